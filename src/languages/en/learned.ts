// Written by `npm run learn` (test/questions/learn.ts).

/** To which side a wording leans: a line a mark, with what it adds for AWS and for the customer. */
export const leanings = `
$	-1	23
%	11	2
% $	-13	-14
% %	16	35
% @	11	18
% account	47	39
% add	55	1
% alon	43	-9
% also	-14	89
% ami	23	8
% and	-80	-50
% answer	8	46
% app	11	89
% applic	-21	20
% are	-22	35
% as	3	-71
% ask	-161	-64
% at	0	113
% audit	-10	47
% auditor	-5	52
% back	6	66
% build	2	19
% busi	-100	-85
% by	11	83
% choos	-13	72
% clean	-1	29
% close	-3	32
% configur	-16	66
% content	-10	84
% data	-39	14
% databas	-20	47
% decid	-38	86
% delet	33	-15
% disabl	-11	65
% do	-18	-89
% doe	-84	-25
% doesnt	-12	17
% dont	-63	-68
% duti	82	41
% enabl	-15	35
% encrypt	-60	-47
% ever	46	-2
% for	9	-7
% fulli	-72	-49
% function	-17	68
% get	35	59
% go	3	38
% guess	-14	41
% half	1	119
% hand	-35	56
% harden	6	38
% has	-60	43
% have	25	-47
% headach	-7	46
% hold	-32	33
% import	-25	48
% in	-8	-18
% instal	-44	-106
% isnt	-13	37
% job	-31	15
% keep	79	43
% laptop	2	68
% liabl	0	18
% linux	63	25
% log	25	-8
% look	99	-13
% lost	-11	14
% maintain	65	-34
% make	25	-10
% manag	24	43
% mean	7	-30
% move	-29	38
% must	17	35
% need	64	-36
% never	-10	-50
% no	22	7
% off	11	59
% offic	-97	-19
% old	60	13
% on	48	-64
% or	-27	-56
% own	-41	78
% part	-52	128
% patch	11	-52
% pay	35	2
% perform	-27	32
% plan	64	38
% problem	-4	-27
% provid	-22	34
% publish	52	-112
% put	25	7
% respons	40	12
% right	41	7
% roll	-59	-5
% rotat	7	62
% run	-62	16
% say	-5	-54
% secur	50	-29
% server	-21	42
% servic	11	14
% set	-8	61
% ship	-7	43
% should	-10	57
% side	58	43
% site	31	15
% still	56	-20
% stop	12	95
% support	-19	25
% suppos	21	45
% switch	-18	64
% take	-120	-76
% task	28	77
% team	58	-7
% test	83	81
% that	99	-41
% the	-85	-25
% thing	69	9
% think	46	-27
% to	32	26
% train	-18	-1
% true	15	40
% turn	-121	13
% unless	-7	31
% unus	-7	26
% updat	-33	69
% upload	8	57
% use	52	-24
% user	4	64
% when	3	107
% who	-60	-42
% with	-29	42
% without	-64	-2
% wont	-12	36
% write	28	35
% yes	29	-31
*	-25	-14
* %	-18	-18
* 1	-23	58
* 2	29	43
* 27001	26	22
* a	48	35
* about	26	-40
* access	8	80
* account	-18	80
* acl	-6	95
* across	-4	52
* act	-14	54
* add	61	45
* admin	-17	78
* advisor	20	75
* after	-33	50
* against	58	13
* al2023	3	-40
* alarm	-15	91
* all	10	17
* allow	-1	42
* alwai	-46	71
* amazon	53	-81
* ami	25	112
* an	-16	35
* and	10	-21
* anoth	15	44
* answer	-1	43
* antiviru	15	131
* any	38	30
* anyth	-7	44
* api	62	61
* app	-36	62
* appli	-47	-18
* applic	-10	120
* architectur	117	24
* are	16	83
* artifact	-29	55
* as	-16	33
* ask	-1	53
* assess	50	-6
* asset	-7	78
* at	54	-1
* audit	22	-3
* auditor	11	25
* authent	0	90
* automat	-22	63
* avail	43	-42
* awar	-78	-50
* aws	86	10
* azs	65	-30
* backbon	62	4
* background	66	-10
* backup	-47	-41
* badg	51	-5
* be	12	-13
* becom	42	53
* befor	61	89
* belong	-56	-59
* between	33	83
* bill	-7	76
* bio	89	-6
* blame	43	17
* both	-28	-96
* box	-8	80
* broadli	-45	-2
* budget	-5	77
* bui	25	99
* build	109	-24
* built	37	8
* bump	-44	-40
* busi	-96	-35
* by	19	10
* cabl	120	-2
* call	-18	65
* can	122	5
* capac	-107	-113
* card	65	43
* care	-37	-56
* cctv	71	-2
* center	116	-35
* certif	-35	10
* certifi	35	4
* chang	60	19
* charg	9	-72
* check	77	-8
* choos	-14	96
* classifi	-6	104
* client	-17	114
* close	-9	54
* cloud	26	40
* cluster	-176	-128
* code	-13	80
* come	79	24
* compani	-23	102
* complianc	-29	38
* compliant	-50	13
* comput	47	3
* configur	15	0
* connect	13	-93
* contact	-26	66
* contain	-93	0
* content	9	64
* continu	78	-3
* control	8	-25
* cool	39	4
* corpor	-5	66
* correct	78	67
* cost	-18	140
* countri	-22	78
* cover	-14	46
* credenti	-3	70
* cross	5	84
* current	-32	84
* custom	94	91
* dai	-3	43
* data	18	73
* databas	-82	-95
* date	-3	40
* db	-75	-55
* ddo	-83	-72
* decid	58	88
* decis	6	65
* decommiss	75	-24
* default	29	66
* defin	4	77
* delet	-14	85
* demand	54	59
* deploi	-19	37
* design	45	153
* detail	-29	57
* develop	2	56
* devic	62	-4
* diesel	94	-4
* directori	-77	-38
* disabl	-12	64
* disast	-8	33
* disk	123	-10
* dispos	58	-9
* divid	-52	-102
* do	-45	-75
* doe	-18	4
* down	1	78
* download	-29	55
* drill	-5	45
* drive	100	-6
* dss	17	-2
* duti	35	68
* e	-95	-108
* each	-54	-47
* earthquak	48	-7
* edg	138	10
* em	10	49
* email	-5	45
* employe	86	-16
* enabl	-10	29
* encrypt	-135	-133
* end	37	47
* endpoint	69	-27
* enforc	50	-24
* engin	-49	-101
* entir	57	4
* entri	39	-20
* environ	9	52
* environment	62	4
* event	30	96
* ever	57	-2
* everyth	30	-16
* facil	105	-30
* factor	-9	53
* fail	30	-4
* fall	-1	-56
* fals	12	-24
* fault	87	10
* feder	-10	41
* fibr	63	-5
* file	0	94
* fire	99	19
* firewal	-126	-33
* firm	19	54
* firmwar	84	9
* fix	-43	-39
* flaw	19	-11
* flood	49	-13
* for	-5	49
* forens	10	43
* free	-36	46
* from	-10	-50
* fulli	-11	-29
* function	11	126
* gatewai	-172	-127
* gdpr	3	83
* gener	136	-13
* general	-37	7
* generally	-32	-2
* get	-24	-27
* global	68	-24
* goe	-3	70
* got	-33	-52
* group	24	158
* grow	13	-17
* guarante	49	71
* guard	71	2
* guest	16	103
* hack	-55	-34
* half	-71	-34
* hall	66	1
* hand	-30	-5
* handl	15	18
* hard	111	-8
* harden	-18	70
* hardwar	78	22
* has	27	54
* have	4	58
* health	30	5
* high	-94	-66
* hipaa	-47	-9
* hire	67	-27
* host	96	-88
* how	-35	1
* http	-9	78
* hypervisor	158	-21
* i	-47	-32
* iaa	23	180
* ident	-13	63
* imag	20	107
* import	1	17
* in	2	51
* incid	18	-37
* increas	-16	43
* infrastructur	114	-56
* inherit	98	-34
* insid	21	-3
* instal	-42	27
* integr	-19	9
* internet	6	57
* into	17	71
* inventori	-11	74
* is	-56	-58
* isnt	34	-25
* iso	21	21
* isol	127	-38
* it	-79	-38
* its	-5	-31
* itself	103	-38
* job	-39	37
* just	-54	-11
* keep	34	90
* kei	-28	25
* kept	-16	87
* key	-3	104
* label	-15	91
* land	45	-23
* launch	-31	61
* law	7	96
* layer	104	-21
* leav	1	97
* left	-24	50
* librari	17	101
* licens	-19	50
* life	43	54
* like	12	83
* limit	-36	74
* link	74	6
* live	31	49
* local	79	51
* locat	88	-16
* log	-51	-19
* login	15	46
* long	5	86
* look	-52	-44
* machin	107	16
* maintain	-135	-160
* mainten	-46	-15
* manag	-82	-92
* manual	1	35
* matter	-41	52
* may	45	-3
* me	-43	17
* mean	49	57
* media	57	3
* meet	-19	22
* memori	-9	37
* mfa	20	78
* migrat	5	62
* model	-67	9
* monitor	75	24
* more	95	-11
* move	-24	42
* multi	-6	76
* must	-52	-15
* my	-54	-26
* nacl	15	115
* need	43	-17
* network	77	83
* new	78	-25
* nitro	211	79
* no	-45	90
* node	-152	-89
* not	110	-11
* object	-10	120
* of	72	2
* off	-2	67
* old	52	59
* on	-17	33
* onc	25	-24
* one	-90	-52
* onli	-40	-7
* open	10	53
* oper	-16	36
* or	-62	-92
* os	15	-26
* other	58	17
* our	-21	32
* ourselv	-57	6
* out	41	44
* outag	36	48
* over	-100	-46
* overal	-54	-11
* own	21	71
* owner	-8	66
* packag	-41	80
* pai	1	46
* part	9	114
* parti	39	24
* password	23	143
* patch	-70	-147
* penetr	-49	9
* peopl	49	2
* perform	-23	-86
* perimet	128	-30
* permiss	-19	83
* person	13	65
* phish	115	107
* physic	133	-7
* pick	52	65
* plan	10	50
* pleas	-56	-17
* point	5	38
* polici	16	126
* port	6	65
* power	97	-9
* prevent	40	-8
* principl	-87	-62
* privaci	-7	31
* problem	63	0
* procur	91	-6
* product	43	34
* proof	56	25
* protect	14	37
* provid	2	-18
* publish	99	-9
* put	7	93
* quota	-65	80
* rack	69	48
* read	-24	66
* record	15	63
* recoveri	-4	76
* region	78	5
* regist	19	54
* regul	-5	12
* remov	-15	48
* renew	-38	21
* report	-20	62
* request	-1	41
* requir	-26	31
* resid	-22	16
* resili	6	10
* resourc	22	160
* respons	-41	-9
* rest	-151	-121
* review	75	80
* right	-18	-4
* risk	36	1
* role	5	56
* root	12	71
* rotat	-124	-54
* rout	9	52
* router	133	62
* rpo	-4	56
* rto	-4	56
* rule	69	45
* run	106	13
* runtim	-117	-114
* safe	-1	49
* scale	-113	-35
* scan	-23	97
* screen	67	-14
* script	0	16
* second	-86	-90
* secur	58	83
* see	-64	-25
* segment	-14	101
* sensit	-7	73
* separ	6	59
* server	-31	-1
* serverless	107	35
* servic	75	46
* set	43	74
* setup	-25	92
* share	-70	-85
* should	34	32
* shred	66	3
* side	-13	46
* sidecar	18	74
* sign	-33	25
* site	45	-8
* sla	-10	-111
* snapshot	28	130
* so	-77	-88
* soc	48	23
* softwar	66	52
* somebodi	-28	45
* someth	-28	-87
* sourc	85	49
* specif	-5	84
* split	-40	64
* staff	29	-77
* stai	-1	78
* still	-30	98
* stop	12	95
* storag	79	-26
* store	-27	66
* stream	-115	-52
* stuff	-36	49
* subject	-20	32
* subnet	13	81
* suppli	48	-11
* supplier	-22	67
* suppress	97	30
* surviv	-34	34
* switch	63	-6
* system	-38	47
* tabl	-6	31
* tag	21	135
* take	-74	11
* task	83	51
* team	-18	24
* tenant	74	-30
* test	72	107
* than	6	43
* that	-60	-81
* the	-47	-80
* thei	-31	-29
* their	29	-6
* them	-26	-25
* themselv	67	-16
* then	-37	9
* there	-185	-95
* these	10	48
* thi	-124	-141
* thing	4	-14
* third	-40	80
* those	-15	-70
* through	54	23
* time	-8	108
* tls	12	-5
* to	7	54
* too	-18	15
* top	81	66
* touch	40	-13
* traffic	-3	85
* train	-88	-75
* transit	-42	-19
* true	-22	-6
* trust	13	87
* turn	-11	39
* two	50	-15
* under	-62	-32
* undersea	69	11
* uninterrupt	48	-11
* unless	0	25
* unus	-15	73
* up	26	22
* updat	-105	-191
* upgrad	-128	-130
* upload	7	51
* uptim	85	10
* us	-107	-57
* use	25	94
* user	2	58
* version	-37	-35
* vet	42	27
* virtual	137	11
* visitor	98	-6
* volum	-17	113
* vs	-45	-84
* vuln	-47	28
* vulner	-32	-55
* walk	39	-18
* want	38	12
* was	23	54
* watch	-5	65
* we	-63	-1
* web	25	62
* what	-57	-58
* where	60	33
* which	27	5
* who	-51	-72
* whole	-104	-22
* whom	13	-44
* whose	-36	-52
* will	-14	50
* windows	-56	-12
* wipe	120	-15
* wire	-25	105
* with	-5	30
* within	-10	47
* work	51	27
* workload	-5	69
* write	-25	48
* wrote	17	29
* you	13	63
* zone	57	62
*account-control	6	45
*account-control %	2	52
*account-control 1	63	-45
*account-control 14	-4	44
*account-control 2	35	-4
*account-control a	4	16
*account-control about	66	-34
*account-control absorb	10	-4
*account-control accept	6	30
*account-control access	-13	37
*account-control account	15	6
*account-control across	-16	54
*account-control act	-2	8
*account-control action	46	-1
*account-control activ	-23	33
*account-control add	15	13
*account-control address	-12	16
*account-control administr	-11	25
*account-control after	-4	18
*account-control again	-2	10
*account-control agreement	14	14
*account-control ai	-33	45
*account-control alarm	-1	11
*account-control all	8	26
*account-control allow	-5	19
*account-control alwai	63	-27
*account-control amazon	5	56
*account-control an	-13	43
*account-control and	9	10
*account-control anoth	20	-5
*account-control any	28	-28
*account-control api	25	-9
*account-control appli	-8	49
*account-control applic	-12	64
*account-control approv	-14	27
*account-control archiv	-12	18
*account-control are	-11	47
*account-control around	-24	54
*account-control artifact	18	-10
*account-control as	-2	26
*account-control ask	12	-4
*account-control assess	27	24
*account-control assign	-4	56
*account-control associ	-4	9
*account-control assum	-28	32
*account-control at	22	-3
*account-control attach	33	29
*account-control attribut	11	-7
*account-control audit	14	2
*account-control auditor	-23	66
*account-control author	48	-47
*account-control automat	50	-18
*account-control avail	48	-17
*account-control aws	27	2
*account-control back	39	7
*account-control backup	-9	59
*account-control baselin	-13	53
*account-control be	-6	19
*account-control behind	50	-8
*account-control belong	-3	26
*account-control besid	10	-3
*account-control between	18	-4
*account-control bind	-21	24
*account-control boundari	-14	140
*account-control break	-11	49
*account-control bring	-4	57
*account-control bucket	15	-10
*account-control build	-1	19
*account-control but	-10	24
*account-control by	20	20
*account-control call	22	5
*account-control can	-6	30
*account-control cannot	21	-16
*account-control capac	41	-10
*account-control captur	10	7
*account-control carri	18	-13
*account-control case	-26	32
*account-control center	29	-8
*account-control certif	28	-15
*account-control chang	2	16
*account-control charact	-1	39
*account-control charg	11	-8
*account-control check	-11	37
*account-control china	15	-11
*account-control choic	90	-51
*account-control choos	-5	17
*account-control client	-25	42
*account-control close	2	39
*account-control cloud	-23	34
*account-control cloudtrail	39	-12
*account-control code	-9	24
*account-control collect	26	22
*account-control come	-41	41
*account-control command	-19	29
*account-control common	10	-4
*account-control compani	-14	42
*account-control compli	29	14
*account-control complianc	-23	36
*account-control compliant	-4	42
*account-control condit	-16	44
*account-control config	31	-26
*account-control configur	0	18
*account-control connect	-42	62
*account-control contact	46	-20
*account-control content	17	4
*account-control control	11	18
*account-control copi	-2	30
*account-control correct	-25	34
*account-control cover	30	15
*account-control creat	5	36
*account-control credenti	-7	28
*account-control current	6	9
*account-control custom	34	-1
*account-control cut	30	-25
*account-control dai	1	30
*account-control daili	-32	42
*account-control data	8	29
*account-control databas	64	-58
*account-control decid	-9	27
*account-control default	52	16
*account-control defin	-13	40
*account-control definit	89	-74
*account-control deleg	-4	21
*account-control delet	-10	28
*account-control deliv	19	-13
*account-control depend	19	-18
*account-control describ	-12	63
*account-control descript	65	-43
*account-control destroi	8	-4
*account-control detect	22	-16
*account-control devic	-24	51
*account-control digest	-18	25
*account-control disabl	19	-18
*account-control disk	8	-4
*account-control do	63	23
*account-control document	5	28
*account-control doe	-4	38
*account-control done	-26	70
*account-control down	-5	10
*account-control download	35	-1
*account-control drift	14	31
*account-control duti	-4	27
*account-control each	10	4
*account-control edg	10	-4
*account-control emerg	-10	19
*account-control employe	-24	38
*account-control enabl	35	-29
*account-control encrypt	48	-32
*account-control end	33	-1
*account-control endpoint	14	5
*account-control enforc	-9	34
*account-control engin	104	-61
*account-control enrol	19	1
*account-control evalu	45	-19
*account-control event	37	-8
*account-control everi	-2	12
*account-control evid	17	29
*account-control except	15	-11
*account-control execut	-7	11
*account-control exist	15	-2
*account-control experi	-12	30
*account-control expir	-41	61
*account-control export	-10	41
*account-control facil	20	-7
*account-control fail	1	13
*account-control failur	-6	23
*account-control fall	-10	27
*account-control fault	23	-17
*account-control feder	-7	72
*account-control fetch	-9	20
*account-control few	-7	12
*account-control fiber	10	-4
*account-control file	-7	23
*account-control find	-8	21
*account-control firewal	-13	53
*account-control firmwar	8	-4
*account-control first	16	137
*account-control fix	-12	55
*account-control flood	10	-4
*account-control follow	2	11
*account-control for	-4	34
*account-control framework	47	-17
*account-control from	30	-1
*account-control function	-8	19
*account-control further	-8	18
*account-control gather	-17	3
*account-control get	21	-16
*account-control go	-18	22
*account-control goal	-1	17
*account-control goe	15	-10
*account-control gone	-1	10
*account-control grant	-6	11
*account-control group	-4	16
*account-control guard	19	19
*account-control hand	5	10
*account-control hardcod	2	32
*account-control hardwar	22	2
*account-control has	12	1
*account-control hash	-14	27
*account-control have	-17	47
*account-control here	-16	31
*account-control histori	8	-6
*account-control hold	14	14
*account-control hook	-2	12
*account-control how	-6	11
*account-control i	30	-4
*account-control iam	-12	22
*account-control ident	11	19
*account-control if	5	12
*account-control improv	-24	36
*account-control in	7	27
*account-control includ	49	-40
*account-control infrastructur	45	-16
*account-control ins	34	-14
*account-control insid	11	4
*account-control insight	-13	18
*account-control insist	-2	19
*account-control instal	-21	34
*account-control integr	-30	37
*account-control interfac	-10	35
*account-control into	-11	41
*account-control is	5	45
*account-control isnt	-8	26
*account-control iso	79	15
*account-control isol	21	-6
*account-control issu	-16	67
*account-control it	-23	-15
*account-control item	41	-22
*account-control its	15	0
*account-control itself	47	-1
*account-control job	86	-20
*account-control keep	17	13
*account-control kei	-5	22
*account-control kept	-20	35
*account-control kms	-4	11
*account-control lambda	-3	12
*account-control land	-25	52
*account-control last	-14	36
*account-control later	-3	42
*account-control latest	-6	8
*account-control least	19	40
*account-control leav	8	-4
*account-control leaver	-22	38
*account-control left	-12	36
*account-control length	-1	40
*account-control let	-5	14
*account-control lifecycl	-13	17
*account-control limit	10	1
*account-control locat	10	-4
*account-control log	-5	22
*account-control long	-5	9
*account-control longer	-6	39
*account-control look	-21	41
*account-control made	0	19
*account-control maintain	80	1
*account-control mainten	-1	12
*account-control make	-13	45
*account-control manag	22	-3
*account-control mandatori	8	35
*account-control mani	-7	14
*account-control manual	-16	40
*account-control map	56	-19
*account-control mean	-15	40
*account-control meet	-1	9
*account-control mfa	-10	34
*account-control minimum	33	-23
*account-control miss	-6	10
*account-control monitor	8	-4
*account-control more	-5	10
*account-control move	-31	63
*account-control must	-13	37
*account-control name	14	0
*account-control narrow	-11	48
*account-control need	-22	40
*account-control network	0	15
*account-control never	38	-27
*account-control new	11	5
*account-control newer	-8	9
*account-control no	-12	34
*account-control nobodi	0	34
*account-control node	-42	75
*account-control noncompli	-21	56
*account-control none	-32	69
*account-control not	8	27
*account-control noth	7	52
*account-control notic	11	120
*account-control object	-1	19
*account-control of	8	16
*account-control offer	20	32
*account-control okta	-10	65
*account-control on	13	15
*account-control onc	-33	39
*account-control one	24	37
*account-control onli	-11	53
*account-control oper	41	4
*account-control opt	-11	15
*account-control or	-1	19
*account-control organ	-5	14
*account-control other	20	-5
*account-control our	0	44
*account-control out	8	9
*account-control outsid	-15	37
*account-control over	7	15
*account-control own	-53	-122
*account-control owner	-20	52
*account-control paramet	19	-4
*account-control parameter	-9	17
*account-control part	34	-34
*account-control parti	42	-12
*account-control pass	-17	42
*account-control password	-9	44
*account-control patch	23	1
*account-control peopl	-24	35
*account-control period	39	-19
*account-control permiss	-3	65
*account-control place	20	-19
*account-control plain	-13	41
*account-control plan	-17	41
*account-control plane	38	-37
*account-control polici	7	31
*account-control port	-7	22
*account-control primari	-16	22
*account-control privileg	-4	73
*account-control produc	83	-19
*account-control protect	9	6
*account-control provid	11	29
*account-control publish	43	-19
*account-control pull	32	-24
*account-control quota	70	-54
*account-control rack	8	-4
*account-control read	-17	37
*account-control readi	-14	36
*account-control receiv	-16	30
*account-control recommend	-23	33
*account-control record	37	-6
*account-control recoveri	-2	14
*account-control redundantli	58	-35
*account-control refer	-12	29
*account-control region	33	-12
*account-control regist	-10	19
*account-control regular	-18	27
*account-control releas	37	-6
*account-control remedi	-5	28
*account-control remov	14	3
*account-control repair	-29	51
*account-control replac	8	-4
*account-control replic	-13	26
*account-control report	38	-8
*account-control request	46	-16
*account-control resolv	-13	19
*account-control resourc	2	26
*account-control respons	-32	124
*account-control rest	38	-18
*account-control result	14	-2
*account-control retent	-11	14
*account-control review	-19	52
*account-control right	7	34
*account-control role	21	-19
*account-control roll	-3	41
*account-control root	3	29
*account-control rotat	-15	54
*account-control router	10	-4
*account-control rto	0	36
*account-control rule	-9	58
*account-control run	43	-18
*account-control s3	33	-30
*account-control sai	12	10
*account-control same	-22	28
*account-control saml	-16	27
*account-control scim	-11	31
*account-control scope	-8	68
*account-control script	-5	8
*account-control secret	-9	20
*account-control secur	14	16
*account-control see	-14	29
*account-control select	48	-39
*account-control separ	-7	10
*account-control serv	18	-4
*account-control server	27	7
*account-control servic	34	-8
*account-control session	-11	36
*account-control set	7	15
*account-control setup	28	-29
*account-control seven	29	-10
*account-control sever	11	-5
*account-control share	-12	55
*account-control show	-22	55
*account-control side	0	34
*account-control sign	11	7
*account-control snapshot	8	-6
*account-control so	-4	26
*account-control soc	62	-39
*account-control softwar	39	-7
*account-control some	9	24
*account-control someth	83	25
*account-control sourc	-9	14
*account-control sse	12	-11
*account-control ssh	-9	15
*account-control stack	32	-23
*account-control staff	-8	43
*account-control stai	21	7
*account-control stand	67	-52
*account-control start	-17	28
*account-control state	-13	18
*account-control still	-20	32
*account-control stop	-16	27
*account-control store	53	-32
*account-control structur	53	-38
*account-control such	-5	28
*account-control suppli	8	29
*account-control switch	8	1
*account-control system	38	-26
*account-control tag	-16	24
*account-control take	-30	36
*account-control target	-9	18
*account-control task	-25	41
*account-control team	-29	97
*account-control templat	5	33
*account-control temporari	-23	43
*account-control ten	-7	11
*account-control test	0	18
*account-control text	-10	46
*account-control than	-4	17
*account-control that	15	9
*account-control the	16	13
*account-control thei	-3	17
*account-control their	-7	22
*account-control them	4	19
*account-control then	-15	41
*account-control there	-12	38
*account-control thi	-7	49
*account-control those	-6	41
*account-control through	-11	19
*account-control tls	43	-23
*account-control to	-6	32
*account-control togeth	-2	12
*account-control token	-11	57
*account-control told	-13	46
*account-control too	-50	95
*account-control tool	-24	62
*account-control touch	-45	51
*account-control traffic	10	-4
*account-control trail	4	30
*account-control trust	-13	21
*account-control turn	-9	61
*account-control two	38	-26
*account-control type	34	2
*account-control under	-4	16
*account-control unit	-25	28
*account-control unless	34	-14
*account-control until	-26	67
*account-control unus	-6	19
*account-control up	21	5
*account-control updat	3	15
*account-control upgrad	39	-7
*account-control us	56	-44
*account-control use	-23	40
*account-control user	41	-23
*account-control usual	-6	25
*account-control valid	-24	24
*account-control valu	12	-5
*account-control version	-19	35
*account-control vpc	-17	32
*account-control want	-25	29
*account-control was	-5	29
*account-control watch	-13	25
*account-control way	-7	13
*account-control what	9	15
*account-control when	-12	37
*account-control where	-20	36
*account-control whether	20	19
*account-control which	-3	19
*account-control who	-10	12
*account-control whole	-6	8
*account-control whom	-37	77
*account-control whose	14	8
*account-control will	0	10
*account-control windows	-24	45
*account-control with	1	19
*account-control within	51	-43
*account-control without	19	-14
*account-control work	-30	44
*account-control workload	8	13
*account-control worn	8	-4
*account-control write	38	32
*account-control year	29	-12
*account-control zone	-21	36
*container	14	26
*container %	65	-46
*container 1	27	-7
*container 100	-14	21
*container 12	39	-18
*container 14	3	11
*container 21	20	-2
*container 28	6	66
*container 30	-18	25
*container 7	38	-16
*container 90	11	-10
*container a	-9	-17
*container about	43	-25
*container access	-11	35
*container account	8	27
*container act	-9	34
*container add	-10	25
*container addon	-54	-5
*container admin	-23	24
*container after	-33	85
*container afterward	-57	127
*container again	7	22
*container agent	-11	57
*container alarm	-11	30
*container aliv	107	30
*container all	18	7
*container alon	-22	26
*container also	13	9
*container alwai	79	-60
*container ami	26	-10
*container an	-7	24
*container and	8	12
*container announc	32	-21
*container any	-15	27
*container apart	29	-1
*container api	12	10
*container applic	-16	39
*container are	5	45
*container argument	-9	41
*container artifact	8	-5
*container as	13	-7
*container ask	-41	-19
*container at	-32	-34
*container auto	84	30
*container autosc	-11	35
*container autoscal	-20	49
*container avail	60	39
*container awai	-12	18
*container aws	-35	24
*container az	-6	16
*container back	28	17
*container backup	129	10
*container balanc	25	-1
*container base	23	-12
*container batch	-15	9
*container be	-8	26
*container bear	-13	17
*container becom	-7	8
*container befor	-3	19
*container behind	-52	-6
*container below	-108	-23
*container beneath	11	81
*container between	-23	41
*container bind	-7	36
*container block	18	5
*container bootstrap	-9	41
*container bottlerocket	-30	-66
*container breaker	-1	45
*container bring	-13	-26
*container bucket	-15	26
*container budget	-5	40
*container bui	36	-9
*container build	47	-21
*container built	21	-12
*container bump	-57	-3
*container by	-15	7
*container call	-9	27
*container can	2	18
*container capabl	-14	30
*container capac	-29	49
*container carri	25	-13
*container case	-12	24
*container center	31	-16
*container certif	-36	65
*container chang	4	34
*container check	-4	15
*container choic	31	3
*container choos	-3	11
*container circuit	-1	45
*container class	-9	21
*container cleanli	-15	25
*container click	-58	29
*container client	-10	23
*container close	130	-40
*container cloudtrail	20	-11
*container cloudwatch	12	-3
*container cluster	-57	-43
*container cni	76	3
*container code	-19	40
*container collect	-6	10
*container come	-33	64
*container comput	32	-29
*container configur	-32	66
*container connect	-10	13
*container consol	56	-9
*container consolid	39	-12
*container constraint	46	-14
*container contain	-34	10
*container containerd	-9	24
*container control	2	-34
*container coredn	-68	6
*container correct	-55	-5
*container count	-18	23
*container cover	-15	25
*container cpu	-2	9
*container creat	4	80
*container credenti	71	-29
*container current	-33	43
*container custom	70	-40
*container cve	-36	-30
*container daemonset	-18	55
*container dai	18	2
*container data	0	28
*container databas	-18	28
*container date	67	-34
*container day	20	-12
*container decid	10	11
*container default	37	-18
*container defin	20	1
*container definit	-14	53
*container delet	5	11
*container deploi	8	58
*container deploy	-9	10
*container desir	-7	10
*container disabl	-16	21
*container disk	-2	16
*container disrupt	38	-4
*container do	35	19
*container docker	-35	38
*container doe	10	10
*container dont	-76	-22
*container drain	31	-7
*container driver	17	-12
*container drop	43	-37
*container each	33	12
*container ebs	-7	24
*container ec2	-7	41
*container ecs	117	28
*container efs	-4	23
*container eks	-15	128
*container elsewher	-31	56
*container enabl	-9	17
*container encrypt	-15	28
*container end	47	-9
*container endpoint	-5	31
*container enforc	18	14
*container enough	-23	60
*container entri	-7	37
*container env	-3	36
*container envelop	15	-42
*container environ	-4	17
*container ephemer	-28	54
*container etcd	112	5
*container ever	-25	21
*container everi	-3	36
*container everyth	-18	23
*container evict	11	13
*container exampl	-22	44
*container except	8	7
*container execut	-6	19
*container extend	16	-8
*container fail	32	-12
*container fargat	19	-7
*container file	-19	35
*container first	28	1
*container fit	29	-11
*container fix	-1	30
*container for	34	25
*container forc	4	71
*container free	-10	32
*container from	-12	38
*container fulli	-13	40
*container get	68	-45
*container gib	-20	37
*container give	21	0
*container go	-22	17
*container greatest	-20	23
*container group	-12	36
*container hand	-3	14
*container harden	-45	112
*container hardwar	15	-9
*container has	-5	15
*container hat	-60	-61
*container have	54	0
*container health	5	27
*container helm	-6	29
*container here	6	34
*container higher	30	-12
*container histori	11	-10
*container hold	19	13
*container hop	38	-13
*container host	-103	-130
*container hostnetwork	53	-7
*container how	-13	22
*container hypervisor	-17	71
*container i	-99	-24
*container iam	65	-33
*container ident	-5	8
*container if	-26	39
*container imag	15	47
*container imdsv2	46	-17
*container in	11	1
*container includ	-8	34
*container infrastructur	36	-3
*container ingress	-19	49
*container instal	24	5
*container instanc	11	20
*container interrupt	14	1
*container into	45	-10
*container intrud	15	6
*container is	25	55
*container isnt	23	-36
*container isol	68	-26
*container it	24	0
*container its	19	8
*container itself	-5	53
*container job	27	85
*container just	28	-75
*container karpent	28	16
*container keep	22	2
*container kei	-12	22
*container kernel	-13	-2
*container key	17	1
*container kick	-25	10
*container kms	-17	26
*container kube	27	-26
*container kubelet	37	46
*container kubernetes	38	-6
*container label	2	9
*container latest	9	36
*container launch	-38	-17
*container least	-20	23
*container leav	-12	18
*container less	8	19
*container let	-17	37
*container librari	-12	28
*container life	34	1
*container like	-18	19
*container limit	-5	29
*container live	-8	16
*container load	25	-1
*container log	-6	27
*container long	-8	13
*container look	14	-2
*container machin	-62	-43
*container maintain	63	17
*container make	0	40
*container malwar	-3	8
*container manag	9	38
*container manifest	-20	39
*container map	-19	86
*container may	-15	23
*container mean	-93	-5
*container memori	11	12
*container metadata	1	17
*container metric	20	-5
*container minut	23	-7
*container mode	4	11
*container monitor	8	-2
*container month	70	-12
*container more	-16	28
*container mount	-3	25
*container move	2	27
*container must	19	54
*container name	-9	18
*container namespac	-12	55
*container narrow	44	-13
*container need	38	28
*container network	15	1
*container never	-33	85
*container new	27	-3
*container newer	-11	34
*container no	7	18
*container node	-22	-9
*container none	-24	27
*container nor	77	-15
*container not	-15	25
*container noth	15	33
*container notic	40	0
*container now	38	-32
*container number	18	-13
*container object	16	-45
*container observ	8	32
*container of	18	-4
*container off	-25	49
*container offer	37	-21
*container old	24	-10
*container on	7	41
*container onc	19	-2
*container one	13	10
*container onli	1	21
*container ons	-9	26
*container oper	-8	-40
*container optim	-16	40
*container or	-38	-33
*container orchestr	11	-10
*container os	-40	-75
*container other	7	20
*container otherw	31	-26
*container our	-56	-27
*container ourselv	16	85
*container outdat	-11	30
*container outsid	-19	35
*container over	-13	26
*container own	20	18
*container patch	-22	-42
*container peer	28	-25
*container permiss	-13	41
*container persist	-17	32
*container pick	40	-38
*container place	12	32
*container plain	-60	72
*container plane	-4	-40
*container platform	70	-20
*container pod	8	24
*container poddisruptionbudget	5	20
*container polici	-7	19
*container pool	-17	24
*container possibl	-15	53
*container price	30	-12
*container prioriti	68	-35
*container privat	-13	53
*container privileg	-22	52
*container probe	-13	28
*container profil	-18	41
*container protect	-4	16
*container provid	41	4
*container proxi	-26	18
*container public	-9	18
*container publish	11	30
*container put	-32	41
*container question	20	-55
*container queue	49	-19
*container quota	-5	15
*container rang	-10	21
*container rbac	2	64
*container reach	9	22
*container read	-5	10
*container readonlyrootfilesystem	-4	59
*container rebuild	15	14
*container record	20	-11
*container recycl	43	-1
*container red	-60	-61
*container redeploi	-11	39
*container region	32	-29
*container regist	-4	36
*container releas	-22	-87
*container repair	26	-6
*container replac	31	-5
*container replica	36	3
*container report	12	-7
*container request	25	2
*container respect	14	31
*container respons	100	8
*container rest	-1	41
*container restart	105	-15
*container restor	27	29
*container result	-7	14
*container right	29	-7
*container role	-5	19
*container roll	-43	5
*container rollback	57	-49
*container room	54	-42
*container root	-3	13
*container router	10	3
*container run	11	9
*container runtim	16	17
*container s3	-20	41
*container same	20	-55
*container say	29	-50
*container scale	13	9
*container scan	-21	48
*container schedul	82	-41
*container secret	-13	-22
*container secur	-14	18
*container self	-11	42
*container send	12	-5
*container separ	78	19
*container server	59	-36
*container servic	-11	8
*container session	42	-24
*container set	-1	25
*container share	41	-4
*container shell	36	-24
*container ship	28	-14
*container should	51	19
*container shouldnt	41	-29
*container show	-42	56
*container shrink	36	-29
*container sidecar	-9	19
*container sinc	-15	-45
*container size	35	-3
*container snapshot	40	-32
*container so	11	20
*container softwar	-6	30
*container some	-19	53
*container spot	33	-20
*container spread	-23	37
*container ssh	11	16
*container stai	-36	54
*container standalon	-16	38
*container standard	-25	47
*container start	37	7
*container state	3	17
*container still	76	13
*container stop	39	-26
*container storag	6	22
*container store	-29	53
*container strategi	-11	27
*container submit	-2	22
*container subnet	-18	32
*container such	-19	21
*container suppli	44	-52
*container support	-1	23
*container swap	13	21
*container system	85	42
*container tag	-28	43
*container taint	41	-14
*container take	-26	50
*container task	30	11
*container team	-22	-63
*container tell	6	39
*container templat	-6	30
*container test	37	-24
*container than	9	5
*container that	15	38
*container the	16	16
*container thei	-19	28
*container their	13	87
*container them	6	51
*container themselv	-47	25
*container then	-16	32
*container there	26	16
*container those	-12	35
*container three	14	-8
*container through	77	-36
*container time	-33	38
*container tls	-38	62
*container to	14	17
*container too	28	58
*container touch	54	-44
*container trust	-22	30
*container turn	-15	36
*container type	16	-10
*container under	93	-49
*container unhealthi	35	-30
*container unless	-10	18
*container unmanag	-13	41
*container until	-8	17
*container up	39	2
*container updat	-18	24
*container upgrad	-13	21
*container us	3	-47
*container use	-23	38
*container user	4	34
*container vcpu	-22	30
*container version	-10	19
*container virtual	47	-25
*container volum	-25	38
*container vpc	22	-1
*container vulner	-22	37
*container wait	14	1
*container want	-4	10
*container watch	7	13
*container we	12	114
*container week	42	-40
*container weekli	35	-18
*container well	-7	11
*container what	-20	32
*container whatev	-16	45
*container when	-5	54
*container where	-15	22
*container whether	-16	28
*container which	-76	11
*container who	-52	-76
*container wholli	-12	34
*container whom	-149	-78
*container whose	-93	-14
*container window	-3	12
*container windows	-2	86
*container within	3	13
*container work	81	-79
*container worker	-100	-28
*container workload	-8	23
*container write	-9	44
*container wrong	6	8
*container yourself	-18	46
*container zone	-1	15
*customer-operated	-8	60
*customer-operated a	-14	41
*customer-operated absorb	14	-9
*customer-operated alarm	1	9
*customer-operated all	-13	59
*customer-operated an	-21	29
*customer-operated and	3	16
*customer-operated api	-9	52
*customer-operated are	-7	32
*customer-operated artifact	14	-11
*customer-operated audit	11	-9
*customer-operated avail	-28	44
*customer-operated back	-14	44
*customer-operated between	-5	10
*customer-operated bui	8	-5
*customer-operated build	9	-3
*customer-operated call	15	-8
*customer-operated carri	14	-9
*customer-operated center	40	-23
*customer-operated certif	-3	30
*customer-operated cloudtrail	21	-15
*customer-operated cluster	-17	47
*customer-operated cni	-9	25
*customer-operated common	14	-9
*customer-operated configur	-4	17
*customer-operated contain	2	33
*customer-operated control	-25	58
*customer-operated creat	-20	45
*customer-operated current	8	-5
*customer-operated data	34	-18
*customer-operated destroi	8	-5
*customer-operated disk	8	-5
*customer-operated driver	-8	24
*customer-operated edg	14	-9
*customer-operated encrypt	-4	28
*customer-operated etcd	-23	56
*customer-operated everi	-4	15
*customer-operated fiber	14	-9
*customer-operated file	-2	14
*customer-operated firmwar	8	-5
*customer-operated flood	14	-9
*customer-operated for	14	-5
*customer-operated group	-1	12
*customer-operated hand	14	-11
*customer-operated hardwar	16	-11
*customer-operated has	14	-11
*customer-operated head	-13	27
*customer-operated hold	42	-21
*customer-operated hypervisor	59	-43
*customer-operated in	-3	28
*customer-operated instanc	19	14
*customer-operated is	-17	62
*customer-operated it	-5	45
*customer-operated its	10	0
*customer-operated job	4	49
*customer-operated keep	1	9
*customer-operated leav	8	-5
*customer-operated locat	14	-9
*customer-operated log	13	-4
*customer-operated monitor	8	-5
*customer-operated network	9	-2
*customer-operated node	-12	74
*customer-operated of	-11	61
*customer-operated on	-11	32
*customer-operated onli	-17	52
*customer-operated oper	10	77
*customer-operated or	-5	48
*customer-operated out	8	-5
*customer-operated over	-17	49
*customer-operated own	-25	57
*customer-operated patch	4	54
*customer-operated plane	-35	78
*customer-operated pod	-5	26
*customer-operated rack	8	-5
*customer-operated rbac	-1	28
*customer-operated record	21	-15
*customer-operated renew	8	62
*customer-operated report	14	-11
*customer-operated restor	-15	49
*customer-operated router	14	-9
*customer-operated run	-22	67
*customer-operated scale	-31	66
*customer-operated schedul	-48	91
*customer-operated secret	-23	41
*customer-operated secur	12	34
*customer-operated server	-18	46
*customer-operated set	-7	39
*customer-operated sever	-23	32
*customer-operated store	1	15
*customer-operated subnet	-1	12
*customer-operated switch	14	-9
*customer-operated system	7	70
*customer-operated that	12	5
*customer-operated the	-7	44
*customer-operated them	-2	57
*customer-operated tls	-4	9
*customer-operated to	-2	9
*customer-operated traffic	14	-9
*customer-operated under	48	-34
*customer-operated up	-14	44
*customer-operated updat	-18	45
*customer-operated upgrad	-2	38
*customer-operated user	-6	12
*customer-operated volum	-5	10
*customer-operated vpc	-1	12
*customer-operated what	-2	33
*customer-operated who	-1	103
*customer-operated worn	8	-5
*customer-operated zone	-23	32
*infrastructure	9	46
*infrastructure %	20	49
*infrastructure 0	27	-9
*infrastructure 1	4	57
*infrastructure 14	-13	12
*infrastructure 15	38	-34
*infrastructure 2	-44	57
*infrastructure 2016	-10	57
*infrastructure 2022	-11	22
*infrastructure 2023	13	65
*infrastructure 22	-2	12
*infrastructure 24	-3	15
*infrastructure 36	99	-34
*infrastructure 5	117	10
*infrastructure 6	102	9
*infrastructure a	13	35
*infrastructure about	-32	-35
*infrastructure absorb	8	-3
*infrastructure abus	1	75
*infrastructure account	38	9
*infrastructure acl	-2	13
*infrastructure act	14	-85
*infrastructure action	-11	21
*infrastructure activ	-13	19
*infrastructure add	21	9
*infrastructure after	30	1
*infrastructure afterward	-7	16
*infrastructure against	-7	50
*infrastructure agent	9	32
*infrastructure alarm	-15	30
*infrastructure all	-16	62
*infrastructure allow	30	-27
*infrastructure along	-18	25
*infrastructure also	3	102
*infrastructure alwai	11	21
*infrastructure amazon	-53	-48
*infrastructure ami	20	-2
*infrastructure an	2	37
*infrastructure and	10	12
*infrastructure announc	42	-39
*infrastructure anoth	29	-16
*infrastructure answer	-1	59
*infrastructure antiviru	-18	24
*infrastructure any	34	3
*infrastructure anyon	-4	50
*infrastructure anyth	-7	33
*infrastructure apart	-35	48
*infrastructure api	53	-30
*infrastructure app	-6	42
*infrastructure appli	-22	42
*infrastructure applianc	-1	27
*infrastructure applic	22	-1
*infrastructure archiv	-36	51
*infrastructure are	10	10
*infrastructure as	21	41
*infrastructure ask	18	0
*infrastructure at	19	7
*infrastructure attach	-12	17
*infrastructure autom	-21	28
*infrastructure automat	15	40
*infrastructure avail	1	14
*infrastructure awai	-5	19
*infrastructure aws	-52	-48
*infrastructure az	-40	64
*infrastructure back	-15	68
*infrastructure backup	-5	52
*infrastructure balanc	21	-2
*infrastructure bare	35	1
*infrastructure base	-8	17
*infrastructure bastion	-2	50
*infrastructure be	-25	41
*infrastructure becaus	-2	20
*infrastructure befor	13	0
*infrastructure behind	78	-66
*infrastructure below	101	-4
*infrastructure beneath	-45	46
*infrastructure between	-58	60
*infrastructure beyond	-6	21
*infrastructure block	31	-17
*infrastructure blueprint	50	31
*infrastructure bootstrap	-6	29
*infrastructure box	12	17
*infrastructure bring	4	22
*infrastructure broadcom	-10	29
*infrastructure build	29	-11
*infrastructure built	-29	42
*infrastructure bump	-20	26
*infrastructure by	13	13
*infrastructure call	22	-6
*infrastructure came	-6	12
*infrastructure cannot	46	-7
*infrastructure capac	12	10
*infrastructure care	61	-27
*infrastructure carri	49	-39
*infrastructure cdk	0	8
*infrastructure center	20	-8
*infrastructure certif	-9	28
*infrastructure chang	35	13
*infrastructure check	32	-11
*infrastructure choos	-9	22
*infrastructure classifi	-9	19
*infrastructure cli	-30	42
*infrastructure close	-2	14
*infrastructure cloudtrail	24	-4
*infrastructure cloudwatch	21	5
*infrastructure cluster	18	27
*infrastructure code	-9	57
*infrastructure collect	-6	32
*infrastructure come	-31	54
*infrastructure common	8	-3
*infrastructure compani	-21	36
*infrastructure complianc	-1	65
*infrastructure compon	-11	21
*infrastructure configur	-13	43
*infrastructure consol	-18	29
*infrastructure contain	-22	50
*infrastructure control	0	11
*infrastructure copi	-32	52
*infrastructure count	13	17
*infrastructure creat	38	-3
*infrastructure credenti	-4	11
*infrastructure cuda	-26	28
*infrastructure current	-8	15
*infrastructure custom	-17	28
*infrastructure cve	-6	41
*infrastructure daili	-14	24
*infrastructure dashboard	-45	-60
*infrastructure databas	-9	86
*infrastructure date	-26	43
*infrastructure day	28	21
*infrastructure decid	-9	29
*infrastructure default	6	25
*infrastructure delet	-31	45
*infrastructure deploi	19	40
*infrastructure desir	24	-5
*infrastructure detect	-43	79
*infrastructure disast	-12	13
*infrastructure disk	0	22
*infrastructure do	23	9
*infrastructure doe	-21	73
*infrastructure domain	-12	33
*infrastructure done	-32	63
*infrastructure driver	-14	30
*infrastructure drop	34	-1
*infrastructure each	-3	8
*infrastructure earlier	-4	11
*infrastructure ebs	-6	22
*infrastructure ec2	88	-71
*infrastructure edg	8	-3
*infrastructure elsewher	-23	36
*infrastructure em	44	-8
*infrastructure enabl	-3	8
*infrastructure encrypt	-9	28
*infrastructure end	8	7
*infrastructure endpoint	53	-23
*infrastructure engin	1	29
*infrastructure ensur	35	-7
*infrastructure environ	-25	7
*infrastructure esx	-51	72
*infrastructure esxi	19	105
*infrastructure event	38	-18
*infrastructure everi	-12	61
*infrastructure everyth	33	-12
*infrastructure exampl	-25	31
*infrastructure except	-9	22
*infrastructure exist	68	-37
*infrastructure fail	9	13
*infrastructure failov	-2	81
*infrastructure fault	-32	59
*infrastructure fiber	8	-3
*infrastructure file	31	-30
*infrastructure find	10	-19
*infrastructure firewal	-3	28
*infrastructure firmwar	58	-46
*infrastructure first	-10	58
*infrastructure fix	14	4
*infrastructure fleet	-11	12
*infrastructure flood	8	-3
*infrastructure follow	-45	79
*infrastructure for	19	11
*infrastructure forward	-16	49
*infrastructure framework	-19	24
*infrastructure from	1	32
*infrastructure get	-15	40
*infrastructure give	-5	26
*infrastructure golden	-23	72
*infrastructure gpu	12	3
*infrastructure group	-11	72
*infrastructure guard	21	-19
*infrastructure guest	3	15
*infrastructure harden	19	38
*infrastructure hardwar	34	-20
*infrastructure has	19	-9
*infrastructure have	51	-28
*infrastructure hdf	16	16
*infrastructure health	-30	-38
*infrastructure hello	-11	12
*infrastructure hibern	-5	22
*infrastructure high	-6	39
*infrastructure hive	13	2
*infrastructure hold	27	-3
*infrastructure hook	-11	22
*infrastructure host	18	15
*infrastructure http	-9	13
*infrastructure hypervisor	84	-47
*infrastructure i	-4	48
*infrastructure iam	-11	27
*infrastructure if	83	-57
*infrastructure imag	7	23
*infrastructure in	6	20
*infrastructure incid	2	79
*infrastructure includ	12	-5
*infrastructure insid	-13	90
*infrastructure instal	12	35
*infrastructure instanc	1	27
*infrastructure internet	6	17
*infrastructure into	-3	12
*infrastructure intrus	-43	79
*infrastructure ip	34	-8
*infrastructure iptabl	-25	42
*infrastructure is	3	24
*infrastructure isnt	-44	36
*infrastructure it	-11	32
*infrastructure its	19	-1
*infrastructure itself	38	-5
*infrastructure job	-5	15
*infrastructure keep	14	7
*infrastructure kei	-20	41
*infrastructure kerbero	-10	36
*infrastructure kernel	-16	39
*infrastructure key	-16	27
*infrastructure know	-8	39
*infrastructure larg	33	-9
*infrastructure last	-12	22
*infrastructure latest	20	-8
*infrastructure launch	25	11
*infrastructure layer	36	-34
*infrastructure least	-10	19
*infrastructure left	-1	28
*infrastructure let	24	-16
*infrastructure librari	-5	33
*infrastructure licens	25	26
*infrastructure lifecycl	-18	21
*infrastructure lifetim	-3	11
*infrastructure link	-52	59
*infrastructure linux	-46	7
*infrastructure list	-17	54
*infrastructure live	21	-11
*infrastructure load	37	-14
*infrastructure local	-4	28
*infrastructure locat	-3	8
*infrastructure log	-12	24
*infrastructure login	-13	32
*infrastructure long	-11	11
*infrastructure longer	-4	8
*infrastructure lose	-10	63
*infrastructure lost	54	-32
*infrastructure machin	-2	15
*infrastructure maintain	101	-41
*infrastructure mainten	29	-12
*infrastructure make	29	-13
*infrastructure manag	47	-14
*infrastructure max	4	56
*infrastructure maximum	-11	24
*infrastructure may	-10	31
*infrastructure me	13	62
*infrastructure memori	45	-19
*infrastructure metadata	-11	37
*infrastructure metal	35	1
*infrastructure metric	20	0
*infrastructure migrat	32	-28
*infrastructure min	-3	13
*infrastructure minimum	-13	25
*infrastructure mode	-16	22
*infrastructure model	-21	42
*infrastructure month	-20	17
*infrastructure more	13	1
*infrastructure move	26	-10
*infrastructure multi	-40	64
*infrastructure must	-10	39
*infrastructure my	-3	59
*infrastructure myself	-23	38
*infrastructure name	-90	-70
*infrastructure narrow	-12	18
*infrastructure need	-19	60
*infrastructure neither	-1	39
*infrastructure network	33	-18
*infrastructure never	3	24
*infrastructure new	-6	35
*infrastructure newer	-21	32
*infrastructure nginx	-15	31
*infrastructure nitro	10	-5
*infrastructure no	-56	-8
*infrastructure nobodi	-7	13
*infrastructure node	-10	52
*infrastructure none	43	4
*infrastructure nor	-6	39
*infrastructure not	4	43
*infrastructure notebook	-15	28
*infrastructure noth	-27	68
*infrastructure notic	-15	-39
*infrastructure now	31	2
*infrastructure nsx	-15	38
*infrastructure number	-13	20
*infrastructure nvidia	-13	31
*infrastructure nvme	0	31
*infrastructure of	4	19
*infrastructure off	-18	38
*infrastructure old	-31	65
*infrastructure on	11	58
*infrastructure onc	26	25
*infrastructure one	-1	15
*infrastructure onli	8	24
*infrastructure onto	-47	14
*infrastructure open	-2	17
*infrastructure oper	34	52
*infrastructure or	-19	17
*infrastructure os	-53	52
*infrastructure other	2	29
*infrastructure our	57	-88
*infrastructure ourselv	29	9
*infrastructure out	21	-11
*infrastructure outbound	-6	21
*infrastructure over	-13	47
*infrastructure own	-1	47
*infrastructure packag	42	-15
*infrastructure packet	-12	31
*infrastructure page	-9	59
*infrastructure pair	-18	36
*infrastructure parti	-5	23
*infrastructure partner	-5	21
*infrastructure pass	-14	17
*infrastructure password	-1	11
*infrastructure patch	-33	67
*infrastructure permiss	-7	15
*infrastructure physic	96	-77
*infrastructure pick	-50	122
*infrastructure place	-5	28
*infrastructure placement	17	69
*infrastructure plan	-12	30
*infrastructure plugin	-5	77
*infrastructure polici	3	51
*infrastructure port	-1	14
*infrastructure power	54	-41
*infrastructure privat	-7	35
*infrastructure profil	-5	15
*infrastructure protocol	-7	10
*infrastructure provid	39	-12
*infrastructure public	-4	11
*infrastructure publish	37	-22
*infrastructure put	-18	22
*infrastructure quick	-18	66
*infrastructure quota	-11	12
*infrastructure rack	44	-30
*infrastructure reach	53	2
*infrastructure read	21	-3
*infrastructure reboot	-4	27
*infrastructure record	24	-4
*infrastructure recoveri	24	16
*infrastructure region	-6	12
*infrastructure relaunch	-7	44
*infrastructure releas	9	26
*infrastructure remov	-19	38
*infrastructure renew	-6	12
*infrastructure repair	60	-28
*infrastructure replac	19	2
*infrastructure replic	58	-54
*infrastructure replica	-28	61
*infrastructure requir	-14	60
*infrastructure reserv	-11	12
*infrastructure reset	39	-22
*infrastructure resiz	-12	36
*infrastructure resourc	10	7
*infrastructure respons	17	30
*infrastructure rest	62	-53
*infrastructure restart	-4	56
*infrastructure restor	-11	15
*infrastructure retir	-37	-41
*infrastructure reus	16	-6
*infrastructure role	-5	21
*infrastructure roll	-10	-4
*infrastructure rotat	-27	74
*infrastructure rout	-12	35
*infrastructure router	8	-3
*infrastructure rule	-6	38
*infrastructure run	22	15
*infrastructure runtim	5	10
*infrastructure s3	-23	48
*infrastructure safe	42	-29
*infrastructure sai	-12	17
*infrastructure sam	0	8
*infrastructure same	46	-38
*infrastructure save	31	4
*infrastructure say	-26	36
*infrastructure scale	-10	33
*infrastructure scan	-15	42
*infrastructure schedul	33	-28
*infrastructure script	-15	52
*infrastructure scrub	32	-24
*infrastructure sddc	-27	33
*infrastructure second	-22	46
*infrastructure secret	-22	51
*infrastructure secur	19	15
*infrastructure see	-2	40
*infrastructure send	-32	-66
*infrastructure seri	11	1
*infrastructure server	19	6
*infrastructure servic	38	-9
*infrastructure set	-7	18
*infrastructure seven	-27	38
*infrastructure sever	-22	42
*infrastructure share	-41	49
*infrastructure sinc	-28	43
*infrastructure singl	-22	50
*infrastructure site	-1	23
*infrastructure size	-19	63
*infrastructure small	-7	14
*infrastructure snapshot	-23	40
*infrastructure so	-18	35
*infrastructure socket	-15	24
*infrastructure softwar	-26	66
*infrastructure some	11	63
*infrastructure someon	-20	34
*infrastructure someth	-97	-80
*infrastructure spare	-19	39
*infrastructure spark	-7	22
*infrastructure specifi	-13	20
*infrastructure spread	-10	99
*infrastructure sql	21	-11
*infrastructure ssh	-8	34
*infrastructure sshd	0	58
*infrastructure ssl	-4	38
*infrastructure stai	-20	50
*infrastructure stand	-7	11
*infrastructure start	9	6
*infrastructure state	7	10
*infrastructure statu	51	-34
*infrastructure step	-15	28
*infrastructure still	-13	43
*infrastructure stop	1	56
*infrastructure storag	39	-22
*infrastructure store	7	29
*infrastructure subnet	-6	24
*infrastructure such	-14	26
*infrastructure suppli	45	-19
*infrastructure support	-1	8
*infrastructure switch	-21	35
*infrastructure system	16	52
*infrastructure take	44	-14
*infrastructure templat	-6	13
*infrastructure term	-20	26
*infrastructure termin	-12	28
*infrastructure test	0	25
*infrastructure that	34	1
*infrastructure the	11	14
*infrastructure thei	-9	16
*infrastructure their	-54	-51
*infrastructure them	23	16
*infrastructure themselv	75	-65
*infrastructure then	-29	44
*infrastructure there	4	34
*infrastructure thi	-16	15
*infrastructure thing	32	-17
*infrastructure those	38	-19
*infrastructure three	22	-2
*infrastructure through	2	28
*infrastructure ticket	-34	40
*infrastructure time	-44	46
*infrastructure tls	-17	56
*infrastructure to	3	22
*infrastructure too	-1	9
*infrastructure tool	47	-22
*infrastructure traffic	-14	25
*infrastructure transit	-63	43
*infrastructure true	31	10
*infrastructure turn	-5	19
*infrastructure two	-12	48
*infrastructure type	-15	38
*infrastructure ubuntu	-7	14
*infrastructure under	50	-29
*infrastructure unexpectedli	25	-1
*infrastructure unhealthi	25	-49
*infrastructure unless	-2	8
*infrastructure until	28	-16
*infrastructure up	-11	58
*infrastructure updat	3	34
*infrastructure upgrad	7	96
*infrastructure us	67	-20
*infrastructure use	-13	47
*infrastructure user	-11	32
*infrastructure vcenter	-10	58
*infrastructure vendor	7	29
*infrastructure version	72	-66
*infrastructure virtual	-5	22
*infrastructure vlan	-4	15
*infrastructure volum	30	-2
*infrastructure vpc	-16	18
*infrastructure vsan	10	19
*infrastructure vulner	-6	11
*infrastructure want	-23	46
*infrastructure was	16	-2
*infrastructure watch	2	32
*infrastructure way	-16	42
*infrastructure we	-16	76
*infrastructure web	-10	27
*infrastructure well	11	114
*infrastructure what	-9	52
*infrastructure whatev	-16	21
*infrastructure when	39	-36
*infrastructure where	34	9
*infrastructure which	1	11
*infrastructure while	-9	15
*infrastructure who	18	48
*infrastructure whose	-3	90
*infrastructure window	4	67
*infrastructure windows	-20	47
*infrastructure with	-9	33
*infrastructure within	19	-5
*infrastructure without	-21	56
*infrastructure work	-14	10
*infrastructure write	-15	45
*infrastructure x	-7	80
*infrastructure yarn	27	35
*infrastructure year	-11	15
*infrastructure yourself	-38	50
*infrastructure zone	-12	32
*multi-tenant-managed	20	38
*multi-tenant-managed %	20	22
*multi-tenant-managed 0	-17	43
*multi-tenant-managed 095	-21	23
*multi-tenant-managed 1	40	9
*multi-tenant-managed 100	19	-13
*multi-tenant-managed 14	23	-3
*multi-tenant-managed 140	36	-22
*multi-tenant-managed 15	8	-5
*multi-tenant-managed 150	-6	9
*multi-tenant-managed 2	42	-8
*multi-tenant-managed 2021	-54	11
*multi-tenant-managed 2023	-21	-108
*multi-tenant-managed 2025	44	-21
*multi-tenant-managed 2026	20	2
*multi-tenant-managed 2027	-31	47
*multi-tenant-managed 24	11	21
*multi-tenant-managed 25	28	-17
*multi-tenant-managed 29	-8	16
*multi-tenant-managed 3	55	-22
*multi-tenant-managed 30	24	-18
*multi-tenant-managed 300	-23	61
*multi-tenant-managed 35	-2	19
*multi-tenant-managed 365	-35	60
*multi-tenant-managed 443	-10	29
*multi-tenant-managed 45	15	-7
*multi-tenant-managed 5	-6	14
*multi-tenant-managed 53	13	-13
*multi-tenant-managed 60	27	-7
*multi-tenant-managed 7	15	-3
*multi-tenant-managed 72	-13	24
*multi-tenant-managed 90	-16	52
*multi-tenant-managed a	3	16
*multi-tenant-managed about	-40	16
*multi-tenant-managed abov	32	-21
*multi-tenant-managed absorb	11	-6
*multi-tenant-managed abus	63	-44
*multi-tenant-managed acceler	33	6
*multi-tenant-managed accept	37	12
*multi-tenant-managed access	-4	39
*multi-tenant-managed accident	7	35
*multi-tenant-managed account	-7	25
*multi-tenant-managed acl	3	12
*multi-tenant-managed acm	28	-16
*multi-tenant-managed across	87	-32
*multi-tenant-managed act	-17	69
*multi-tenant-managed action	-14	16
*multi-tenant-managed activ	-18	40
*multi-tenant-managed actual	-8	55
*multi-tenant-managed ad	50	14
*multi-tenant-managed adapt	71	-32
*multi-tenant-managed address	-19	37
*multi-tenant-managed adjust	40	-14
*multi-tenant-managed admin	-4	50
*multi-tenant-managed administ	-24	36
*multi-tenant-managed administr	-10	27
*multi-tenant-managed advanc	-14	43
*multi-tenant-managed after	25	-1
*multi-tenant-managed afterward	-18	64
*multi-tenant-managed again	-2	21
*multi-tenant-managed against	41	-15
*multi-tenant-managed agent	-15	51
*multi-tenant-managed agreement	69	-49
*multi-tenant-managed alarm	-4	36
*multi-tenant-managed alert	1	35
*multi-tenant-managed alia	-16	35
*multi-tenant-managed alik	-18	22
*multi-tenant-managed aliv	46	-31
*multi-tenant-managed all	28	11
*multi-tenant-managed allow	-7	21
*multi-tenant-managed alon	1	32
*multi-tenant-managed alreadi	1	34
*multi-tenant-managed also	0	17
*multi-tenant-managed alto	-18	37
*multi-tenant-managed alwai	47	4
*multi-tenant-managed am	35	-19
*multi-tenant-managed amazon	107	-54
*multi-tenant-managed ami	-15	33
*multi-tenant-managed among	16	23
*multi-tenant-managed an	-2	20
*multi-tenant-managed analys	63	-17
*multi-tenant-managed analysi	19	31
*multi-tenant-managed analyz	4	40
*multi-tenant-managed and	6	8
*multi-tenant-managed announc	28	6
*multi-tenant-managed anoth	15	7
*multi-tenant-managed answer	28	-1
*multi-tenant-managed anthrop	30	-24
*multi-tenant-managed anti	-6	10
*multi-tenant-managed any	58	-25
*multi-tenant-managed anybodi	-12	54
*multi-tenant-managed anycast	100	-34
*multi-tenant-managed anymor	34	-79
*multi-tenant-managed anyon	-11	31
*multi-tenant-managed anyth	-23	-16
*multi-tenant-managed apart	30	-13
*multi-tenant-managed api	10	9
*multi-tenant-managed app	-16	47
*multi-tenant-managed appli	56	-16
*multi-tenant-managed applianc	-31	77
*multi-tenant-managed applic	8	35
*multi-tenant-managed appoint	-5	28
*multi-tenant-managed approv	-13	35
*multi-tenant-managed april	-31	44
*multi-tenant-managed architectur	-51	66
*multi-tenant-managed archiv	21	21
*multi-tenant-managed are	-3	34
*multi-tenant-managed around	9	15
*multi-tenant-managed arrang	-50	45
*multi-tenant-managed arriv	-59	-53
*multi-tenant-managed artifact	21	-8
*multi-tenant-managed as	15	4
*multi-tenant-managed assess	-27	34
*multi-tenant-managed asset	29	-25
*multi-tenant-managed assign	-16	35
*multi-tenant-managed associ	6	-9
*multi-tenant-managed at	21	-4
*multi-tenant-managed attach	-9	28
*multi-tenant-managed attack	-4	37
*multi-tenant-managed attribut	17	3
*multi-tenant-managed audio	-3	25
*multi-tenant-managed audit	21	-6
*multi-tenant-managed auditor	17	-5
*multi-tenant-managed auth	27	8
*multi-tenant-managed authent	-6	20
*multi-tenant-managed author	-9	76
*multi-tenant-managed authorit	35	-5
*multi-tenant-managed auto	-33	60
*multi-tenant-managed autom	33	-12
*multi-tenant-managed automat	-51	-10
*multi-tenant-managed avail	15	4
*multi-tenant-managed avoid	-14	16
*multi-tenant-managed awai	41	-26
*multi-tenant-managed aws	29	18
*multi-tenant-managed az	98	-44
*multi-tenant-managed azs	72	-25
*multi-tenant-managed back	-7	48
*multi-tenant-managed backbon	11	-10
*multi-tenant-managed backup	1	32
*multi-tenant-managed balanc	-2	25
*multi-tenant-managed bandwidth	32	9
*multi-tenant-managed banner	-15	21
*multi-tenant-managed base	-16	27
*multi-tenant-managed basement	-22	39
*multi-tenant-managed batch	-15	39
*multi-tenant-managed be	13	20
*multi-tenant-managed becaus	-22	25
*multi-tenant-managed been	-47	-25
*multi-tenant-managed befor	10	-1
*multi-tenant-managed beforehand	63	-4
*multi-tenant-managed begin	-17	34
*multi-tenant-managed behavior	-6	60
*multi-tenant-managed behind	49	3
*multi-tenant-managed belong	13	21
*multi-tenant-managed below	114	3
*multi-tenant-managed besid	-37	49
*multi-tenant-managed best	-30	34
*multi-tenant-managed between	24	3
*multi-tenant-managed beyond	-6	20
*multi-tenant-managed bgp	-12	22
*multi-tenant-managed bit	61	-12
*multi-tenant-managed block	30	16
*multi-tenant-managed bodi	14	-10
*multi-tenant-managed bot	-16	34
*multi-tenant-managed both	-23	78
*multi-tenant-managed bounc	-12	24
*multi-tenant-managed box	-3	34
*multi-tenant-managed branch	-29	41
*multi-tenant-managed break	2	17
*multi-tenant-managed bring	-12	34
*multi-tenant-managed broken	87	0
*multi-tenant-managed broker	114	-9
*multi-tenant-managed brought	-15	18
*multi-tenant-managed bucket	14	10
*multi-tenant-managed buffer	-21	32
*multi-tenant-managed bug	49	-27
*multi-tenant-managed build	12	4
*multi-tenant-managed built	30	-10
*multi-tenant-managed bundl	4	20
*multi-tenant-managed burn	1	10
*multi-tenant-managed burst	38	-25
*multi-tenant-managed buse	-19	29
*multi-tenant-managed but	11	-16
*multi-tenant-managed buy	-39	52
*multi-tenant-managed by	9	21
*multi-tenant-managed c	-17	113
*multi-tenant-managed ca	57	-3
*multi-tenant-managed cabinet	-23	53
*multi-tenant-managed cabl	-11	85
*multi-tenant-managed cach	16	26
*multi-tenant-managed calcul	-9	18
*multi-tenant-managed call	25	2
*multi-tenant-managed caller	23	-2
*multi-tenant-managed can	12	20
*multi-tenant-managed canari	-11	61
*multi-tenant-managed cannot	21	20
*multi-tenant-managed cant	2	13
*multi-tenant-managed capac	68	-10
*multi-tenant-managed card	-40	47
*multi-tenant-managed care	111	-3
*multi-tenant-managed carrier	38	-28
*multi-tenant-managed cas	22	3
*multi-tenant-managed case	0	31
*multi-tenant-managed catalog	-17	24
*multi-tenant-managed catch	10	-8
*multi-tenant-managed ceil	58	-16
*multi-tenant-managed center	32	-9
*multi-tenant-managed central	-10	49
*multi-tenant-managed cert	-9	28
*multi-tenant-managed certif	-7	30
*multi-tenant-managed chaincod	-4	34
*multi-tenant-managed chang	16	12
*multi-tenant-managed channel	-23	42
*multi-tenant-managed charg	16	5
*multi-tenant-managed chat	20	-16
*multi-tenant-managed cheaper	-15	37
*multi-tenant-managed check	-1	26
*multi-tenant-managed checkpoint	-17	26
*multi-tenant-managed checksum	28	3
*multi-tenant-managed china	39	-21
*multi-tenant-managed choic	59	-9
*multi-tenant-managed choos	4	27
*multi-tenant-managed chose	47	-43
*multi-tenant-managed chosen	-29	53
*multi-tenant-managed cidr	-16	75
*multi-tenant-managed cipher	51	-17
*multi-tenant-managed cisco	-9	73
*multi-tenant-managed claim	11	-21
*multi-tenant-managed class	-8	30
*multi-tenant-managed classic	-17	30
*multi-tenant-managed classifi	-13	28
*multi-tenant-managed clean	-17	29
*multi-tenant-managed cleanup	-11	65
*multi-tenant-managed clear	-7	27
*multi-tenant-managed cli	-35	39
*multi-tenant-managed client	-14	24
*multi-tenant-managed close	-19	46
*multi-tenant-managed cloud	8	4
*multi-tenant-managed cloudfront	-8	19
*multi-tenant-managed cloudtrail	33	-13
*multi-tenant-managed cloudwatch	22	12
*multi-tenant-managed cluster	18	10
*multi-tenant-managed cname	0	15
*multi-tenant-managed coarser	27	-21
*multi-tenant-managed code	-2	35
*multi-tenant-managed cognito	-3	14
*multi-tenant-managed collabor	-60	-36
*multi-tenant-managed colleagu	-27	32
*multi-tenant-managed collect	36	8
*multi-tenant-managed collector	-18	37
*multi-tenant-managed column	15	-4
*multi-tenant-managed come	7	22
*multi-tenant-managed commit	52	-37
*multi-tenant-managed common	12	-6
*multi-tenant-managed commun	27	-6
*multi-tenant-managed compact	63	-25
*multi-tenant-managed compani	47	-23
*multi-tenant-managed compar	33	-26
*multi-tenant-managed compat	25	-5
*multi-tenant-managed complaint	-12	24
*multi-tenant-managed complet	75	-22
*multi-tenant-managed complianc	-135	-156
*multi-tenant-managed compon	40	-24
*multi-tenant-managed comput	24	9
*multi-tenant-managed conclus	-3	33
*multi-tenant-managed condit	-3	8
*multi-tenant-managed confid	-1	10
*multi-tenant-managed confidenti	-8	17
*multi-tenant-managed config	-78	-41
*multi-tenant-managed configur	-5	36
*multi-tenant-managed confirm	26	-10
*multi-tenant-managed conflict	-8	22
*multi-tenant-managed connect	5	30
*multi-tenant-managed connector	-1	19
*multi-tenant-managed consent	-14	40
*multi-tenant-managed consol	16	-8
*multi-tenant-managed consum	21	8
*multi-tenant-managed contact	-29	25
*multi-tenant-managed contain	-1	27
*multi-tenant-managed content	14	23
*multi-tenant-managed continu	-12	29
*multi-tenant-managed contract	-10	36
*multi-tenant-managed control	-2	23
*multi-tenant-managed convers	36	-41
*multi-tenant-managed cool	53	-21
*multi-tenant-managed cope	-22	25
*multi-tenant-managed copi	3	25
*multi-tenant-managed coppa	-21	36
*multi-tenant-managed core	36	-39
*multi-tenant-managed correct	-37	33
*multi-tenant-managed cost	21	-9
*multi-tenant-managed could	6	10
*multi-tenant-managed count	-33	67
*multi-tenant-managed cover	26	0
*multi-tenant-managed coverag	-9	15
*multi-tenant-managed cpu	-9	43
*multi-tenant-managed creat	-6	27
*multi-tenant-managed creation	-16	23
*multi-tenant-managed credenti	-22	56
*multi-tenant-managed credit	-10	14
*multi-tenant-managed critic	-10	43
*multi-tenant-managed crl	16	0
*multi-tenant-managed cross	-24	32
*multi-tenant-managed crypto	-25	42
*multi-tenant-managed current	3	10
*multi-tenant-managed custom	11	9
*multi-tenant-managed cut	41	-23
*multi-tenant-managed cve	45	13
*multi-tenant-managed d	43	-1
*multi-tenant-managed daemon	3	17
*multi-tenant-managed dai	12	9
*multi-tenant-managed daili	43	12
*multi-tenant-managed dangl	-15	41
*multi-tenant-managed dashboard	5	30
*multi-tenant-managed data	21	8
*multi-tenant-managed databas	52	0
*multi-tenant-managed date	30	-13
*multi-tenant-managed day	28	-24
*multi-tenant-managed db	-25	43
*multi-tenant-managed ddo	38	-21
*multi-tenant-managed dead	-9	42
*multi-tenant-managed deal	3	25
*multi-tenant-managed decid	-18	43
*multi-tenant-managed decis	23	27
*multi-tenant-managed decrypt	-9	44
*multi-tenant-managed dedic	-2	8
*multi-tenant-managed default	11	1
*multi-tenant-managed defend	16	-15
*multi-tenant-managed defin	-18	45
*multi-tenant-managed definit	7	8
*multi-tenant-managed deleg	-7	24
*multi-tenant-managed delet	0	29
*multi-tenant-managed deliv	-11	61
*multi-tenant-managed deliveri	10	34
*multi-tenant-managed demand	-20	2
*multi-tenant-managed deni	37	-28
*multi-tenant-managed depend	-25	37
*multi-tenant-managed deploi	61	2
*multi-tenant-managed deploy	27	-7
*multi-tenant-managed depth	-20	21
*multi-tenant-managed design	-21	57
*multi-tenant-managed detail	18	3
*multi-tenant-managed detect	66	-8
*multi-tenant-managed dev	-10	30
*multi-tenant-managed develop	-14	42
*multi-tenant-managed devic	-28	27
*multi-tenant-managed dhcp	-21	22
*multi-tenant-managed dial	-34	61
*multi-tenant-managed did	-25	46
*multi-tenant-managed differ	20	23
*multi-tenant-managed differenti	-2	8
*multi-tenant-managed direct	-3	17
*multi-tenant-managed directli	12	39
*multi-tenant-managed directori	-29	68
*multi-tenant-managed disabl	1	35
*multi-tenant-managed disast	-13	19
*multi-tenant-managed discard	8	-4
*multi-tenant-managed disconnect	-15	18
*multi-tenant-managed discoveri	-16	37
*multi-tenant-managed disk	21	-6
*multi-tenant-managed dispos	59	-34
*multi-tenant-managed distribut	11	44
*multi-tenant-managed dlq	-22	73
*multi-tenant-managed dmarc	-8	13
*multi-tenant-managed dns	30	3
*multi-tenant-managed do	30	6
*multi-tenant-managed doc	-8	22
*multi-tenant-managed document	-4	21
*multi-tenant-managed doe	21	29
*multi-tenant-managed doesnt	2	36
*multi-tenant-managed domain	-20	41
*multi-tenant-managed done	13	-27
*multi-tenant-managed dont	-16	4
*multi-tenant-managed doubl	-42	-13
*multi-tenant-managed down	31	6
*multi-tenant-managed download	6	22
*multi-tenant-managed downtim	47	-5
*multi-tenant-managed draw	-11	76
*multi-tenant-managed drill	-37	44
*multi-tenant-managed drive	75	-53
*multi-tenant-managed driver	-27	38
*multi-tenant-managed drop	-8	21
*multi-tenant-managed ds	-6	8
*multi-tenant-managed durabl	95	-21
*multi-tenant-managed dure	53	-44
*multi-tenant-managed duti	26	-23
*multi-tenant-managed each	5	18
*multi-tenant-managed earlier	61	-1
*multi-tenant-managed ebs	31	-8
*multi-tenant-managed ec2	-6	25
*multi-tenant-managed ecr	-15	20
*multi-tenant-managed ecs	-26	44
*multi-tenant-managed edg	24	-9
*multi-tenant-managed edit	-32	35
*multi-tenant-managed editor	1	15
*multi-tenant-managed either	-17	32
*multi-tenant-managed elast	-5	9
*multi-tenant-managed eleven	39	-15
*multi-tenant-managed els	34	4
*multi-tenant-managed elsewher	-11	48
*multi-tenant-managed em	12	30
*multi-tenant-managed email	33	-29
*multi-tenant-managed emb	-18	23
*multi-tenant-managed embed	-4	8
*multi-tenant-managed emerg	-12	42
*multi-tenant-managed emit	22	-10
*multi-tenant-managed employe	-25	51
*multi-tenant-managed enabl	-9	49
*multi-tenant-managed encrypt	18	-9
*multi-tenant-managed end	-3	8
*multi-tenant-managed endpoint	11	10
*multi-tenant-managed enforc	-21	51
*multi-tenant-managed engin	105	-43
*multi-tenant-managed enhanc	-7	17
*multi-tenant-managed enough	-9	25
*multi-tenant-managed enrol	-5	29
*multi-tenant-managed enter	27	-26
*multi-tenant-managed entri	34	-11
*multi-tenant-managed equip	49	15
*multi-tenant-managed error	9	32
*multi-tenant-managed esxi	-26	62
*multi-tenant-managed evalu	-16	81
*multi-tenant-managed even	38	73
*multi-tenant-managed event	25	-1
*multi-tenant-managed eventbridg	26	-18
*multi-tenant-managed ever	22	5
*multi-tenant-managed everi	35	-1
*multi-tenant-managed everyon	-25	61
*multi-tenant-managed everyth	5	30
*multi-tenant-managed evid	46	-32
*multi-tenant-managed exactli	35	-18
*multi-tenant-managed exchang	18	-15
*multi-tenant-managed exclus	-6	16
*multi-tenant-managed execut	20	7
*multi-tenant-managed exist	-25	45
*multi-tenant-managed experi	-17	30
*multi-tenant-managed expir	0	18
*multi-tenant-managed expiri	-11	69
*multi-tenant-managed export	-2	38
*multi-tenant-managed extend	-23	25
*multi-tenant-managed extract	35	6
*multi-tenant-managed face	-6	25
*multi-tenant-managed facil	42	-28
*multi-tenant-managed factor	-9	19
*multi-tenant-managed fail	-2	26
*multi-tenant-managed failov	-11	32
*multi-tenant-managed failur	5	14
*multi-tenant-managed fall	9	22
*multi-tenant-managed fals	29	43
*multi-tenant-managed fast	-24	33
*multi-tenant-managed fault	-6	39
*multi-tenant-managed featur	25	-2
*multi-tenant-managed februari	28	-17
*multi-tenant-managed feedback	-5	15
*multi-tenant-managed fend	50	-25
*multi-tenant-managed fetch	-12	23
*multi-tenant-managed few	-5	34
*multi-tenant-managed fiber	11	-5
*multi-tenant-managed field	-17	22
*multi-tenant-managed file	19	15
*multi-tenant-managed fill	62	-47
*multi-tenant-managed filter	6	18
*multi-tenant-managed find	-5	34
*multi-tenant-managed fine	-8	34
*multi-tenant-managed fip	22	-3
*multi-tenant-managed fire	48	-25
*multi-tenant-managed firehos	18	-17
*multi-tenant-managed firewal	22	34
*multi-tenant-managed firmwar	-7	23
*multi-tenant-managed first	-7	57
*multi-tenant-managed five	-17	22
*multi-tenant-managed fix	16	45
*multi-tenant-managed flag	47	-18
*multi-tenant-managed flaw	-24	49
*multi-tenant-managed fleet	41	-6
*multi-tenant-managed flip	-23	55
*multi-tenant-managed flood	17	-2
*multi-tenant-managed floor	-11	17
*multi-tenant-managed flow	-5	35
*multi-tenant-managed follow	-30	103
*multi-tenant-managed for	1	12
*multi-tenant-managed forc	-10	32
*multi-tenant-managed form	-8	10
*multi-tenant-managed format	-9	18
*multi-tenant-managed former	38	-14
*multi-tenant-managed forward	17	11
*multi-tenant-managed found	-13	27
*multi-tenant-managed four	-14	47
*multi-tenant-managed free	13	8
*multi-tenant-managed fresh	77	-63
*multi-tenant-managed fridai	17	26
*multi-tenant-managed from	4	23
*multi-tenant-managed front	3	39
*multi-tenant-managed ftp	-3	46
*multi-tenant-managed full	-7	17
*multi-tenant-managed fulli	40	-39
*multi-tenant-managed function	20	3
*multi-tenant-managed further	12	17
*multi-tenant-managed gatewai	27	-4
*multi-tenant-managed gave	7	15
*multi-tenant-managed gbp	55	-96
*multi-tenant-managed gener	-44	70
*multi-tenant-managed general	-46	39
*multi-tenant-managed geo	-5	60
*multi-tenant-managed get	2	43
*multi-tenant-managed give	-2	18
*multi-tenant-managed given	-9	15
*multi-tenant-managed global	36	-11
*multi-tenant-managed go	-9	29
*multi-tenant-managed goe	18	-2
*multi-tenant-managed gone	-14	40
*multi-tenant-managed good	28	-10
*multi-tenant-managed got	28	-20
*multi-tenant-managed gotta	22	-35
*multi-tenant-managed govern	-27	65
*multi-tenant-managed gpu	86	-39
*multi-tenant-managed grain	-12	37
*multi-tenant-managed grant	-6	42
*multi-tenant-managed greatest	-9	12
*multi-tenant-managed green	24	4
*multi-tenant-managed group	-1	24
*multi-tenant-managed grow	75	-25
*multi-tenant-managed guarante	-45	76
*multi-tenant-managed guard	20	16
*multi-tenant-managed guardduti	-9	14
*multi-tenant-managed guardrail	-23	33
*multi-tenant-managed guess	-51	113
*multi-tenant-managed guid	18	69
*multi-tenant-managed ha	46	-3
*multi-tenant-managed had	29	-19
*multi-tenant-managed half	10	54
*multi-tenant-managed hand	13	0
*multi-tenant-managed handl	-103	-84
*multi-tenant-managed happen	-20	28
*multi-tenant-managed harden	94	-59
*multi-tenant-managed hardwar	48	-15
*multi-tenant-managed has	16	6
*multi-tenant-managed hash	55	-23
*multi-tenant-managed hasnt	-65	5
*multi-tenant-managed have	3	11
*multi-tenant-managed header	0	14
*multi-tenant-managed health	1	27
*multi-tenant-managed healthi	54	-31
*multi-tenant-managed hear	4	32
*multi-tenant-managed held	15	0
*multi-tenant-managed help	17	67
*multi-tenant-managed helper	20	7
*multi-tenant-managed here	-25	38
*multi-tenant-managed high	-10	27
*multi-tenant-managed higher	-2	54
*multi-tenant-managed highli	49	-13
*multi-tenant-managed hipaa	-82	-73
*multi-tenant-managed histori	6	34
*multi-tenant-managed hold	26	1
*multi-tenant-managed hook	-12	19
*multi-tenant-managed host	9	73
*multi-tenant-managed hour	19	6
*multi-tenant-managed hourli	62	-49
*multi-tenant-managed how	0	21
*multi-tenant-managed howev	16	9
*multi-tenant-managed hsm	74	-52
*multi-tenant-managed http	35	-5
*multi-tenant-managed hub	20	-12
*multi-tenant-managed human	-15	24
*multi-tenant-managed hyper	-3	26
*multi-tenant-managed hypervisor	-23	60
*multi-tenant-managed i	24	7
*multi-tenant-managed iam	-6	18
*multi-tenant-managed id	-14	34
*multi-tenant-managed ide	17	-5
*multi-tenant-managed ident	-11	24
*multi-tenant-managed identifi	21	9
*multi-tenant-managed idl	30	-23
*multi-tenant-managed if	-6	13
*multi-tenant-managed imag	18	12
*multi-tenant-managed immut	-11	26
*multi-tenant-managed import	-47	90
*multi-tenant-managed improv	19	-9
*multi-tenant-managed in	8	20
*multi-tenant-managed includ	20	-3
*multi-tenant-managed index	-5	34
*multi-tenant-managed infer	17	11
*multi-tenant-managed infrastructur	23	-9
*multi-tenant-managed ingest	17	27
*multi-tenant-managed initi	-7	17
*multi-tenant-managed inject	-1	36
*multi-tenant-managed input	-13	70
*multi-tenant-managed ins	8	-7
*multi-tenant-managed insid	42	-12
*multi-tenant-managed inspector	-8	13
*multi-tenant-managed instal	8	25
*multi-tenant-managed instanc	-18	38
*multi-tenant-managed instead	-48	40
*multi-tenant-managed instrument	-18	44
*multi-tenant-managed integr	54	-34
*multi-tenant-managed intellig	36	-28
*multi-tenant-managed intent	-24	38
*multi-tenant-managed interfac	-5	16
*multi-tenant-managed intermedi	24	-6
*multi-tenant-managed intern	-5	30
*multi-tenant-managed internet	-19	44
*multi-tenant-managed into	16	5
*multi-tenant-managed inventori	10	15
*multi-tenant-managed investig	-21	60
*multi-tenant-managed invit	-6	20
*multi-tenant-managed invoc	-4	24
*multi-tenant-managed involv	15	10
*multi-tenant-managed iop	-22	54
*multi-tenant-managed ip	-19	45
*multi-tenant-managed ipsec	-64	-77
*multi-tenant-managed is	6	19
*multi-tenant-managed iscsi	-3	16
*multi-tenant-managed isnt	-1	39
*multi-tenant-managed isol	26	-2
*multi-tenant-managed issu	34	-11
*multi-tenant-managed it	13	13
*multi-tenant-managed item	0	35
*multi-tenant-managed its	14	2
*multi-tenant-managed itself	18	28
*multi-tenant-managed job	3	36
*multi-tenant-managed judg	-5	10
*multi-tenant-managed juli	-2	20
*multi-tenant-managed keep	15	8
*multi-tenant-managed kei	4	17
*multi-tenant-managed kept	34	3
*multi-tenant-managed key	13	11
*multi-tenant-managed kms	25	-2
*multi-tenant-managed know	-39	46
*multi-tenant-managed knowledg	-8	16
*multi-tenant-managed kvm	-3	31
*multi-tenant-managed label	42	3
*multi-tenant-managed lack	-11	13
*multi-tenant-managed lag	1	12
*multi-tenant-managed lambda	-5	20
*multi-tenant-managed land	109	-74
*multi-tenant-managed laptop	-26	48
*multi-tenant-managed larg	-11	24
*multi-tenant-managed last	48	1
*multi-tenant-managed latenc	-46	126
*multi-tenant-managed later	12	5
*multi-tenant-managed latest	22	-12
*multi-tenant-managed launch	-16	42
*multi-tenant-managed law	-25	30
*multi-tenant-managed layer	45	-16
*multi-tenant-managed lead	-6	8
*multi-tenant-managed leaf	1	26
*multi-tenant-managed leak	-15	53
*multi-tenant-managed least	17	-5
*multi-tenant-managed leav	0	9
*multi-tenant-managed leaver	1	77
*multi-tenant-managed ledger	-20	40
*multi-tenant-managed left	18	7
*multi-tenant-managed legaci	-14	21
*multi-tenant-managed legal	-12	107
*multi-tenant-managed length	-5	39
*multi-tenant-managed let	-5	20
*multi-tenant-managed letter	-7	22
*multi-tenant-managed level	3	26
*multi-tenant-managed li	37	-12
*multi-tenant-managed librari	-11	27
*multi-tenant-managed licens	-11	27
*multi-tenant-managed lie	1	38
*multi-tenant-managed life	9	25
*multi-tenant-managed lifecycl	-4	29
*multi-tenant-managed lift	35	1
*multi-tenant-managed like	52	-24
*multi-tenant-managed limit	15	17
*multi-tenant-managed line	14	15
*multi-tenant-managed link	-8	53
*multi-tenant-managed linux	15	24
*multi-tenant-managed list	17	6
*multi-tenant-managed listen	29	18
*multi-tenant-managed live	1	57
*multi-tenant-managed load	25	5
*multi-tenant-managed local	-10	17
*multi-tenant-managed locat	15	0
*multi-tenant-managed lock	-11	51
*multi-tenant-managed log	0	23
*multi-tenant-managed login	-13	73
*multi-tenant-managed long	23	-6
*multi-tenant-managed longer	27	2
*multi-tenant-managed look	39	-2
*multi-tenant-managed lose	30	-4
*multi-tenant-managed loss	-20	43
*multi-tenant-managed lost	-24	38
*multi-tenant-managed low	-23	90
*multi-tenant-managed machin	82	-26
*multi-tenant-managed maci	-10	18
*multi-tenant-managed made	16	18
*multi-tenant-managed mail	22	12
*multi-tenant-managed maintain	94	-10
*multi-tenant-managed mainten	59	-24
*multi-tenant-managed major	64	-54
*multi-tenant-managed make	5	23
*multi-tenant-managed malwar	-2	12
*multi-tenant-managed manag	9	-5
*multi-tenant-managed mani	54	-63
*multi-tenant-managed manual	36	1
*multi-tenant-managed map	-10	52
*multi-tenant-managed market	-15	25
*multi-tenant-managed mask	-26	28
*multi-tenant-managed match	19	-5
*multi-tenant-managed materi	19	14
*multi-tenant-managed matter	55	8
*multi-tenant-managed maximum	35	-27
*multi-tenant-managed may	24	1
*multi-tenant-managed me	-70	-105
*multi-tenant-managed mean	44	-43
*multi-tenant-managed meant	70	-4
*multi-tenant-managed meanwhil	58	-36
*multi-tenant-managed media	59	-38
*multi-tenant-managed meet	-14	23
*multi-tenant-managed member	-4	35
*multi-tenant-managed memori	-1	44
*multi-tenant-managed mend	-18	46
*multi-tenant-managed merg	-30	50
*multi-tenant-managed messag	30	4
*multi-tenant-managed metadata	52	-42
*multi-tenant-managed method	-7	15
*multi-tenant-managed metric	36	-11
*multi-tenant-managed mfa	-32	101
*multi-tenant-managed min	-5	9
*multi-tenant-managed minimum	-18	33
*multi-tenant-managed minor	61	-5
*multi-tenant-managed minut	9	10
*multi-tenant-managed miss	-23	84
*multi-tenant-managed mistak	-22	73
*multi-tenant-managed mitig	49	18
*multi-tenant-managed ml	31	-22
*multi-tenant-managed mobil	15	-4
*multi-tenant-managed mode	-9	2
*multi-tenant-managed model	57	-17
*multi-tenant-managed modul	18	-4
*multi-tenant-managed month	30	5
*multi-tenant-managed monthli	23	-16
*multi-tenant-managed more	8	-18
*multi-tenant-managed most	-18	30
*multi-tenant-managed mount	-50	50
*multi-tenant-managed move	34	4
*multi-tenant-managed multi	27	-11
*multi-tenant-managed must	18	10
*multi-tenant-managed mutual	-9	15
*multi-tenant-managed my	71	-52
*multi-tenant-managed nah	78	-1
*multi-tenant-managed name	13	17
*multi-tenant-managed namespac	10	25
*multi-tenant-managed narrow	-7	16
*multi-tenant-managed nearli	13	3
*multi-tenant-managed need	18	20
*multi-tenant-managed neither	-50	79
*multi-tenant-managed network	12	4
*multi-tenant-managed never	26	5
*multi-tenant-managed new	-20	-45
*multi-tenant-managed newer	-15	38
*multi-tenant-managed nfs	-17	29
*multi-tenant-managed nine	39	-15
*multi-tenant-managed no	23	17
*multi-tenant-managed nobodi	15	33
*multi-tenant-managed node	100	-37
*multi-tenant-managed non	64	-51
*multi-tenant-managed none	22	37
*multi-tenant-managed nor	-36	47
*multi-tenant-managed normal	9	-43
*multi-tenant-managed not	14	17
*multi-tenant-managed note	11	24
*multi-tenant-managed noth	30	38
*multi-tenant-managed notic	14	4
*multi-tenant-managed notif	11	9
*multi-tenant-managed now	-39	40
*multi-tenant-managed npm	-10	29
*multi-tenant-managed number	5	30
*multi-tenant-managed o	-47	47
*multi-tenant-managed obfusc	1	25
*multi-tenant-managed object	25	-21
*multi-tenant-managed ocsp	11	7
*multi-tenant-managed of	16	7
*multi-tenant-managed off	8	17
*multi-tenant-managed offer	58	-33
*multi-tenant-managed offic	-12	108
*multi-tenant-managed offlin	-21	47
*multi-tenant-managed often	-17	30
*multi-tenant-managed oidc	-16	31
*multi-tenant-managed ok	-25	34
*multi-tenant-managed old	-30	53
*multi-tenant-managed older	15	29
*multi-tenant-managed on	-1	19
*multi-tenant-managed onc	1	24
*multi-tenant-managed one	15	14
*multi-tenant-managed onli	4	40
*multi-tenant-managed onlin	-7	23
*multi-tenant-managed open	-6	34
*multi-tenant-managed openssl	-17	33
*multi-tenant-managed opentelemetri	17	1
*multi-tenant-managed oper	39	-3
*multi-tenant-managed opt	-3	16
*multi-tenant-managed option	44	-8
*multi-tenant-managed or	0	15
*multi-tenant-managed orchestr	-27	61
*multi-tenant-managed order	-26	49
*multi-tenant-managed org	5	11
*multi-tenant-managed organizations	-12	31
*multi-tenant-managed origin	-5	50
*multi-tenant-managed os	-34	-90
*multi-tenant-managed other	11	10
*multi-tenant-managed otherw	-16	66
*multi-tenant-managed our	-43	55
*multi-tenant-managed ourselv	20	11
*multi-tenant-managed outag	-25	26
*multi-tenant-managed output	-17	60
*multi-tenant-managed outright	-8	21
*multi-tenant-managed outsid	-26	50
*multi-tenant-managed over	29	1
*multi-tenant-managed overwrit	-24	31
*multi-tenant-managed own	1	24
*multi-tenant-managed owner	32	-1
*multi-tenant-managed ownership	-9	29
*multi-tenant-managed pace	-13	14
*multi-tenant-managed packag	0	31
*multi-tenant-managed packet	36	25
*multi-tenant-managed page	13	-7
*multi-tenant-managed pair	-14	28
*multi-tenant-managed palo	-18	37
*multi-tenant-managed paramet	-25	40
*multi-tenant-managed parent	-6	8
*multi-tenant-managed part	9	11
*multi-tenant-managed parti	30	-4
*multi-tenant-managed partit	41	18
*multi-tenant-managed partner	-15	38
*multi-tenant-managed password	-11	33
*multi-tenant-managed patch	73	4
*multi-tenant-managed path	-15	24
*multi-tenant-managed patient	-43	-50
*multi-tenant-managed pattern	7	10
*multi-tenant-managed paus	35	-7
*multi-tenant-managed pay	-21	31
*multi-tenant-managed pci	-1	-63
*multi-tenant-managed peer	33	4
*multi-tenant-managed peopl	10	7
*multi-tenant-managed per	3	25
*multi-tenant-managed perform	50	10
*multi-tenant-managed period	0	76
*multi-tenant-managed permiss	-10	55
*multi-tenant-managed person	-19	46
*multi-tenant-managed phrase	-6	22
*multi-tenant-managed physic	61	9
*multi-tenant-managed pick	-5	37
*multi-tenant-managed pictur	24	-8
*multi-tenant-managed pile	-20	69
*multi-tenant-managed pin	-28	48
*multi-tenant-managed pitr	-9	54
*multi-tenant-managed place	21	-1
*multi-tenant-managed plain	24	0
*multi-tenant-managed plan	31	3
*multi-tenant-managed plane	85	-28
*multi-tenant-managed platform	61	-33
*multi-tenant-managed pleas	-29	58
*multi-tenant-managed pls	91	-6
*multi-tenant-managed plu	-16	23
*multi-tenant-managed plugin	7	13
*multi-tenant-managed point	0	17
*multi-tenant-managed polici	-9	36
*multi-tenant-managed poll	-31	48
*multi-tenant-managed pool	-12	42
*multi-tenant-managed port	-8	30
*multi-tenant-managed posit	42	9
*multi-tenant-managed posix	-8	46
*multi-tenant-managed possibl	79	-44
*multi-tenant-managed power	53	-18
*multi-tenant-managed practiz	-5	9
*multi-tenant-managed pre	-4	54
*multi-tenant-managed prefix	-10	28
*multi-tenant-managed prem	-50	51
*multi-tenant-managed premiz	-21	45
*multi-tenant-managed presenc	68	-12
*multi-tenant-managed prevent	-5	38
*multi-tenant-managed price	20	-14
*multi-tenant-managed princip	-12	35
*multi-tenant-managed privaci	-2	8
*multi-tenant-managed privat	-13	30
*multi-tenant-managed privatelink	-8	11
*multi-tenant-managed privileg	-3	14
*multi-tenant-managed problem	-12	58
*multi-tenant-managed process	42	-20
*multi-tenant-managed procur	12	-5
*multi-tenant-managed prod	-14	34
*multi-tenant-managed produc	-9	31
*multi-tenant-managed product	-30	13
*multi-tenant-managed profil	-10	34
*multi-tenant-managed program	-8	31
*multi-tenant-managed project	-4	32
*multi-tenant-managed promiz	83	-28
*multi-tenant-managed prompt	25	3
*multi-tenant-managed proof	-40	64
*multi-tenant-managed propag	-7	30
*multi-tenant-managed protect	12	10
*multi-tenant-managed protocol	31	-10
*multi-tenant-managed prove	-20	31
*multi-tenant-managed provid	38	-43
*multi-tenant-managed provis	-1	39
*multi-tenant-managed proxi	24	56
*multi-tenant-managed public	8	13
*multi-tenant-managed publish	18	20
*multi-tenant-managed pull	-16	30
*multi-tenant-managed push	-34	43
*multi-tenant-managed put	-7	26
*multi-tenant-managed qualifi	-19	38
*multi-tenant-managed queri	2	9
*multi-tenant-managed question	10	37
*multi-tenant-managed queue	16	20
*multi-tenant-managed quota	29	4
*multi-tenant-managed radiu	-5	23
*multi-tenant-managed raiz	41	-14
*multi-tenant-managed ram	-6	37
*multi-tenant-managed ran	8	13
*multi-tenant-managed rang	11	23
*multi-tenant-managed rank	-28	46
*multi-tenant-managed rate	-3	15
*multi-tenant-managed rather	-5	18
*multi-tenant-managed rds	-57	71
*multi-tenant-managed reach	-7	25
*multi-tenant-managed reachabl	-26	72
*multi-tenant-managed react	-1	58
*multi-tenant-managed read	-14	5
*multi-tenant-managed readabl	43	18
*multi-tenant-managed realli	-17	39
*multi-tenant-managed rebuild	-27	61
*multi-tenant-managed receiv	-5	15
*multi-tenant-managed recipi	-13	27
*multi-tenant-managed record	3	15
*multi-tenant-managed recov	-1	19
*multi-tenant-managed recoveri	-14	31
*multi-tenant-managed redact	-4	36
*multi-tenant-managed redirect	-11	29
*multi-tenant-managed redund	28	16
*multi-tenant-managed redundantli	61	-33
*multi-tenant-managed refresh	43	-17
*multi-tenant-managed refus	-17	29
*multi-tenant-managed region	7	20
*multi-tenant-managed regist	35	7
*multi-tenant-managed registri	43	5
*multi-tenant-managed reject	-26	41
*multi-tenant-managed releas	17	18
*multi-tenant-managed reli	-26	34
*multi-tenant-managed remedi	-1	138
*multi-tenant-managed remov	5	23
*multi-tenant-managed renew	16	-4
*multi-tenant-managed repair	12	27
*multi-tenant-managed replac	16	-2
*multi-tenant-managed replai	-18	25
*multi-tenant-managed replic	31	8
*multi-tenant-managed replica	-15	50
*multi-tenant-managed report	18	8
*multi-tenant-managed repositori	37	9
*multi-tenant-managed reput	11	0
*multi-tenant-managed request	22	2
*multi-tenant-managed requir	0	26
*multi-tenant-managed rescan	36	-31
*multi-tenant-managed resili	-11	28
*multi-tenant-managed resolut	44	-33
*multi-tenant-managed resolv	13	23
*multi-tenant-managed resourc	14	5
*multi-tenant-managed respond	-23	97
*multi-tenant-managed respons	-58	-41
*multi-tenant-managed rest	54	-60
*multi-tenant-managed restart	-33	62
*multi-tenant-managed restor	5	34
*multi-tenant-managed restrict	11	35
*multi-tenant-managed result	-33	30
*multi-tenant-managed retail	75	31
*multi-tenant-managed retain	-16	22
*multi-tenant-managed retent	-13	41
*multi-tenant-managed retir	13	2
*multi-tenant-managed retri	20	6
*multi-tenant-managed reveal	-7	35
*multi-tenant-managed revert	-15	27
*multi-tenant-managed review	-8	30
*multi-tenant-managed revis	4	63
*multi-tenant-managed revoc	-9	18
*multi-tenant-managed revok	-9	48
*multi-tenant-managed right	-1	47
*multi-tenant-managed risk	-44	50
*multi-tenant-managed rize	55	-34
*multi-tenant-managed role	-8	20
*multi-tenant-managed roll	9	18
*multi-tenant-managed rollback	-11	42
*multi-tenant-managed room	-36	47
*multi-tenant-managed root	-13	35
*multi-tenant-managed rot	61	-12
*multi-tenant-managed rotat	36	12
*multi-tenant-managed rout	2	32
*multi-tenant-managed router	0	14
*multi-tenant-managed row	20	-6
*multi-tenant-managed rule	2	13
*multi-tenant-managed run	26	0
*multi-tenant-managed runtim	-11	48
*multi-tenant-managed s	7	26
*multi-tenant-managed s3	39	-16
*multi-tenant-managed saa	34	-57
*multi-tenant-managed safe	-1	27
*multi-tenant-managed safekeep	-5	50
*multi-tenant-managed sai	0	22
*multi-tenant-managed same	25	1
*multi-tenant-managed saml	-14	33
*multi-tenant-managed sampl	5	21
*multi-tenant-managed save	-31	38
*multi-tenant-managed savepoint	-29	38
*multi-tenant-managed say	-6	17
*multi-tenant-managed scale	74	-41
*multi-tenant-managed scan	18	24
*multi-tenant-managed scanner	32	-23
*multi-tenant-managed schedul	16	33
*multi-tenant-managed schema	-11	62
*multi-tenant-managed scope	24	15
*multi-tenant-managed score	-51	-7
*multi-tenant-managed script	-10	21
*multi-tenant-managed sdk	-14	25
*multi-tenant-managed search	-23	25
*multi-tenant-managed second	13	39
*multi-tenant-managed secreci	33	-7
*multi-tenant-managed secret	-11	41
*multi-tenant-managed secur	11	24
*multi-tenant-managed see	41	-2
*multi-tenant-managed select	15	-1
*multi-tenant-managed send	-10	32
*multi-tenant-managed sensit	-7	21
*multi-tenant-managed sensor	-45	87
*multi-tenant-managed sent	-9	27
*multi-tenant-managed separ	31	-16
*multi-tenant-managed septemb	9	10
*multi-tenant-managed serv	31	-5
*multi-tenant-managed server	29	0
*multi-tenant-managed servic	32	2
*multi-tenant-managed session	-13	26
*multi-tenant-managed set	2	27
*multi-tenant-managed sever	17	15
*multi-tenant-managed shadow	21	-17
*multi-tenant-managed shard	-71	29
*multi-tenant-managed share	0	28
*multi-tenant-managed shield	30	14
*multi-tenant-managed shift	-15	35
*multi-tenant-managed ship	29	-34
*multi-tenant-managed short	-16	24
*multi-tenant-managed shorten	-8	23
*multi-tenant-managed should	-29	37
*multi-tenant-managed shouldnt	-24	65
*multi-tenant-managed show	41	-1
*multi-tenant-managed shrink	20	-6
*multi-tenant-managed side	28	2
*multi-tenant-managed sidecar	-16	22
*multi-tenant-managed sign	4	24
*multi-tenant-managed signatur	21	-17
*multi-tenant-managed sinc	-56	-7
*multi-tenant-managed singl	41	-9
*multi-tenant-managed sit	30	21
*multi-tenant-managed site	14	10
*multi-tenant-managed six	9	0
*multi-tenant-managed size	6	-28
*multi-tenant-managed slot	-15	37
*multi-tenant-managed slow	-13	18
*multi-tenant-managed small	-3	21
*multi-tenant-managed smb	-14	23
*multi-tenant-managed sms	23	11
*multi-tenant-managed smtp	-32	63
*multi-tenant-managed snapshot	-32	40
*multi-tenant-managed so	6	-31
*multi-tenant-managed soc	-21	11
*multi-tenant-managed softphon	-13	41
*multi-tenant-managed softwar	58	-28
*multi-tenant-managed some	0	28
*multi-tenant-managed somebodi	-25	63
*multi-tenant-managed someon	2	22
*multi-tenant-managed someth	18	44
*multi-tenant-managed soon	42	-41
*multi-tenant-managed sourc	-2	29
*multi-tenant-managed spam	-11	21
*multi-tenant-managed speak	-34	67
*multi-tenant-managed specif	-16	17
*multi-tenant-managed specifi	-2	16
*multi-tenant-managed speed	-63	80
*multi-tenant-managed spend	21	2
*multi-tenant-managed spf	-14	25
*multi-tenant-managed split	50	-16
*multi-tenant-managed spread	36	-11
*multi-tenant-managed sql	-4	34
*multi-tenant-managed sqs	72	-58
*multi-tenant-managed sse	-2	22
*multi-tenant-managed ssh	4	20
*multi-tenant-managed stage	3	14
*multi-tenant-managed stai	22	24
*multi-tenant-managed stale	-8	56
*multi-tenant-managed stall	-9	63
*multi-tenant-managed stand	6	16
*multi-tenant-managed standard	42	-19
*multi-tenant-managed standbi	40	-11
*multi-tenant-managed start	9	16
*multi-tenant-managed state	1	20
*multi-tenant-managed stateless	-4	20
*multi-tenant-managed statu	-2	31
*multi-tenant-managed step	-12	31
*multi-tenant-managed still	63	-30
*multi-tenant-managed stolen	0	17
*multi-tenant-managed stop	-7	42
*multi-tenant-managed storag	64	-14
*multi-tenant-managed store	36	-1
*multi-tenant-managed strategi	-15	26
*multi-tenant-managed stream	-65	-48
*multi-tenant-managed subnet	6	10
*multi-tenant-managed subscrib	-13	58
*multi-tenant-managed subscript	-17	57
*multi-tenant-managed such	20	-7
*multi-tenant-managed suggest	-2	65
*multi-tenant-managed suppli	-44	51
*multi-tenant-managed support	40	-4
*multi-tenant-managed suppos	5	33
*multi-tenant-managed suppress	-25	60
*multi-tenant-managed sure	42	-17
*multi-tenant-managed surviv	40	-17
*multi-tenant-managed swap	48	-4
*multi-tenant-managed switch	6	8
*multi-tenant-managed sync	63	-61
*multi-tenant-managed synonym	-16	30
*multi-tenant-managed system	38	6
*multi-tenant-managed tabl	21	23
*multi-tenant-managed tag	13	-1
*multi-tenant-managed take	5	37
*multi-tenant-managed taken	30	-10
*multi-tenant-managed takeov	-14	44
*multi-tenant-managed talk	7	17
*multi-tenant-managed tape	37	-17
*multi-tenant-managed target	0	25
*multi-tenant-managed task	-6	36
*multi-tenant-managed tcp	-10	21
*multi-tenant-managed team	29	-1
*multi-tenant-managed telephon	-18	43
*multi-tenant-managed tell	-22	29
*multi-tenant-managed templat	-20	33
*multi-tenant-managed temporari	56	-40
*multi-tenant-managed ten	-6	-45
*multi-tenant-managed tenant	31	-20
*multi-tenant-managed term	45	-42
*multi-tenant-managed termin	14	-1
*multi-tenant-managed test	-14	62
*multi-tenant-managed text	30	-7
*multi-tenant-managed than	-16	49
*multi-tenant-managed thank	17	18
*multi-tenant-managed that	16	6
*multi-tenant-managed the	14	14
*multi-tenant-managed thei	4	10
*multi-tenant-managed their	13	11
*multi-tenant-managed them	7	10
*multi-tenant-managed themselv	-28	61
*multi-tenant-managed then	29	2
*multi-tenant-managed there	52	-3
*multi-tenant-managed these	3	45
*multi-tenant-managed thi	-84	-61
*multi-tenant-managed thing	-154	-12
*multi-tenant-managed third	37	-23
*multi-tenant-managed those	1	35
*multi-tenant-managed thought	17	-6
*multi-tenant-managed threat	17	1
*multi-tenant-managed three	42	-28
*multi-tenant-managed threshold	-5	16
*multi-tenant-managed throttl	-14	32
*multi-tenant-managed through	2	9
*multi-tenant-managed throughput	-100	-79
*multi-tenant-managed ticket	-42	56
*multi-tenant-managed tier	15	8
*multi-tenant-managed time	22	-7
*multi-tenant-managed tls	20	15
*multi-tenant-managed tlsv1	-5	54
*multi-tenant-managed to	10	17
*multi-tenant-managed togeth	14	-8
*multi-tenant-managed token	-2	39
*multi-tenant-managed too	48	19
*multi-tenant-managed tool	-13	37
*multi-tenant-managed topic	5	33
*multi-tenant-managed touch	-31	2
*multi-tenant-managed toward	9	21
*multi-tenant-managed trace	40	6
*multi-tenant-managed track	27	-15
*multi-tenant-managed traffic	14	-1
*multi-tenant-managed trail	3	20
*multi-tenant-managed train	33	-21
*multi-tenant-managed transact	-8	22
*multi-tenant-managed transcript	16	23
*multi-tenant-managed transfer	15	14
*multi-tenant-managed transform	-8	19
*multi-tenant-managed transit	-22	-75
*multi-tenant-managed transpar	85	1
*multi-tenant-managed transport	39	-29
*multi-tenant-managed tri	29	-15
*multi-tenant-managed trigger	-5	29
*multi-tenant-managed trim	-11	59
*multi-tenant-managed true	48	-8
*multi-tenant-managed trust	-11	35
*multi-tenant-managed try	53	-41
*multi-tenant-managed ttl	-6	28
*multi-tenant-managed tune	-1	43
*multi-tenant-managed tunnel	8	-58
*multi-tenant-managed turn	-17	16
*multi-tenant-managed twice	-12	25
*multi-tenant-managed two	43	-5
*multi-tenant-managed type	6	12
*multi-tenant-managed under	10	17
*multi-tenant-managed underli	28	-7
*multi-tenant-managed underneath	55	-12
*multi-tenant-managed understood	-3	55
*multi-tenant-managed undo	-63	85
*multi-tenant-managed unencrypt	-15	56
*multi-tenant-managed unhealthi	47	-21
*multi-tenant-managed unit	18	30
*multi-tenant-managed unless	19	-2
*multi-tenant-managed unmask	-1	21
*multi-tenant-managed unsubscrib	12	13
*multi-tenant-managed untag	0	12
*multi-tenant-managed until	-6	25
*multi-tenant-managed unus	-9	28
*multi-tenant-managed unusu	-7	8
*multi-tenant-managed up	10	27
*multi-tenant-managed updat	22	-31
*multi-tenant-managed upgrad	106	3
*multi-tenant-managed upload	-18	39
*multi-tenant-managed upstream	-15	25
*multi-tenant-managed uptim	-29	57
*multi-tenant-managed url	-4	38
*multi-tenant-managed us	-18	-18
*multi-tenant-managed usabl	-15	25
*multi-tenant-managed usag	18	9
*multi-tenant-managed use	3	19
*multi-tenant-managed user	2	19
*multi-tenant-managed utter	16	-8
*multi-tenant-managed v	-3	26
*multi-tenant-managed valid	42	-21
*multi-tenant-managed valu	-5	14
*multi-tenant-managed vector	27	-13
*multi-tenant-managed vend	16	-3
*multi-tenant-managed vendor	-29	61
*multi-tenant-managed verif	-17	37
*multi-tenant-managed verifi	1	52
*multi-tenant-managed version	25	47
*multi-tenant-managed vet	-14	27
*multi-tenant-managed via	3	11
*multi-tenant-managed video	37	-16
*multi-tenant-managed view	-44	-74
*multi-tenant-managed viewer	-15	39
*multi-tenant-managed virtual	-31	35
*multi-tenant-managed visibl	-9	26
*multi-tenant-managed vmware	12	16
*multi-tenant-managed voic	-8	32
*multi-tenant-managed volum	5	-15
*multi-tenant-managed vpc	-7	24
*multi-tenant-managed vpn	-58	-6
*multi-tenant-managed vulner	71	38
*multi-tenant-managed w	-13	45
*multi-tenant-managed waf	-4	17
*multi-tenant-managed wait	-26	52
*multi-tenant-managed want	28	-15
*multi-tenant-managed warn	82	-54
*multi-tenant-managed was	-27	43
*multi-tenant-managed watch	-7	31
*multi-tenant-managed way	3	12
*multi-tenant-managed we	23	23
*multi-tenant-managed weak	-59	76
*multi-tenant-managed web	-19	24
*multi-tenant-managed week	-10	18
*multi-tenant-managed weekend	47	6
*multi-tenant-managed weight	38	-15
*multi-tenant-managed well	-37	86
*multi-tenant-managed went	-27	35
*multi-tenant-managed were	17	9
*multi-tenant-managed what	1	27
*multi-tenant-managed whatev	1	42
*multi-tenant-managed when	17	-27
*multi-tenant-managed whenev	20	-15
*multi-tenant-managed where	1	14
*multi-tenant-managed wherev	-20	30
*multi-tenant-managed whether	8	7
*multi-tenant-managed while	10	-47
*multi-tenant-managed who	25	25
*multi-tenant-managed whoever	-31	46
*multi-tenant-managed whole	-1	8
*multi-tenant-managed whom	85	1
*multi-tenant-managed whose	35	30
*multi-tenant-managed wildcard	0	14
*multi-tenant-managed will	16	1
*multi-tenant-managed window	46	-13
*multi-tenant-managed windows	31	7
*multi-tenant-managed wipe	31	-6
*multi-tenant-managed with	14	-1
*multi-tenant-managed within	34	-14
*multi-tenant-managed without	0	16
*multi-tenant-managed work	11	29
*multi-tenant-managed worker	-33	109
*multi-tenant-managed workflow	19	42
*multi-tenant-managed workgroup	25	-3
*multi-tenant-managed workload	49	178
*multi-tenant-managed workspac	3	11
*multi-tenant-managed world	-27	65
*multi-tenant-managed would	-20	81
*multi-tenant-managed write	-4	34
*multi-tenant-managed writer	22	-12
*multi-tenant-managed written	27	1
*multi-tenant-managed wrong	11	39
*multi-tenant-managed wrote	-13	22
*multi-tenant-managed year	-22	30
*multi-tenant-managed yearli	-29	27
*multi-tenant-managed yes	51	-50
*multi-tenant-managed yourself	-17	41
*multi-tenant-managed zero	50	7
*multi-tenant-managed zone	35	-14
*on-premises	0	45
*on-premises %	-45	66
*on-premises 1	-8	32
*on-premises 256	33	-23
*on-premises 7	-7	8
*on-premises 9	-1	49
*on-premises a	22	2
*on-premises access	-4	10
*on-premises address	38	-30
*on-premises after	70	-45
*on-premises again	22	-13
*on-premises agent	7	12
*on-premises agre	37	-30
*on-premises all	59	-35
*on-premises an	38	-5
*on-premises anchor	-9	23
*on-premises and	-1	26
*on-premises announc	31	-29
*on-premises anoth	23	-10
*on-premises anywher	-13	18
*on-premises apart	25	-23
*on-premises api	21	-8
*on-premises applic	-23	54
*on-premises are	-8	52
*on-premises artifact	12	-6
*on-premises as	22	-2
*on-premises at	-14	58
*on-premises audit	15	-9
*on-premises avail	39	-27
*on-premises back	17	3
*on-premises backup	-25	49
*on-premises balanc	-13	39
*on-premises behind	42	22
*on-premises between	0	18
*on-premises bit	33	-23
*on-premises branch	0	24
*on-premises broken	23	-29
*on-premises bucket	-26	32
*on-premises build	28	-18
*on-premises but	-38	41
*on-premises by	16	10
*on-premises cage	-2	12
*on-premises call	11	7
*on-premises camera	-2	12
*on-premises can	-11	16
*on-premises cannot	49	-25
*on-premises capac	1	47
*on-premises certif	-10	15
*on-premises choic	95	-71
*on-premises choos	-23	38
*on-premises clear	-18	22
*on-premises client	33	-25
*on-premises cloud	54	-37
*on-premises cloudtrail	24	1
*on-premises cluster	23	1
*on-premises cni	-18	46
*on-premises code	-5	23
*on-premises come	17	-11
*on-premises complet	14	-7
*on-premises compon	7	21
*on-premises connect	-10	31
*on-premises contain	-4	10
*on-premises control	5	36
*on-premises cool	-13	30
*on-premises copi	77	-67
*on-premises cover	-7	11
*on-premises credenti	-3	17
*on-premises cut	-18	35
*on-premises dai	20	-18
*on-premises dashboard	9	12
*on-premises data	2	31
*on-premises date	27	-21
*on-premises day	20	-18
*on-premises debian	-1	49
*on-premises decid	-11	17
*on-premises default	-15	38
*on-premises deploi	-17	79
*on-premises deploy	-12	31
*on-premises destroi	44	-23
*on-premises devic	2	33
*on-premises di	-2	15
*on-premises disconnect	-12	13
*on-premises disk	-34	68
*on-premises do	-15	51
*on-premises dock	-6	27
*on-premises docker	1	31
*on-premises doe	3	26
*on-premises door	-3	12
*on-premises download	-20	37
*on-premises dure	-12	22
*on-premises each	-7	18
*on-premises ec2	14	-2
*on-premises eks	38	-34
*on-premises electr	-11	45
*on-premises encrypt	22	26
*on-premises endpoint	-13	33
*on-premises enough	-8	49
*on-premises equip	33	-16
*on-premises eras	93	-65
*on-premises event	9	12
*on-premises everi	-18	39
*on-premises everyth	-9	18
*on-premises expir	-13	18
*on-premises factori	16	53
*on-premises fail	36	-23
*on-premises failur	-13	23
*on-premises faulti	47	-31
*on-premises file	1	28
*on-premises firewal	-10	29
*on-premises firmwar	17	3
*on-premises fix	3	38
*on-premises floor	0	63
*on-premises flow	-8	12
*on-premises for	0	32
*on-premises from	8	9
*on-premises give	-12	20
*on-premises go	-5	10
*on-premises group	-11	31
*on-premises growth	-12	30
*on-premises guard	-13	34
*on-premises guest	51	-20
*on-premises hand	19	-12
*on-premises harden	-13	28
*on-premises hardwar	21	-53
*on-premises has	49	-37
*on-premises have	-11	16
*on-premises health	4	13
*on-premises here	-2	13
*on-premises host	17	6
*on-premises how	-17	50
*on-premises hypervisor	37	4
*on-premises if	-4	21
*on-premises imag	-6	25
*on-premises import	28	-17
*on-premises in	22	30
*on-premises includ	-11	26
*on-premises insid	59	-43
*on-premises instal	-13	39
*on-premises instanc	21	0
*on-premises into	-10	11
*on-premises is	5	20
*on-premises it	15	12
*on-premises its	8	9
*on-premises job	30	-8
*on-premises join	-11	17
*on-premises keep	-11	23
*on-premises kei	58	-39
*on-premises kernel	-16	31
*on-premises key	-15	35
*on-premises kms	34	-7
*on-premises kubelet	-8	31
*on-premises kubernetes	-29	41
*on-premises leav	34	-30
*on-premises let	60	-36
*on-premises li	-24	65
*on-premises limit	-16	32
*on-premises link	37	-14
*on-premises linux	-8	14
*on-premises load	-10	41
*on-premises lock	0	11
*on-premises log	-15	36
*on-premises lose	-12	22
*on-premises loss	-11	15
*on-premises lost	-1	21
*on-premises machin	-44	87
*on-premises mail	9	12
*on-premises maintain	-66	115
*on-premises manag	-7	32
*on-premises manifest	-2	28
*on-premises may	9	-1
*on-premises mend	-27	46
*on-premises microcod	-16	31
*on-premises monitor	61	-45
*on-premises most	-28	72
*on-premises move	100	-86
*on-premises must	-16	25
*on-premises need	-17	19
*on-premises network	1	14
*on-premises new	26	18
*on-premises nitro	-14	26
*on-premises no	-23	38
*on-premises nobodi	16	5
*on-premises nodeadm	-9	28
*on-premises none	-7	23
*on-premises not	-15	41
*on-premises noth	-15	82
*on-premises nucleu	-7	18
*on-premises of	-5	32
*on-premises off	-2	28
*on-premises offic	-1	12
*on-premises on	1	21
*on-premises onc	51	-41
*on-premises one	6	27
*on-premises onli	12	21
*on-premises onto	0	10
*on-premises oper	12	45
*on-premises or	8	8
*on-premises order	-14	29
*on-premises origin	29	-15
*on-premises os	22	68
*on-premises our	-10	29
*on-premises out	-17	33
*on-premises own	2	18
*on-premises part	-43	53
*on-premises patch	-10	59
*on-premises physic	-80	88
*on-premises pi	10	44
*on-premises plan	-14	62
*on-premises plane	17	41
*on-premises plant	-1	50
*on-premises plug	-15	16
*on-premises pod	-13	21
*on-premises polici	-1	14
*on-premises power	-35	71
*on-premises premiz	-26	36
*on-premises protect	-14	48
*on-premises provid	-18	44
*on-premises publish	-14	108
*on-premises rack	8	61
*on-premises raspberri	10	44
*on-premises reach	35	-17
*on-premises record	35	-28
*on-premises redeploi	-2	25
*on-premises redund	-2	13
*on-premises region	31	-5
*on-premises regist	-25	59
*on-premises registr	-10	23
*on-premises releas	-1	36
*on-premises remov	10	-3
*on-premises renew	-15	40
*on-premises repair	71	-65
*on-premises replac	-11	40
*on-premises report	31	-23
*on-premises respons	22	-32
*on-premises rest	17	-1
*on-premises restart	-19	34
*on-premises retir	23	-10
*on-premises return	49	-11
*on-premises reviz	-6	9
*on-premises role	-11	17
*on-premises roll	-11	27
*on-premises room	-29	46
*on-premises rout	18	-9
*on-premises run	6	19
*on-premises runtim	-8	31
*on-premises safe	-3	10
*on-premises scan	-3	15
*on-premises second	-13	27
*on-premises secret	14	-10
*on-premises secur	-42	64
*on-premises send	4	8
*on-premises server	21	27
*on-premises servic	23	0
*on-premises set	12	12
*on-premises shop	2	34
*on-premises side	32	-21
*on-premises sit	-8	28
*on-premises site	-21	52
*on-premises so	-9	42
*on-premises softwar	9	6
*on-premises space	-20	32
*on-premises spare	-11	19
*on-premises ssm	-5	26
*on-premises stai	-3	11
*on-premises stand	-4	40
*on-premises start	-29	51
*on-premises stop	-13	17
*on-premises storag	26	-22
*on-premises suppli	97	-64
*on-premises support	-16	40
*on-premises suspici	32	-23
*on-premises swap	66	-60
*on-premises system	7	38
*on-premises take	-17	30
*on-premises tamper	28	-10
*on-premises task	-20	31
*on-premises technician	54	-44
*on-premises tell	9	12
*on-premises that	-5	16
*on-premises the	8	21
*on-premises theft	-8	23
*on-premises thei	37	-20
*on-premises their	-30	60
*on-premises them	26	22
*on-premises there	-24	22
*on-premises those	-12	55
*on-premises tls	17	19
*on-premises to	-2	24
*on-premises touch	-22	30
*on-premises traffic	2	16
*on-premises truck	3	58
*on-premises turn	-6	9
*on-premises two	23	-20
*on-premises under	-55	68
*on-premises unlock	2	24
*on-premises until	-12	21
*on-premises up	-22	51
*on-premises updat	-5	59
*on-premises upgrad	-20	56
*on-premises uplink	-20	37
*on-premises use	-13	31
*on-premises version	4	53
*on-premises virtual	-47	58
*on-premises volum	16	18
*on-premises vsphere	-15	44
*on-premises wait	-12	13
*on-premises warehous	-24	41
*on-premises watch	61	-20
*on-premises way	-7	9
*on-premises what	-10	32
*on-premises when	3	11
*on-premises where	-5	14
*on-premises which	-21	27
*on-premises while	-21	33
*on-premises who	-11	54
*on-premises whom	35	-28
*on-premises whose	-2	18
*on-premises with	21	-2
*on-premises without	39	-24
*on-premises work	-16	30
*on-premises write	-14	26
*on-premises yourself	-5	12
*on-premises zone	-19	36
*serverless-compute	27	19
*serverless-compute %	36	14
*serverless-compute 0	6	49
*serverless-compute 000	30	-30
*serverless-compute 1	-17	88
*serverless-compute 10	-7	58
*serverless-compute 11	-27	92
*serverless-compute 12	-14	6
*serverless-compute 14	-7	15
*serverless-compute 2	4	28
*serverless-compute 20	-16	54
*serverless-compute 2025	-33	83
*serverless-compute 2026	-20	51
*serverless-compute 22	-45	22
*serverless-compute 256	-20	28
*serverless-compute 3	-21	73
*serverless-compute 30	-22	49
*serverless-compute 4	-5	13
*serverless-compute 50	14	32
*serverless-compute 512	-11	27
*serverless-compute 6	-32	92
*serverless-compute 7	3	55
*serverless-compute 8	-12	63
*serverless-compute a	0	30
*serverless-compute about	-17	105
*serverless-compute access	-7	11
*serverless-compute account	26	-7
*serverless-compute add	18	-2
*serverless-compute address	-32	70
*serverless-compute aes	-20	28
*serverless-compute after	-15	38
*serverless-compute afterward	18	10
*serverless-compute again	-3	24
*serverless-compute agent	52	-26
*serverless-compute alarm	-13	28
*serverless-compute alias	-23	57
*serverless-compute all	6	11
*serverless-compute allow	19	-15
*serverless-compute alon	66	-38
*serverless-compute also	-7	10
*serverless-compute alwai	17	11
*serverless-compute amazon	-15	96
*serverless-compute an	-11	34
*serverless-compute and	11	1
*serverless-compute anew	-63	78
*serverless-compute announc	-31	75
*serverless-compute anoth	42	-30
*serverless-compute answer	-24	31
*serverless-compute any	-30	45
*serverless-compute anyon	-16	5
*serverless-compute anyth	15	-46
*serverless-compute apart	21	-3
*serverless-compute api	18	-7
*serverless-compute app	10	16
*serverless-compute appli	10	25
*serverless-compute applic	-6	31
*serverless-compute archiv	-7	10
*serverless-compute are	14	23
*serverless-compute artifact	17	-3
*serverless-compute as	-3	12
*serverless-compute ask	-23	46
*serverless-compute assign	-19	60
*serverless-compute asynchron	9	-4
*serverless-compute at	0	20
*serverless-compute attach	-15	26
*serverless-compute audit	16	-4
*serverless-compute author	-3	26
*serverless-compute auto	31	-16
*serverless-compute automat	80	-16
*serverless-compute avail	33	-27
*serverless-compute awai	73	-10
*serverless-compute aws	32	13
*serverless-compute back	16	15
*serverless-compute balanc	80	-37
*serverless-compute base	-30	49
*serverless-compute be	20	1
*serverless-compute becaus	22	-19
*serverless-compute behavior	-6	8
*serverless-compute belong	15	5
*serverless-compute below	-28	77
*serverless-compute beneath	113	-53
*serverless-compute between	18	9
*serverless-compute block	-45	73
*serverless-compute bookmark	-5	42
*serverless-compute both	-13	53
*serverless-compute boundari	72	-35
*serverless-compute branch	-37	45
*serverless-compute bring	-44	53
*serverless-compute bucket	-8	35
*serverless-compute bug	12	25
*serverless-compute build	7	22
*serverless-compute built	-19	54
*serverless-compute bundl	-13	61
*serverless-compute but	2	24
*serverless-compute by	13	23
*serverless-compute cach	23	-15
*serverless-compute call	6	19
*serverless-compute caller	-28	37
*serverless-compute can	-4	24
*serverless-compute cannot	11	20
*serverless-compute cant	42	-17
*serverless-compute capabl	-18	34
*serverless-compute capac	7	25
*serverless-compute center	32	-9
*serverless-compute certif	15	5
*serverless-compute chang	-32	66
*serverless-compute check	18	12
*serverless-compute choic	30	-15
*serverless-compute choos	-3	22
*serverless-compute classifi	-12	15
*serverless-compute client	-27	49
*serverless-compute close	86	-24
*serverless-compute cloudtrail	30	-19
*serverless-compute cloudwatch	26	-12
*serverless-compute code	-11	55
*serverless-compute collect	-24	29
*serverless-compute column	0	15
*serverless-compute com	-31	124
*serverless-compute come	-21	49
*serverless-compute command	-8	27
*serverless-compute compat	-7	39
*serverless-compute compil	-7	21
*serverless-compute complianc	-81	-64
*serverless-compute comput	38	-17
*serverless-compute concurr	10	19
*serverless-compute configur	-8	34
*serverless-compute connect	2	23
*serverless-compute connector	-18	32
*serverless-compute consol	-17	37
*serverless-compute contain	12	29
*serverless-compute continu	-11	19
*serverless-compute copi	77	-70
*serverless-compute correct	-3	23
*serverless-compute count	-21	28
*serverless-compute cpu	39	-8
*serverless-compute creat	-1	16
*serverless-compute credenti	18	3
*serverless-compute curat	15	-14
*serverless-compute current	43	-19
*serverless-compute custom	57	-9
*serverless-compute cve	-27	26
*serverless-compute dai	-17	35
*serverless-compute data	-13	29
*serverless-compute databas	-24	28
*serverless-compute date	-31	70
*serverless-compute dead	-28	42
*serverless-compute decid	-8	37
*serverless-compute default	20	0
*serverless-compute defin	-10	67
*serverless-compute definit	-26	47
*serverless-compute delet	21	4
*serverless-compute demand	52	-14
*serverless-compute depend	8	77
*serverless-compute deploi	-1	33
*serverless-compute deploy	45	-25
*serverless-compute deprec	-25	33
*serverless-compute desir	-19	22
*serverless-compute destin	16	16
*serverless-compute destroi	11	-6
*serverless-compute differ	24	-13
*serverless-compute direct	-10	32
*serverless-compute disk	21	14
*serverless-compute distribut	-5	8
*serverless-compute do	3	23
*serverless-compute docker	-22	42
*serverless-compute doe	29	20
*serverless-compute domain	20	1
*serverless-compute down	40	-29
*serverless-compute driver	15	-5
*serverless-compute durabl	6	14
*serverless-compute each	24	0
*serverless-compute earlier	-20	47
*serverless-compute ec2	-13	23
*serverless-compute ecr	-19	47
*serverless-compute ecs	21	-18
*serverless-compute edg	20	-14
*serverless-compute either	7	45
*serverless-compute elsewher	9	1
*serverless-compute enabl	-46	68
*serverless-compute encrypt	31	9
*serverless-compute end	8	41
*serverless-compute endpoint	29	4
*serverless-compute enforc	-33	38
*serverless-compute env	-5	22
*serverless-compute environ	10	22
*serverless-compute ephemer	57	-31
*serverless-compute even	-16	16
*serverless-compute everi	45	-27
*serverless-compute everyth	-18	32
*serverless-compute exact	-16	20
*serverless-compute exampl	-7	12
*serverless-compute exec	0	8
*serverless-compute execut	17	21
*serverless-compute exist	87	-68
*serverless-compute extens	-8	43
*serverless-compute extra	-33	57
*serverless-compute fail	-1	22
*serverless-compute failur	-16	27
*serverless-compute fetch	-6	29
*serverless-compute file	-8	15
*serverless-compute filter	34	-30
*serverless-compute firecrack	10	-1
*serverless-compute firehos	8	7
*serverless-compute first	5	24
*serverless-compute fix	0	37
*serverless-compute fleet	11	-8
*serverless-compute for	28	-8
*serverless-compute framework	-12	43
*serverless-compute free	-18	30
*serverless-compute from	35	-15
*serverless-compute front	-27	38
*serverless-compute function	-6	38
*serverless-compute gatewai	17	17
*serverless-compute gb	-19	19
*serverless-compute get	23	7
*serverless-compute give	-1	20
*serverless-compute glibc	-23	54
*serverless-compute go	55	-18
*serverless-compute goe	-19	42
*serverless-compute got	1	20
*serverless-compute grant	-16	36
*serverless-compute greatest	65	-13
*serverless-compute group	-9	35
*serverless-compute guardduti	-4	14
*serverless-compute hand	16	-4
*serverless-compute handl	-15	27
*serverless-compute hardwar	43	-10
*serverless-compute has	-8	19
*serverless-compute have	25	8
*serverless-compute health	11	3
*serverless-compute here	-26	43
*serverless-compute higher	63	-55
*serverless-compute hive	15	-9
*serverless-compute hm	-109	157
*serverless-compute hold	28	1
*serverless-compute hole	-8	40
*serverless-compute host	60	-9
*serverless-compute how	20	-4
*serverless-compute http	62	-41
*serverless-compute i	39	27
*serverless-compute iam	-13	25
*serverless-compute id	-39	54
*serverless-compute if	79	-12
*serverless-compute imag	-17	59
*serverless-compute in	1	22
*serverless-compute inbound	-28	48
*serverless-compute includ	-13	17
*serverless-compute infrastructur	16	-4
*serverless-compute initi	-6	13
*serverless-compute inject	-15	26
*serverless-compute input	-15	26
*serverless-compute insid	25	32
*serverless-compute instanc	12	-3
*serverless-compute instead	-33	62
*serverless-compute interfac	2	20
*serverless-compute internet	-9	31
*serverless-compute into	-30	62
*serverless-compute invoc	-13	37
*serverless-compute is	15	29
*serverless-compute isnt	4	27
*serverless-compute isol	56	-30
*serverless-compute it	6	25
*serverless-compute its	6	15
*serverless-compute itself	6	50
*serverless-compute jar	-14	23
*serverless-compute jdbc	-10	16
*serverless-compute job	22	-4
*serverless-compute js	24	33
*serverless-compute june	-16	40
*serverless-compute jwt	-1	8
*serverless-compute keep	14	12
*serverless-compute kei	-55	79
*serverless-compute kernel	69	-13
*serverless-compute key	-17	26
*serverless-compute know	74	-41
*serverless-compute lag	-10	14
*serverless-compute lambda	-31	30
*serverless-compute languag	12	40
*serverless-compute last	-38	70
*serverless-compute later	35	9
*serverless-compute latest	8	18
*serverless-compute launch	46	-27
*serverless-compute layer	-16	39
*serverless-compute least	17	14
*serverless-compute let	-9	11
*serverless-compute letter	-28	42
*serverless-compute level	-18	31
*serverless-compute li	-11	25
*serverless-compute lib	-21	132
*serverless-compute librari	-3	39
*serverless-compute life	-26	29
*serverless-compute like	17	-7
*serverless-compute limit	17	12
*serverless-compute link	29	-18
*serverless-compute linux	10	38
*serverless-compute list	62	-36
*serverless-compute load	13	9
*serverless-compute local	-54	72
*serverless-compute locat	23	-13
*serverless-compute log	13	8
*serverless-compute longer	-20	37
*serverless-compute look	14	16
*serverless-compute lost	-52	56
*serverless-compute machin	24	3
*serverless-compute made	-20	78
*serverless-compute maintain	44	-1
*serverless-compute major	-34	66
*serverless-compute make	31	-20
*serverless-compute malwar	34	-30
*serverless-compute manag	27	-10
*serverless-compute mani	2	23
*serverless-compute manual	-2	16
*serverless-compute map	15	19
*serverless-compute mask	-9	87
*serverless-compute maximum	13	7
*serverless-compute may	-15	30
*serverless-compute mb	-7	20
*serverless-compute me	78	-39
*serverless-compute mean	37	-27
*serverless-compute memori	9	21
*serverless-compute metadata	-44	39
*serverless-compute metric	26	1
*serverless-compute micro	26	-22
*serverless-compute microvm	11	16
*serverless-compute minor	15	-14
*serverless-compute mmdsv2	-18	60
*serverless-compute mode	34	-13
*serverless-compute modul	-17	28
*serverless-compute more	-15	21
*serverless-compute most	-21	31
*serverless-compute move	-19	41
*serverless-compute must	7	20
*serverless-compute mutual	-33	53
*serverless-compute my	31	50
*serverless-compute name	-13	35
*serverless-compute nat	-5	26
*serverless-compute need	21	-20
*serverless-compute neither	17	-15
*serverless-compute network	11	-5
*serverless-compute never	36	39
*serverless-compute new	-3	21
*serverless-compute newer	4	12
*serverless-compute newest	25	-4
*serverless-compute no	18	22
*serverless-compute nobodi	25	-5
*serverless-compute node	63	12
*serverless-compute node18	-41	10
*serverless-compute none	8	10
*serverless-compute nor	17	-15
*serverless-compute not	21	20
*serverless-compute noth	-4	25
*serverless-compute notic	-10	11
*serverless-compute number	4	16
*serverless-compute of	14	13
*serverless-compute off	-10	42
*serverless-compute offer	69	-26
*serverless-compute ok	-12	76
*serverless-compute old	-5	21
*serverless-compute older	-25	32
*serverless-compute on	31	-26
*serverless-compute onc	-18	40
*serverless-compute one	7	10
*serverless-compute onli	28	-4
*serverless-compute open	26	-15
*serverless-compute oper	64	-12
*serverless-compute opt	10	-3
*serverless-compute or	0	19
*serverless-compute ordinari	28	-17
*serverless-compute origin	-26	57
*serverless-compute os	148	-13
*serverless-compute other	13	9
*serverless-compute our	48	48
*serverless-compute ourselv	-38	93
*serverless-compute out	14	-1
*serverless-compute outdat	48	-19
*serverless-compute over	60	-57
*serverless-compute own	-1	20
*serverless-compute pack	-14	22
*serverless-compute packag	49	-7
*serverless-compute page	1	11
*serverless-compute parallel	-3	27
*serverless-compute part	102	-89
*serverless-compute parti	-24	32
*serverless-compute pass	-14	18
*serverless-compute password	-11	51
*serverless-compute past	-23	31
*serverless-compute patch	54	-4
*serverless-compute permiss	-33	51
*serverless-compute permit	-24	51
*serverless-compute person	-36	-49
*serverless-compute physic	15	-2
*serverless-compute pick	44	-6
*serverless-compute pin	-34	32
*serverless-compute place	41	-26
*serverless-compute placement	34	-20
*serverless-compute plain	-15	42
*serverless-compute platform	18	1
*serverless-compute plugin	10	12
*serverless-compute polici	-10	15
*serverless-compute port	-15	21
*serverless-compute power	-51	89
*serverless-compute pre	-6	13
*serverless-compute print	-18	56
*serverless-compute privileg	-14	34
*serverless-compute process	-33	-28
*serverless-compute project	-6	59
*serverless-compute prompt	-15	26
*serverless-compute properti	-12	24
*serverless-compute protect	11	13
*serverless-compute provid	24	8
*serverless-compute provis	61	-14
*serverless-compute public	-14	43
*serverless-compute publish	30	8
*serverless-compute pull	-7	14
*serverless-compute push	-6	44
*serverless-compute put	6	16
*serverless-compute python	26	32
*serverless-compute python3	34	-43
*serverless-compute queue	-29	43
*serverless-compute quota	62	-27
*serverless-compute raiz	43	-41
*serverless-compute rang	-6	16
*serverless-compute reach	0	12
*serverless-compute react	-13	50
*serverless-compute read	-17	34
*serverless-compute rebuild	-3	13
*serverless-compute record	5	12
*serverless-compute redeploi	-17	30
*serverless-compute refresh	-13	23
*serverless-compute refus	-18	35
*serverless-compute region	14	33
*serverless-compute regularli	-61	81
*serverless-compute releas	15	11
*serverless-compute remov	44	-24
*serverless-compute render	23	-11
*serverless-compute renew	34	-12
*serverless-compute report	16	-4
*serverless-compute repositori	-36	60
*serverless-compute request	16	7
*serverless-compute requir	-6	9
*serverless-compute reserv	-19	38
*serverless-compute resili	29	-10
*serverless-compute rest	-18	40
*serverless-compute restart	-19	52
*serverless-compute result	-4	19
*serverless-compute retent	-8	21
*serverless-compute retir	-1	18
*serverless-compute retri	-8	19
*serverless-compute revis	23	-5
*serverless-compute right	74	-8
*serverless-compute role	-2	33
*serverless-compute roll	33	-4
*serverless-compute rollback	-34	43
*serverless-compute root	-15	26
*serverless-compute rotat	-43	50
*serverless-compute rout	-7	29
*serverless-compute run	31	-3
*serverless-compute runtask	-18	51
*serverless-compute runtim	33	4
*serverless-compute s	-56	62
*serverless-compute sai	38	-32
*serverless-compute say	-1	15
*serverless-compute scale	21	9
*serverless-compute scan	-6	13
*serverless-compute schedul	15	9
*serverless-compute script	-7	80
*serverless-compute sdk	-6	11
*serverless-compute secret	5	54
*serverless-compute secur	8	26
*serverless-compute see	36	14
*serverless-compute select	-12	13
*serverless-compute send	17	-8
*serverless-compute separ	8	0
*serverless-compute serv	53	-27
*serverless-compute server	59	-26
*serverless-compute serverless	31	-25
*serverless-compute servic	7	13
*serverless-compute session	43	-18
*serverless-compute set	-4	28
*serverless-compute sever	2	25
*serverless-compute share	48	-28
*serverless-compute shell	-14	23
*serverless-compute ship	-26	47
*serverless-compute show	44	-10
*serverless-compute sidecar	-15	24
*serverless-compute sign	11	-6
*serverless-compute sigterm	16	-15
*serverless-compute site	-26	43
*serverless-compute size	20	18
*serverless-compute small	-19	22
*serverless-compute snapshot	14	-3
*serverless-compute so	16	52
*serverless-compute softwar	-58	76
*serverless-compute somebodi	30	-29
*serverless-compute sourc	-10	30
*serverless-compute spark	34	-32
*serverless-compute stai	-29	48
*serverless-compute stand	-8	11
*serverless-compute standalon	-35	60
*serverless-compute start	5	8
*serverless-compute startup	24	25
*serverless-compute state	13	20
*serverless-compute still	-23	51
*serverless-compute stop	15	-2
*serverless-compute store	-1	27
*serverless-compute stream	37	-19
*serverless-compute subnet	-17	31
*serverless-compute such	14	7
*serverless-compute suit	25	14
*serverless-compute suppli	31	52
*serverless-compute support	43	-24
*serverless-compute sure	-31	54
*serverless-compute switch	6	-11
*serverless-compute system	72	-16
*serverless-compute take	20	0
*serverless-compute target	-19	29
*serverless-compute task	29	-9
*serverless-compute team	66	-44
*serverless-compute tenant	74	-22
*serverless-compute text	-7	52
*serverless-compute than	-15	25
*serverless-compute that	9	15
*serverless-compute the	18	12
*serverless-compute thei	34	-19
*serverless-compute their	39	8
*serverless-compute them	15	13
*serverless-compute there	23	18
*serverless-compute these	57	-52
*serverless-compute thi	-28	33
*serverless-compute think	30	-20
*serverless-compute third	-28	37
*serverless-compute those	59	-25
*serverless-compute three	15	-6
*serverless-compute threshold	-17	25
*serverless-compute through	-1	10
*serverless-compute timeout	-18	80
*serverless-compute tls	26	9
*serverless-compute tmp	21	4
*serverless-compute to	12	8
*serverless-compute togeth	90	-86
*serverless-compute token	17	-9
*serverless-compute too	65	-23
*serverless-compute tool	-4	23
*serverless-compute traffic	12	-1
*serverless-compute trigger	-10	24
*serverless-compute true	105	-22
*serverless-compute trust	3	8
*serverless-compute turn	6	10
*serverless-compute two	-2	8
*serverless-compute type	29	13
*serverless-compute under	27	-11
*serverless-compute underli	51	-15
*serverless-compute underneath	42	53
*serverless-compute unless	-8	15
*serverless-compute until	2	14
*serverless-compute up	-1	17
*serverless-compute updat	15	41
*serverless-compute upgrad	-9	64
*serverless-compute upload	33	-8
*serverless-compute us	27	-27
*serverless-compute use	-12	21
*serverless-compute user	-10	33
*serverless-compute valid	-16	43
*serverless-compute var	-5	22
*serverless-compute variabl	-8	40
*serverless-compute vcpu	24	0
*serverless-compute version	0	25
*serverless-compute viewer	50	-19
*serverless-compute virtual	11	-9
*serverless-compute volum	15	0
*serverless-compute vpc	-15	29
*serverless-compute vulner	-34	56
*serverless-compute waf	-39	46
*serverless-compute wait	32	-24
*serverless-compute wall	12	-1
*serverless-compute want	32	-19
*serverless-compute warn	-28	55
*serverless-compute was	2	86
*serverless-compute watch	17	2
*serverless-compute way	-51	59
*serverless-compute we	33	40
*serverless-compute webhook	-16	18
*serverless-compute were	20	9
*serverless-compute weve	55	2
*serverless-compute what	33	15
*serverless-compute when	35	22
*serverless-compute where	24	3
*serverless-compute whether	5	20
*serverless-compute which	22	-8
*serverless-compute who	41	13
*serverless-compute whoever	-9	12
*serverless-compute whole	-9	14
*serverless-compute whom	63	30
*serverless-compute whose	-23	37
*serverless-compute wipe	8	21
*serverless-compute with	5	18
*serverless-compute within	15	55
*serverless-compute without	20	0
*serverless-compute work	33	9
*serverless-compute worker	63	-5
*serverless-compute write	-3	21
*serverless-compute yourself	115	-58
*serverless-compute zip	57	-46
*serverless-compute zone	26	-15
*single-tenant-managed	2	15
*single-tenant-managed %	-21	-18
*single-tenant-managed 0	3	57
*single-tenant-managed 1	14	56
*single-tenant-managed 10	-33	50
*single-tenant-managed 12	2	55
*single-tenant-managed 13	59	-45
*single-tenant-managed 14	4	9
*single-tenant-managed 16	-12	12
*single-tenant-managed 18	13	-7
*single-tenant-managed 2	24	45
*single-tenant-managed 20	-21	35
*single-tenant-managed 2019	-19	54
*single-tenant-managed 2025	15	-10
*single-tenant-managed 2026	63	-43
*single-tenant-managed 2027	-28	53
*single-tenant-managed 24	41	-38
*single-tenant-managed 256	4	8
*single-tenant-managed 3	2	52
*single-tenant-managed 30	-18	47
*single-tenant-managed 336	11	-9
*single-tenant-managed 35	9	18
*single-tenant-managed 5	-28	109
*single-tenant-managed 6	-9	18
*single-tenant-managed 60	-8	23
*single-tenant-managed 7	8	7
*single-tenant-managed 8	-9	58
*single-tenant-managed 90	9	12
*single-tenant-managed about	34	12
*single-tenant-managed abov	18	-16
*single-tenant-managed absorb	8	-3
*single-tenant-managed access	2	36
*single-tenant-managed account	16	15
*single-tenant-managed acl	0	71
*single-tenant-managed across	60	-1
*single-tenant-managed act	63	-25
*single-tenant-managed action	24	2
*single-tenant-managed actual	35	-26
*single-tenant-managed ad	15	33
*single-tenant-managed add	-34	-21
*single-tenant-managed address	3	24
*single-tenant-managed admin	17	40
*single-tenant-managed aes	19	-5
*single-tenant-managed after	12	10
*single-tenant-managed afterward	-9	25
*single-tenant-managed again	-20	49
*single-tenant-managed against	-28	51
*single-tenant-managed agent	48	24
*single-tenant-managed ahead	-35	75
*single-tenant-managed alarm	-13	30
*single-tenant-managed algorithm	41	1
*single-tenant-managed all	12	15
*single-tenant-managed allow	-5	8
*single-tenant-managed alon	2	41
*single-tenant-managed along	-32	36
*single-tenant-managed also	10	31
*single-tenant-managed alwai	44	14
*single-tenant-managed alwayson	102	0
*single-tenant-managed am	40	-39
*single-tenant-managed amazon	-61	-36
*single-tenant-managed ami	-3	80
*single-tenant-managed among	42	-4
*single-tenant-managed an	14	11
*single-tenant-managed anew	19	3
*single-tenant-managed announc	34	1
*single-tenant-managed anoth	9	8
*single-tenant-managed answer	-25	62
*single-tenant-managed any	-25	75
*single-tenant-managed anyon	57	-22
*single-tenant-managed anyth	-27	28
*single-tenant-managed apart	12	-4
*single-tenant-managed api	14	8
*single-tenant-managed app	37	10
*single-tenant-managed appli	6	15
*single-tenant-managed applianc	120	-64
*single-tenant-managed applic	3	71
*single-tenant-managed archiv	49	-35
*single-tenant-managed are	-3	30
*single-tenant-managed arrang	-9	34
*single-tenant-managed arriv	19	11
*single-tenant-managed artifact	14	-2
*single-tenant-managed as	8	41
*single-tenant-managed ask	-15	-4
*single-tenant-managed assign	-15	45
*single-tenant-managed at	-2	31
*single-tenant-managed attach	4	12
*single-tenant-managed audit	7	9
*single-tenant-managed auditor	31	-18
*single-tenant-managed august	13	13
*single-tenant-managed auth	-3	49
*single-tenant-managed authent	-2	12
*single-tenant-managed author	4	13
*single-tenant-managed auto	-2	18
*single-tenant-managed autom	14	-18
*single-tenant-managed automat	-47	-80
*single-tenant-managed autominorversionupgrad	11	-6
*single-tenant-managed autosc	-17	30
*single-tenant-managed autostop	47	-10
*single-tenant-managed avail	12	31
*single-tenant-managed awai	-8	26
*single-tenant-managed aws	-54	61
*single-tenant-managed az	7	22
*single-tenant-managed azs	64	-34
*single-tenant-managed back	-49	-54
*single-tenant-managed balanc	-4	10
*single-tenant-managed base	105	-12
*single-tenant-managed be	-14	12
*single-tenant-managed becom	-24	27
*single-tenant-managed been	-17	-18
*single-tenant-managed befor	0	21
*single-tenant-managed behind	18	-70
*single-tenant-managed belong	43	-35
*single-tenant-managed below	174	-39
*single-tenant-managed best	-10	21
*single-tenant-managed between	31	-17
*single-tenant-managed bia	7	38
*single-tenant-managed block	-16	24
*single-tenant-managed blue	-11	23
*single-tenant-managed both	37	-4
*single-tenant-managed box	-55	-73
*single-tenant-managed branch	12	68
*single-tenant-managed break	-39	48
*single-tenant-managed bring	11	24
*single-tenant-managed broker	5	24
*single-tenant-managed bucket	-25	51
*single-tenant-managed bug	16	4
*single-tenant-managed build	22	22
*single-tenant-managed builder	19	0
*single-tenant-managed built	45	-20
*single-tenant-managed bump	23	12
*single-tenant-managed bundl	1	25
*single-tenant-managed but	34	-4
*single-tenant-managed by	10	-6
*single-tenant-managed ca	-9	34
*single-tenant-managed cach	4	-42
*single-tenant-managed call	5	24
*single-tenant-managed caller	-12	33
*single-tenant-managed can	25	25
*single-tenant-managed cannot	36	11
*single-tenant-managed capac	-39	-21
*single-tenant-managed captur	-7	17
*single-tenant-managed care	56	8
*single-tenant-managed carri	8	17
*single-tenant-managed case	-25	41
*single-tenant-managed center	80	-13
*single-tenant-managed certif	25	-2
*single-tenant-managed chang	2	23
*single-tenant-managed check	4	22
*single-tenant-managed checkpoint	-8	30
*single-tenant-managed choic	41	53
*single-tenant-managed choos	-15	42
*single-tenant-managed chosen	-3	12
*single-tenant-managed class	-11	34
*single-tenant-managed classif	-21	59
*single-tenant-managed classifi	-4	23
*single-tenant-managed clear	-5	55
*single-tenant-managed cli	20	4
*single-tenant-managed click	-30	28
*single-tenant-managed client	9	16
*single-tenant-managed close	-2	46
*single-tenant-managed cloud	-15	86
*single-tenant-managed cloudtrail	26	8
*single-tenant-managed cloudwatch	11	2
*single-tenant-managed cluster	9	15
*single-tenant-managed code	-7	48
*single-tenant-managed collect	-37	67
*single-tenant-managed come	-23	80
*single-tenant-managed common	8	-3
*single-tenant-managed compani	40	-34
*single-tenant-managed complianc	-38	-52
*single-tenant-managed compon	41	-12
*single-tenant-managed comput	-33	55
*single-tenant-managed concurr	0	10
*single-tenant-managed config	8	73
*single-tenant-managed configur	-7	50
*single-tenant-managed connect	2	8
*single-tenant-managed consol	24	0
*single-tenant-managed consum	-18	29
*single-tenant-managed contain	26	38
*single-tenant-managed content	-5	33
*single-tenant-managed continu	64	0
*single-tenant-managed control	57	9
*single-tenant-managed copi	-1	-9
*single-tenant-managed correct	15	6
*single-tenant-managed could	32	18
*single-tenant-managed count	-3	75
*single-tenant-managed cover	-28	45
*single-tenant-managed cpu	-3	26
*single-tenant-managed creat	4	18
*single-tenant-managed creation	21	34
*single-tenant-managed credenti	-25	57
*single-tenant-managed critic	44	-23
*single-tenant-managed cross	-3	22
*single-tenant-managed cumul	-39	-7
*single-tenant-managed current	-6	18
*single-tenant-managed custom	-2	14
*single-tenant-managed cut	-49	65
*single-tenant-managed cve	-4	17
*single-tenant-managed dai	-4	33
*single-tenant-managed daili	24	-15
*single-tenant-managed dashboard	-26	29
*single-tenant-managed data	26	7
*single-tenant-managed databas	8	112
*single-tenant-managed date	-10	45
*single-tenant-managed day	12	5
*single-tenant-managed db	-37	-113
*single-tenant-managed dba	94	38
*single-tenant-managed dcv	79	-12
*single-tenant-managed dead	30	-83
*single-tenant-managed decid	-13	48
*single-tenant-managed decis	-5	90
*single-tenant-managed dedic	4	17
*single-tenant-managed default	26	14
*single-tenant-managed defer	-8	13
*single-tenant-managed defin	-7	53
*single-tenant-managed definit	30	-20
*single-tenant-managed delet	18	20
*single-tenant-managed deliv	1	101
*single-tenant-managed demand	-6	14
*single-tenant-managed depend	-10	29
*single-tenant-managed deploi	-1	18
*single-tenant-managed deploy	18	-2
*single-tenant-managed deprec	32	-23
*single-tenant-managed design	-7	27
*single-tenant-managed desktop	-40	58
*single-tenant-managed destin	1	29
*single-tenant-managed detect	13	-10
*single-tenant-managed di	71	-46
*single-tenant-managed differ	-5	15
*single-tenant-managed directori	90	-18
*single-tenant-managed disabl	-8	28
*single-tenant-managed disk	26	-10
*single-tenant-managed distribut	-10	75
*single-tenant-managed do	24	10
*single-tenant-managed docker	-13	25
*single-tenant-managed document	-2	38
*single-tenant-managed doe	-35	-23
*single-tenant-managed doesnt	25	-25
*single-tenant-managed domain	76	-11
*single-tenant-managed done	-55	-101
*single-tenant-managed dont	30	-70
*single-tenant-managed down	-42	-82
*single-tenant-managed download	-6	33
*single-tenant-managed downtim	15	61
*single-tenant-managed driver	25	-5
*single-tenant-managed drop	-16	40
*single-tenant-managed dure	23	28
*single-tenant-managed duti	-48	-29
*single-tenant-managed each	20	17
*single-tenant-managed earlier	-21	32
*single-tenant-managed ebs	29	-15
*single-tenant-managed ec2	20	8
*single-tenant-managed edg	8	-3
*single-tenant-managed edit	-3	34
*single-tenant-managed effect	-23	43
*single-tenant-managed eight	15	-6
*single-tenant-managed elast	0	20
*single-tenant-managed els	30	-7
*single-tenant-managed elsewher	22	8
*single-tenant-managed ena	-12	19
*single-tenant-managed enabl	-1	44
*single-tenant-managed end	31	-2
*single-tenant-managed endpoint	32	3
*single-tenant-managed engin	-8	-25
*single-tenant-managed enhanc	-5	55
*single-tenant-managed enlarg	-3	13
*single-tenant-managed enough	22	-10
*single-tenant-managed ensur	-24	40
*single-tenant-managed environ	13	18
*single-tenant-managed error	-17	43
*single-tenant-managed event	22	60
*single-tenant-managed everi	22	-5
*single-tenant-managed everyth	-9	24
*single-tenant-managed evict	0	28
*single-tenant-managed exchang	25	-3
*single-tenant-managed exist	-19	75
*single-tenant-managed expect	-25	37
*single-tenant-managed expir	5	65
*single-tenant-managed export	-6	30
*single-tenant-managed extend	-6	46
*single-tenant-managed extens	-10	68
*single-tenant-managed extra	52	-1
*single-tenant-managed factor	2	17
*single-tenant-managed fail	49	-16
*single-tenant-managed failov	30	-21
*single-tenant-managed failur	51	-17
*single-tenant-managed fall	32	-20
*single-tenant-managed fast	-2	27
*single-tenant-managed fault	-8	18
*single-tenant-managed featur	-31	52
*single-tenant-managed februari	13	-7
*single-tenant-managed fedramp	33	-29
*single-tenant-managed fee	38	11
*single-tenant-managed few	25	22
*single-tenant-managed fiber	8	-3
*single-tenant-managed file	8	33
*single-tenant-managed fill	-37	36
*single-tenant-managed final	-19	29
*single-tenant-managed fine	-4	30
*single-tenant-managed fip	102	-44
*single-tenant-managed firehos	-8	31
*single-tenant-managed firewal	90	-44
*single-tenant-managed firmwar	126	-52
*single-tenant-managed first	-54	-97
*single-tenant-managed fit	-25	49
*single-tenant-managed five	16	-6
*single-tenant-managed fix	49	-39
*single-tenant-managed flaw	42	19
*single-tenant-managed fleet	-12	47
*single-tenant-managed flood	8	-3
*single-tenant-managed folder	22	31
*single-tenant-managed follow	76	-33
*single-tenant-managed for	-20	10
*single-tenant-managed forc	20	1
*single-tenant-managed forward	-7	13
*single-tenant-managed framework	18	-7
*single-tenant-managed free	-4	19
*single-tenant-managed from	11	19
*single-tenant-managed front	80	-63
*single-tenant-managed fsx	-8	-46
*single-tenant-managed full	-31	63
*single-tenant-managed further	-24	42
*single-tenant-managed game	2	52
*single-tenant-managed gatewai	81	-21
*single-tenant-managed gb	15	-6
*single-tenant-managed general	-49	15
*single-tenant-managed get	-32	-33
*single-tenant-managed give	31	-12
*single-tenant-managed global	-38	50
*single-tenant-managed go	5	30
*single-tenant-managed goe	17	9
*single-tenant-managed gone	-5	23
*single-tenant-managed good	-8	21
*single-tenant-managed grain	-5	29
*single-tenant-managed grant	-9	32
*single-tenant-managed greatest	-9	12
*single-tenant-managed green	-11	23
*single-tenant-managed gremlin	-11	75
*single-tenant-managed grid	-11	35
*single-tenant-managed group	5	34
*single-tenant-managed grow	6	18
*single-tenant-managed guard	-19	91
*single-tenant-managed gui	-22	-40
*single-tenant-managed hand	18	8
*single-tenant-managed handl	110	-18
*single-tenant-managed happen	14	-141
*single-tenant-managed harden	131	-105
*single-tenant-managed hardwar	77	-22
*single-tenant-managed has	8	22
*single-tenant-managed have	50	15
*single-tenant-managed hdd	21	-19
*single-tenant-managed health	31	3
*single-tenant-managed healthi	40	-4
*single-tenant-managed here	-5	24
*single-tenant-managed high	30	3
*single-tenant-managed his	-28	28
*single-tenant-managed hold	44	-12
*single-tenant-managed home	35	-5
*single-tenant-managed host	59	42
*single-tenant-managed hour	-6	28
*single-tenant-managed hourli	32	-1
*single-tenant-managed hous	88	-36
*single-tenant-managed how	-15	-6
*single-tenant-managed http	-6	26
*single-tenant-managed hypervisor	21	-9
*single-tenant-managed i	80	-23
*single-tenant-managed iam	-9	26
*single-tenant-managed ident	-10	19
*single-tenant-managed identifi	-22	24
*single-tenant-managed idl	-3	53
*single-tenant-managed if	-25	34
*single-tenant-managed imag	19	-3
*single-tenant-managed immut	-16	38
*single-tenant-managed impair	25	-14
*single-tenant-managed import	4	105
*single-tenant-managed in	23	12
*single-tenant-managed inbound	-17	46
*single-tenant-managed includ	38	-2
*single-tenant-managed index	0	41
*single-tenant-managed infer	-8	44
*single-tenant-managed infrastructur	24	-1
*single-tenant-managed ingest	-9	9
*single-tenant-managed initi	-42	18
*single-tenant-managed inject	-11	73
*single-tenant-managed insecur	10	-6
*single-tenant-managed insid	16	29
*single-tenant-managed instal	23	17
*single-tenant-managed instanc	22	13
*single-tenant-managed instead	-9	45
*single-tenant-managed intellig	25	-15
*single-tenant-managed intern	-4	-38
*single-tenant-managed internet	-12	27
*single-tenant-managed into	20	5
*single-tenant-managed ip	-7	77
*single-tenant-managed is	17	28
*single-tenant-managed isnt	-4	82
*single-tenant-managed isol	-12	61
*single-tenant-managed issu	81	-40
*single-tenant-managed it	11	19
*single-tenant-managed its	10	6
*single-tenant-managed itself	27	-3
*single-tenant-managed januari	-39	-43
*single-tenant-managed job	-68	-56
*single-tenant-managed join	-8	20
*single-tenant-managed joint	-4	65
*single-tenant-managed keep	4	20
*single-tenant-managed kei	27	53
*single-tenant-managed kept	58	-14
*single-tenant-managed kerbero	37	-17
*single-tenant-managed kernel	49	-76
*single-tenant-managed key	11	20
*single-tenant-managed kick	-25	24
*single-tenant-managed kms	19	10
*single-tenant-managed knob	15	66
*single-tenant-managed know	56	-56
*single-tenant-managed known	35	-13
*single-tenant-managed kubernetes	20	49
*single-tenant-managed label	4	30
*single-tenant-managed larger	-14	51
*single-tenant-managed last	45	35
*single-tenant-managed later	6	23
*single-tenant-managed latest	24	5
*single-tenant-managed launch	39	31
*single-tenant-managed ldap	7	15
*single-tenant-managed least	0	30
*single-tenant-managed leav	-7	23
*single-tenant-managed left	1	19
*single-tenant-managed less	14	-10
*single-tenant-managed let	-8	38
*single-tenant-managed level	9	39
*single-tenant-managed li	-17	23
*single-tenant-managed librari	-22	55
*single-tenant-managed licens	-27	-27
*single-tenant-managed life	47	-28
*single-tenant-managed like	-9	60
*single-tenant-managed link	11	0
*single-tenant-managed linux	-5	-23
*single-tenant-managed list	-6	37
*single-tenant-managed live	-10	38
*single-tenant-managed load	-15	22
*single-tenant-managed local	-10	21
*single-tenant-managed locat	12	-5
*single-tenant-managed lock	10	33
*single-tenant-managed log	8	17
*single-tenant-managed login	0	52
*single-tenant-managed long	26	20
*single-tenant-managed longer	-19	31
*single-tenant-managed look	40	11
*single-tenant-managed lose	-20	60
*single-tenant-managed loss	12	-9
*single-tenant-managed lost	-10	21
*single-tenant-managed lower	17	5
*single-tenant-managed lustr	4	9
*single-tenant-managed machin	28	-48
*single-tenant-managed machineri	9	-4
*single-tenant-managed made	-25	-76
*single-tenant-managed maintain	38	125
*single-tenant-managed mainten	18	24
*single-tenant-managed major	4	40
*single-tenant-managed make	5	42
*single-tenant-managed manag	4	38
*single-tenant-managed mandatori	22	15
*single-tenant-managed mani	-2	95
*single-tenant-managed manual	-2	23
*single-tenant-managed map	-3	23
*single-tenant-managed march	-27	46
*single-tenant-managed master	-45	-29
*single-tenant-managed matter	-6	43
*single-tenant-managed maximum	-18	46
*single-tenant-managed may	-1	28
*single-tenant-managed me	-27	51
*single-tenant-managed mean	-29	125
*single-tenant-managed meant	-6	60
*single-tenant-managed meanwhil	-1	51
*single-tenant-managed media	-11	56
*single-tenant-managed member	-11	51
*single-tenant-managed mend	-11	36
*single-tenant-managed messag	-4	37
*single-tenant-managed metadata	15	18
*single-tenant-managed metric	44	-18
*single-tenant-managed mfa	-10	24
*single-tenant-managed migrat	-32	10
*single-tenant-managed minimum	-13	22
*single-tenant-managed minut	1	17
*single-tenant-managed miss	-23	40
*single-tenant-managed mode	-7	38
*single-tenant-managed model	16	34
*single-tenant-managed modifi	-11	13
*single-tenant-managed modul	11	36
*single-tenant-managed mondai	36	-3
*single-tenant-managed monitor	8	0
*single-tenant-managed month	-32	16
*single-tenant-managed monthli	25	86
*single-tenant-managed more	-40	-36
*single-tenant-managed most	29	-14
*single-tenant-managed move	16	16
*single-tenant-managed much	-1	9
*single-tenant-managed multi	9	21
*single-tenant-managed must	10	22
*single-tenant-managed my	-8	81
*single-tenant-managed name	32	-9
*single-tenant-managed narrow	-4	17
*single-tenant-managed need	3	16
*single-tenant-managed neither	42	17
*single-tenant-managed network	19	12
*single-tenant-managed never	17	8
*single-tenant-managed new	2	-20
*single-tenant-managed newer	48	-13
*single-tenant-managed newli	-25	41
*single-tenant-managed nfs	6	35
*single-tenant-managed no	21	31
*single-tenant-managed nobodi	46	-1
*single-tenant-managed node	16	9
*single-tenant-managed none	28	43
*single-tenant-managed nor	45	7
*single-tenant-managed normal	0	91
*single-tenant-managed not	9	42
*single-tenant-managed note	10	11
*single-tenant-managed notebook	34	-15
*single-tenant-managed noth	6	47
*single-tenant-managed notic	40	-31
*single-tenant-managed novemb	-21	36
*single-tenant-managed now	-33	35
*single-tenant-managed ntf	-6	19
*single-tenant-managed number	-17	34
*single-tenant-managed nvme	-12	19
*single-tenant-managed object	25	41
*single-tenant-managed oci	14	-2
*single-tenant-managed of	-2	-11
*single-tenant-managed off	-2	28
*single-tenant-managed offer	35	-9
*single-tenant-managed offlin	16	-14
*single-tenant-managed ok	-132	-138
*single-tenant-managed old	-20	53
*single-tenant-managed older	-15	43
*single-tenant-managed on	13	32
*single-tenant-managed onc	-2	-28
*single-tenant-managed one	16	20
*single-tenant-managed onli	24	25
*single-tenant-managed ontap	-10	18
*single-tenant-managed onto	-50	-71
*single-tenant-managed open	-2	25
*single-tenant-managed oper	-7	-64
*single-tenant-managed option	-7	30
*single-tenant-managed or	4	17
*single-tenant-managed order	35	14
*single-tenant-managed os	-20	-62
*single-tenant-managed oss	18	29
*single-tenant-managed other	14	4
*single-tenant-managed otherw	-17	52
*single-tenant-managed our	-92	-115
*single-tenant-managed out	8	17
*single-tenant-managed outbound	-8	11
*single-tenant-managed outliv	-3	24
*single-tenant-managed output	36	-13
*single-tenant-managed outsid	72	-51
*single-tenant-managed over	17	3
*single-tenant-managed own	8	30
*single-tenant-managed owner	-78	-55
*single-tenant-managed packag	5	17
*single-tenant-managed pair	51	-23
*single-tenant-managed param	9	30
*single-tenant-managed paramet	-5	31
*single-tenant-managed part	20	36
*single-tenant-managed parti	-28	67
*single-tenant-managed partit	9	8
*single-tenant-managed password	-9	7
*single-tenant-managed patch	-46	-84
*single-tenant-managed paus	-16	43
*single-tenant-managed pay	-11	21
*single-tenant-managed pcoip	73	1
*single-tenant-managed peak	-7	17
*single-tenant-managed pend	11	12
*single-tenant-managed peopl	-56	56
*single-tenant-managed per	11	-4
*single-tenant-managed perform	32	-26
*single-tenant-managed perimet	-3	17
*single-tenant-managed period	-42	-111
*single-tenant-managed permiss	-8	41
*single-tenant-managed persist	28	-8
*single-tenant-managed person	-65	-60
*single-tenant-managed physic	40	-37
*single-tenant-managed pick	-5	49
*single-tenant-managed pin	24	4
*single-tenant-managed pip	-11	56
*single-tenant-managed pipelin	-9	9
*single-tenant-managed place	-9	59
*single-tenant-managed plain	-17	34
*single-tenant-managed plan	17	31
*single-tenant-managed plane	54	-43
*single-tenant-managed platform	-17	50
*single-tenant-managed player	-11	33
*single-tenant-managed pleas	69	-13
*single-tenant-managed plugin	-6	59
*single-tenant-managed point	26	-13
*single-tenant-managed polici	-4	27
*single-tenant-managed port	3	27
*single-tenant-managed posix	3	26
*single-tenant-managed possibl	51	41
*single-tenant-managed powershel	45	-2
*single-tenant-managed prebuilt	11	4
*single-tenant-managed prefer	46	-23
*single-tenant-managed primari	43	-6
*single-tenant-managed prioriti	18	-15
*single-tenant-managed privat	-15	34
*single-tenant-managed privileg	-12	67
*single-tenant-managed problem	4	30
*single-tenant-managed process	-46	-58
*single-tenant-managed produc	-18	29
*single-tenant-managed product	-1	27
*single-tenant-managed profil	-8	18
*single-tenant-managed program	2	35
*single-tenant-managed promot	3	18
*single-tenant-managed protect	8	7
*single-tenant-managed provid	44	22
*single-tenant-managed provis	65	4
*single-tenant-managed public	-6	32
*single-tenant-managed publicli	2	57
*single-tenant-managed publish	8	-46
*single-tenant-managed put	13	-9
*single-tenant-managed pv	-12	19
*single-tenant-managed python	5	23
*single-tenant-managed qualiti	-11	60
*single-tenant-managed quarterli	-32	-7
*single-tenant-managed queri	-2	29
*single-tenant-managed question	55	-56
*single-tenant-managed queue	40	0
*single-tenant-managed quiet	-13	17
*single-tenant-managed quota	-21	47
*single-tenant-managed ra3	2	13
*single-tenant-managed rack	9	-3
*single-tenant-managed raiz	-20	28
*single-tenant-managed random	-18	48
*single-tenant-managed rang	-7	9
*single-tenant-managed rare	53	-26
*single-tenant-managed rdp	-5	15
*single-tenant-managed reach	-12	36
*single-tenant-managed reachabl	-9	47
*single-tenant-managed read	15	45
*single-tenant-managed reader	6	-22
*single-tenant-managed readi	-37	55
*single-tenant-managed reboot	10	20
*single-tenant-managed rebuild	40	20
*single-tenant-managed receiv	-5	59
*single-tenant-managed reconnect	55	-29
*single-tenant-managed record	41	-10
*single-tenant-managed recov	0	25
*single-tenant-managed recoveri	35	13
*single-tenant-managed red	-6	28
*single-tenant-managed refresh	-9	64
*single-tenant-managed refus	59	-28
*single-tenant-managed region	-9	36
*single-tenant-managed regist	-18	44
*single-tenant-managed releas	71	-16
*single-tenant-managed remain	19	-17
*single-tenant-managed remot	67	-28
*single-tenant-managed remov	26	22
*single-tenant-managed renew	25	5
*single-tenant-managed repair	20	-7
*single-tenant-managed replac	28	4
*single-tenant-managed replic	11	19
*single-tenant-managed replica	2	30
*single-tenant-managed report	23	-5
*single-tenant-managed request	-31	-40
*single-tenant-managed requir	-1	30
*single-tenant-managed reset	-42	62
*single-tenant-managed resili	57	-52
*single-tenant-managed resiz	17	-4
*single-tenant-managed respons	3	-95
*single-tenant-managed rest	-16	3
*single-tenant-managed restart	23	42
*single-tenant-managed restor	19	4
*single-tenant-managed restrict	-24	36
*single-tenant-managed result	4	42
*single-tenant-managed resum	-8	15
*single-tenant-managed retain	-6	11
*single-tenant-managed retent	-1	20
*single-tenant-managed retir	-1	56
*single-tenant-managed retri	-21	69
*single-tenant-managed review	1	28
*single-tenant-managed right	0	16
*single-tenant-managed riski	22	-17
*single-tenant-managed role	-8	30
*single-tenant-managed roll	18	18
*single-tenant-managed rollup	27	-11
*single-tenant-managed root	36	7
*single-tenant-managed rotat	-18	8
*single-tenant-managed router	8	-3
*single-tenant-managed row	-17	35
*single-tenant-managed rule	-4	23
*single-tenant-managed run	18	4
*single-tenant-managed runtim	62	-37
*single-tenant-managed s	45	-10
*single-tenant-managed s3	19	13
*single-tenant-managed sai	4	30
*single-tenant-managed same	58	74
*single-tenant-managed saml	1	9
*single-tenant-managed save	-2	27
*single-tenant-managed say	24	-8
*single-tenant-managed scale	-1	12
*single-tenant-managed scan	62	-50
*single-tenant-managed schedul	-2	-14
*single-tenant-managed schema	3	85
*single-tenant-managed scientist	-18	17
*single-tenant-managed scratch	5	77
*single-tenant-managed script	-3	27
*single-tenant-managed sdk	13	6
*single-tenant-managed search	62	-16
*single-tenant-managed second	-36	-41
*single-tenant-managed secret	26	-18
*single-tenant-managed secur	-26	-52
*single-tenant-managed see	-23	-89
*single-tenant-managed select	-3	62
*single-tenant-managed self	-20	21
*single-tenant-managed send	13	10
*single-tenant-managed sensit	-10	19
*single-tenant-managed serv	78	-11
*single-tenant-managed server	17	48
*single-tenant-managed serverless	16	11
*single-tenant-managed servic	-14	18
*single-tenant-managed session	34	4
*single-tenant-managed set	-5	27
*single-tenant-managed seven	-23	34
*single-tenant-managed sever	31	-18
*single-tenant-managed shadow	-3	59
*single-tenant-managed shard	14	-5
*single-tenant-managed share	-10	43
*single-tenant-managed shell	58	-10
*single-tenant-managed ship	26	13
*single-tenant-managed short	32	-23
*single-tenant-managed should	-22	44
*single-tenant-managed show	-13	37
*single-tenant-managed side	-31	60
*single-tenant-managed sign	11	24
*single-tenant-managed sinc	7	-17
*single-tenant-managed singl	-5	28
*single-tenant-managed sit	-25	36
*single-tenant-managed six	41	-16
*single-tenant-managed size	-22	47
*single-tenant-managed slow	-14	61
*single-tenant-managed small	-31	54
*single-tenant-managed smb	25	-6
*single-tenant-managed snapmirror	-6	72
*single-tenant-managed softwar	16	-22
*single-tenant-managed some	-42	60
*single-tenant-managed someth	-40	5
*single-tenant-managed sorri	27	9
*single-tenant-managed sourc	27	5
*single-tenant-managed space	-4	19
*single-tenant-managed spare	-45	61
*single-tenant-managed speak	63	-37
*single-tenant-managed spread	-3	29
*single-tenant-managed sql	3	44
*single-tenant-managed squash	3	29
*single-tenant-managed ssd	17	-15
*single-tenant-managed ssh	33	6
*single-tenant-managed ssl	-21	33
*single-tenant-managed stai	0	17
*single-tenant-managed stand	-13	47
*single-tenant-managed standard	-1	18
*single-tenant-managed standbi	34	-4
*single-tenant-managed start	2	43
*single-tenant-managed startup	-13	24
*single-tenant-managed state	4	27
*single-tenant-managed statement	10	39
*single-tenant-managed statu	-5	23
*single-tenant-managed step	23	-10
*single-tenant-managed still	-4	70
*single-tenant-managed stop	7	9
*single-tenant-managed storag	18	21
*single-tenant-managed store	-5	47
*single-tenant-managed stream	28	-12
*single-tenant-managed subnet	-3	19
*single-tenant-managed such	-9	33
*single-tenant-managed suppli	16	40
*single-tenant-managed support	5	20
*single-tenant-managed sure	-10	10
*single-tenant-managed surviv	-8	9
*single-tenant-managed swap	78	-2
*single-tenant-managed switch	20	5
*single-tenant-managed switchov	41	51
*single-tenant-managed system	-27	-30
*single-tenant-managed tabl	-25	87
*single-tenant-managed take	20	-2
*single-tenant-managed taken	-29	62
*single-tenant-managed target	39	3
*single-tenant-managed task	-45	-108
*single-tenant-managed tde	30	3
*single-tenant-managed team	-19	79
*single-tenant-managed tell	6	38
*single-tenant-managed templat	-13	29
*single-tenant-managed test	18	1
*single-tenant-managed than	11	6
*single-tenant-managed thank	-74	-97
*single-tenant-managed that	14	8
*single-tenant-managed the	13	5
*single-tenant-managed thei	1	19
*single-tenant-managed their	15	8
*single-tenant-managed them	4	22
*single-tenant-managed themselv	49	24
*single-tenant-managed then	-26	102
*single-tenant-managed there	58	48
*single-tenant-managed these	82	83
*single-tenant-managed thi	19	61
*single-tenant-managed third	40	-6
*single-tenant-managed those	28	42
*single-tenant-managed three	43	-10
*single-tenant-managed throttl	-1	9
*single-tenant-managed through	25	8
*single-tenant-managed throughput	-12	40
*single-tenant-managed tick	-43	85
*single-tenant-managed tier	-13	42
*single-tenant-managed time	-6	32
*single-tenant-managed tls	31	-1
*single-tenant-managed to	8	17
*single-tenant-managed togeth	-19	29
*single-tenant-managed token	1	19
*single-tenant-managed too	-75	159
*single-tenant-managed tool	-14	41
*single-tenant-managed topic	-5	88
*single-tenant-managed touch	-3	-42
*single-tenant-managed traffic	15	-4
*single-tenant-managed trail	11	16
*single-tenant-managed train	-21	67
*single-tenant-managed transact	19	3
*single-tenant-managed trigger	1	20
*single-tenant-managed trust	20	2
*single-tenant-managed tune	0	51
*single-tenant-managed turn	10	20
*single-tenant-managed two	-10	30
*single-tenant-managed txt	-15	44
*single-tenant-managed type	-4	26
*single-tenant-managed typic	49	-16
*single-tenant-managed under	42	-20
*single-tenant-managed underli	86	-18
*single-tenant-managed underneath	-54	-97
*single-tenant-managed undo	59	-38
*single-tenant-managed unencrypt	39	-1
*single-tenant-managed unhealthi	8	6
*single-tenant-managed unit	16	-2
*single-tenant-managed unless	-7	27
*single-tenant-managed unsupport	8	-5
*single-tenant-managed until	5	16
*single-tenant-managed up	-33	-17
*single-tenant-managed upgrad	-50	-33
*single-tenant-managed upload	-11	47
*single-tenant-managed us	36	28
*single-tenant-managed usabl	-7	34
*single-tenant-managed usag	-10	21
*single-tenant-managed use	-6	89
*single-tenant-managed user	-10	63
*single-tenant-managed valid	6	34
*single-tenant-managed verifi	18	1
*single-tenant-managed version	14	-14
*single-tenant-managed view	-2	31
*single-tenant-managed virtual	-33	51
*single-tenant-managed vm	-25	33
*single-tenant-managed volum	24	-4
*single-tenant-managed vpc	-3	13
*single-tenant-managed vulner	59	44
*single-tenant-managed w	-86	45
*single-tenant-managed wait	26	74
*single-tenant-managed want	77	-5
*single-tenant-managed warn	38	-15
*single-tenant-managed was	50	-29
*single-tenant-managed watch	-9	35
*single-tenant-managed way	12	26
*single-tenant-managed we	-2	40
*single-tenant-managed web	17	12
*single-tenant-managed week	-3	51
*single-tenant-managed weekli	7	29
*single-tenant-managed well	8	-65
*single-tenant-managed were	-53	78
*single-tenant-managed what	21	15
*single-tenant-managed whatev	30	-9
*single-tenant-managed where	24	-10
*single-tenant-managed whether	-4	30
*single-tenant-managed which	19	2
*single-tenant-managed while	0	-18
*single-tenant-managed who	-66	-55
*single-tenant-managed whoever	-17	27
*single-tenant-managed whole	-9	11
*single-tenant-managed whom	-75	22
*single-tenant-managed whose	-25	38
*single-tenant-managed window	24	21
*single-tenant-managed windows	44	12
*single-tenant-managed with	11	19
*single-tenant-managed within	9	15
*single-tenant-managed without	9	-23
*single-tenant-managed wont	-21	21
*single-tenant-managed work	-7	46
*single-tenant-managed worker	63	-42
*single-tenant-managed workload	-21	38
*single-tenant-managed write	5	13
*single-tenant-managed writer	12	-1
*single-tenant-managed wrong	-4	25
*single-tenant-managed year	-8	34
*single-tenant-managed you	-77	-14
*single-tenant-managed yourself	-12	50
*single-tenant-managed yum	-22	24
*single-tenant-managed zone	15	4
*single-tenant-managed zookeep	50	76
0	3	45
0 0	-3	72
0 @	49	-34
0 and	50	20
0 mean	-2	16
0 on	-19	36
0 or	67	-12
0 still	-30	54
0 to	-15	48
0 turn	-11	70
000	25	-25
095	-21	23
095 dai	-21	23
1	22	34
1 $	-15	20
1 0	-30	53
1 000	30	-30
1 095	-21	23
1 @	-22	34
1 and	-12	51
1 dai	22	-21
1 to	5	17
10	-28	59
100 gbp	19	-13
11	10	12
12	3	23
12 hour	26	0
12 month	-4	61
128	-10	16
13	27	28
14	7	10
14 dai	16	1
14 month	-10	13
14 to	-29	35
140	36	-22
15	9	2
15 dai	-14	14
15 minut	-23	43
15 month	-4	9
150	-6	9
16	45	58
16 on	-12	12
18 februari	13	-7
2	32	7
2 @	78	-39
2 and	30	12
2 at	36	-28
2 audit	41	-11
2 or	33	4
20	-23	57
20 get	-1	13
20 gib	-17	43
2016	-10	57
2018	-26	41
2019	-17	47
2021	-54	11
2022	-11	22
2023	-6	-16
2023 imag	19	72
2024	7	20
2025	22	21
2025 has	-9	14
2026	12	13
2026 with	12	-11
2027	-7	33
2027 for	30	-15
21	20	-2
21 dai	19	8
22	-24	40
22 open	8	44
24	12	15
24 hour	17	11
24 month	-3	15
25	28	-17
25 februari	28	-17
256	22	-9
256 bit	14	-4
256 by	10	-5
27001	7	29
27001 certif	30	26
28	47	22
28 @	11	71
29	-8	16
29 septemb	-8	16
3	31	23
3 12	-27	30
3 and	66	-44
3 is	-27	81
3 onli	60	-36
30	4	16
30 dai	6	14
30 juli	-2	20
30 june	21	-2
30 minut	17	4
300	-23	61
31	31	-30
336	11	-9
336 of	11	-9
3389	-3	32
35	-6	38
35 dai	10	14
36	99	-34
365	-21	43
365 dai	2	13
4	8	14
400	-17	21
443	-10	29
45	14	-6
45 dai	14	-6
5	39	52
5 gb	28	-21
50	17	65
512	-11	27
512 mb	-11	27
53	13	-13
6	25	46
6 1	34	3
6 and	116	-64
60	0	18
60 dai	5	11
60 minut	-5	31
7	19	11
7 dai	30	-15
7 novemb	-16	25
7 to	9	-6
72	-13	24
72 hour	-13	24
8	-10	63
9	-3	72
90	-5	33
90 dai	0	30
=aws	-10	3
=customer	32	1
=shared	-99	-68
@	14	19
@ $	17	44
@ %	8	104
@ 0	-17	100
@ 1	26	27
@ 14	38	-37
@ 4	-14	91
@ 7	49	-25
@ a	29	-1
@ accept	-5	33
@ access	-9	30
@ account	27	4
@ acl	0	56
@ across	-26	31
@ activ	-7	15
@ add	25	-5
@ address	8	-6
@ admin	17	40
@ after	25	25
@ again	13	14
@ against	122	-81
@ agent	-5	108
@ alert	-21	78
@ alon	-4	31
@ also	49	-48
@ alwai	26	21
@ ami	10	-71
@ among	22	-6
@ an	-3	16
@ analys	94	-54
@ and	13	6
@ announc	16	18
@ anoth	18	-6
@ answer	40	-11
@ anycast	98	-36
@ apart	51	-19
@ api	25	-6
@ app	22	1
@ applianc	66	28
@ applic	-13	39
@ archiv	-42	46
@ are	-16	17
@ artifact	15	-6
@ as	40	-27
@ ask	63	-70
@ assign	-16	63
@ associ	-10	21
@ at	3	12
@ attach	-5	52
@ audit	21	-2
@ auth	-4	70
@ author	68	71
@ auto	4	73
@ automat	86	24
@ avail	60	-16
@ aws	29	-78
@ back	62	29
@ backup	-26	-44
@ base	-11	10
@ baselin	0	70
@ becaus	19	-15
@ befor	46	-11
@ behind	76	80
@ between	-3	16
@ block	20	69
@ blueprint	-11	30
@ box	-65	-69
@ branch	16	55
@ bring	-1	18
@ broker	33	48
@ build	15	3
@ but	13	12
@ by	65	-34
@ ca	-12	37
@ cach	58	25
@ call	60	-32
@ can	-19	49
@ cannot	-41	72
@ capac	51	-17
@ captur	8	-5
@ carri	-11	102
@ catalog	31	-25
@ center	35	-8
@ certif	-15	24
@ chang	-32	24
@ check	14	13
@ choos	45	-39
@ class	-21	47
@ classic	-19	32
@ cli	0	8
@ clock	-26	46
@ close	48	3
@ cluster	-52	-18
@ cni	133	-19
@ code	-15	71
@ collect	37	4
@ come	25	17
@ command	1	23
@ compar	33	-26
@ compat	29	-6
@ complianc	-9	36
@ compon	38	-17
@ comput	18	-3
@ config	44	109
@ configur	18	35
@ connect	-13	38
@ contain	12	62
@ content	-3	56
@ control	62	-36
@ copi	35	39
@ could	29	-10
@ count	16	20
@ cover	43	-42
@ creat	97	-60
@ cumul	-69	10
@ current	41	11
@ custom	6	102
@ daemon	-17	45
@ dashboard	25	25
@ data	80	41
@ databas	-11	-10
@ decid	-35	55
@ default	-10	-23
@ definit	-1	43
@ delet	6	27
@ deliv	24	-22
@ demand	19	23
@ depend	-20	84
@ deploi	-4	70
@ deploy	16	3
@ design	1	9
@ desktop	-56	9
@ detect	2	10
@ devic	1	84
@ directori	-23	63
@ distribut	-5	8
@ do	59	17
@ doe	11	50
@ doesnt	29	25
@ domain	69	-3
@ done	37	53
@ drift	14	75
@ drop	-29	32
@ durabl	89	-49
@ each	23	-1
@ earlier	-8	14
@ ebs	-3	8
@ ec2	6	23
@ edg	47	-5
@ eks	-15	128
@ encrypt	32	16
@ end	37	1
@ endpoint	29	-14
@ enforc	-16	62
@ engin	-14	-113
@ enrol	51	-48
@ env	2	49
@ environ	-26	51
@ ephemer	72	-76
@ event	67	-56
@ everi	48	-15
@ exec	0	8
@ execut	31	-6
@ exist	-5	33
@ expir	-9	22
@ fail	-1	17
@ fall	-26	106
@ fargat	34	-18
@ fast	-30	35
@ fell	51	-42
@ file	25	-10
@ filter	11	27
@ find	17	-4
@ firecrack	15	-4
@ firewal	-5	31
@ firmwar	122	44
@ fix	-11	44
@ flag	7	25
@ fleet	40	90
@ flood	11	-4
@ flow	-21	80
@ for	9	31
@ forc	-14	22
@ found	-14	31
@ from	29	9
@ function	20	15
@ gatewai	89	-69
@ gather	-17	3
@ gener	35	-25
@ get	-76	-38
@ give	37	-19
@ global	26	-17
@ goe	-14	38
@ good	-12	28
@ got	12	59
@ grant	-19	68
@ group	-15	24
@ grow	69	-4
@ guard	60	-28
@ had	43	-26
@ hand	-32	52
@ handl	50	15
@ hardwar	131	-54
@ has	15	10
@ have	-22	47
@ head	9	26
@ health	2	49
@ help	23	16
@ helper	20	7
@ here	-20	26
@ higher	-9	9
@ hold	-1	22
@ host	36	-2
@ how	-18	25
@ identifi	23	11
@ if	-36	44
@ imag	33	11
@ in	18	21
@ includ	15	20
@ index	34	91
@ infrastructur	17	-6
@ ingest	-12	21
@ ins	34	-14
@ insid	56	-46
@ insist	-2	19
@ inspect	-38	-64
@ instal	52	-4
@ instanc	31	12
@ instead	-62	64
@ into	-36	55
@ invoc	-4	33
@ is	2	59
@ isnt	-36	114
@ isol	34	-8
@ issu	36	-12
@ it	12	17
@ item	28	5
@ its	1	8
@ itself	50	3
@ job	22	-29
@ keep	19	-1
@ kei	12	125
@ kept	133	-16
@ key	32	-1
@ kms	-5	8
@ know	23	-15
@ land	-35	50
@ last	68	-7
@ launch	57	-23
@ layer	-40	64
@ leak	-3	13
@ least	-3	82
@ leav	-11	12
@ let	-28	67
@ level	18	-11
@ li	-62	98
@ librari	-8	13
@ licens	-115	-113
@ lifecycl	-11	17
@ lifetim	-3	11
@ limit	-11	21
@ line	-22	89
@ link	10	101
@ linux	40	-7
@ list	39	10
@ listen	-14	98
@ live	-12	40
@ local	-11	19
@ locat	37	21
@ lock	6	57
@ log	5	28
@ login	3	60
@ long	-16	15
@ longer	-21	28
@ look	-61	84
@ machin	-36	-3
@ made	46	-16
@ maintain	49	-15
@ major	-47	40
@ make	46	-11
@ manag	61	-49
@ map	-34	46
@ materi	-20	46
@ may	-35	43
@ mean	-15	40
@ memori	44	-20
@ mend	-9	18
@ messag	3	8
@ metadata	-8	30
@ metric	36	-12
@ migrat	-12	43
@ min	-5	9
@ minimum	-20	24
@ minor	-38	-146
@ miss	16	41
@ model	33	42
@ monitor	33	-12
@ monthli	1	91
@ more	-13	19
@ move	19	8
@ multi	17	92
@ must	44	-17
@ name	27	31
@ namespac	-18	42
@ need	59	-33
@ neither	-11	30
@ network	-10	35
@ never	-16	51
@ no	-20	26
@ node	-45	-101
@ not	11	70
@ notic	41	-17
@ observ	8	32
@ of	28	49
@ off	-1	10
@ offer	20	15
@ old	30	-19
@ on	-15	58
@ onc	1	-58
@ one	69	-4
@ onli	-10	78
@ onlin	-48	60
@ open	-3	29
@ oper	-18	15
@ optim	-14	46
@ option	-12	16
@ or	7	11
@ os	-137	-74
@ oss	18	29
@ our	-10	64
@ over	17	9
@ own	36	-5
@ owner	-22	80
@ param	9	30
@ paramet	4	59
@ partit	43	42
@ pass	48	1
@ password	13	32
@ patch	37	-7
@ peer	77	-19
@ per	7	13
@ permiss	-14	32
@ physic	40	-21
@ pick	57	-20
@ plan	67	-25
@ platform	2	29
@ pleas	-35	53
@ plugin	-4	67
@ pod	18	-15
@ point	-7	50
@ polici	0	61
@ port	-59	87
@ pre	-5	49
@ print	-24	58
@ process	53	-16
@ profil	-8	19
@ project	-7	37
@ properti	-6	8
@ protect	53	-6
@ provid	46	-17
@ provis	-45	3
@ proxi	-23	75
@ public	20	-20
@ publish	12	34
@ pull	-5	9
@ python	-10	47
@ queri	-43	8
@ question	-25	29
@ quota	19	20
@ rack	-14	15
@ rbac	-11	122
@ reach	-27	37
@ read	-6	31
@ record	22	10
@ refus	-15	29
@ region	39	-31
@ releas	24	8
@ renew	49	-31
@ repair	-15	86
@ replac	22	-11
@ replic	3	25
@ replica	-9	97
@ report	21	8
@ repositori	35	2
@ request	55	-4
@ requir	50	-20
@ respect	-22	61
@ respons	-20	73
@ restor	82	-27
@ retent	-35	94
@ retir	59	-33
@ retri	-47	62
@ review	-1	23
@ revok	3	25
@ right	102	-13
@ role	1	19
@ roll	25	12
@ root	34	-25
@ rotat	-46	105
@ rout	5	60
@ router	7	77
@ rule	-9	83
@ run	22	5
@ runtim	42	-13
@ s	17	11
@ sai	-11	29
@ save	24	-14
@ scale	76	-22
@ scan	26	21
@ schedul	105	-35
@ scratch	-21	82
@ script	1	77
@ sdk	37	-27
@ secret	23	7
@ secur	-97	-126
@ self	-11	42
@ send	25	-12
@ serv	24	13
@ server	-14	-68
@ serverless	4	38
@ servic	52	-12
@ session	25	-6
@ set	55	-25
@ share	-22	49
@ should	39	-26
@ show	23	23
@ side	42	-15
@ sidecar	1	73
@ sign	50	-28
@ sinc	-21	35
@ sit	79	5
@ size	56	62
@ snapshot	-10	-40
@ so	15	24
@ softwar	63	-35
@ some	-22	36
@ someon	4	23
@ someth	115	-8
@ sourc	-4	18
@ spf	-10	17
@ stai	-24	42
@ stand	-26	48
@ standard	82	-42
@ standbi	-13	29
@ start	9	24
@ state	67	-49
@ still	4	50
@ stop	-12	36
@ storag	63	-50
@ store	19	20
@ stream	-81	-68
@ subnet	-13	23
@ suggest	29	22
@ suppli	49	13
@ support	58	-27
@ switch	43	-21
@ system	23	-8
@ tabl	32	33
@ take	39	-5
@ target	25	-9
@ task	-13	13
@ tell	-26	36
@ templat	3	26
@ term	20	-19
@ test	1	10
@ that	25	9
@ the	0	37
@ thei	-11	17
@ their	20	2
@ them	34	-29
@ themselv	-42	44
@ then	125	14
@ there	-13	39
@ thing	-147	-93
@ those	-20	30
@ threat	15	2
@ three	12	-6
@ throttl	3	34
@ through	13	-8
@ tls	-38	76
@ to	25	5
@ too	184	-33
@ tool	31	-25
@ tri	-29	33
@ trigger	-6	10
@ true	48	9
@ trust	-14	15
@ two	-1	38
@ type	-2	26
@ under	35	-33
@ unless	47	-16
@ until	-3	14
@ unus	-6	19
@ up	-6	49
@ updat	44	-10
@ upgrad	-85	-199
@ upload	-7	26
@ us	71	-14
@ use	-13	35
@ user	-8	46
@ valu	16	-5
@ version	-47	23
@ volum	25	6
@ vpc	-13	31
@ w	-53	-23
@ wait	-25	27
@ was	-2	36
@ watch	41	-28
@ we	66	43
@ web	-31	40
@ weight	41	-33
@ what	-25	52
@ when	42	-2
@ where	-8	9
@ which	1	15
@ while	-2	-71
@ who	-68	-30
@ whose	-7	92
@ windows	-44	132
@ with	-24	-24
@ within	47	-32
@ without	-8	-1
@ worker	41	-68
@ workflow	-10	31
@ write	41	22
@ yourself	-35	100
@ zone	117	-91
^	-1	23
^ %	-21	9
^ @	-21	65
^ a	39	33
^ access	65	66
^ accord	-20	62
^ ad	-166	-103
^ after	-4	24
^ agent	68	33
^ amazon	-60	-28
^ an	-25	49
^ and	-27	69
^ antiviru	-16	94
^ api	-6	13
^ app	35	163
^ applic	-19	123
^ are	44	-13
^ as	-47	4
^ auditor	50	-8
^ author	-3	167
^ autom	-30	11
^ avail	79	1
^ awar	-70	-71
^ aws	22	-20
^ back	-6	104
^ background	23	-5
^ base	-53	68
^ bio	48	-33
^ bit	44	-29
^ bounc	-8	7
^ bui	80	58
^ but	26	-107
^ can	22	28
^ capac	-69	-49
^ cctv	71	-2
^ chang	13	79
^ check	-23	27
^ checksum	-6	-51
^ choos	-50	114
^ cloud	-6	106
^ code	-7	38
^ complianc	-18	15
^ configur	4	45
^ contain	-96	-75
^ containerd	40	-18
^ content	-19	140
^ control	93	-54
^ coredn	-61	10
^ cpu	-15	93
^ creat	-2	136
^ cross	-18	101
^ custom	-41	153
^ dangl	10	28
^ data	8	62
^ databas	20	97
^ db	-90	-112
^ ddo	-21	-50
^ decid	-7	49
^ decommiss	77	-27
^ delet	-7	65
^ devic	-10	21
^ disast	-6	32
^ dns	5	79
^ do	-6	-16
^ doe	20	5
^ download	-29	55
^ elast	-148	-134
^ eleven	41	-12
^ enabl	-4	120
^ encrypt	-183	-131
^ environ	-7	51
^ even	12	68
^ execut	-7	109
^ failov	18	-1
^ fine	-24	53
^ fip	23	-1
^ firecrack	75	-32
^ firmwar	111	26
^ flood	8	-1
^ flow	-17	38
^ for	-21	9
^ gatewai	-77	-7
^ gdpr	9	106
^ gener	147	-16
^ generally	71	15
^ good	28	-27
^ guest	2	131
^ hard	111	-3
^ hardwar	138	19
^ health	-42	9
^ hello	-36	-45
^ hey	13	71
^ hipaa	-71	10
^ hm	-12	23
^ hmm	-32	59
^ host	201	27
^ how	-46	-18
^ hpc	-38	73
^ hypervisor	90	-12
^ i	62	-11
^ if	4	-92
^ in	59	58
^ incid	-46	51
^ instal	-21	94
^ is	-44	-72
^ isnt	8	25
^ isol	62	-10
^ it	-41	56
^ its	34	52
^ karpent	79	36
^ keep	81	-31
^ key	-24	88
^ leaver	-25	35
^ local	6	55
^ log	-139	-96
^ manag	85	-12
^ memori	-18	68
^ mfa	31	126
^ move	-33	133
^ multi	4	26
^ must	0	-76
^ my	12	-35
^ n	-57	-2
^ nah	76	2
^ network	-36	106
^ nitro	82	-14
^ no	-50	48
^ node	59	-9
^ node18	-41	10
^ not	83	23
^ now	-33	91
^ ok	-69	-40
^ on	88	134
^ open	3	13
^ oper	83	-102
^ os	99	40
^ our	-48	-63
^ password	0	81
^ patch	-87	-93
^ pci	47	-26
^ penetr	-49	9
^ physic	99	-56
^ pick	33	47
^ pitr	17	51
^ pleas	58	24
^ pod	-34	99
^ pre	-19	79
^ procur	110	-16
^ protect	89	71
^ queue	-14	68
^ read	-29	66
^ renew	-20	67
^ replac	76	-32
^ replic	59	-36
^ resili	6	10
^ revok	12	76
^ root	0	11
^ rotat	103	43
^ rout	-7	104
^ same	61	11
^ scale	42	78
^ scan	1	18
^ second	10	79
^ secret	8	-62
^ secur	-29	40
^ server	64	0
^ servic	-16	66
^ set	0	8
^ share	-68	0
^ should	54	9
^ sign	-8	8
^ sinc	-54	-80
^ slow	8	40
^ so	-66	-40
^ softwar	-2	43
^ sorri	-46	63
^ spread	14	27
^ ssl	-4	38
^ storag	3	16
^ store	0	73
^ subscrib	-2	92
^ tag	18	110
^ test	57	49
^ thank	-63	101
^ the	-40	-60
^ then	-14	79
^ tls	-4	13
^ train	-35	67
^ true	-45	-36
^ trust	-9	106
^ turn	-30	66
^ under	11	87
^ upgrad	93	11
^ uptim	42	-26
^ user	-44	129
^ version	196	48
^ vet	42	27
^ virtual	110	6
^ vpn	-18	-113
^ vulner	-24	75
^ wait	16	155
^ we	-66	-43
^ web	27	71
^ what	-31	-85
^ when	14	-27
^ which	38	42
^ who	8	-10
^ whose	-65	-113
^ will	5	42
^ windows	-71	-21
^ with	-26	-73
^ without	-10	32
^ worker	-76	-61
^ write	-7	71
^ zone	-59	131
a	2	13
a %	47	-17
a @	-30	22
a backup	7	22
a bank	-17	17
a base	60	-43
a blue	-6	34
a breach	7	35
a break	27	-21
a broken	-6	15
a broker	-57	67
a bucket	-9	28
a budget	-9	39
a bug	33	3
a ca	65	-2
a cach	-13	103
a capac	16	-9
a certif	-22	47
a chang	-42	65
a client	41	-16
a cluster	8	31
a collabor	-19	41
a compani	44	-15
a connect	-27	49
a consum	-7	10
a contain	-3	46
a control	33	-5
a copi	-5	44
a critic	39	6
a current	19	26
a custom	-10	51
a cve	-8	16
a daemonset	-3	15
a daili	39	-11
a dashboard	2	23
a data	-20	-52
a databas	-18	47
a date	-3	11
a day	33	-31
a dead	20	-18
a default	-3	24
a delet	-7	33
a deploy	-7	23
a deprec	8	11
a destin	-9	10
a develop	-7	38
a devic	-16	19
a disabl	-16	21
a disk	73	-58
a distribut	26	78
a dns	32	-39
a domain	-8	21
a duti	24	-5
a fail	56	-2
a failur	-7	11
a faulti	88	-32
a few	0	24
a file	64	-17
a find	10	35
a finger	52	-32
a firecrack	-25	24
a firewal	-6	9
a fix	47	-42
a flaw	24	-21
a flood	61	-28
a framework	19	-13
a full	1	10
a function	-8	67
a gatewai	-21	31
a global	18	23
a green	-9	10
a group	-14	20
a high	16	-3
a higher	2	38
a host	27	-21
a job	26	22
a joint	22	74
a kernel	-2	46
a key	29	-12
a kms	29	-16
a label	47	-26
a larger	-27	43
a launch	-5	12
a layer	-49	70
a leak	1	11
a linux	-6	37
a load	59	-56
a log	-11	28
a lost	-25	27
a m	-2	52
a manag	22	-60
a manual	-1	12
a mess	-5	32
a messag	-3	11
a method	-5	13
a microvm	66	-60
a minimum	-12	16
a minor	-6	48
a minut	-9	40
a month	40	7
a multi	13	10
a nat	-6	8
a network	64	-56
a new	-8	26
a newer	-1	17
a node	15	60
a normal	30	-21
a notic	38	-11
a number	-15	16
a partner	-4	27
a patch	42	-2
a paus	-19	30
a pend	71	-46
a persist	-3	13
a plan	-7	13
a platform	76	-34
a pod	89	18
a point	78	-72
a polici	5	18
a port	-9	14
a privat	-44	-22
a product	-29	27
a provis	-20	-26
a public	7	11
a queri	-10	-49
a queue	36	-20
a random	-26	61
a rare	53	-26
a read	26	-22
a reader	13	-5
a reboot	-6	33
a recent	31	-26
a record	-15	40
a region	81	23
a regist	-27	35
a replac	56	-53
a replic	3	9
a replica	9	7
a request	73	-25
a requir	52	-47
a resourc	-14	40
a rest	-28	60
a restart	-4	49
a restor	26	-9
a retail	75	31
a retent	2	-37
a retir	19	-1
a retri	-15	22
a role	-4	34
a rout	92	-63
a rule	62	34
a run	-8	13
a schedul	-55	79
a scratch	-17	29
a second	4	19
a secret	-30	38
a secur	5	11
a separ	69	-18
a server	-7	34
a servic	47	-4
a session	-23	33
a set	50	-20
a shard	94	-83
a share	-23	-6
a shell	-7	15
a short	11	-10
a singl	41	1
a site	-34	51
a slow	1	21
a snapshot	20	57
a spare	-10	11
a standalon	-26	32
a standard	55	-13
a standbi	51	-36
a startup	24	25
a stolen	0	17
a stop	4	10
a store	-36	62
a subnet	-3	76
a support	-41	60
a symmetr	-16	18
a tabl	-23	35
a target	-8	17
a task	21	-13
a templat	-17	29
a test	35	-22
a third	-26	39
a ticket	31	-15
a trail	-1	23
a transact	36	-29
a trust	-11	13
a user	-19	39
a version	53	-78
a virtual	47	-25
a vm	-20	29
a volum	-1	93
a vpc	12	4
a vpn	9	86
a vulner	51	71
a waf	-2	10
a way	-4	11
a web	-14	31
a whole	-95	-64
a window	26	-12
a windows	-4	8
a workgroup	27	-22
a workload	-21	21
a write	-12	22
a wrong	14	17
a year	32	-1
a zip	33	-50
a zone	38	-16
abl	-15	29
abl to	-15	29
about	12	-9
about @	-84	-112
about an	-5	61
about everi	58	-45
about five	8	-3
about onc	-30	53
about our	-2	96
about the	-43	-79
about three	27	-11
about weekli	50	-34
abov	17	-8
abov all	-11	15
absorb	9	-4
absorb the	8	-3
abus	4	52
abus notic	1	75
acceler	31	4
accept	27	8
accept agreement	18	14
accept attach	-6	36
accept tls	90	-53
access	-2	40
access $	-61	-63
access @	-17	18
access and	-11	34
access control	-3	43
access data	1	10
access entri	-7	35
access is	-2	12
access kei	-2	64
access key	31	98
access list	-7	39
access log	12	18
access of	49	-6
access off	-2	30
access on	-15	50
access polici	-13	47
access right	-7	83
access to	15	23
accident	-27	54
accident delet	-27	54
accord	-35	69
accord to	-21	58
account	4	26
account $	-10	28
account @	18	-8
account a	-11	18
account access	10	38
account and	6	12
account are	-7	9
account at	-1	11
account contact	-19	26
account credenti	-4	51
account for	30	3
account in	28	18
account is	74	-60
account may	-6	46
account of	-6	40
account on	19	-12
account password	-23	62
account reach	-3	14
account receiv	-1	12
account region	-8	22
account role	2	16
account s	-61	77
account that	-7	12
account the	62	-60
account throttl	37	-34
account who	7	43
account with	20	-11
account work	-4	9
acl	2	47
acl $	-3	118
acl and	-4	11
acl in	-5	26
acl on	8	60
acl to	-3	14
acm	11	8
acm renew	47	-45
across	45	21
across all	-26	31
across the	-16	95
across three	60	-1
act	-8	32
act $	-54	-21
act @	47	-8
act for	-40	12
act of	-4	35
act on	-7	61
action	2	13
action and	-30	56
action are	-24	81
action instal	-13	25
action of	73	-31
action set	-28	41
activ	-14	30
activ @	30	-28
activ a	-23	32
activ and	16	-13
activ directori	-12	17
activ it	27	2
activ log	-11	20
activ on	-7	16
activ or	36	-34
activ stream	-7	13
activ worker	-20	34
actual	45	-3
ad	-17	-45
ad group	-4	50
ad later	-25	70
ad or	41	-38
adapt	64	-28
adapt train	50	-23
add @	12	7
add a	-17	31
add an	-12	43
add and	30	-2
add as	-3	8
add at	-20	66
add capac	-30	-124
add connector	-3	21
add disk	-4	-39
add more	-2	15
add new	73	-62
add node	62	-24
add noth	-29	37
add on	0	19
add ons	-4	25
add rate	-9	11
add reader	-4	13
add replica	-8	84
add storag	-18	54
add the	-49	86
add to	-23	34
add vpc	-12	13
addon	-54	-5
addon on	-55	-8
address	3	24
address $	-17	67
address and	12	-1
address from	-15	46
address rang	-18	22
adjust	40	-14
admin	-9	64
admin and	-13	28
administ	-31	68
administr	11	26
administr account	-4	20
administr and	-11	35
administr can	108	40
admiss	-6	29
advanc	-14	43
advisor	13	66
adviz	-29	66
aes	23	-11
aes 256	23	-11
affect	-2	68
affin	52	-19
after	16	9
after 14	7	9
after 15	-29	38
after 18	12	-11
after 24	5	18
after 30	52	-40
after 90	-9	19
after a	-20	52
after an	-19	93
after anoth	19	2
after each	35	-13
after it	28	-11
after its	46	-23
after launch	-22	46
after one	-22	24
after seven	-9	18
after standard	32	-19
after test	-11	45
after that	-19	31
after the	25	-27
after their	17	-16
after we	-3	55
afterward	-13	54
afterward so	-14	16
again	-2	25
again @	43	-37
again after	-34	46
again and	-27	38
again by	9	-6
again elsewher	-6	33
again from	28	-8
again is	-20	37
again where	19	-18
against	40	3
against a	4	19
against common	41	-31
against cross	-6	23
against delet	-45	68
against our	-1	84
against request	-11	14
age	-30	57
age of	-7	8
agent	5	21
agent $	-129	7
agent @	-17	26
agent and	20	-4
agent are	-10	19
agent by	52	-40
agent come	-48	50
agent is	11	14
agent manag	15	9
agent of	70	-40
agent on	-6	76
agent or	-9	40
agent run	-15	29
agent that	-24	45
agent the	8	2
agent when	-65	85
agent with	72	-41
ago	-14	26
agre	37	-30
agreement	76	-48
agreement and	-3	8
agreement for	47	-35
ahead	4	29
ahead and	16	-15
ai	-7	14
ai servic	17	-8
al2023	-2	-21
alarm	-10	33
alarm and	-6	22
alarm are	-3	52
alarm for	-10	24
alarm of	-12	23
alarm on	-11	30
alarm read	1	15
alarm that	-12	20
alert	-6	44
alert and	-15	26
alert on	-21	62
alert rule	-6	17
algorithm	41	1
alia	-14	31
alias	-18	47
alias and	-23	57
alik	-18	22
aliv	99	-8
aliv $	38	-28
all	17	17
all @	25	31
all bucket	-18	20
all commun	39	-25
all data	63	-40
all its	4	15
all node	40	20
all of	10	37
all region	-13	32
all servic	12	15
all sourc	-13	21
all tabl	31	8
all that	25	-13
all the	-36	67
all traffic	28	-12
alloc	-7	17
allow	2	12
allow cipher	-15	15
allow list	-8	20
allow onli	-15	16
allow or	-4	8
allow the	-7	9
allow to	10	4
alon	2	29
alon has	-18	28
alon or	-38	38
alon with	70	-64
along	-13	25
alreadi	-1	39
also	1	36
also %	-16	95
also after	-5	31
also for	8	4
also keep	-7	9
also the	18	-13
also those	15	-9
alto	-18	37
alto @	-18	37
alwai	45	4
alwai @	44	-25
alwai and	27	-20
alwai doe	-49	65
alwai encrypt	31	11
alwai on	107	-45
alwai start	-14	23
alwai with	48	-36
alwayson	102	0
am	63	-12
am %	18	3
amazon	-25	-70
amazon @	17	66
amazon linux	-74	-51
amazon or	-70	-105
ami	20	22
ami $	101	-9
ami %	-22	42
ami and	39	-21
ami are	39	5
ami by	-25	52
ami for	37	9
ami in	-36	14
ami into	33	-10
ami is	6	-88
ami of	-6	114
ami or	-1	30
ami releas	50	-151
ami that	-9	25
ami updat	-129	52
among	31	3
among node	-6	15
among them	43	-34
an	-1	22
an %	27	-24
an @	0	27
an abus	1	75
an accident	7	35
an account	-45	-1
an activ	19	-14
an administr	-4	10
an agent	71	-54
an ai	-9	15
an alarm	11	16
an amazon	-16	46
an applianc	40	-37
an applic	-19	40
an archiv	48	-37
an attack	-2	15
an author	19	-5
an avail	41	-25
an aws	22	18
an employe	-27	62
an encrypt	-17	54
an end	5	38
an endpoint	19	-14
an engin	57	-42
an environ	-31	59
an event	73	-59
an ex	-14	39
an except	-3	16
an exist	-22	41
an export	-8	61
an hour	11	-7
an http	13	1
an imag	-6	18
an impair	25	-14
an instanc	24	-15
an interfac	-6	23
an intermedi	-16	18
an isol	47	-30
an old	6	17
an older	-14	25
an on	-17	59
an option	-18	77
an organ	-3	12
an s3	75	-43
an sla	18	89
an updat	44	-5
an upgrad	-51	32
analys	63	-17
analysi	18	30
analysi rule	-6	8
analyst	-10	84
analyz	-41	-66
analyz it	-1	60
anchor	-7	19
and	7	10
and 0	-23	24
and 1	10	31
and 2	-49	135
and 6	0	79
and @	1	21
and a	-2	12
and absorb	8	-3
and accept	-11	12
and access	-6	23
and account	-16	28
and act	-4	18
and activ	2	10
and add	-3	20
and after	-16	27
and afterward	-21	31
and agent	11	16
and alarm	-10	21
and all	26	-18
and allow	-12	25
and alwai	15	-1
and ami	-15	17
and an	32	-14
and analyz	-51	-80
and announc	41	-20
and answer	0	12
and any	-6	13
and api	29	-6
and app	-76	-64
and appli	61	-8
and applic	13	54
and approv	-14	38
and archiv	18	-3
and are	24	-14
and ask	-15	26
and assign	-8	18
and associ	-2	11
and at	-2	8
and attach	3	9
and attribut	-3	21
and automat	-41	64
and autosc	-8	34
and avail	-77	96
and avoid	-14	16
and back	-11	38
and backup	20	50
and balanc	34	-17
and bill	1	59
and block	-20	32
and blueprint	-13	24
and bring	-18	20
and bucket	3	22
and budget	-12	20
and build	25	9
and call	-27	30
and caller	-12	33
and can	-11	26
and cannot	-3	25
and capabl	5	17
and captur	-17	26
and carri	53	8
and cdk	0	8
and certif	36	-22
and check	-21	40
and choos	-16	32
and cipher	-4	32
and classifi	-1	20
and client	-2	29
and cloud	46	-28
and cloudtrail	3	14
and cluster	20	3
and code	-2	9
and collect	-20	50
and command	25	-11
and compact	49	-29
and complaint	-42	56
and comput	30	-10
and configur	2	8
and connect	-3	41
and connector	-1	16
and consum	-11	31
and contain	23	2
and content	40	-2
and control	19	-2
and cool	7	52
and copi	50	-44
and cost	-26	51
and creat	-5	22
and custom	9	17
and daemon	28	-17
and dashboard	-24	49
and data	-4	27
and databas	8	2
and decid	-8	21
and delet	5	12
and deliv	17	3
and deliveri	44	-26
and demand	-27	38
and depend	66	-32
and deploi	-9	29
and deploy	44	-29
and descript	65	-43
and desir	-12	19
and destin	59	-26
and detect	73	-68
and devic	-77	-107
and disk	-27	40
and dmarc	-12	12
and do	-15	23
and document	21	-10
and doe	30	-23
and domain	-10	28
and down	-18	-112
and drain	47	-22
and drift	-9	69
and driver	-2	29
and drop	32	-22
and durabl	6	14
and each	-10	16
and earlier	-7	15
and earthquak	49	-7
and ebs	-28	44
and ecs	-10	26
and edg	8	-3
and enabl	-11	14
and encrypt	14	-19
and end	63	-23
and endpoint	-5	14
and enforc	34	10
and engin	-25	67
and enhanc	-13	16
and enlarg	-3	13
and enrol	-5	29
and environ	49	-46
and environment	61	-2
and error	-2	20
and etcd	54	-9
and evalu	-5	17
and event	26	-8
and everi	3	16
and everyth	17	7
and evict	0	22
and evid	23	29
and execut	1	14
and expect	-1	10
and expir	29	-24
and export	-9	19
and fail	12	-8
and failov	-12	27
and fetch	-9	10
and file	-12	30
and filter	21	-14
and firehos	34	-23
and firewal	33	103
and firmwar	0	53
and fix	-33	50
and flow	-13	17
and follow	1	10
and for	-122	-118
and forc	20	-18
and framework	-17	19
and free	19	-18
and from	-3	15
and get	-10	40
and go	-15	52
and goe	9	-6
and grant	-11	31
and greatest	9	12
and group	-4	30
and grow	24	-9
and guard	30	13
and hand	16	-5
and handl	0	40
and harden	28	13
and has	58	-57
and have	-9	18
and health	15	-1
and high	1	25
and higher	53	-47
and hive	13	-1
and hook	-12	22
and host	35	-13
and hour	-15	16
and how	19	2
and http	-11	15
and hypervisor	-12	37
and iam	-9	22
and identifi	14	7
and idl	35	-30
and if	33	23
and imag	12	5
and import	2	68
and improv	25	-7
and in	-12	64
and index	1	27
and infer	19	7
and infrastructur	51	-12
and insid	-11	23
and instal	50	-35
and instanc	-7	22
and iop	-15	39
and ip	34	-25
and is	5	17
and it	-11	20
and its	4	20
and job	28	83
and keep	8	4
and kei	24	-3
and kernel	-2	20
and key	-26	37
and kms	-11	71
and kubernetes	-14	25
and label	0	38
and lag	-10	24
and lake	-7	8
and lambda	-12	18
and later	86	-42
and launch	25	-7
and leav	-15	17
and let	1	10
and librari	3	71
and licens	-12	42
and life	-10	24
and lifecycl	22	1
and limit	-7	34
and link	-15	22
and list	17	-4
and load	31	-12
and local	30	-1
and log	6	17
and look	-10	21
and lower	28	-16
and machin	9	11
and maintain	12	14
and mainten	47	-20
and major	13	8
and make	-23	31
and manag	-28	-14
and manifest	-2	31
and mantrap	79	1
and manual	130	-99
and map	44	-7
and max	-3	13
and maximum	-9	24
and meltdown	22	-1
and memori	-36	70
and mend	-12	20
and messag	35	-12
and metric	44	-10
and minor	64	-16
and mitig	19	-5
and mode	-6	45
and model	-14	29
and monitor	8	-3
and most	-15	17
and move	-2	18
and multi	-10	20
and name	-16	32
and narrow	-20	26
and need	19	1
and network	19	4
and never	-21	35
and new	32	-16
and newer	43	-30
and no	46	-25
and nobodi	20	-13
and node	-5	40
and none	43	-40
and not	6	10
and noth	-1	11
and notic	-34	39
and notif	-10	25
and notifi	44	-23
and now	-20	23
and nsx	-16	45
and number	9	7
and nvme	-12	19
and offer	45	-22
and offset	-8	15
and old	-16	18
and on	81	-81
and one	-5	17
and onli	-32	43
and open	-8	15
and oper	17	-5
and opt	-12	13
and origin	-8	39
and other	14	13
and our	-25	57
and outbound	0	15
and output	12	11
and over	-11	18
and own	-5	14
and packag	4	24
and parameter	-9	17
and partit	64	-33
and pass	40	-30
and password	17	7
and patch	22	-4
and paus	57	-52
and pay	-19	32
and permiss	-19	40
and persist	-20	32
and pick	29	-26
and place	56	-16
and plan	-15	23
and plugin	-7	32
and pod	-10	36
and poddisruptionbudget	-19	39
and point	-12	18
and polici	-19	34
and power	-22	55
and prevent	-24	34
and privat	-5	9
and program	-16	32
and promot	23	-19
and prompt	4	25
and propag	-7	30
and provid	0	21
and provis	34	-3
and public	-8	24
and publish	39	-18
and push	-4	49
and put	0	9
and python	47	-30
and queri	-11	25
and quota	10	4
and raiz	34	-21
and react	12	8
and read	-10	23
and reboot	37	3
and rebuild	-13	26
and record	28	-14
and recov	10	-8
and recoveri	-27	56
and redeploi	-13	33
and redund	-14	21
and refer	-11	26
and refus	-9	15
and region	27	-8
and regist	-18	39
and rehears	-6	13
and relaunch	-14	38
and releas	80	-29
and remov	21	6
and render	9	-4
and renew	-17	31
and repair	38	-6
and replac	8	0
and replai	-18	22
and replic	-1	9
and replica	-1	19
and report	46	-19
and request	-23	30
and requir	15	-9
and rescan	10	-9
and reset	-13	15
and resiz	7	11
and resolv	-20	27
and resourc	39	-19
and respect	50	-30
and restart	15	18
and restor	42	-9
and result	5	22
and resum	-6	13
and retent	8	15
and retir	-2	10
and retri	35	-12
and review	-3	21
and revoc	-4	8
and revok	-6	12
and role	25	-7
and roll	43	-21
and rollback	0	10
and root	-5	57
and rotat	-14	29
and rout	-13	31
and row	0	24
and rpo	-5	57
and rule	-6	16
and run	29	-1
and runtim	6	23
and s3	-26	33
and save	-14	21
and say	-4	11
and scale	8	3
and scan	-25	36
and schedul	15	0
and script	-5	9
and sdk	-18	101
and secret	-14	17
and secur	-5	18
and select	56	-45
and send	34	-23
and serv	17	-2
and server	-6	31
and servic	-23	44
and session	40	-7
and set	-9	21
and shadow	8	-5
and share	-14	44
and ship	30	-27
and show	40	-23
and shrink	28	-16
and sign	-8	24
and singl	19	-15
and snapshot	32	-8
and snowflak	13	-12
and softwar	-40	48
and some	-10	11
and sourc	9	6
and spf	-4	8
and split	24	-9
and spread	-23	34
and sse	-31	75
and stai	6	14
and stand	-14	19
and start	-3	30
and startup	-13	24
and state	-6	62
and stop	47	-36
and storag	28	-2
and store	58	-34
and stream	-1	95
and subnet	11	0
and subscrib	-6	42
and suppress	-9	16
and swap	32	-34
and switch	29	-26
and system	5	13
and tag	-12	18
and take	-4	20
and target	5	34
and task	-28	47
and tell	29	-14
and templat	-2	12
and test	11	1
and that	29	-26
and thei	8	-7
and their	6	29
and then	40	-27
and there	-22	24
and thi	14	-10
and those	-17	26
and threat	17	-1
and throttl	26	-24
and throughput	-6	21
and ticket	-2	8
and tier	-27	68
and timeout	-23	48
and tls	18	-1
and to	-7	17
and tool	16	-11
and trace	-43	63
and traffic	21	13
and train	-58	-67
and transact	4	27
and transcript	9	13
and transport	44	-34
and tri	52	-50
and trust	-5	11
and tune	-6	12
and turn	-12	21
and type	38	-5
and under	26	-25
and up	25	-20
and updat	29	9
and upgrad	13	11
and upload	-22	32
and us	33	-31
and usag	9	-8
and use	-4	21
and user	21	63
and valid	-30	58
and verifi	-23	44
and version	-24	42
and video	36	-13
and volum	-23	46
and wait	30	-28
and watch	-4	19
and we	-42	-50
and web	14	24
and what	20	78
and whatev	-8	15
and when	4	-9
and where	9	3
and whether	-4	15
and which	4	8
and who	-36	-24
and windows	9	4
and wipe	-32	58
and with	2	9
and within	56	-54
and without	52	-39
and worker	-17	41
and workload	-38	63
and write	-12	-14
and zone	-23	35
anew	18	6
anew where	21	-21
announc	33	-3
announc and	-24	35
announc by	35	-2
announc it	24	-11
announc mainten	42	-29
announc the	0	30
anoth	18	3
anoth $	89	-20
anoth @	-24	38
anoth account	33	3
anoth custom	65	-44
anoth in	49	-48
anoth insid	28	-7
anoth key	-33	39
anoth matter	30	29
anoth one	40	-37
anoth region	-14	31
anoth tenant	44	-17
anoth zone	8	13
answer	14	17
answer @	45	25
answer a	-8	9
answer and	-19	27
answer are	-9	16
answer befor	-18	48
answer follow	-11	47
answer for	-44	72
answer out	-23	24
answer plain	73	-65
answer the	-10	16
answer to	1	26
answer what	13	-11
answer when	25	-24
answer with	23	16
anthrop	30	-24
anti	1	25
anti ddo	-9	11
antiviru	13	149
antiviru on	-1	61
any	31	5
any @	-26	67
any action	19	-1
any case	-3	23
any of	34	-23
any other	-23	44
any pre	-6	13
any servic	51	6
any setup	28	-29
any time	-5	22
any version	18	-11
anybodi	-12	54
anycast	100	-34
anycast edg	106	-31
anymor	34	-79
anyon	-29	40
anyon know	47	-6
anyth	-16	-4
anyth $	-74	14
anyth of	8	0
anyth on	-53	-86
anyth to	38	-4
anywai	3	36
anywai $	20	-11
anywher	38	-7
apart	13	-1
apart for	20	-20
apart from	9	0
apart is	-3	16
apart on	70	-39
api	17	6
api $	-20	100
api @	11	-10
api activ	20	-17
api and	11	-2
api avail	67	34
api by	-5	40
api call	33	-10
api data	-13	42
api doe	-9	24
api endpoint	78	-44
api in	27	-17
api is	0	78
api kei	-7	54
api of	30	-26
api or	-12	22
api over	13	-3
api placement	34	-20
api request	59	0
api server	30	-22
api that	40	-34
api token	17	68
app	-12	46
app $	34	38
app %	19	104
app and	-14	16
app code	-4	43
app is	-25	27
app on	-8	28
appear	-21	87
appli	8	16
appli $	-30	29
appli @	-55	-7
appli by	-49	-103
appli it	12	-52
appli minor	48	-1
appli oper	18	-4
appli option	-32	70
appli or	-17	37
appli patch	64	-15
appli pend	-18	21
appli requir	11	10
appli servic	80	26
appli the	-31	6
appli them	24	5
appli those	6	43
appli to	-11	58
appli updat	92	-2
applianc	3	47
applianc and	-6	13
applianc behind	-50	121
applianc in	29	14
applianc is	26	-25
applianc of	171	-38
applianc on	-28	29
applianc softwar	-25	51
applic	-1	50
applic $	-24	40
applic @	-19	125
applic and	12	-1
applic are	-9	31
applic code	-43	72
applic for	-7	75
applic has	-11	12
applic in	-4	18
applic is	-17	25
applic layer	-11	16
applic log	28	30
applic on	-4	13
applic over	-8	10
applic reach	-10	12
applic set	-9	11
applic that	-20	32
appoint	-5	28
appoint the	-5	28
approv	-13	32
approv and	-3	9
approv rule	-5	15
approv step	-3	20
april	12	17
april 2026	35	-9
architectur	51	120
archiv	13	34
archiv @	-15	18
archiv and	-25	28
archiv are	-8	11
archiv in	-10	24
archiv it	-12	20
are	0	35
are %	43	59
are @	-2	65
are a	-8	56
are ad	79	-25
are all	-8	10
are and	-4	38
are anoth	30	29
are answer	-9	18
are author	38	-29
are block	-34	64
are close	-17	43
are data	95	-68
are destroi	50	-27
are encrypt	4	8
are expir	1	9
are gone	-20	34
are handl	-5	16
are hidden	32	-13
are in	-7	42
are inherit	69	-9
are kept	12	21
are left	11	11
are limit	35	-23
are log	47	-25
are lost	-21	23
are made	-13	37
are manag	-17	60
are never	69	-23
are no	28	11
are none	12	24
are not	67	-8
are off	-9	27
are on	-39	-58
are patch	74	-27
are privat	3	51
are program	-11	15
are public	-15	77
are reachabl	-7	16
are record	-4	21
are replac	-38	62
are scale	4	9
are secur	66	26
are serv	-54	47
are set	-5	28
are switch	-43	39
are taken	-30	75
are the	-39	-75
are those	-14	72
are thrown	-26	67
are up	57	-13
are updat	21	-11
are written	-19	39
arent	6	33
arent %	-20	35
argument	-9	41
around	-16	55
arrang	-35	56
arriv	-32	-17
arriv and	-1	48
art	-23	30
artifact	17	-4
artifact $	-29	55
artifact and	22	-15
artifact cach	21	-15
as	7	17
as @	8	10
as a	-38	1
as an	-2	12
as blue	26	-22
as code	-16	37
as data	27	7
as ebs	59	-52
as in	-11	34
as it	39	-31
as its	32	-22
as long	46	-44
as part	45	-41
as plain	-7	10
as root	-20	25
as s3	10	-10
as safe	32	-22
as servic	62	-11
as soon	42	-41
as system	14	-3
as templat	-19	29
as the	29	9
as thei	-7	29
as those	10	0
as traffic	31	-16
as well	-18	45
ask $	-100	-106
ask @	-118	13
ask about	15	18
ask and	57	-42
ask anyth	8	0
ask for	31	4
ask in	4	20
ask of	39	-13
ask to	60	-49
ask who	-15	40
assess	24	15
assessor	-3	52
asset	4	45
assign	-47	31
assign @	-5	77
assign function	-12	16
assign resourc	-10	21
assign them	-18	53
associ a	-13	14
associ and	-14	39
associ subnet	8	-6
assum	-27	36
asynchron	9	-4
at	11	11
at %	1	60
at @	-12	-41
at a	19	-2
at all	12	7
at an	55	-39
at any	-5	22
at aws	-27	10
at coarser	19	-15
at creation	12	32
at edg	38	-20
at everi	34	-25
at first	31	-12
at its	48	14
at latest	-15	17
at launch	-20	90
at least	12	11
at most	7	17
at no	43	-34
at onc	4	18
at our	-16	30
at random	-9	29
at rest	28	-35
at run	-11	14
at the	8	27
at them	-33	50
at which	28	-23
attach	-6	28
attach @	-36	66
attach a	-4	21
attach an	-3	33
attach and	-22	53
attach it	-5	12
attach the	-19	41
attach them	39	-4
attach to	9	10
attack	33	39
attack $	-41	19
attack and	15	21
attack depend	-17	20
attempt	-23	35
attent	-5	28
attent to	-5	28
attribut	13	6
attribut and	-17	25
attribut that	22	-12
audio	-3	25
audit	15	0
audit $	-30	53
audit @	13	11
audit and	16	-5
audit log	-3	31
audit of	24	-4
audit report	-50	-6
audit the	67	7
audit under	73	-2
auditor	20	6
auditor $	25	-46
auditor ask	-5	52
auditor that	-8	35
auditor want	21	22
august	11	12
august 2026	21	-19
auth	16	27
auth polici	-18	69
auth token	1	22
auth type	-10	14
authent	-6	35
authent and	-2	8
authent by	-5	10
authent on	4	33
author	0	45
author and	-9	15
author by	-7	63
author in	27	4
author of	-17	18
author rule	-14	27
author that	-11	20
author there	26	-26
author where	13	-13
authorit	35	-5
authorit name	35	-5
auto	35	22
auto minor	-13	89
auto mode	20	-9
auto scale	-4	11
auto updat	13	2
autom	15	-12
autom backup	-1	-17
autom befor	-9	10
autom can	-48	52
autom configur	45	-24
autom mode	-7	49
autom patch	-2	28
autom snapshot	74	-57
automat	-19	-31
automat $	-95	-46
automat backup	15	18
automat by	-29	-101
automat daili	31	-47
automat deploy	-30	43
automat minor	16	19
automat mitig	-37	71
automat on	8	150
automat one	-63	70
automat patch	8	101
automat recoveri	57	-8
automat rotat	-14	62
automat scale	46	-19
automat snapshot	-39	-109
automat updat	52	3
automat upgrad	27	8
automat version	27	-15
autominorversionupgrad	11	-6
autominorversionupgrad is	14	-9
autosc	-29	47
autosc and	6	23
autosc is	51	-21
autosc of	-43	44
autoscal	-20	49
autoscal or	-20	30
autostop	47	-10
avail	26	1
avail $	94	38
avail across	13	-11
avail and	33	-21
avail for	-80	119
avail in	15	4
avail is	42	15
avail of	15	-73
avail over	15	-3
avail plan	16	-3
avail zone	30	2
avoid	-12	14
awai	32	8
awai by	-37	45
awai from	19	9
awar	-78	-50
awar and	-58	-67
aws	64	-3
aws $	-8	74
aws account	-10	45
aws api	24	7
aws batch	-15	9
aws data	49	-16
aws encrypt	-16	103
aws end	34	-37
aws facil	41	-13
aws health	-79	-53
aws infrastructur	82	-17
aws manag	55	-32
aws network	57	5
aws or	9	7
aws router	43	-26
aws servic	-1	-54
aws who	-52	96
awsvpc	-6	21
az	18	15
az $	92	-29
az @	37	-12
az and	19	-10
az at	-6	19
az deploy	26	-21
az do	13	-10
az file	50	-42
az for	-6	60
az is	17	-15
az on	27	6
az option	11	-2
az or	-6	9
az there	29	-19
az with	-13	16
azs	63	1
b	24	1
baa	-53	23
babysit	125	-18
back	-5	14
back $	34	-24
back again	43	-40
back and	13	-5
back by	-17	25
back end	36	-11
back is	-18	63
back it	-14	75
back on	10	30
back the	22	6
back them	-2	35
back to	3	15
back up	-21	24
back when	67	-61
backbon	53	-1
backend	68	9
background	58	-17
background check	62	-16
backup	-2	10
backup $	-152	-19
backup @	-85	106
backup and	6	12
backup are	6	43
backup at	26	0
backup by	71	-31
backup copi	-14	16
backup for	-17	31
backup go	-12	16
backup insid	79	-48
backup of	14	-63
backup off	-18	73
backup or	-5	12
backup retent	8	101
backup stai	-8	20
backup that	-24	46
backup to	46	-4
backup unless	-6	11
backup until	-39	63
backup who	-21	-156
backup window	12	-8
bad	-5	27
badg	51	-5
badg at	49	-3
bake	60	-16
balanc	23	5
balanc and	25	2
balanc control	27	-26
balanc in	24	-8
balanc or	-10	14
balanc the	10	24
bandwidth	23	8
bandwidth and	-22	23
bank	-17	17
banner	-15	21
bare	44	45
bare metal	33	39
base	11	36
base @	-34	58
base and	-11	20
base capac	10	0
base firewal	-1	12
base imag	-1	24
base is	54	-45
base layer	-43	44
base or	-6	8
base rule	-13	13
baselin	4	81
baselin $	6	92
baselin and	-6	11
baselin in	-15	36
baselin mainten	-1	12
basement	-20	35
basic	-10	33
bastion	-2	50
batch	-70	-31
batch @	-65	58
batteri	73	-36
be	3	16
be $	8	34
be %	18	-67
be ad	-22	60
be ask	14	-78
be awai	-14	15
be cach	-3	19
be call	-7	27
be chang	-21	47
be copi	-7	11
be creat	-38	51
be done	25	-17
be enabl	-11	63
be encrypt	-20	37
be instal	10	2
be kept	-44	60
be log	40	-32
be lost	-34	44
be made	-1	27
be move	-14	16
be public	-34	79
be reach	19	15
be read	-14	24
be recov	-25	59
be replac	-17	22
be restor	-7	17
be set	-10	14
be switch	118	-64
be told	-20	26
be turn	65	-21
be undon	-19	66
be updat	-13	13
be us	-13	13
be written	-45	57
bear	-11	25
bear it	-8	11
becaus	-19	27
becaus %	-22	24
becaus the	-15	16
becom	-14	75
becom a	40	1
becom unsupport	-24	27
been	-48	-25
been run	-20	18
befor	6	8
befor %	-4	-45
befor @	-18	39
befor a	-3	20
befor an	-23	60
befor and	14	-13
befor extend	-6	46
befor it	34	40
befor its	-22	30
befor reus	16	-6
befor riski	22	-17
befor send	-15	81
befor that	16	20
befor the	-20	40
befor their	-25	45
befor upload	-8	25
befor we	-12	19
beforehand	51	7
begin	31	-6
behavior	-11	53
behavior and	-1	21
behind	47	-10
behind %	-50	-15
behind @	91	-36
behind a	-96	9
behind an	30	-12
behind it	-1	39
behind our	18	85
behind the	3	23
behind them	15	10
belong	-2	-16
belong in	-21	54
belong to	20	-66
below	60	-35
below $	147	35
below 100	-14	21
below a	161	13
below an	148	-20
below it	65	27
benchmark	-44	-13
beneath	54	13
beneath the	40	-28
beneath them	-32	43
besid	26	-13
besid a	-4	13
best	-9	23
best effort	31	-29
better	-20	66
between	20	29
between @	15	15
between a	26	-103
between account	40	-18
between and	-48	71
between avail	48	-19
between aws	20	8
between client	55	10
between compon	-14	18
between control	17	-4
between facil	18	-9
between node	20	0
between region	97	10
between servic	57	-12
between sse	-31	75
between the	42	-27
between them	-74	105
between two	17	14
between vpc	-5	11
between worker	-33	53
between zone	43	-43
beyond	-11	26
beyond repair	-3	20
beyond the	39	-39
bezo	93	36
bgp	-12	22
bgp and	-16	27
bia	7	38
big	-36	62
bill	-10	70
bind	-19	37
bio	81	-10
bio and	81	-10
biometr	75	3
bit	46	-5
bit kei	33	-23
bit rot	61	-12
blame	29	24
blame for	43	17
block	17	35
block and	-12	13
block befor	32	-17
block by	-27	49
block everi	-24	44
block is	-5	15
block of	64	-44
block public	-18	38
block that	-13	17
block the	-7	88
blue	8	26
blue green	8	26
blueprint	41	33
blueprint for	93	10
board	-16	60
bookmark	-5	42
bootstrap	5	-11
bootstrap action	-11	21
bootstrap argument	-9	41
bootstrap script	-1	27
bot	-16	34
bot $	20	-7
both	-2	30
both $	10	113
both @	-15	24
both and	-12	30
both are	-16	88
both end	-64	-69
both engin	29	36
both side	-48	-53
both tunnel	-8	35
bottlerocket	-32	-51
bottlerocket node	-32	24
bottlerocket on	-41	-49
bought	16	-12
bounc	-12	24
bounc and	-40	52
bounc complaint	66	-61
bound	54	-38
boundari	58	57
boundari of	43	-28
box	-14	1
box $	56	78
box for	-4	74
box in	-8	43
branch	-8	76
breach	6	47
break	2	21
break and	-7	25
breaker	-1	45
bring	-2	25
bring a	-21	41
bring and	35	-27
bring it	-23	24
bring its	-43	49
bring none	124	-48
bring one	47	-20
bring our	6	15
bring resourc	-2	12
bring the	0	18
bring to	-12	40
bring your	-4	30
broad	-19	75
broadcom	-10	29
broadli	-45	-2
broken	73	-18
broken disk	68	9
broker	35	-1
broker $	118	-32
broker and	65	-44
broker log	-22	41
broker of	-24	-70
broker restart	-57	67
broker without	-6	29
brought	-29	48
bucket	8	12
bucket @	0	36
bucket and	10	6
bucket are	-17	39
bucket dure	43	-42
bucket encrypt	32	12
bucket fall	80	-32
bucket for	-11	18
bucket in	24	-9
bucket is	-21	38
bucket of	-17	26
bucket or	24	11
bucket over	-26	40
bucket polici	-9	17
bucket that	56	-43
bucket to	-12	12
bucket whose	29	-25
bucket with	16	2
budget	-10	50
budget below	-14	21
budget that	-9	14
buffer	-22	33
buffer disk	-34	40
bug	55	-17
bug in	-13	46
bui	8	0
build	21	8
build $	13	29
build %	52	-25
build @	-9	97
build a	-32	55
build and	24	-1
build are	-22	37
build imag	-35	52
build in	31	-23
build it	-13	16
build its	64	-3
build new	66	-2
build of	11	46
build patch	31	-7
build run	-39	53
build scan	14	6
build set	-8	11
build the	36	0
build where	31	-26
builder	19	0
built	8	20
built $	45	-23
built @	49	-36
built again	-9	10
built for	42	-18
built in	1	13
built them	-22	69
bump	-40	5
bump it	-5	65
bump the	3	64
bundl	-1	37
bundl and	-10	13
bundl in	-23	28
burden	-52	43
burn	1	10
burst	38	-25
buse	-19	29
busi	-51	-51
busi $	-100	-85
but	24	-8
but @	13	12
but doe	-34	37
but for	181	1
but is	-44	11
but never	-23	27
but not	56	-6
but the	43	-26
but to	30	-28
button	-69	-3
buy	-42	60
buy run	-54	63
by	10	12
by $	8	-37
by @	-57	99
by a	28	5
by acm	-12	42
by amazon	15	-60
by an	-1	14
by anyon	45	-5
by api	-25	35
by at	-8	13
by aws	24	27
by build	-23	36
by chang	-21	60
by cli	-23	31
by day	16	-15
by default	23	14
by dns	15	-18
by ebs	54	-41
by email	25	-21
by eventbridg	-18	28
by evict	21	-18
by forc	21	77
by group	-38	40
by hand	-2	29
by http	70	-39
by iam	44	-11
by internet	-9	14
by it	-20	40
by its	12	6
by itself	17	16
by launch	-3	17
by mail	9	9
by manag	-19	56
by mistak	-2	19
by new	-17	37
by one	24	-13
by peopl	-1	10
by replac	84	-4
by restor	-11	35
by role	-5	9
by s3	50	-34
by session	-8	26
by sns	0	10
by that	21	17
by the	1	-13
by their	-15	23
by themselv	3	54
by tls	32	-1
by updat	-29	63
by us	13	61
by volum	31	-29
by which	-2	19
by who	64	-61
by whom	-32	-68
by zone	48	-22
byol	27	148
c	-2	97
ca	45	7
cabinet	-20	50
cabl	118	23
cabl and	97	-36
cabl between	63	-10
cach	18	6
cach at	17	8
cach behavior	-12	61
cach disk	-6	87
cach if	95	-72
cach is	-16	34
cach on	32	-31
cage	-2	12
calcul	-14	26
calcul field	-9	18
call	18	10
call $	40	5
call @	43	6
call and	11	3
call by	11	0
call for	24	1
call go	-10	25
call in	31	-15
call is	-7	38
call of	18	-13
call over	29	12
call that	47	-39
call the	-17	39
call to	13	5
call who	-12	57
call with	-65	84
caller	7	15
caller and	46	-32
caller in	-10	19
came	-12	-60
camera	49	-9
camera and	13	-5
can	14	20
can %	-16	63
can @	-28	49
can add	12	24
can and	-24	27
can approv	-27	32
can ask	35	-26
can be	17	8
can break	-44	46
can bring	-37	56
can chang	-13	38
can choos	-10	16
can delet	-32	39
can do	-17	43
can export	126	-91
can forc	58	-39
can go	-17	32
can have	-12	31
can instal	80	-46
can log	11	10
can lose	-12	22
can move	77	-60
can name	134	-70
can narrow	88	-73
can neither	16	14
can no	-24	26
can onli	30	-20
can pay	-17	19
can queri	-9	22
can reach	61	23
can read	-7	99
can run	-22	39
can see	-19	37
can start	25	1
can still	-22	28
can take	-37	50
can talk	-26	29
can touch	-13	14
can turn	84	-45
can use	-16	48
canari	-11	61
cannot	34	10
cannot be	8	29
cannot bring	-11	24
cannot chang	46	-23
cannot decrypt	-16	20
cannot log	95	-58
cannot put	43	-31
cannot reach	62	-3
cannot read	32	-25
cannot see	75	-43
cant	38	-16
cant see	38	-8
cap	-17	58
cap it	-17	58
capabl	-17	36
capabl are	-23	51
capac	18	-6
capac $	-44	-156
capac and	9	23
capac behind	27	-7
capac by	-74	-123
capac for	20	0
capac in	2	39
capac mode	-13	18
capac of	-30	35
capac on	-3	10
capac plan	-18	92
capac provid	9	28
capac reserv	-35	55
capac that	39	-8
capac to	38	-24
capac unit	-27	58
capac when	76	-4
captur	-6	23
captur and	-7	16
captur manag	8	-4
card	26	35
card number	-15	110
care	46	-32
care $	101	5
care of	9	-49
carri	13	2
carri @	8	-3
carri it	-26	85
carri out	41	-2
carri the	-15	-7
carri them	-17	68
carrier	38	-28
cas	22	3
case	-7	50
case and	24	-22
catch	10	-8
categori	24	-9
caus	31	-25
cctv	71	-2
cctv and	42	-3
cdk	0	8
ceil	42	-9
center	46	-8
center $	117	-40
center in	62	-32
center is	-26	45
center that	28	-9
central	-9	45
cert	-4	34
cert on	22	-22
certif	-1	22
certif $	-34	0
certif and	-16	27
certif are	75	-44
certif author	-32	40
certif bundl	31	-25
certif for	9	14
certif from	60	-25
certif in	-8	34
certif into	-9	16
certif is	16	3
certif issu	44	-44
certif manag	91	-68
certif of	18	7
certif on	-32	10
certif privat	66	-21
certif that	23	4
certif verif	-10	18
certif who	-24	32
certif with	-25	27
certifi	17	28
certifi cloud	-28	20
certifi that	58	18
chaincod	-4	34
chang	8	20
chang @	9	13
chang afterward	-14	40
chang an	-9	23
chang and	3	13
chang by	-40	43
chang cannot	27	-26
chang five	22	-17
chang in	31	25
chang instanc	-25	51
chang it	-22	53
chang its	-46	67
chang later	1	13
chang manag	-48	38
chang noth	-18	50
chang of	86	-70
chang onli	-42	43
chang or	-3	9
chang out	-19	23
chang per	15	-6
chang record	-7	12
chang set	-7	11
chang start	-17	34
chang that	109	-30
chang the	11	31
chang their	4	11
chang them	-10	27
chang there	-8	26
chang to	41	-9
chang what	71	-56
chang with	-21	65
channel	-16	31
channel and	-18	35
charact	-3	62
charg	16	-3
charg and	15	-14
charg of	-4	-9
chat	20	-16
chat in	37	-31
cheaper	-15	37
cheaper class	-15	37
check	6	23
check and	33	-9
check answer	-32	46
check by	-11	59
check certif	-33	45
check everi	-7	13
check is	-22	67
check it	-28	47
check its	-4	17
check of	44	10
check on	61	-6
check set	-11	13
check signatur	63	-19
check that	-19	32
check the	-2	26
check their	11	-6
check them	-27	42
check what	-15	39
checkpoint	-6	25
checkpoint and	-1	23
checksum	2	-45
china	36	-21
china region	49	-32
choic	62	8
choic and	19	-16
choic is	99	-71
choic of	-4	8
choic to	-69	67
choos	-6	31
choos @	-16	32
choos a	-10	30
choos and	-8	33
choos between	-51	74
choos encrypt	-8	41
choos framework	-28	63
choos instanc	-19	32
choos it	6	44
choos its	-6	18
choos kei	-12	34
choos kms	39	-21
choos multi	-17	32
choos node	-2	18
choos one	-21	46
choos otherw	68	-21
choos public	-17	20
choos qualifi	-12	29
choos region	-17	19
choos singl	-12	17
choos size	10	-3
choos small	-3	21
choos sse	-7	8
choos that	-18	90
choos the	-13	39
choos their	-7	20
choos to	-11	16
choos type	-12	36
choos up	-2	37
choos what	-5	9
choos when	-8	13
choos where	-5	9
choos whether	-8	15
choos which	-18	57
chose	62	-56
chosen	-15	36
cidr	-18	67
cidr rang	-18	67
cipher	31	20
circuit	-1	45
circuit breaker	-1	45
cis	-25	38
cisco	-24	77
claim	3	12
class	-10	32
class and	-11	30
class are	1	19
class but	13	-11
class or	55	-22
class storag	-12	21
classic	-14	32
classif	-19	56
classif and	-5	52
classifi	-12	49
classifi and	-10	29
classifi it	-5	10
classifi the	0	29
clean	-14	44
clean up	-19	43
cleanli	-13	22
cleanup	-11	65
clear	-11	37
clear in	81	-79
clear until	-7	41
cli	-11	26
cli and	-36	47
cli api	-9	25
cli or	-4	26
cli sam	0	8
click	-55	26
click $	-50	2
client	-4	27
client @	-5	13
client and	-24	-44
client are	-13	44
client befor	-7	11
client certif	-17	35
client connect	10	2
client current	-23	45
client first	-19	30
client have	-36	74
client in	-4	21
client is	148	-89
client librari	-22	36
client must	65	-32
client need	37	-17
client on	-44	90
client reach	-22	35
client send	-5	21
client side	8	58
client that	43	-24
client trust	80	-71
client who	-30	84
client with	-5	11
clock	-26	46
close	5	40
close port	-8	50
close the	-17	45
close to	-26	56
close until	-4	12
cloud	28	34
cloud $	42	77
cloud %	112	28
cloud administr	-23	34
cloud is	-16	37
cloud side	62	-38
cloud with	47	-33
cloudfront	-8	19
cloudfront or	9	11
cloudfront the	-24	27
cloudfront where	-14	14
cloudtrail	33	-8
cloudtrail and	35	-25
cloudtrail by	1	17
cloudtrail data	-10	11
cloudtrail doe	-37	105
cloudtrail event	9	-8
cloudtrail except	28	-26
cloudtrail record	85	-53
cloudtrail s	16	-12
cloudwatch	17	1
cloudwatch agent	-7	33
cloudwatch alarm	-11	16
cloudwatch are	-12	22
cloudwatch everi	11	-7
cloudwatch log	10	10
cloudwatch metric	36	-16
cluster	-13	-8
cluster $	-110	-44
cluster @	89	16
cluster add	-29	28
cluster admin	-20	21
cluster and	-2	15
cluster applic	17	-14
cluster are	-7	33
cluster as	-45	53
cluster at	29	-5
cluster autoscal	-15	49
cluster by	32	13
cluster can	43	-15
cluster certif	-3	34
cluster deploy	43	-30
cluster from	-31	33
cluster has	23	2
cluster is	31	-22
cluster keep	91	-18
cluster made	20	41
cluster metric	41	-11
cluster need	-63	-60
cluster node	-182	17
cluster or	-23	57
cluster paramet	45	-33
cluster replic	46	-26
cluster softwar	-14	98
cluster that	-1	21
cluster up	21	-8
cluster upgrad	0	34
cluster volum	90	-25
cluster which	14	-9
cluster with	-81	34
cluster without	-23	-57
cname	0	15
cname in	-15	41
cni	60	6
cni and	-23	31
cni coredn	-21	19
coarser	19	-15
coarser resolut	19	-15
code	-7	47
code $	-4	82
code and	8	26
code has	-2	9
code in	-20	70
code insid	-35	111
code is	-11	84
code its	-13	26
code notebook	-13	31
code of	-9	89
code password	-9	30
code run	6	14
code scan	-4	13
code secur	-19	27
code servic	9	-4
code that	5	25
code their	-6	15
code to	-3	23
code who	-15	66
cognito	-2	19
cognito or	-4	16
collabor	-60	-36
colleagu	0	102
collect	11	26
collect $	41	-7
collect @	1	28
collect and	28	27
collect evid	73	-33
collect the	-30	44
collector	-18	37
column	14	-2
column level	-8	22
com	45	26
come	2	35
come @	-51	54
come all	-35	64
come and	-15	55
come back	16	-8
come by	-47	102
come from	34	0
come one	53	-25
come out	26	-30
come through	-27	74
come twice	-12	24
come with	-31	46
come without	106	-44
command	4	9
command line	34	-27
commiss	48	-14
commiss the	48	-14
commit	62	2
commit by	-29	31
common	10	-4
common @	11	-4
common flood	27	-16
common network	9	-4
commun	-2	72
commun with	39	-25
compact	63	-25
compani	26	15
compani $	-13	79
compani or	43	-42
compani own	-35	38
compani run	-11	18
compani us	31	-12
compani want	58	-33
compar	33	-26
compat	29	2
compat and	-5	12
compil	-7	21
compil or	-5	12
complaint	-12	24
complet	50	-12
compli	25	13
compli is	-41	96
complianc	-127	-78
complianc of	-125	-123
complianc program	72	-2
complianc report	30	66
complianc when	-73	-70
compliant	-38	36
compliant automat	-28	20
compon	23	2
compon are	-5	48
compon of	55	-25
compon with	47	-42
comprom	2	76
comput	22	-1
comput and	-39	60
comput env	-13	39
comput environ	-39	55
comput for	40	-21
comput in	42	-48
comput node	-3	137
comput role	-11	11
comput storag	43	-21
comput that	30	4
comput type	107	9
concern	34	62
conclus	-3	33
concurr	9	21
concurr and	-5	38
concurr for	-26	25
concurr limit	-6	11
concurr on	3	18
concurr scale	0	10
condit	50	18
condit in	-13	37
condit of	93	4
confid	-1	10
confid threshold	-1	10
confidenti	-23	88
config	-44	-15
config $	19	163
config on	16	121
configur	-3	41
configur $	46	69
configur @	20	14
configur a	4	42
configur and	-15	37
configur anyth	-23	53
configur as	-3	17
configur automat	9	66
configur bgp	-11	18
configur both	0	21
configur by	-4	72
configur call	-40	80
configur file	-7	19
configur for	-6	8
configur it	-20	62
configur its	4	63
configur launch	-7	33
configur manag	-37	-21
configur of	33	65
configur on	-4	17
configur patch	-61	94
configur secur	-9	24
configur set	-22	28
configur that	26	-5
configur the	13	68
configur them	-4	15
configur tls	44	-32
configur with	5	15
confirm	-51	-70
conflict	-8	22
connect	5	21
connect alon	68	-39
connect and	-17	29
connect are	24	3
connect between	-31	64
connect by	11	11
connect encrypt	27	-26
connect for	-8	12
connect from	-81	-55
connect it	45	-37
connect link	0	10
connect log	-5	9
connect or	-14	18
connect password	-9	54
connect that	34	-26
connect the	72	0
connect through	60	-56
connect to	-19	41
connect user	19	-18
connect with	-1	21
connector	-9	25
connector and	-1	10
connector for	-3	21
connector plugin	-35	61
consent	-8	48
consent of	9	26
consol	17	0
consol and	25	-6
consol ask	57	-6
consol doe	-32	72
consol of	12	-6
consol show	-39	59
consol tell	-27	80
consol turn	-64	98
consolid	39	-12
consolid and	13	23
constraint	46	-14
consult	35	-21
consum	11	28
consum and	-15	22
consum are	-16	52
consum over	46	-16
consum their	-30	55
contact	-24	45
contact and	-19	30
contact data	46	-34
contact detail	-29	57
contact of	-25	58
contain	-19	23
contain $	-32	72
contain @	-18	55
contain agent	-34	55
contain are	-11	99
contain base	30	-44
contain fleet	-4	10
contain from	-6	13
contain host	-154	-78
contain imag	9	66
contain in	-13	62
contain is	-2	38
contain of	-27	73
contain on	-5	37
contain runtim	56	-37
contain that	12	14
contain who	24	24
containerd	15	0
containerd are	-16	18
content	15	36
content $	31	-1
content and	-4	19
content is	-2	77
content of	8	18
content process	18	-15
content that	4	27
content to	-10	24
content with	52	-43
context	-34	66
continu	49	2
continu @	-39	46
continu and	82	-61
continu backup	-35	74
continu log	-11	19
continu plan	68	10
contract	13	6
contractor	-31	104
control	18	5
control $	-31	67
control %	-25	88
control @	70	3
control and	19	3
control are	10	67
control behind	-28	81
control for	44	-3
control group	-8	89
control in	126	-5
control inherit	126	8
control instanc	73	9
control is	-70	12
control list	-19	47
control of	26	49
control one	10	-7
control owner	32	-16
control physic	64	-47
control plane	29	-15
control that	155	-13
control the	-26	66
control their	90	-89
control when	-43	44
control which	52	70
control who	-7	23
control with	41	-27
convers	36	-41
convers and	-26	34
convers log	61	-34
cooki	-22	32
cooki and	-25	35
cool	12	42
cool and	-1	10
cool for	26	66
cope	-22	25
cope with	-14	15
copi	6	8
copi $	-6	10
copi @	38	-23
copi a	16	-12
copi afterward	10	-7
copi and	43	-26
copi data	82	-16
copi everi	-33	35
copi in	-12	25
copi it	28	-24
copi of	1	-40
copi that	-12	23
copi the	8	18
copi them	-8	11
copi those	-20	44
copi to	14	-8
copi with	10	-9
coppa	-21	36
cor	-2	72
core	34	-25
core rule	36	-39
coredn	-68	6
coredn @	-39	27
corpor	-8	61
corpor directori	-5	66
correct	-27	29
correct $	53	40
correct and	-4	17
correct that	-96	-17
correct the	-4	17
cost	5	95
could	24	-14
could not	-25	45
could see	46	-24
count	-9	48
count and	-10	39
count of	-15	20
count or	-17	21
count them	-13	42
countri	-19	91
cover	8	23
cover and	56	-49
cover by	23	-8
cover onli	-7	18
cover the	-20	30
cover what	-74	105
coverag	-9	15
coverag are	-13	14
cpu	20	12
cpu and	-25	55
creat	3	23
creat $	-43	58
creat @	-10	90
creat a	12	27
creat account	-3	69
creat an	-135	-24
creat and	31	-10
creat anew	-45	59
creat by	-44	45
creat databas	-4	21
creat encrypt	76	-29
creat grant	-6	22
creat individu	7	59
creat it	-32	53
creat kei	-11	20
creat on	12	-11
creat one	-3	11
creat or	16	-12
creat repair	8	-3
creat the	-3	22
creat their	-2	37
creat them	-18	51
creat user	-4	15
creat with	72	-49
creation	10	50
creation $	-11	164
creation and	-16	25
creation as	-4	10
creation or	-9	17
credenti	-8	41
credenti $	-14	139
credenti and	-6	11
credenti by	35	-3
credenti in	13	5
credenti of	-37	64
credenti out	-14	26
credenti that	2	58
credit	-36	75
critic	28	-7
critic find	5	40
critic flaw	25	-12
critic on	31	-28
critic secur	57	-29
crl	16	0
cross	-13	45
cross account	11	41
cross region	-23	62
cross site	-4	21
cross the	-5	11
cross zone	-26	31
crypto	-37	48
crypto %	-25	42
cuda	-26	28
cumul	-33	-10
cumul updat	-39	-7
curat	15	-14
curat imag	15	-14
current	1	11
current $	22	29
current @	26	27
current client	-21	53
current is	-22	93
current one	42	-33
current or	2	17
current tls	-24	47
current version	11	-7
custom	21	14
custom $	21	-5
custom @	9	4
custom ami	52	-29
custom and	-9	11
custom apart	47	-13
custom are	-34	58
custom by	-8	10
custom control	109	33
custom data	10	29
custom domain	8	-2
custom from	29	-7
custom imag	50	42
custom machin	12	-9
custom manag	-38	64
custom model	-6	14
custom on	33	-17
custom put	-6	43
custom resourc	-2	8
custom rule	-23	48
custom sinc	-8	25
custom sourc	-6	20
custom specif	21	60
custom store	-19	41
custom task	12	-12
cut	17	5
cut off	-17	19
cut the	-10	25
cve	-9	41
cve $	-3	60
cve come	10	-9
cve fix	20	-15
cve in	-63	29
cve within	28	-26
cycl	72	5
d	71	12
daemon	-2	21
daemon or	-15	18
daemonset	-18	55
dai	4	22
dai $	-10	108
dai 1	-12	13
dai @	-12	21
dai after	46	-42
dai ahead	33	-30
dai and	10	-6
dai as	3	19
dai at	-10	22
dai befor	23	-9
dai by	-19	29
dai for	-27	27
dai have	20	-16
dai if	14	-13
dai in	4	9
dai is	-26	41
dai it	-7	72
dai of	8	-4
dai onli	-8	16
dai to	14	-11
dai unless	16	-2
dai whenev	20	-15
dai without	-40	25
daili	23	-6
daili and	26	-16
daili autom	10	-34
daili automat	29	-35
daili backup	19	-7
daili for	12	-8
daili on	68	-59
daili snapshot	72	-52
daili then	-48	86
dangl	-15	41
dangl cname	-15	41
dark	59	-34
dark $	59	-34
dashboard	4	14
dashboard $	71	-20
dashboard about	-44	-60
dashboard alert	66	-44
dashboard and	-10	21
dashboard are	-7	17
data	16	18
data $	18	79
data @	24	8
data a	-12	19
data access	-9	16
data after	-9	81
data and	-41	-22
data are	-3	14
data arriv	60	4
data as	74	72
data at	25	-2
data back	-14	30
data befor	-4	61
data between	8	36
data by	0	62
data captur	-7	16
data center	48	-8
data encrypt	65	-21
data event	-37	78
data from	31	-2
data goe	-13	31
data if	-20	21
data import	12	41
data in	-9	22
data integr	19	109
data is	-45	39
data kept	-14	17
data key	9	-2
data lifecycl	-24	30
data live	-23	45
data model	-11	15
data node	-10	16
data of	-7	16
data on	5	28
data out	-18	42
data over	52	-39
data plane	83	-19
data process	-74	-95
data protect	-6	34
data qualiti	1	78
data redundantli	42	-20
data resid	-22	16
data scientist	-18	17
data set	-17	29
data share	-20	42
data sit	22	3
data sourc	18	2
data that	12	-2
data to	13	-6
data under	-21	30
data when	-5	50
data where	-26	31
data whose	-4	18
data with	43	-32
data within	6	24
databas	1	34
databas $	-6	61
databas and	18	56
databas behind	21	-8
databas by	21	-19
databas credenti	-33	120
databas current	55	-49
databas endpoint	26	-21
databas engin	30	15
databas from	51	-49
databas in	76	1
databas insid	-21	21
databas is	-33	46
databas itself	-36	83
databas on	-25	30
databas password	-17	64
databas role	-6	13
databas schema	27	95
databas small	-12	16
databas softwar	97	-7
databas that	69	-13
databas user	1	12
databas who	-1	23
databas with	26	-21
datacent	44	31
datacentr	71	-22
date	23	6
date $	6	26
date and	2	14
date of	6	14
date where	-11	13
day	15	0
day $	17	-16
day 14	15	-2
day 21	16	-15
day is	42	-30
day to	-18	23
db	-78	-121
db instanc	60	-1
db patch	-85	-56
db subnet	-27	41
dba	65	15
dba team	-41	-5
dcv	79	-12
ddo	-28	-74
ddo attack	46	-23
ddo rule	-9	11
deactiv	2	75
dead	20	-8
dead @	-19	96
dead letter	-11	28
deal	-82	-56
deal with	-80	-78
debian	-14	57
decid	-13	42
decid $	-1	28
decid @	-9	16
decid about	-4	32
decid and	-18	39
decid by	-24	35
decid from	-13	31
decid how	-15	77
decid in	-30	55
decid on	-19	31
decid that	-1	47
decid the	-49	133
decid to	16	69
decid what	-12	35
decid when	-13	18
decid whether	-15	32
decid which	2	31
decid who	-9	33
decid whom	-32	83
decid with	-5	20
decis	16	60
decis $	-5	74
decommiss	72	16
decommiss storag	74	-21
decrypt	-7	37
decrypt and	-16	71
decrypt uptim	-27	35
dedic	-3	16
dedic @	-14	14
dedic connect	14	-10
dedic master	4	17
deep	-7	41
default	23	8
default $	-25	-15
default 1	-49	74
default @	-7	27
default a	-27	40
default ami	67	-14
default and	13	-5
default by	-10	16
default encrypt	28	-61
default envelop	57	-38
default for	-74	38
default from	-74	92
default group	-30	71
default in	-12	29
default is	-28	91
default key	-20	30
default on	-31	54
default one	-27	66
default onli	-15	16
default or	-6	56
default paramet	0	14
default plan	25	-3
default the	-64	68
default thei	-33	38
default updat	24	-21
default version	106	-104
default with	33	-12
defect	97	-38
defend	53	14
defend the	57	5
defer	-8	13
defer it	-6	12
defin	-12	51
defin $	-5	62
defin and	-15	37
defin the	-23	55
defin what	-7	51
definit	4	23
definit $	0	85
definit @	-10	12
definit and	25	3
definit as	-17	28
definit in	-8	13
definit of	29	-15
degauss	58	-8
degrad	18	3
delai	-8	19
deleg	-6	24
deleg administr	-6	23
deleg and	-3	16
delet	0	31
delet $	-2	91
delet %	-7	26
delet @	18	-2
delet after	-17	30
delet an	-10	15
delet are	-11	23
delet everyth	-14	48
delet face	-7	30
delet is	0	24
delet it	14	39
delet its	-6	11
delet key	-14	26
delet object	6	37
delet of	-36	53
delet old	-31	51
delet on	-14	18
delet one	0	15
delet or	18	-14
delet protect	-13	28
delet recoveri	-15	31
delet the	18	31
delet them	62	-26
delet what	-7	36
delet with	-43	49
deliv	28	22
deliv log	23	-23
deliv the	21	-19
deliv to	21	-17
deliv with	16	-14
deliveri	8	28
deliveri polici	64	-42
deliveri statu	-2	31
demand @	14	-13
demand and	-48	69
demand it	17	-2
demand mode	14	-135
demand tabl	37	7
demand tls	74	-24
deni	5	11
depend	13	49
depend @	48	-39
depend on	-8	20
depend updat	2	73
deploi	2	44
deploi $	-13	65
deploi @	-15	74
deploi and	61	-34
deploi as	-12	12
deploi it	0	13
deploi new	-9	19
deploi on	5	26
deploi the	56	19
deploi them	9	45
deploi to	-19	54
deploi with	-14	24
deploy	23	-5
deploy $	66	-39
deploy account	31	-30
deploy and	-10	27
deploy by	21	-17
deploy its	43	-42
deploy of	-7	23
deploy strategi	-9	16
deploy type	-5	26
deploy until	18	-6
deprec	2	56
deprec %	-11	22
depth	-20	21
describ	4	41
descript	47	-21
design	-12	74
design @	8	-2
design and	-21	35
design it	3	49
design the	-1	28
desir capac	35	-12
desir count	-16	20
desktop	-38	56
desktop $	0	72
destin	6	12
destin and	-15	37
destin of	-8	9
destroi retir	30	-4
destroi the	44	-23
detail	-9	36
detail result	11	9
detect	47	-1
detect and	31	-10
detect in	76	-1
detect on	-10	12
dev	-11	35
dev talk	-7	9
develop	-17	62
devic	-5	32
devic $	20	106
devic are	-36	51
devic certif	-31	61
devic check	-17	19
devic in	3	51
devic is	26	4
devic of	5	86
devic on	-6	52
devic stand	-19	28
devic that	29	0
devic the	-29	48
dhcp	-21	22
di	27	14
di $	25	55
di who	83	-21
dial	-34	61
dial in	-37	67
did	-35	-34
did not	-13	16
diesel	94	-4
differ	13	16
differ avail	-70	77
differ custom	58	-37
differ zone	27	10
differenti	-2	8
differenti privaci	-2	8
digest	-18	25
direct	-6	23
direct @	-10	32
direct connect	-1	11
direct put	-1	14
directli	12	39
directori	49	22
directori $	57	-17
directori group	-15	20
disabl	-4	35
disabl @	5	20
disabl key	-16	21
disabl or	-9	11
disabl the	19	-18
disast	-10	30
disast of	16	-10
disast recoveri	-8	31
discard	8	-4
discard the	8	-4
disconnect	-17	20
disconnect and	-8	9
discov	-5	21
discoveri	-18	47
disk	24	-2
disk @	90	-59
disk and	-3	22
disk are	-19	77
disk at	-41	51
disk encrypt	76	29
disk goe	-21	60
disk in	18	2
disk is	-36	39
disk of	17	23
disk or	-13	20
disk that	110	-68
disk when	110	-27
disk who	28	-12
disk with	-11	21
dispos	76	-30
dispos of	69	-19
disrupt	38	-4
disrupt budget	38	-4
distribut	6	76
distribut $	-3	53
distribut @	3	72
disturb	17	10
divid	-97	-139
divid $	-52	-102
dlq	-22	73
dmarc	-8	13
dmarc record	-8	13
dns	23	6
dns and	26	-22
dns of	-24	30
dns queri	10	0
dns record	-59	123
dns valid	48	-48
do	11	-6
do $	50	11
do %	76	-42
do @	-91	62
do all	-13	30
do and	-21	74
do anyth	-24	-51
do it	-66	4
do not	9	40
do noth	150	-40
do so	-15	50
do that	-39	34
do the	-70	-53
do thei	14	-41
do thi	-16	56
do those	-66	-35
do we	-15	-19
do what	-3	10
do with	-6	15
doc	-8	22
dock	43	-1
docker	-32	72
docker imag	-41	60
document	-1	26
document and	-5	17
document queri	1	16
document that	-7	15
doe	-3	16
doe $	-26	104
doe %	-10	0
doe @	-2	49
doe it	-18	6
doe not	3	38
doe on	15	-9
doe so	-3	20
doe that	-61	-30
doe the	5	-43
doe to	-10	15
doesnt	8	22
domain	14	21
domain $	56	17
domain and	-7	29
domain are	-19	26
domain control	31	9
domain in	49	12
domain name	6	56
domain that	-16	23
done	-3	-44
done by	50	-92
dont	-39	-41
dont have	-5	-66
dont need	11	-50
door	-13	25
door cage	-2	12
doubl	-42	-13
down	10	-29
down $	-41	-80
down again	40	-29
down meanwhil	32	16
down the	14	-3
down to	-13	15
downgrad	-67	127
download	5	36
download @	-9	48
download and	-11	18
download the	-37	50
download them	-2	31
downtim	35	25
dr	-12	46
drain	5	30
drain @	33	-25
drain and	9	16
drain the	16	-11
draw	-11	76
draw conclus	-3	33
drift	13	96
drift $	-24	150
drill	-35	75
drill $	-12	119
drill for	-5	45
drill instanc	-5	9
drive	119	-49
drive behind	42	-24
driver	11	32
driver and	10	64
driver current	-9	16
driver for	13	-1
driver in	0	28
driver of	6	8
driver the	23	-22
drop	2	16
drop them	33	-24
drop what	-38	39
ds	-6	8
ds record	-6	8
dss	-44	-55
dss complianc	-93	-88
durabl	92	-20
durabl $	92	-42
durabl and	45	-31
durabl in	22	-15
durabl of	53	42
durabl state	6	14
durat	-3	49
dure	87	-2
dure a	78	-10
dure an	28	-4
duti $	15	13
duti for	-47	-35
duti is	0	16
duti of	18	-12
duti to	-6	59
e	-101	-73
e mail	-10	37
each	11	10
each @	17	21
each avail	-72	82
each chang	-19	37
each deploy	14	5
each endpoint	-4	26
each execut	15	-13
each further	35	-35
each hour	72	-60
each instanc	4	21
each is	55	-17
each job	-22	34
each new	57	-25
each of	40	-21
each other	11	16
each region	2	26
each request	18	0
each run	27	-18
each servic	-40	44
each sourc	-6	13
each tabl	20	6
each time	-29	35
each volum	23	-6
each vpc	9	-6
each zone	-21	27
earlier	0	30
earlier if	-13	17
earthquak	48	-7
earthquak risk	49	-7
east 1	-4	8
ebs	15	5
ebs driver	27	-26
ebs encrypt	-18	39
ebs key	20	1
ebs rds	-57	71
ebs snapshot	67	-56
ebs volum	20	3
ec2	14	12
ec2 @	-13	44
ec2 and	-1	37
ec2 instanc	39	-17
ecr	-16	34
ecr and	-11	16
ecs	100	25
ecs agent	42	-4
ecs contain	-33	61
edg	22	-6
edg locat	17	-6
edg network	46	-23
edg of	-5	26
edg with	8	-4
edit	-15	38
edit @	-5	15
edit and	-32	35
editor	1	15
efa	-8	8
effect	-17	43
effect in	-14	33
effort	33	-33
efs	10	4
efs and	6	15
eight	15	-6
eight hour	15	-6
either	4	36
eks	25	113
eks node	-15	128
elast	-112	-97
elast ip	-5	9
electr	16	41
electr and	-12	45
eleven	39	-15
eleven nine	39	-15
els	30	3
els and	23	-3
els can	4	16
els get	40	-27
elsewher	-1	33
elsewher $	-9	34
elsewher and	-9	21
elsewher is	-4	50
em	24	37
em $	47	24
em %	-13	48
email current	-5	45
emb	-18	23
embed	-4	8
emerg	-13	32
emerg @	-10	19
emit	22	-10
employe	56	11
employe $	52	58
employe in	-42	38
employe leav	-16	53
empti	37	-11
emrf	-11	23
ena	-14	22
ena and	-12	19
enabl	-10	36
enabl @	-7	94
enabl by	-64	-52
enabl continu	-11	19
enabl each	-8	17
enabl error	-1	14
enabl it	2	39
enabl log	-17	29
enabl mfa	-3	25
enabl point	-7	45
enabl server	-22	23
enabl the	25	-13
enabl them	12	16
encrypt	9	-5
encrypt $	-123	21
encrypt @	31	-39
encrypt a	-28	-22
encrypt all	52	-11
encrypt an	-159	18
encrypt and	34	4
encrypt are	-15	73
encrypt as	-12	21
encrypt at	-12	-65
encrypt backup	-35	-153
encrypt befor	-31	59
encrypt between	-3	14
encrypt bucket	-13	13
encrypt by	-18	9
encrypt cluster	66	-30
encrypt code	6	14
encrypt content	36	-18
encrypt control	91	-36
encrypt custom	26	-20
encrypt data	80	2
encrypt definit	17	-12
encrypt disk	68	-46
encrypt end	38	-35
encrypt environ	-24	72
encrypt etcd	16	-10
encrypt everi	57	-41
encrypt everyth	-6	17
encrypt file	6	62
encrypt find	19	-10
encrypt firewal	25	-20
encrypt for	-71	-110
encrypt from	-36	52
encrypt home	87	-58
encrypt host	39	-26
encrypt in	-62	-79
encrypt index	21	-18
encrypt instanc	59	-16
encrypt inventori	33	-22
encrypt is	52	-27
encrypt it	52	8
encrypt its	31	-13
encrypt kei	-4	19
encrypt key	-33	146
encrypt manag	15	0
encrypt messag	30	-39
encrypt metadata	22	-10
encrypt network	48	-23
encrypt new	42	-86
encrypt node	-3	10
encrypt noth	-75	132
encrypt nvme	-35	55
encrypt object	28	-12
encrypt of	-77	-31
encrypt older	-2	9
encrypt on	1	30
encrypt or	-6	17
encrypt our	-25	111
encrypt sdk	-40	53
encrypt secret	-22	75
encrypt set	-3	148
encrypt smb	35	-18
encrypt store	54	-28
encrypt support	39	7
encrypt the	35	8
encrypt their	28	24
encrypt them	-46	96
encrypt to	-12	12
encrypt trace	59	-9
encrypt traffic	46	-22
encrypt under	13	-8
encrypt unless	23	-17
encrypt user	53	-48
encrypt what	49	-21
encrypt when	-17	68
encrypt where	-14	31
encrypt which	35	-28
encrypt with	-37	15
encrypt yourself	-7	8
end	20	11
end $	-19	60
end @	-27	59
end a	-22	56
end after	-45	60
end and	-5	23
end are	-3	21
end at	-38	127
end date	-34	51
end in	18	27
end instanc	40	-13
end is	-29	37
end it	46	14
end node	8	-2
end of	13	-20
end the	27	6
end them	24	-19
end tls	89	-48
end to	18	-14
end user	-34	60
end with	-29	47
endpoint	19	7
endpoint $	33	-2
endpoint @	-23	70
endpoint and	8	4
endpoint are	-11	63
endpoint by	34	-3
endpoint for	27	29
endpoint from	-11	12
endpoint in	-16	32
endpoint is	-7	21
endpoint of	-12	20
endpoint on	35	-53
endpoint onli	32	-24
endpoint open	-10	15
endpoint option	-29	43
endpoint or	-15	20
endpoint polici	-6	49
endpoint run	56	-24
endpoint servic	-36	62
endpoint that	-14	18
endpoint type	-22	30
endpoint up	115	-17
endpoint with	22	-8
enforc	-11	52
enforc by	-24	29
enforc http	-56	58
enforc it	52	-21
enforc the	-9	37
enforc them	-18	71
engin	20	-34
engin $	-60	-82
engin @	-26	-101
engin and	7	23
engin behind	41	2
engin log	0	28
engin of	35	-95
engin onli	60	1
engin or	-8	14
engin patch	18	-143
engin publish	24	1
engin s	-17	26
engin that	32	38
engin upgrad	-113	-9
engin version	13	3
engin write	-2	31
english	32	-29
enhanc	-9	35
enhanc health	-5	55
enhanc log	-7	15
enlarg	-13	34
enlarg the	-3	13
enough	-12	45
enough @	-24	67
enough and	-9	11
enough bandwidth	-18	20
enough for	-18	22
enough healthi	81	-65
enough of	29	-24
enough replica	8	50
enough to	-41	50
enrol	12	15
enrol account	19	2
ensur	8	17
ensur that	49	-24
enter	14	15
entir	57	4
entri	25	1
entri and	-6	23
entri to	62	-36
env	-7	54
env is	-3	36
env var	-5	22
envelop	10	-23
envelop encrypt	10	-23
environ	7	20
environ $	-20	43
environ @	40	-33
environ and	32	3
environ at	36	-28
environ class	-13	27
environ in	21	-20
environ of	30	-18
environ queue	-16	22
environ the	-15	17
environ to	48	-29
environ variabl	-7	36
environ with	21	-2
environment	69	3
environment control	69	3
ephemer	50	-22
ephemer storag	8	-8
equip	47	-9
equip and	-37	42
eras	93	-65
eras a	77	-34
eras the	52	-44
error	-4	42
error and	-4	10
error log	-1	11
esx	-51	72
esxi	-6	100
esxi host	-18	38
esxi patch	10	42
etc	-12	78
etcd	98	5
etcd and	32	-32
etcd avail	9	-7
etcd in	127	-14
etcd of	8	-1
etl	-16	37
eu	-29	64
evalu	26	36
evalu @	45	-19
evalu them	-13	79
even	85	5
even if	25	29
event	26	9
event $	25	90
event @	-31	73
event and	17	-2
event by	29	-18
event for	-31	68
event histori	18	-15
event in	74	-54
event of	-52	106
event or	-10	11
event publish	-2	11
event that	-21	32
event through	53	-31
event to	-12	30
event windows	-18	21
event without	34	-32
eventbridg	20	-10
eventbridg and	30	-25
eventbridg or	-18	28
ever	34	6
everi	22	7
everi 12	82	-65
everi 14	10	5
everi 90	36	28
everi @	33	-9
everi account	-12	12
everi agent	20	3
everi chang	22	-20
everi client	-7	8
everi cluster	52	-7
everi custom	15	-14
everi day	64	-68
everi eight	15	-6
everi endpoint	32	-19
everi evict	-24	44
everi few	49	1
everi file	34	1
everi five	-17	26
everi instanc	58	4
everi kind	9	-2
everi minut	-11	19
everi mode	-25	32
everi month	-13	3
everi new	55	-28
everi node	-6	15
everi other	21	-4
everi record	17	-6
everi region	10	35
everi request	-13	16
everi type	-5	33
everi updat	-5	75
everi use	50	-34
everi write	-9	10
everi year	34	-26
everybodi	-16	39
everyon	-25	61
everyth	8	21
everyth at	15	14
everyth behind	62	-27
everyth els	-6	14
everyth for	-25	46
everyth on	-6	15
everyth out	-4	9
everyth that	-52	65
everyth through	-26	44
everyth under	1	8
everywher	-35	21
evict	4	24
evict @	39	-18
evict and	13	-7
evict hold	-24	45
evict keep	33	-26
evict polici	2	13
evict the	21	-18
evid	36	7
evid and	84	-56
evid for	44	-20
evid on	14	58
evid that	-19	43
ex	-14	39
ex employe	-14	39
exact	-16	20
exact version	-16	20
exactli	30	-14
exampl	-9	22
exampl and	-14	17
exampl in	-8	9
exampl with	33	-31
except	13	-4
except @	8	7
except for	-11	17
except in	24	-13
except with	17	-11
exchang	22	-8
exchang and	18	-15
exclud	-3	8
exclus	-6	16
execut	11	16
execut @	-25	46
execut and	-3	21
execut are	78	-68
execut environ	57	-48
execut histori	36	-15
execut in	49	-46
execut log	-65	63
execut role	-12	52
execut the	55	-31
exhaust	62	-27
exist	3	34
exist @	37	-15
exist for	-4	82
exist in	-12	29
exist on	-2	21
exist onli	-2	22
expect	-24	36
expect run	-2	10
expect to	-40	41
experi	-17	38
expir	-5	39
expir after	-21	24
expir or	-33	47
expir the	56	-52
expiri	-14	77
expiri and	32	-29
export	-6	37
export @	-19	32
export and	-20	27
export it	34	15
export of	-6	29
export or	44	8
export polici	1	8
export report	-12	44
export those	-12	31
export to	-12	17
export what	-33	57
expos	-33	36
exposur	36	4
express	-17	32
extend	-9	30
extend support	6	27
extend the	-23	25
extens	-12	69
extern	-44	56
extra	47	-1
extract	35	6
face	-6	25
face from	-1	31
facil	63	-33
facil $	82	-20
facil and	-13	18
factor	-3	28
factor authent	-6	35
factor for	-1	39
factor of	-6	20
factori	-9	76
fail	25	3
fail $	78	-21
fail @	55	-29
fail back	3	21
fail broker	11	-6
fail check	-32	74
fail deploy	-12	15
fail disk	74	-10
fail drive	51	-10
fail equip	43	-40
fail evict	-17	26
fail hardwar	42	-25
fail host	90	-28
fail its	73	-70
fail node	78	-48
fail on	3	14
fail or	-36	69
fail over	-4	23
fail record	-11	22
fail run	-8	18
fail server	42	-24
fail task	26	-12
fail with	-14	17
fail without	31	-29
failov	10	14
failov drill	-22	36
failov is	-26	34
failov of	60	-35
failov record	-16	29
failov test	-11	28
failov to	67	-68
failov when	29	-25
failur	33	9
failur $	72	6
failur and	-10	19
failur in	19	-16
failur of	59	-23
fall	18	-27
fall back	17	-5
fall to	20	38
fall under	46	2
fals	8	8
fals $	89	20
fals posit	42	9
far	-1	10
fargat	18	-6
fargat and	34	-29
fargat or	-13	14
fast	-16	40
fast and	-21	31
fault	30	32
fault and	-34	54
fault toler	-33	53
faulti	71	-34
featur	12	12
featur of	-29	42
featur that	-10	10
februari	26	-15
februari 2026	26	-15
feder	-9	69
fedramp	33	-29
fee	38	11
feedback	-5	15
fell	51	-42
fenc	157	-2
fend	50	-25
fend off	50	-25
fetch	-12	28
fetch @	-11	29
fetch them	-9	11
few	-1	27
few high	28	-26
few week	49	1
fiber	15	-5
fiber and	8	-3
fibr	63	-5
fibr between	49	8
field	-15	20
file	5	27
file $	-15	44
file and	-15	34
file are	76	-5
file befor	9	64
file has	-10	57
file in	-23	70
file is	-6	18
file of	0	32
file on	18	140
file or	-6	11
file permiss	-3	50
file server	25	-39
file share	-30	28
file system	16	15
file that	34	7
file to	50	-45
file valid	-11	12
fill	-1	10
filter	37	3
filter and	-9	20
filter common	35	-19
final	-15	38
final snapshot	-19	29
find	3	21
find $	4	51
find and	18	0
find at	19	-10
find fail	34	-30
find in	-27	56
find is	-3	38
find that	-30	49
find the	-32	54
fine	-13	37
fine grain	-7	34
finger	52	-32
fip	78	-24
fip 140	36	-22
fip endpoint	-30	33
fip valid	23	-1
fire	80	-7
fire protect	31	-21
fire suppress	97	30
firecrack	35	-13
firecrack bug	75	-32
firecrack micro	12	-10
firehos	7	13
firewal	-15	24
firewal $	-53	-10
firewal %	-123	-117
firewal and	-10	21
firewal applianc	77	70
firewal insid	56	-17
firewal of	-41	-25
firewal polici	21	-16
firewal port	-3	9
firewal rule	-21	60
firm	19	54
firmwar	32	-5
firmwar $	94	48
firmwar and	-2	35
firmwar do	86	-5
firmwar of	116	-6
firmwar on	60	-27
firmwar updat	131	-20
first	-36	21
first $	-90	-139
first and	37	-27
fit	51	0
five	-4	15
five at	22	-17
five minut	-18	28
fix	10	16
fix $	23	15
fix %	-5	15
fix a	34	56
fix and	37	-2
fix bug	8	27
fix by	-20	34
fix for	5	-48
fix it	-37	61
fix or	38	-15
fix that	-77	-84
fix the	56	87
fix vulner	-11	27
fix within	20	-15
flag	34	58
flash	76	-1
flaw	32	6
flaw in	-5	18
fleet	7	27
fleet $	7	88
fleet and	-3	17
fleet behind	-11	-151
fleet of	-40	74
fleet patch	38	76
fleet that	66	-30
fleet to	-12	35
fleet who	42	-13
flip	-15	66
flip it	7	35
flood	13	-3
flood $	52	-49
flood and	45	-9
flood at	0	35
flood of	-14	116
flood on	13	-13
flood with	55	-3
floor	-5	57
flow	-6	32
flow log	-21	48
folder	19	28
folder and	45	-2
folk	-22	29
follow	15	38
follow the	-4	22
follow them	-6	41
for	2	13
for $	41	-29
for %	-36	47
for 12	30	-12
for 14	16	-7
for 24	77	-55
for 35	25	-3
for 7	8	-6
for 90	-6	16
for @	21	45
for a	-15	27
for all	74	-31
for an	6	11
for and	50	-50
for anyth	-21	40
for api	51	-34
for applic	-5	14
for assign	-6	23
for at	26	-10
for attach	32	-23
for attack	-14	57
for both	20	26
for by	-31	74
for chang	8	6
for cloudtrail	37	-14
for complianc	-98	-86
for connect	-27	40
for contain	16	-10
for copi	34	-30
for custom	-37	65
for cve	28	-27
for data	85	16
for delet	-10	28
for each	11	22
for encrypt	-31	51
for ever	-35	72
for everi	17	-3
for exampl	-7	18
for fail	-22	30
for failur	57	11
for feder	-2	51
for free	8	29
for gdpr	-28	24
for good	-16	40
for growth	-12	30
for higher	12	-1
for improv	-20	26
for index	20	-14
for instanc	-32	40
for it	4	17
for its	28	9
for keep	30	20
for life	-50	77
for load	-6	16
for log	-43	51
for longer	-14	32
for mail	53	-24
for mainten	-14	33
for malwar	19	-13
for manag	-103	-55
for me	49	9
for more	-6	38
for new	-83	-136
for no	-2	80
for old	-12	24
for one	-16	29
for os	-28	-96
for other	1	8
for our	3	55
for patch	11	-14
for pci	-34	-84
for person	-4	55
for product	-6	13
for recoveri	-11	15
for resili	12	17
for resourc	-19	20
for retir	18	-3
for rollback	-34	43
for s3	43	-42
for secret	-15	59
for secur	-34	21
for servic	48	-18
for seven	24	-3
for some	75	-17
for sourc	9	-4
for spectr	22	-1
for suspici	-25	62
for task	22	-12
for that	42	-30
for the	-9	-29
for them	26	33
for thi	-2	-55
for those	26	7
for train	71	42
for two	36	-25
for up	42	-29
for us	-126	-28
for user	-5	10
for vmware	38	-16
for vulner	-2	20
for what	-9	22
for whom	-14	49
for you	11	57
forbid	-32	47
forc	7	33
forc it	48	-37
forc one	70	-33
forc ssl	-19	22
forc tls	-22	50
forens	10	43
forens on	10	43
forgotten	-2	56
form	-8	10
format	-1	30
format of	-9	19
former	29	20
forward	8	22
forward secreci	33	-7
found	14	24
four	-18	47
four dai	-16	43
framework	-4	25
framework and	-17	50
framework is	-9	15
framework on	-28	30
framework version	12	-10
frankfurt	-32	33
free	-5	22
free address	0	13
free of	-7	12
free space	-4	19
free tier	18	15
fresh	72	-20
fresh $	72	-56
fridai	17	26
from	12	14
from $	8	29
from %	-29	-41
from 1	-20	23
from 2016	-10	57
from @	-8	54
from a	10	17
from an	-21	65
from anoth	20	-12
from artifact	-29	55
from aws	31	-13
from befor	28	9
from certif	74	-59
from delet	-7	12
from each	78	-40
from ecr	-26	27
from flood	37	-15
from insid	-11	46
from it	-5	13
from its	30	-22
from minor	-56	11
from one	31	-9
from other	10	2
from our	-23	25
from outsid	23	-6
from read	-55	-28
from releas	-16	55
from the	16	18
from there	-15	18
from those	26	-23
from us	-54	-87
from version	-30	62
from where	16	51
from which	18	12
front	15	16
front and	18	-10
front of	81	-68
fsx	-9	-41
ftp	-3	46
full	-18	57
full access	-21	26
fulli	-5	-18
fulli inherit	-12	-34
fulli manag	24	-7
function	2	38
function $	-8	75
function @	20	28
function and	-8	16
function data	-1	48
function from	115	-29
function is	-20	54
function keep	-60	27
function may	-7	9
function of	-6	27
function run	61	-49
function that	-14	19
function to	20	-10
further	-3	25
further on	-21	36
further region	-11	22
game	12	80
game server	-11	56
gatewai	-16	-30
gatewai @	-6	19
gatewai and	-20	25
gatewai endpoint	-19	60
gatewai for	38	-16
gatewai on	51	-32
gatewai or	-10	32
gatewai patch	12	-71
gather	-17	3
gave	7	15
gb	9	-4
gb of	11	-4
gbp	55	-96
gdpr	-21	77
gdpr complianc	-11	5
gear	38	-26
gener	69	2
gener $	110	3
gener and	21	-6
gener the	16	-9
general	-51	16
general $	-50	-21
general who	18	69
generally	-32	-2
generally speak	3	-11
geo	-5	60
geo restrict	-5	60
get %	19	-13
get 20	-17	43
get @	33	-1
get a	30	4
get and	-7	11
get endpoint	121	11
get in	-51	22
get it	-65	-12
get its	-24	28
get new	-11	-9
get no	-15	20
get none	-26	52
get onto	-8	26
get patch	-48	44
get secur	33	-69
get the	11	29
get their	51	-29
get them	52	-18
get updat	-8	21
gib	-19	33
gib is	-12	15
gib of	-19	42
give	6	9
give a	-17	23
give an	18	23
give collector	-4	8
give each	36	-2
give everi	36	-21
give it	13	-11
give job	-3	8
give no	20	0
give the	-9	22
given	-21	29
glibc	-23	54
global	52	-16
global @	28	9
global infrastructur	75	-25
global network	57	-23
global resili	-15	18
global tabl	25	-12
go	-1	24
go @	95	-24
go back	-19	23
go by	-6	24
go how	1	10
go in	24	20
go on	-7	26
go through	14	4
go to	-11	44
go with	-30	48
goal	-1	17
goe	4	26
goe @	-21	60
goe back	43	-20
goe in	-5	25
goe into	-17	23
goe on	1	20
goe out	-26	26
goe through	-21	35
goe to	-2	54
golden	-18	70
golden ami	-12	46
golden imag	-23	72
gone	-12	39
gone for	-14	20
good	14	2
got	48	-14
got a	51	4
got share	2	17
gotta	36	7
govern	-32	78
gpu	78	-35
gpu and	89	-57
grace	-29	49
grain	-7	34
grain access	-8	38
grant	-9	41
grant among	28	-26
grant and	-5	10
grant column	-6	24
grant lose	-7	17
grant on	-3	101
grant permiss	-10	54
grant tabl	-5	31
graph	-13	59
greatest	18	6
greatest capac	-9	12
greatest number	-7	23
greatest size	81	-39
green	5	23
green deploy	24	1
gremlin	-11	75
gremlin queri	-11	61
grid	32	32
grid infrastructur	-11	35
group	-1	38
group $	16	161
group @	-10	17
group a	7	89
group and	11	3
group appli	-3	46
group are	54	-1
group as	-16	50
group at	21	-15
group between	-17	27
group decid	6	20
group for	-2	64
group from	62	-31
group in	10	57
group may	-14	23
group of	2	52
group on	-12	50
group over	-37	44
group polici	-21	34
group publish	-14	15
group rule	-11	24
group that	-13	30
group the	-15	23
group to	-16	39
group where	8	-7
group whose	8	66
group windows	-14	35
group with	-4	22
grow	45	-7
grow and	9	3
grow by	-51	95
grow it	3	20
grow its	85	-27
grow the	50	-13
grow them	-19	30
growth	-12	30
growth and	-12	30
guarante	51	41
guard	21	23
guard against	9	31
guard and	-4	32
guard at	74	8
guard it	-10	37
guard power	17	-12
guard the	51	-5
guardduti	-9	16
guardduti runtim	-10	12
guardrail	-21	36
guardrail for	-27	35
guess	-50	114
guess $	-48	114
guest	14	80
guest are	-7	11
guest of	-7	9
guest oper	65	43
guest os	11	139
gui	-40	1
guid	53	46
guid sai	87	-28
guy	7	27
ha	57	-20
hack	-55	-34
had	-15	-77
had it	-89	-78
had kept	-21	37
half	-46	-22
half of	-7	102
hall	66	1
hall $	55	2
hand	11	3
hand and	-7	10
hand data	-15	18
hand in	-17	25
hand it	-22	41
hand or	-47	51
hand out	21	6
hand over	27	-28
hand where	-15	16
hand with	-15	16
handl	-52	-41
handl as	-5	16
handl bounc	-13	13
handl by	32	-79
handl disast	16	-10
handl the	61	79
happen	-50	-23
happen $	14	-15
happen by	-54	16
hard	90	-1
hard code	-9	30
hard drive	47	-24
hardcod	-1	44
harden	24	35
harden and	-26	59
harden golden	4	33
harden the	7	44
hardwar	50	-16
hardwar $	146	31
hardwar and	20	-12
hardwar applianc	-39	41
hardwar behind	73	-16
hardwar in	88	0
hardwar mainten	1	48
hardwar of	117	15
hardwar secur	5	14
hardwar that	58	-28
hardwar then	105	10
harmless	40	38
has	13	9
has 512	-11	27
has @	19	-6
has a	7	8
has an	-1	9
has and	-32	46
has becom	-12	12
has been	-16	-14
has it	-48	42
has its	11	-6
has lost	-16	30
has no	10	55
has none	66	44
has noth	-48	55
has one	-65	92
has the	8	4
has to	15	4
hash	54	-22
hash and	55	-23
hasnt	-77	20
hat	-60	-61
have	11	13
have a	39	-3
have an	84	-82
have end	-20	44
have it	-28	42
have no	47	4
have none	31	6
have one	78	-53
have pass	20	-16
have raiz	52	-40
have renew	-32	42
have root	-16	30
have set	16	-10
have someon	-27	44
have the	-25	30
have their	88	-63
have them	66	-16
have to	15	-14
hdd	21	-19
hdf	16	16
head	-9	77
head node	-14	31
headach	-5	39
header	-3	15
health	9	13
health and	48	-32
health check	13	18
health dashboard	-14	-49
health data	-35	43
health of	34	20
healthi	56	-15
healthi target	41	-26
hear	4	32
held	32	-22
hello	-36	-45
helm	20	83
helm is	-6	29
help	11	62
helper	16	8
helper and	-46	56
here	-17	38
here and	-12	15
here is	-16	21
here or	-7	8
hey	13	71
hibern	-5	22
hidden	32	-13
hidden from	32	-13
hide	-6	24
hide a	1	20
high	-13	-9
high avail	-21	-24
high volum	28	-26
higher	37	-1
higher on	35	-29
higher price	30	-12
higher quota	1	9
highli	24	6
highli avail	24	6
him	89	16
hipaa	-85	-69
hipaa and	23	-4
hipaa complianc	-71	-97
hire	67	-27
hire the	25	-36
his	-28	28
histori	9	19
histori and	8	-6
histori for	11	-10
histori of	6	15
hit	-5	49
hive	19	-3
hive code	-5	13
hm	-15	23
hm and	53	66
hmm	-29	51
hold	27	2
hold %	20	-17
hold @	31	-10
hold a	24	-17
hold for	-66	101
hold in	53	-29
hold it	118	27
hold on	-8	20
hold the	17	14
hole	-25	60
home	30	-4
home folder	38	-8
hook	-7	74
hook $	13	59
hook are	-3	8
hook for	-34	57
hop	32	-5
hop limit	32	-5
hope	56	-30
host	27	7
host $	-139	1
host @	128	-67
host and	32	3
host are	-51	75
host base	-8	17
host behind	27	-4
host below	-46	-123
host beneath	75	9
host by	-3	20
host configur	33	-22
host everi	68	-20
host failur	16	-16
host hardwar	10	47
host in	-30	33
host is	-9	92
host kei	-38	77
host kernel	124	-4
host name	-37	42
host need	17	-7
host of	-23	-7
host on	-2	41
host oper	95	-76
host or	15	-1
host os	193	11
host patch	-73	-90
host server	49	-15
host that	23	-1
host the	24	-5
host to	47	5
host under	78	-15
host who	-4	35
host with	-26	43
host yourself	-31	38
hostnetwork	53	-7
hour	7	17
hour and	66	-53
hour at	12	-4
hour by	53	-24
hour for	69	-60
hour of	-22	24
hour or	15	-6
hour to	-2	15
hourli	35	-6
hourli autom	32	-1
hous	40	9
hous the	40	9
how	-8	18
how close	0	13
how is	-101	-137
how long	3	27
how mani	9	42
how often	-6	63
how the	-1	17
how thei	-30	68
howev	50	-15
hpc	-38	73
hr	-21	32
hsm	74	-52
http	31	1
http and	-2	24
http endpoint	-31	43
http in	-23	34
http on	32	2
http onli	46	-15
http or	26	-12
http too	35	-14
http with	44	-37
hub	32	32
human	-15	24
human review	-15	24
hybrid	-4	47
hyper	-3	26
hyper v	-3	26
hypervisor	63	-16
hypervisor $	135	-26
hypervisor and	7	56
hypervisor below	81	28
hypervisor beneath	-58	74
hypervisor host	-29	30
hypervisor patch	-19	59
hypervisor secur	62	-10
hypervisor under	16	0
hypervisor updat	68	-34
i	14	-58
i $	-2	52
i am	62	-16
i e	-85	-60
i know	28	-12
i mean	4	-30
i meant	45	27
i said	91	-19
iaa	25	176
iam	-6	20
iam @	-14	22
iam access	-7	23
iam and	-10	26
iam authent	-4	30
iam author	-4	8
iam for	-13	23
iam ident	-1	8
iam on	-18	39
iam onli	-32	52
iam or	-3	32
iam polici	-5	18
iam right	-2	8
iam role	17	2
iam the	-5	15
iam user	25	-12
iam who	-8	19
id	-25	48
ide	17	-5
ide and	42	-38
ident	-10	32
ident and	-5	26
ident for	-17	19
ident polici	20	12
ident provid	-16	30
identifi	5	23
identifi and	-25	38
identifi for	14	7
idl	10	44
idl @	5	109
idl at	17	-8
idl instanc	1	69
if	17	2
if %	-36	-69
if @	7	37
if a	11	-4
if it	-56	53
if its	94	8
if the	4	16
if thei	22	-21
if we	84	-2
ignor	-23	24
im	-9	11
imag	6	33
imag $	-61	40
imag @	42	-38
imag and	-1	20
imag are	43	15
imag at	27	-52
imag builder	19	0
imag cpu	-18	21
imag current	-12	19
imag deploi	2	15
imag for	37	-22
imag from	-29	34
imag in	25	18
imag includ	-20	24
imag is	9	58
imag of	22	4
imag or	-29	42
imag patch	-18	22
imag pile	0	12
imag regularli	44	16
imag that	-44	74
imag the	-6	14
imag too	-40	39
imag updat	-14	50
imag version	51	-27
imag we	-26	88
imag when	-8	10
imag with	87	-19
imdsv2	38	-7
immut	-17	40
impair	25	-14
impair host	25	-14
import	-26	83
import $	-37	84
import again	-14	15
import and	-7	10
import certif	-17	50
import is	-12	22
import on	0	95
import or	0	18
import the	-30	34
improv	14	-3
improv its	45	-42
improv the	24	-22
in	11	21
in $	39	8
in %	-11	43
in 24	63	-50
in 5	-34	33
in @	19	31
in a	-9	27
in acm	-7	16
in all	38	9
in amazon	-68	41
in an	12	38
in and	-17	44
in anoth	8	11
in any	-3	23
in are	-4	11
in at	20	-16
in auto	33	-8
in aws	-19	31
in between	4	30
in bucket	-25	35
in by	19	-5
in case	-38	63
in charg	-1	-48
in china	29	-17
in clear	-19	49
in client	-8	10
in cloudtrail	37	-22
in code	-7	10
in contain	-19	30
in deploy	31	-30
in differ	-12	45
in each	3	11
in ecr	-16	48
in everi	-10	39
in front	19	13
in full	81	-5
in further	-20	33
in general	-57	10
in hardwar	24	-21
in iam	-2	33
in it	10	73
in its	50	-21
in kms	-24	60
in latest	47	-26
in log	-29	39
in mainten	46	-39
in manag	10	7
in memori	-25	46
in multi	33	-31
in name	-24	49
in no	1	11
in on	28	-10
in one	-16	46
in organizations	-4	10
in other	-6	22
in our	10	45
in over	-11	16
in page	24	-19
in place	8	30
in plain	26	2
in polici	-10	27
in principl	-16	38
in provis	-10	86
in public	47	-26
in region	17	-7
in requir	-12	47
in s3	4	24
in secret	6	17
in secur	-11	4
in sever	-2	22
in sourc	-4	57
in step	20	-5
in subnet	-8	13
in templat	-26	67
in the	4	13
in their	26	12
in them	27	-15
in there	26	-2
in three	35	-27
in through	-9	24
in time	11	12
in tmp	-18	31
in to	54	-13
in transit	-37	-51
in two	35	-17
in use	45	-40
in version	-14	33
in what	-15	19
in which	35	-6
inbound	-18	53
inbound port	-18	38
inbound rule	2	29
inbound traffic	-39	59
incid	10	31
incid respons	-46	51
includ	14	5
includ is	-29	34
includ it	-12	15
includ model	74	-35
increas	-16	43
independ	28	-5
index	-1	35
index data	13	6
index in	-18	99
index map	-4	13
index or	-18	20
individu	7	59
infer	8	25
infer contain	-7	49
infer softwar	55	-21
inform	17	47
infrastructur	32	-9
infrastructur $	105	-21
infrastructur and	18	-4
infrastructur devic	88	-26
infrastructur itself	54	19
infrastructur node	51	-12
infrastructur of	84	-38
infrastructur role	-12	21
infrastructur under	23	-13
ingest	9	24
ingest and	42	-35
ingest pipelin	-9	9
ingress	-20	55
ingress control	-18	52
inherit	98	-34
inherit control	58	-26
inherit from	-20	-37
initi	-27	25
initi capac	-6	13
initi the	-41	13
inject	-4	45
inject are	-15	26
inject in	-10	49
input	-16	62
input check	-15	18
ins	21	-4
ins and	29	-14
insecur	4	9
insecur softwar	10	-6
insid	35	4
insid $	-33	56
insid @	43	-20
insid a	33	34
insid an	1	32
insid it	-38	90
insid its	29	-21
insid one	62	-15
insid our	29	14
insid that	-55	62
insid the	26	17
insight	-16	38
insight and	-15	45
insist	-3	50
insist on	-2	19
insist that	-3	54
inspect	-10	20
inspect $	-16	31
inspect are	-2	11
inspect engin	31	-16
inspect it	63	-57
inspect request	37	-13
inspector	-13	19
inspector and	-15	19
instal	10	25
instal @	47	33
instal an	118	-9
instal and	25	8
instal antiviru	-3	9
instal applic	1	9
instal are	-17	49
instal by	-33	68
instal configur	-24	45
instal devic	-7	23
instal in	12	21
instal into	-10	19
instal is	-6	23
instal it	16	-5
instal linux	13	78
instal minor	31	3
instal noth	45	-2
instal on	-24	62
instal or	35	-22
instal ourselv	58	155
instal patch	-3	14
instal some	0	23
instal the	-19	-28
instal them	-55	90
instal there	-24	71
instal updat	-25	30
instal windows	-2	37
instal with	-3	14
instanc	11	21
instanc @	-4	29
instanc after	-10	11
instanc and	16	3
instanc apart	14	-6
instanc are	-15	39
instanc as	36	-29
instanc by	-20	22
instanc class	-3	16
instanc count	-9	14
instanc disk	26	24
instanc for	39	-29
instanc from	35	-32
instanc group	-17	29
instanc has	36	-18
instanc in	38	-14
instanc is	35	13
instanc metadata	-1	19
instanc noth	19	-11
instanc of	33	9
instanc onli	-25	35
instanc or	-26	56
instanc over	-4	27
instanc profil	-6	19
instanc role	-6	26
instanc run	56	-35
instanc size	62	-40
instanc start	-30	37
instanc storag	59	-16
instanc that	19	10
instanc there	-4	32
instanc to	-35	44
instanc type	-1	19
instanc unless	-9	12
instanc with	56	-37
instanc without	61	-51
instead	-48	74
instead $	-62	52
instead of	-6	21
instrument	-18	44
insur	6	17
integr of	-44	-34
integr servic	54	-34
intellig	46	-34
intellig tier	25	-15
intent	-24	38
interfac	-2	17
interfac and	-3	12
interfac disk	19	-14
interfac endpoint	-7	22
intermedi	-4	21
intermedi bucket	43	-42
intermedi tabl	12	-1
intern	-17	10
intern user	1	8
internet	-11	36
internet access	-14	26
internet line	-21	45
internet or	-9	15
interrupt	28	-5
into	11	19
into $	-23	30
into @	34	8
into a	24	-8
into acm	-9	16
into an	18	-1
into aws	-9	27
into differ	-28	34
into each	31	-9
into it	-1	12
into its	45	-24
into our	-25	38
into subnet	6	35
into the	24	3
into which	-20	34
intrud	15	6
intrud out	15	6
intrus	-43	79
intrus detect	-43	79
inventori	-6	61
inventori and	33	-22
inventori of	-32	32
investig	-17	56
invit	-6	19
invoc	0	24
invoc and	25	-18
invoc log	-4	28
involv	15	10
iop	-16	40
iop and	-5	13
iot	-22	35
ip	-5	52
ip access	-7	77
ip address	-3	44
ipsec	-64	-77
iptabl	-25	42
is	6	22
is $	-3	101
is %	-46	17
is @	53	37
is a	-42	-4
is account	-33	40
is ad	-14	46
is all	-21	47
is allow	-6	26
is also	-27	33
is alwai	54	-6
is an	48	-1
is anyon	-42	9
is appli	-24	23
is ask	-8	14
is at	14	49
is attach	30	-30
is back	31	-23
is behind	80	-41
is better	-16	71
is built	52	-28
is cach	-44	-59
is call	-14	17
is chosen	29	-6
is close	-3	63
is commit	35	-20
is complianc	-65	-15
is configur	-30	-77
is connect	29	-22
is creat	5	32
is cut	-17	19
is data	-148	-11
is decid	16	0
is delet	-5	18
is deprec	-3	21
is disabl	-13	26
is disconnect	-21	23
is do	-33	-48
is done	41	21
is down	62	56
is enabl	37	-36
is encrypt	-19	-5
is enforc	-53	66
is everyth	-19	26
is fill	-37	36
is fix	-11	28
is for	65	-8
is full	-33	35
is gone	-13	42
is handl	-8	41
is healthi	85	-79
is hipaa	-34	-56
is idl	30	-22
is in	53	38
is insid	-17	57
is inspect	-14	42
is instal	11	55
is involv	15	10
is it	-15	-34
is its	65	-31
is keep	57	-46
is kept	70	-42
is left	16	-5
is let	-7	11
is load	56	-53
is log	-2	59
is look	45	-8
is lost	28	-4
is maintain	30	52
is make	42	-9
is manag	-6	42
is miss	-4	14
is need	-17	30
is no	46	-2
is none	-36	73
is not	-3	32
is noth	72	-31
is off	-19	37
is offlin	-13	37
is on	14	-25
is one	-63	46
is onli	30	-7
is onlin	23	-19
is open	2	27
is out	-45	-39
is over	-14	46
is part	35	-20
is patch	-51	-37
is physic	9	3
is plug	-15	16
is possibl	10	21
is protect	-56	9
is public	-21	41
is publish	31	78
is reach	-13	35
is reachabl	16	39
is record	-19	55
is renew	-11	22
is replac	60	-27
is respons	-7	-25
is retir	33	-27
is run	-15	-53
is secur	112	28
is sent	-21	26
is serverless	31	-25
is set	-30	-8
is stale	-27	30
is start	52	-44
is still	27	-32
is stop	27	-25
is store	13	34
is support	-2	10
is taken	17	-5
is that	-102	-5
is the	32	25
is then	-32	42
is there	-2	42
is thi	-15	9
is throttl	-23	29
is to	-22	89
is too	-2	9
is under	44	-28
is up	-8	37
is updat	-21	35
is verifi	-12	22
is watch	-13	14
is what	37	10
is who	52	11
is wholli	-12	34
is whose	60	18
is with	90	55
iscsi	-3	16
isnt	-6	48
isnt @	-28	94
isnt it	-14	7
isnt the	-26	43
iso	53	-1
iso 27001	7	29
isol	38	-6
isol @	82	-22
isol contain	49	-23
isol custom	29	-7
isol environ	34	-16
isol of	15	0
isol the	19	15
issu	38	-10
issu a	-16	33
issu and	19	6
issu by	37	-36
issu certif	-50	98
issu public	51	-53
issu the	45	-18
it	5	15
it $	-30	-52
it %	73	-43
it @	0	43
it a	-10	11
it after	-22	35
it afterward	-5	9
it again	31	-20
it also	40	-31
it and	-1	17
it answer	73	-65
it are	2	25
it as	-19	58
it ask	-19	21
it at	3	31
it avail	82	-28
it awai	-9	14
it back	-2	24
it befor	8	-6
it block	-12	15
it build	99	-74
it but	-15	19
it by	16	7
it can	18	-2
it cannot	23	23
it chang	-21	67
it check	-2	40
it confirm	52	-51
it connect	104	-83
it copi	70	-59
it correct	-93	-16
it cover	-16	30
it creat	65	-45
it deliv	-8	14
it doe	83	-47
it down	-5	42
it enabl	-66	-87
it encrypt	-88	-99
it end	-20	62
it expir	-8	13
it fail	-5	19
it fall	-90	-100
it find	-18	57
it first	-9	47
it follow	45	-36
it for	2	42
it from	0	41
it get	-24	25
it goe	14	39
it grow	0	22
it had	-21	37
it hand	27	-29
it has	31	4
it hold	68	-37
it if	20	-17
it in	25	-14
it into	-33	34
it is	14	24
it issu	62	-61
it keep	31	-9
it leav	72	14
it manag	43	-38
it may	72	-65
it move	21	-20
it name	-14	18
it need	18	-5
it never	97	-5
it now	4	-55
it off	12	22
it offer	32	-19
it on	27	3
it onc	-59	137
it onli	-13	24
it onlin	16	0
it onto	3	51
it or	-26	42
it our	32	-28
it out	13	41
it over	84	-50
it own	50	-39
it patch	75	-12
it per	-13	36
it place	28	-25
it privat	-22	28
it protect	6	30
it raiz	35	-33
it reach	-3	23
it read	-8	17
it replac	3	25
it right	20	-77
it run	10	45
it safe	-26	61
it scale	-43	57
it scan	19	11
it serv	-24	37
it set	-6	22
it stai	7	16
it stand	-5	34
it start	47	-24
it stop	-19	35
it store	73	-45
it support	59	-8
it surviv	36	-13
it take	-13	32
it that	14	70
it the	-4	34
it then	-54	97
it there	7	-22
it to	29	21
it tri	72	-65
it unless	9	7
it up	25	7
it updat	27	98
it us	51	-39
it usabl	-10	17
it valid	12	-3
it was	-1	13
it when	-23	-24
it where	1	28
it whose	-19	67
it with	-2	19
it within	12	15
it without	29	7
it work	14	15
it yourself	-5	36
item	9	21
item and	-4	9
its	14	6
its %	-27	-64
its @	2	30
its a	130	-11
its ai	33	-30
its ami	53	13
its api	34	-14
its audit	13	40
its autom	-12	17
its avail	46	-28
its backup	23	4
its cach	32	-31
its certif	1	11
its classif	-21	31
its complianc	72	-2
its compon	7	10
its configur	-6	9
its connect	5	15
its consol	70	-45
its custom	-11	26
its data	12	3
its default	20	-13
its depend	27	-4
its disk	-26	30
its dns	37	-24
its do	-11	13
its encrypt	-12	24
its end	12	16
its endpoint	51	20
its facil	44	-11
its grant	-4	14
its guest	7	71
its guid	87	-28
its health	56	-53
its host	49	-44
its hypervisor	88	-58
its imag	-27	43
its instanc	-15	28
its job	30	110
its kei	-18	24
its kernel	2	34
its key	42	-4
its librari	11	29
its limit	-13	17
its locat	29	-9
its log	19	-10
its machin	62	-34
its manag	-78	130
its modul	44	-37
its network	51	-28
its node	29	-6
its not	-33	-20
its oper	13	0
its own	22	1
its paramet	-17	23
its part	74	-26
its password	-36	49
its patch	51	-4
its peopl	-71	-28
its permiss	-8	13
its platform	-49	56
its pod	-9	14
its polici	-22	36
its port	34	-23
its protect	-10	31
its protocol	-34	39
its quota	37	-26
its record	32	-21
its recoveri	82	-40
its region	38	-17
its releas	-10	21
its resourc	-8	9
its result	-6	34
its retent	9	2
its right	-13	28
its role	34	-22
its root	-10	11
its router	61	-43
its rule	-8	46
its runtim	-12	15
its schedul	15	-5
its secur	-9	18
its server	-27	100
its set	-11	37
its size	-49	97
its softwar	-51	105
its standard	57	-46
its standbi	45	-32
its storag	76	-31
its support	-27	40
its task	-19	21
its technician	68	-56
its time	-13	42
its track	22	-20
its updat	5	54
its version	-33	48
its volum	-22	44
its web	36	-23
its zone	31	-30
itself	29	14
itself $	78	-1
itself after	50	-38
itself and	22	-13
itself are	-80	83
itself avail	42	-27
itself in	39	-15
itself is	69	19
itself keep	23	-20
itself onli	-17	19
itself run	10	19
itself up	59	-34
itself when	47	-42
itself where	25	-23
itself while	51	-38
itself with	18	-13
itself without	14	-10
januari	-23	-18
jar	-12	34
jar and	-20	30
java	0	100
jdbc	-9	84
jdbc connect	-6	12
job	3	18
job $	-8	-35
job @	-17	31
job a	-3	8
job and	13	-3
job are	-20	-32
job code	-11	63
job definit	-16	22
job for	10	54
job imag	30	166
job is	-36	-104
job log	-8	18
job of	35	-15
job on	21	-19
job queue	68	-24
job role	-3	27
job runtim	-7	15
job schedul	80	-45
job stai	-26	42
job state	17	-8
job to	34	55
job wait	79	-41
join	-7	16
join the	16	-3
joint	22	74
joint duti	-4	65
joint respons	33	53
js	17	33
js version	6	38
judg	-21	70
judg and	-7	11
juli	-9	35
juli 2026	-8	38
june	9	18
june 2025	-15	34
june 2026	-16	40
just	5	-46
just the	39	14
jwt	-1	17
karpent	40	35
karpent the	27	-26
keep	12	12
keep 1	88	-64
keep @	38	-4
keep a	-5	24
keep an	-52	93
keep and	0	16
keep answer	106	-49
keep applic	19	2
keep at	-1	12
keep automat	3	20
keep avail	17	-9
keep backup	-36	55
keep client	-18	27
keep configur	-3	11
keep copi	-35	61
keep credenti	11	-2
keep current	-14	17
keep custom	44	-9
keep data	82	-15
keep definit	-13	24
keep delet	-16	24
keep driver	-9	16
keep earlier	-9	39
keep enough	33	0
keep etcd	-103	106
keep everyth	-25	46
keep fail	23	-14
keep for	-26	43
keep host	19	-15
keep in	-26	30
keep instanc	30	9
keep intrud	15	6
keep it	23	14
keep its	11	-6
keep job	-9	17
keep log	19	16
keep manifest	-1	13
keep manual	-7	9
keep no	-48	107
keep node	10	130
keep none	-54	65
keep noth	-32	51
keep onli	-69	78
keep other	45	51
keep patch	18	-2
keep person	-18	34
keep result	-6	22
keep run	-36	68
keep secret	4	14
keep sensit	-17	41
keep small	-7	10
keep sourc	-20	35
keep spare	-6	8
keep state	-18	43
keep task	-34	67
keep tenant	29	-1
keep that	-8	63
keep the	33	1
keep their	69	-24
keep them	13	-2
keep third	35	-9
keep those	-11	14
keep to	-15	18
keep token	-19	19
keep trail	-23	58
keep up	80	-62
keep user	-12	18
keep what	-32	82
keep work	-41	51
keep workload	-6	11
kei	1	30
kei $	23	18
kei %	-21	26
kei @	-6	17
kei and	-5	13
kei are	-26	56
kei by	-7	22
kei for	28	-5
kei in	12	47
kei live	-3	32
kei of	0	17
kei on	-49	-14
kei that	53	-35
kei unless	22	-13
kei with	66	-24
kept	27	18
kept $	4	108
kept and	48	-36
kept as	25	-11
kept by	-29	29
kept for	-31	53
kept from	-41	71
kept in	-81	105
kept is	100	-47
kept up	64	-6
kerbero	22	6
kerbero ldap	39	-25
kernel	30	-3
kernel and	-38	49
kernel are	-19	34
kernel cve	60	9
kernel fix	25	-32
kernel for	9	-2
kernel network	19	-14
kernel patch	113	41
key	11	16
key $	-33	104
key @	28	-12
key alon	-5	9
key and	-12	26
key are	84	-66
key at	-14	26
key befor	-20	44
key besid	12	-5
key by	111	-99
key cannot	-33	73
key for	-16	25
key if	-33	38
key in	15	-6
key is	77	-24
key it	41	-23
key its	11	8
key keep	-25	61
key materi	18	10
key name	-5	8
key of	20	-4
key on	-16	46
key onc	16	-5
key or	-16	38
key pair	-22	33
key polici	-28	32
key rotat	5	121
key set	15	-14
key sign	-45	116
key that	14	-1
key the	-11	15
key to	10	8
key type	-19	33
key unless	58	-40
key when	-22	42
key where	-6	12
key which	12	-8
key with	-26	27
kick	-30	25
kick it	-25	9
kick off	-27	25
kind	3	84
kind of	9	-2
kms	22	2
kms and	30	-4
kms encrypt	-22	38
kms kei	12	6
kms key	19	3
kms where	-27	37
knob	15	66
know	30	-10
know who	17	-6
knowledg	-8	16
knowledg base	-6	14
known	-6	52
known address	-25	45
known vulner	30	-24
kube	27	-26
kube proxi	27	-26
kubelet	37	34
kubelet @	-46	65
kubelet and	46	-24
kubernetes	20	19
kubernetes api	-20	53
kubernetes version	-20	83
kvm	-3	31
label	16	40
label and	7	33
label of	-33	36
label that	47	-26
lack	-11	13
lack it	-11	13
lag	-8	53
lambda	-10	22
lambda and	11	6
lambda code	-4	13
lambda edg	-12	16
lambda function	-15	21
lambda trigger	-1	25
land	21	15
land in	45	-29
land where	45	-23
land zone	-29	46
languag	-13	-9
languag @	-19	28
languag model	10	-8
languag runtim	-10	-30
laptop	-10	82
larg	25	-2
larg @	17	8
larger	-19	51
larger chang	-21	33
larger node	1	44
last	18	31
last 90	30	-28
last access	1	10
last longer	50	-24
last month	74	-13
last one	48	41
last year	-25	43
latenc	20	99
latenc and	-10	23
later	8	15
later and	-19	25
later on	20	-11
latest	13	12
latest 14	36	-34
latest 50	14	32
latest after	17	-8
latest alwai	47	-26
latest ami	69	-42
latest base	-2	12
latest imag	-46	80
latest is	63	-48
latest patch	50	-17
latest seven	-27	38
latest version	-40	71
latter	95	9
launch	-2	16
launch $	-33	88
launch @	-13	23
launch a	-1	20
launch and	65	-27
launch anoth	65	-57
launch from	29	25
launch new	-12	50
launch scale	37	-24
launch set	-13	35
launch templat	-4	24
launch the	33	-9
law	-1	85
law and	1	10
law demand	14	76
law that	7	55
layer	40	6
layer $	39	41
layer and	-2	33
layer are	-36	58
layer includ	31	-30
layer of	-10	14
layer under	9	-50
layer with	-16	18
ldap	34	-7
ldap work	-40	53
lead	-42	53
lead back	-49	61
leaf	1	26
leaf cert	1	26
leak	-13	89
learn	-13	32
least	8	17
least 7	26	-24
least and	6	14
least everi	14	25
least onc	29	-6
least one	2	44
least privileg	-6	51
least three	-3	15
least two	-14	19
least want	-18	19
leav	-2	12
leav a	-6	22
leav it	-11	15
leav public	-2	30
leav room	-19	28
leav that	-16	23
leav the	-20	51
leav those	-34	71
leav who	-16	53
leaver	-14	53
ledger	-20	40
left	-9	39
left $	-32	35
left alon	-41	45
left and	30	-27
left behind	-16	19
left in	71	-36
left the	-14	42
left to	4	44
leg	-24	40
legaci	-14	21
legal	-9	109
legal hold	-17	115
length	-4	48
length and	-4	37
less	10	5
less than	41	-31
let	-1	22
let @	-9	17
let client	-18	36
let dev	-7	9
let everyth	-11	22
let in	-21	48
let it	15	-9
let its	11	-5
let no	68	-67
let nobodi	32	45
let other	-9	31
let the	-13	16
let them	-12	13
let traffic	-9	15
letter	-11	28
letter and	-8	8
letter queue	-14	36
level	-2	35
level and	-7	9
level call	18	-11
level metric	-1	8
level permiss	-7	22
level secur	-24	47
li	7	26
li in	25	14
li on	-17	23
li under	-13	21
liabl	0	18
liabl $	0	18
lib	-23	121
librari	-8	46
librari and	1	19
librari are	-6	44
librari get	-7	9
librari in	-11	40
librari insid	-6	9
librari is	-9	24
librari that	-26	28
licens	-26	16
licens and	31	28
licens are	-12	42
licens in	40	-22
licens includ	94	-58
licens of	-2	27
licens on	16	56
licens patch	-138	-169
licens the	38	-15
lie	1	35
lie in	-30	58
life	21	19
life $	89	-25
life are	-21	37
life cycl	24	-7
life of	54	-27
lifecycl	67	1
lifecycl $	178	-29
lifecycl and	-16	30
lifecycl manag	-24	30
lifecycl of	-14	19
lifecycl polici	-13	65
lifecycl rule	30	-26
lifecycl script	-5	13
lifetim	-2	9
lifetim and	-3	11
lift	4	-47
lift a	52	-32
like	41	37
like @	54	33
like are	19	-15
like that	-16	41
like the	19	54
limit	7	19
limit $	4	-67
limit @	-42	48
limit and	-11	30
limit by	34	-25
limit of	22	-2
limit on	-27	29
limit or	-3	21
limit that	22	-17
limit the	-25	58
limit who	-5	9
line	4	23
line is	-10	18
link	9	30
link are	-4	12
link between	48	7
link domain	20	-12
link for	-13	41
link to	0	11
linux	0	12
linux $	44	-44
linux 2023	12	55
linux @	-24	53
linux ami	53	40
linux and	30	-29
linux below	-41	81
linux insid	89	-59
linux of	78	-11
linux on	-2	34
linux secur	13	78
linux under	39	28
linux underneath	-155	7
list	10	16
list and	-15	26
list are	-16	66
list of	16	21
list the	18	-10
listen	29	18
listen $	-1	100
listen and	-7	10
listen to	-8	13
live	2	39
live in	-14	45
live token	0	13
load	13	10
load and	-14	26
load balanc	12	13
load dock	43	-1
load grow	-20	23
load of	24	-4
load without	1	38
local	12	32
local consol	-11	15
local disk	-23	44
local network	-10	13
locat	18	-4
locat $	100	-58
locat and	26	-21
locat of	46	-18
locat that	10	-5
lock	-2	49
lock @	-6	8
lock and	-2	12
lock it	-29	80
lock the	0	11
log	1	20
log $	10	98
log agent	-28	36
log and	0	17
log archiv	-12	18
log are	-8	27
log backup	41	-7
log bucket	33	-30
log collect	-7	12
log deliveri	-24	35
log destin	-21	35
log driver	-15	18
log export	-6	12
log file	34	-21
log for	-19	40
log from	52	-43
log go	-19	40
log group	14	8
log in	42	-14
log includ	-16	44
log is	-10	24
log it	-10	17
log level	-26	64
log lie	70	-52
log longer	-7	57
log manag	-8	34
log metric	-12	23
log of	-12	41
log on	-54	6
log onli	-20	31
log over	28	-21
log retent	34	154
log search	-4	11
log stai	-22	34
log stream	-7	8
log that	13	14
log the	75	-19
log through	-14	15
log to	17	-2
log type	-9	24
log watch	-16	26
log were	-17	38
log what	-4	29
log where	9	-7
log which	-8	10
log while	28	-21
login	-3	65
login $	2	107
login and	-5	8
login on	14	37
login to	70	-32
lol	-18	30
long	12	13
long @	-14	22
long a	-41	71
long an	-7	8
long and	-10	14
long as	46	-44
long backup	73	-9
long daili	29	42
long it	-11	14
long record	4	22
long run	-16	15
long thei	45	-32
longer	0	22
longer and	-22	27
longer keep	-5	38
longer need	-22	29
longer retent	-4	28
longer support	-8	11
longer than	-17	29
look	14	3
look after	28	-32
look at	15	15
look for	-42	75
look into	93	-52
lose	-1	38
lose data	-12	22
lose the	-39	89
loss	-16	29
loss of	-10	21
lost	-4	20
lost it	-8	11
lost its	-15	30
lost one	12	-9
lost task	-13	25
low	42	81
lower	13	5
lower the	28	-16
lowest	81	-36
lowest tls	81	-36
lustr	4	9
lustr and	29	-22
lustr scratch	-11	28
m	23	100
m i	-2	52
machin	29	-8
machin $	54	-22
machin apart	10	-4
machin are	9	53
machin behind	9	0
machin is	56	43
machin itself	-40	48
machin of	75	-26
machin on	39	-7
machin pool	-49	42
machin that	44	-23
machin under	11	1
machineri	9	-4
machineri that	8	-3
maci	-10	18
made	-12	-11
made by	-18	51
made from	-16	34
made in	32	13
made public	-15	76
made with	48	-34
mail	12	13
mail and	50	-24
mail health	9	12
mail in	27	-13
mail that	-28	27
maintain	23	-9
maintain and	27	-1
maintain by	71	67
maintain it	-34	-85
maintain its	45	-24
maintain that	-109	-6
maintain the	33	-7
mainten	23	4
mainten $	-54	-100
mainten action	14	10
mainten is	-14	75
mainten notic	20	-13
mainten of	72	-15
mainten off	8	6
mainten on	35	-34
mainten window	13	29
mainten windows	70	21
major	15	26
major upgrad	-22	63
major version	21	18
make	6	29
make %	-15	61
make @	-30	34
make a	35	54
make an	35	-64
make and	11	24
make it	-22	85
make no	-31	61
make recoveri	67	-59
make sure	16	14
make the	10	35
make them	-6	28
malici	-7	38
malwar	10	-3
malwar in	-2	8
malwar scan	-2	9
manag	8	0
manag $	22	60
manag @	64	-1
manag a	19	54
manag access	-18	21
manag and	34	-22
manag anti	-9	11
manag by	-18	60
manag call	55	-13
manag databas	-47	-34
manag endpoint	-6	48
manag environ	20	-14
manag event	32	2
manag for	1	10
manag imag	-3	35
manag in	-17	58
manag instanc	40	-25
manag kei	23	-9
manag kms	17	-9
manag node	-26	62
manag of	29	54
manag on	-96	-92
manag one	-8	50
manag or	-14	26
manag permiss	41	-39
manag platform	-7	65
manag polici	12	6
manag python	18	-5
manag queri	39	-20
manag result	-23	37
manag rule	55	-128
manag runtim	30	2
manag scale	15	-8
manag servic	-67	-81
manag share	-42	-69
manag so	-3	36
manag storag	-14	34
manag the	21	39
manag them	4	67
manag type	40	-39
manag updat	-17	63
manag user	-3	28
manag what	17	-11
mandatori	15	30
mandatori @	-25	70
mandatori on	95	-83
mandatori secur	-35	64
mani	42	-14
mani @	48	15
mani dai	-20	66
manifest	-17	44
manifest and	-22	39
mantrap	79	1
manual	-2	29
manual approv	-5	24
manual evid	-16	40
manual on	73	-24
manual snapshot	-7	22
map	1	43
map $	-7	118
map and	-3	17
map iam	-6	13
map queri	-9	9
march	-26	42
mark	8	-2
market	-15	25
market mail	-13	25
marketplac	-21	123
mask	-14	61
mask and	-2	12
mask person	-1	56
master	-45	-29
master node	4	19
master password	-51	-58
match	37	-12
materi	4	27
materi in	-9	23
materi is	-102	134
matter	1	50
matter elsewher	6	27
max	4	56
max size	5	61
maximum	0	19
maximum @	-3	11
maximum and	-12	19
maximum are	79	-61
maximum capac	-11	17
maximum in	-1	15
maximum size	-10	22
maximum that	-12	17
may	8	16
may also	27	-17
may be	-23	48
may call	-26	61
may chang	-10	18
may delet	64	-51
may deploi	-2	10
may do	-6	14
may end	-8	11
may have	-18	21
may issu	-38	80
may leav	39	-32
may merg	-20	45
may move	-12	17
may open	33	-23
may pass	-4	8
may publish	-48	86
may pull	-29	28
may queri	-8	16
may reach	-5	8
may read	-3	12
may run	-4	36
may store	35	-30
may take	28	-27
may use	37	2
mb	-11	27
me	-63	-46
me $	-53	-36
me to	84	48
me who	57	-9
mean	27	-2
mean one	25	-7
mean the	-89	-2
meant	38	34
meant the	-19	51
meant to	-10	68
meanwhil	30	14
meanwhil and	12	8
media	83	-36
media sanit	35	-3
meet	-17	27
meltdown	22	-1
member	-5	36
member account	-22	27
member and	5	23
memori	21	8
memori $	44	-20
memori and	-4	25
memori desir	-18	21
memori limit	-2	10
memori of	52	-40
memori or	51	-16
memori timeout	-5	10
memori with	19	-14
mend	-17	42
mend fault	-11	13
mend it	-11	34
mend onli	-27	46
mend the	-8	64
merg	-30	50
mesh	6	55
mess	-6	26
messag	29	5
messag and	-16	17
messag bodi	-23	25
messag broker	51	-29
messag is	-9	23
messag on	76	-43
messag redund	47	-19
messag sent	-13	26
messag that	-24	31
messag when	34	-7
met	-10	26
met $	-10	26
metadata	7	16
metadata and	35	-34
metadata databas	80	-54
metadata in	-44	40
metadata is	-21	31
metadata of	48	-41
metadata servic	-21	22
metadata that	-5	22
metal	33	39
metastor	-10	13
metastor and	-10	13
method	9	52
metric	34	-9
metric and	32	-9
metric filter	-9	12
metric in	97	-69
metric of	30	-14
metric to	37	-12
mfa	-11	72
mfa delet	-5	37
mfa devic	-30	59
mfa for	-1	12
mfa is	-1	10
mfa kei	-1	14
mfa on	11	32
micro	19	-15
micro virtual	12	-10
microcod	23	43
microcod firmwar	-16	31
microvm	11	16
microvm can	-21	36
microvm of	66	-59
migrat	-18	34
migrat task	-9	11
min	-8	62
min and	-3	13
min tls	-5	9
mind	-23	39
minimum	-15	38
minimum and	-6	24
minimum maximum	-12	19
minimum of	-20	21
minimum password	-2	12
minimum tls	-24	39
minor	10	-5
minor and	22	-9
minor engin	69	2
minor on	53	-9
minor releas	-57	91
minor upgrad	-16	77
minor version	7	-29
minut	6	16
minut and	9	11
minut at	-2	17
minut of	9	9
minut on	-3	8
minut weekli	-6	15
minut window	-10	30
misconfigur	-13	83
miss	-17	51
miss index	1	14
mistak	-13	66
mistak $	0	67
mistak who	3	12
mitig	49	18
ml	66	43
mmdsv2	-18	60
mobil	15	-4
mode	-1	15
mode @	17	-12
mode and	-1	18
mode befor	-14	15
mode do	10	20
mode is	-11	20
mode it	-8	19
mode of	-16	45
mode or	-13	15
mode so	-36	34
mode that	39	-31
mode the	74	-37
mode who	-19	-115
model	8	14
model $	-109	-74
model and	12	15
model answer	-18	50
model fresh	84	-69
model in	-3	56
model is	13	83
model on	-7	18
model provid	63	-52
model run	75	-38
model that	0	32
model who	-20	62
model with	15	-8
modifi	-13	15
modifi the	-16	18
modul	13	15
modul and	-1	14
modul are	-23	42
modul audit	54	-48
modul in	10	-7
modul of	26	-16
mondai	36	-3
monei	-4	9
monitor	10	-1
monitor agent	22	-19
monitor host	8	0
monitor node	56	-6
monitor the	56	-15
month $	-5	-43
month and	-41	72
month at	32	-18
month by	-45	-3
month without	-12	12
monthli	36	69
monthli rollup	27	-11
more	2	-23
more and	30	-19
more dai	-15	25
more in	43	-25
more load	-3	21
more than	-16	40
more up	-20	32
most	0	19
most 20	-1	13
most 60	-8	13
most and	15	-10
mount	-44	72
mount @	-65	57
move	13	18
move %	-21	32
move @	63	-32
move a	-12	25
move an	-35	42
move environ	-2	31
move everi	-1	9
move from	-20	65
move it	0	13
move of	-8	8
move off	-2	39
move on	-25	29
move over	13	-34
move partit	27	-2
move player	-5	18
move the	-2	48
move them	0	17
move to	34	-12
move traffic	-50	65
much	11	35
multi	7	27
multi az	9	22
multi factor	-6	35
multi region	26	-11
must	0	24
must %	-20	17
must appli	-6	9
must be	-5	33
must configur	-39	41
must defin	-17	39
must do	-53	69
must instal	-21	47
must keep	-17	36
must know	-12	15
must last	31	30
must not	-9	19
must patch	63	-17
must surviv	-27	30
must the	104	20
must to	-16	36
must updat	-15	31
mutual	-13	23
mutual authent	-6	8
mutual tls	-14	26
my	8	-6
my @	52	-20
my data	-90	-90
my own	9	-1
my team	19	-19
myself	6	49
myself $	8	53
n	-34	30
nacl	10	163
nah	72	18
nah i	76	2
name	7	9
name @	-3	16
name a	29	-16
name and	12	2
name as	-5	17
name has	-28	113
name in	-50	89
name it	12	-11
name none	14	-10
name of	-11	42
name one	-17	24
name server	94	-50
name sever	-16	18
name subnet	-19	22
name the	29	6
name who	-29	46
namespac	1	40
namespac and	-14	22
namespac with	75	-40
narrow	3	20
narrow it	-4	19
narrow scope	-4	13
narrow the	23	2
narrow them	-8	44
nat	-8	24
nat gatewai	-3	21
near	56	-39
nearli	10	4
necessari	42	-18
neck	-20	47
need	16	20
need $	-13	38
need @	-5	36
need a	55	-54
need an	-40	59
need and	-16	22
need control	-11	20
need for	-32	40
need in	-26	54
need it	-11	21
need more	36	3
need no	5	69
need none	-46	117
need one	-32	26
need the	-28	41
need them	12	1
need there	56	-28
need to	51	-34
neighbor	14	-12
neither	19	24
neither refus	7	31
neither see	-3	29
neither the	67	-28
network	16	8
network $	78	-16
network @	-4	19
network access	-13	75
network acl	3	33
network and	12	29
network are	-15	17
network between	25	-12
network cabl	96	-50
network can	-41	62
network connect	-41	39
network devic	152	-83
network encrypt	65	-48
network firewal	-17	17
network flood	11	-4
network in	-22	34
network interfac	41	-18
network into	-24	104
network is	-23	48
network isol	6	58
network let	30	-19
network member	33	6
network of	-40	76
network polici	-13	25
network servic	8	2
network that	89	-5
network traffic	18	-6
network under	73	-40
network up	58	-37
never	21	28
never beyond	-34	57
never chang	69	-25
never come	-24	36
never delet	89	-65
never doe	-27	113
never expir	-10	60
never leav	-5	18
never patch	-15	62
never see	132	-39
never the	-95	104
new @	-12	-36
new ami	-115	19
new build	-15	23
new cluster	-10	-33
new custom	-16	55
new cve	36	-31
new deploy	45	-43
new imag	-33	44
new instanc	14	-6
new job	44	-11
new key	-20	23
new major	8	26
new minor	72	-22
new object	-35	-117
new on	-27	68
new one	17	17
new platform	25	-2
new primari	46	-42
new public	-18	20
new queue	61	-24
new revis	-67	76
new server	93	-48
new signatur	48	-27
new type	-14	33
new version	27	34
newer	10	14
newer @	-16	22
newer ami	-47	68
newer imag	-11	29
newer node	2	13
newer on	11	3
newer one	35	-18
newer releas	-60	95
newer version	-20	38
newest	31	-6
newli	15	-1
next	13	-3
next one	-9	9
nfs	-1	37
nfs export	-1	42
nginx	-15	31
nine	39	-15
nine of	39	-15
nitro	164	41
nitro hypervisor	75	-11
nitro secur	-54	69
no	15	24
no $	59	-35
no @	11	-21
no access	101	-82
no agent	103	-71
no archiv	82	-27
no automat	-22	54
no backup	-46	102
no broker	83	-48
no certif	-53	110
no charg	13	-13
no consol	-27	80
no contain	-13	79
no copi	-22	59
no custom	17	-11
no data	-49	102
no effect	-15	34
no endpoint	-71	107
no failov	66	-57
no fix	-10	11
no histori	-14	26
no i	-9	54
no imag	-69	97
no infrastructur	62	-25
no instanc	61	-50
no kernel	36	-10
no key	3	25
no longer	-21	29
no machin	54	-19
no manag	-44	92
no matter	-41	52
no multi	61	-32
no network	-23	64
no new	-17	53
no node	72	-50
no one	16	-13
no oper	58	-36
no other	93	-47
no paramet	-28	48
no patch	-10	14
no public	-33	67
no redund	-7	29
no secret	-16	59
no secur	16	11
no set	35	38
no shell	58	-10
no snapshot	-23	65
no ssh	55	-43
no standbi	-21	56
no such	-42	48
no support	-10	11
no updat	25	-12
no user	-41	53
no version	115	-88
no way	2	39
no wildcard	0	14
no window	94	-61
nobodi	25	15
nobodi can	61	-11
nobodi delet	-13	17
nobodi els	48	-35
nobodi log	58	-26
nobodi tamper	30	-9
node $	-137	-22
node @	50	69
node and	19	12
node are	54	26
node base	-55	41
node but	54	-21
node by	-1	13
node class	-15	22
node encrypt	-45	52
node fail	36	35
node for	69	18
node get	30	-36
node group	6	50
node imag	10	12
node in	41	3
node instanc	-13	36
node is	55	7
node js	31	-15
node kernel	33	16
node log	-1	8
node monitor	11	-7
node of	-14	-10
node on	-149	17
node or	19	-7
node os	-3	-79
node patch	-92	-36
node pool	41	-10
node share	72	-31
node that	37	20
node to	-1	15
node type	0	14
node with	25	-12
node yourself	-11	33
node18	-41	10
node18 @	-41	10
nodeadm	-9	28
non	54	-15
non extract	64	-51
noncompli	-21	56
none	17	33
none @	37	0
none and	-11	14
none for	-31	33
none is	5	30
none of	52	-4
none to	99	-83
nonsens	30	-15
nor	22	14
nor date	7	31
nor the	49	-16
normal	21	33
normal $	-7	-32
normal @	0	91
not	16	26
not $	12	-27
not %	14	-74
not @	53	9
not a	-26	34
not among	70	-65
not and	-17	19
not appli	-63	91
not ask	22	17
not avail	-15	99
not back	7	49
not be	-15	16
not belong	-6	15
not by	47	-41
not chang	-31	46
not check	22	10
not come	-31	41
not compli	66	-60
not cover	-17	46
not delet	-37	71
not depend	43	-39
not do	-8	22
not encrypt	48	-15
not exist	28	33
not for	77	-48
not grow	-28	61
not guard	50	-47
not in	71	-50
not instal	-34	51
not lose	-10	31
not move	45	-38
not on	40	2
not our	45	-29
not outliv	23	9
not patch	-29	36
not pin	-17	37
not possibl	12	20
not put	-18	24
not reach	-33	44
not read	84	-47
not replac	-100	124
not restor	-16	52
not run	-8	22
not scale	-65	94
not see	-13	55
not start	13	8
not support	33	28
not test	47	-37
not the	-48	54
not touch	3	64
not trust	-26	35
not undo	-41	55
not updat	50	7
not upgrad	117	10
not us	-12	67
not use	27	-26
not work	17	25
note	13	23
notebook	15	7
notebook @	11	-11
notebook and	-1	18
notebook are	-16	20
noth	8	47
noth $	26	-27
noth @	12	9
noth by	-42	93
noth can	22	-9
noth els	-10	45
noth for	55	-10
noth in	-18	29
noth insid	-30	60
noth is	-27	57
noth keep	-45	54
noth of	46	34
noth on	52	-22
noth reach	-13	41
noth retir	-32	81
noth scale	-44	112
noth that	26	-3
noth to	16	12
noth upgrad	-27	67
notic	14	7
notic a	11	-7
notic about	1	67
notic and	38	-26
notic by	80	-59
notic in	-45	-60
notic it	-18	151
notic that	40	-40
notif	5	13
notifi	68	-38
novemb	-21	36
now	1	26
now $	9	-62
now the	53	49
npm	-13	52
npm packag	-11	31
nsx	-15	38
nsx manag	-18	43
ntf	-6	19
ntf and	-8	22
nucleu	-7	18
number	-1	27
number $	-16	127
number and	-10	23
number in	8	27
number instanc	-49	56
number of	9	15
number or	22	-1
number that	11	-8
number version	-8	14
nvidia	-13	31
nvidia driver	-13	31
nvme	-11	36
nvme @	-35	55
nvme driver	-12	19
o	-44	45
oauth	-14	16
obfusc	1	25
object	16	9
object $	19	-96
object and	-8	15
object are	-17	116
object from	5	37
object in	59	-16
object of	-14	39
object onli	7	92
object to	-22	96
object who	0	-58
observ	8	32
obtain	36	-22
obtain the	41	-25
oci	14	-2
oci or	-45	27
ocsp	11	7
odd	-42	66
of	13	4
of $	-5	34
of %	-8	63
of 0	-10	24
of 1	39	-17
of @	36	-20
of a	-47	-18
of all	-1	31
of amazon	73	-39
of an	-5	31
of api	41	50
of at	-34	50
of aws	64	12
of backup	67	-10
of both	48	-31
of build	39	23
of call	21	5
of chang	28	-21
of charg	16	-14
of cluster	56	-20
of code	-10	12
of connect	28	-16
of contain	-13	27
of content	-13	14
of control	-3	24
of data	-5	18
of deploy	9	-2
of differ	58	-37
of direct	21	-4
of durabl	39	-15
of each	9	21
of ebs	32	-19
of emrf	-11	23
of encrypt	36	-9
of endpoint	-7	11
of ephemer	-30	49
of everi	48	-22
of file	-31	44
of host	-14	22
of imag	-43	52
of input	-9	11
of it	-72	-18
of its	21	1
of job	-17	23
of key	-54	62
of label	-9	9
of life	41	21
of link	20	-12
of linux	-61	83
of log	-9	15
of machin	-52	64
of manag	-21	26
of member	-5	13
of messag	-36	46
of my	35	107
of new	-12	-38
of node	22	-5
of notebook	12	-11
of object	50	14
of one	-16	30
of oper	17	60
of other	36	-23
of our	-52	31
of peer	-5	11
of persist	22	-15
of person	-37	-28
of physic	64	-17
of pod	-15	31
of point	-28	33
of power	40	-24
of presenc	68	-12
of prompt	-15	16
of queri	57	-17
of queue	27	60
of reach	32	-11
of reader	19	-4
of record	-9	19
of recoveri	-22	37
of render	-11	11
of replica	21	-12
of request	26	1
of resourc	-2	53
of row	-1	11
of s3	44	-20
of secur	-29	22
of server	105	-23
of sever	16	0
of sourc	20	5
of staff	-89	-50
of standard	-22	56
of storag	48	-5
of support	-10	23
of task	33	-23
of that	56	-33
of the	30	12
of their	13	10
of them	33	-18
of thi	-46	-42
of those	58	14
of three	2	12
of topic	-8	44
of traffic	2	53
of up	-18	28
of user	22	-15
of vcpu	5	16
of version	34	-24
of volum	-15	28
of vulner	20	-10
of what	-27	4
of which	42	-38
of who	4	47
of windows	-35	41
of worker	-26	45
off	0	26
off $	-65	59
off %	-19	36
off @	-40	49
off a	7	20
off again	-32	52
off and	-16	21
off by	-6	33
off for	-10	18
off on	-25	42
off peak	-7	17
off the	6	37
off until	-9	23
off who	-63	68
offer	47	-16
offer @	34	-19
offer and	46	-40
offer http	56	-27
offer it	-53	93
offer the	63	-46
offer them	-49	91
offer tls	55	-29
offic	-83	-7
offic $	1	10
offic to	-97	-19
offlin	-7	26
offset	-8	15
often	-1	52
oidc	-21	38
oidc provid	-19	37
ok	-95	-34
ok and	-96	-161
okta	-10	65
old	-8	54
old @	-10	53
old and	4	76
old disk	83	-20
old minor	30	-12
old on	-13	22
old one	-13	18
old who	-1	53
older	-3	31
older @	-12	26
older cluster	-1	8
older on	-34	59
older than	32	-3
older unencrypt	-9	34
older version	-14	25
on	7	23
on $	16	4
on %	24	11
on 1	-12	24
on 30	-17	34
on @	-1	38
on a	13	33
on amazon	-32	27
on an	-33	50
on and	26	-3
on are	24	3
on as	-96	-56
on at	-17	30
on audit	-9	19
on auto	-28	61
on automat	24	36
on autostop	-37	46
on aws	-23	0
on befor	-19	31
on both	-6	33
on broker	-28	22
on by	15	17
on cach	-7	10
on capac	-1	32
on choos	-6	13
on cloudtrail	-10	11
on control	-7	13
on cover	-9	12
on cpu	-9	31
on current	-8	14
on data	8	11
on delet	2	17
on deliveri	-4	22
on demand	-7	-42
on devic	81	-31
on disk	48	-20
on each	-57	-50
on ebs	84	-53
on ec2	-8	35
on encrypt	9	39
on enhanc	0	8
on error	-10	15
on event	-2	11
on everi	-5	29
on execut	18	-13
on failur	-3	33
on fargat	13	-7
on find	2	21
on for	16	14
on from	-66	57
on go	40	-14
on host	62	-43
on howev	79	-50
on in	29	-5
on instanc	11	7
on integr	54	-34
on is	67	-41
on it	-62	-31
on its	27	-7
on log	-12	15
on lustr	-13	15
on machin	-7	13
on manag	128	-29
on mani	-6	11
on me	-100	-41
on mfa	-2	25
on multi	6	41
on my	-43	66
on new	-1	20
on node	-24	31
on off	-7	27
on on	4	23
on one	38	-9
on onli	-16	19
on or	-10	19
on our	-28	84
on per	-6	33
on point	-11	27
on prem	-50	51
on premiz	-3	61
on provid	-4	-47
on push	-13	37
on ra3	43	-30
on request	68	-61
on root	0	17
on run	-22	27
on server	44	145
on serverless	25	-19
on servic	-18	21
on set	-1	10
on share	68	-22
on stai	-29	57
on termin	-17	20
on that	-78	-15
on the	9	15
on their	-39	40
on them	-9	2
on there	24	18
on these	-40	75
on those	26	21
on tls	-15	14
on top	46	2
on us	-66	-58
on version	-13	29
on volum	-40	36
on vpc	-3	11
on what	38	-36
on when	-20	41
on where	-8	32
on which	-41	10
on while	-9	17
on who	86	20
on whom	-23	35
on windows	114	-40
on with	63	-20
on without	-6	55
onc	8	10
onc 14	20	-16
onc a	13	-38
onc and	25	-14
onc everi	-29	48
onc for	-32	40
onc held	34	-22
onc in	63	-50
onc it	-10	35
onc the	19	-22
onc when	44	-41
one	13	15
one $	-80	-98
one @	-6	73
one after	20	-7
one anoth	28	-7
one are	14	5
one at	20	-7
one avail	-14	48
one az	64	-24
one by	45	-15
one can	-19	33
one cannot	-30	50
one click	-24	42
one control	49	-46
one custom	27	-23
one day	5	20
one decid	-7	13
one download	81	-59
one environ	-28	52
one fail	-8	41
one for	-11	49
one from	10	-2
one has	-14	29
one if	31	-12
one in	-48	60
one instanc	32	-15
one interfac	-4	11
one into	77	-56
one is	78	29
one its	2	9
one let	-8	15
one node	76	-42
one noth	-13	41
one of	-16	-1
one onc	20	-16
one or	-24	58
one region	-9	24
one releas	53	-25
one replica	-22	62
one server	-6	8
one set	-29	32
one so	35	-28
one task	33	-9
one that	1	22
one there	-23	31
one until	-16	26
one when	3	14
one who	-6	80
one year	-23	27
one zone	-6	31
onli	10	32
onli 1	45	-27
onli @	48	0
onli a	-13	23
onli after	-24	28
onli and	23	-17
onli as	16	-4
onli be	-14	18
onli by	7	28
onli control	-32	52
onli for	40	-39
onli from	28	6
onli if	20	-5
onli its	-17	44
onli link	-8	10
onli on	-37	61
onli onc	41	-29
onli roll	-17	45
onli root	-15	19
onli the	15	75
onli them	-15	16
onli then	-8	17
onli through	-26	39
onli to	12	-5
onli turn	-10	26
onli watch	10	37
onli what	0	32
onli when	46	-35
onli where	-20	25
onli while	38	-5
onli with	33	-14
onlin	-7	23
onlin and	-1	19
ons	-4	25
ons @	-1	50
ons and	74	-65
ontap	-10	18
ontap and	-10	18
onto	-63	-41
onto it	-28	20
onto the	-34	-33
open	-2	27
open @	2	25
open a	13	-1
open access	-6	18
open its	-12	23
open mainten	45	-43
open or	-4	19
open sourc	34	-18
open the	-27	58
open to	-4	30
open who	6	97
openssl	-18	33
opentelemetri	17	1
oper	13	-11
oper @	17	11
oper and	8	36
oper audit	18	-6
oper includ	35	-30
oper kms	37	3
oper of	16	-3
oper role	-18	38
oper system	9	-6
oper the	26	-74
opt	-2	14
opt out	-1	15
optim	-6	94
optim ami	-16	40
option	7	20
option and	-15	23
option group	-4	32
option of	-18	32
option oper	-44	101
option patch	-1	11
option that	-13	33
option until	-1	9
option updat	-22	31
or	-5	9
or $	30	-24
or %	-38	-31
or 1	64	-5
or 5	25	-20
or @	-4	17
or a	20	-6
or after	17	-12
or anoth	-34	53
or api	20	-18
or archiv	-34	48
or are	33	-25
or ask	-22	56
or at	-14	20
or auto	-21	25
or automat	-3	19
or both	4	-53
or build	-14	29
or by	-10	34
or chang	-17	35
or choos	-14	22
or cli	-23	30
or close	-6	23
or cloudwatch	-8	17
or cluster	-26	35
or collector	-15	18
or configur	6	56
or copi	-1	53
or creat	21	-21
or delet	-7	22
or destroi	34	-24
or direct	-1	11
or disabl	-19	20
or do	-5	-37
or doe	32	-15
or download	-2	31
or elsewher	-2	9
or end	-18	39
or export	16	-5
or fail	34	-19
or failov	50	-43
or fals	15	-24
or fetch	-8	13
or file	24	13
or firehos	-12	17
or for	-15	19
or fsx	-9	25
or get	-10	36
or have	-13	18
or higher	111	-61
or import	-7	9
or in	-7	26
or instal	-25	29
or instanc	37	-27
or interfac	-11	17
or is	24	-19
or its	-40	-64
or job	-8	13
or jwt	-2	13
or karpent	-22	35
or kvm	-3	31
or larg	-3	21
or later	1	20
or leav	-12	15
or let	-5	15
or load	29	-10
or log	-6	11
or maximum	22	-1
or me	-69	-50
or memori	19	-14
or more	-25	46
or move	-32	38
or multi	-10	15
or network	42	-11
or newer	84	-4
or no	45	-35
or not	4	-11
or of	25	-22
or on	-57	-30
or one	-37	57
or open	-9	11
or option	-12	16
or our	-79	-80
or patch	-27	42
or privat	-2	16
or project	-5	10
or rdp	-5	15
or rebuild	35	-18
or recreat	-11	73
or region	-32	44
or remov	83	-67
or replac	-16	33
or replica	3	-28
or repositori	38	-10
or s3	-10	47
or scale	42	-22
or schedul	18	0
or sdk	-4	25
or server	-33	38
or shield	-6	36
or so	35	-24
or ssh	33	-7
or start	39	-29
or stream	72	-41
or tag	-14	24
or take	-13	31
or templat	1	12
or that	64	-63
or the	-33	26
or their	-85	-79
or tls	-11	30
or to	-11	15
or tool	-13	27
or trail	13	10
or updat	9	2
or upgrad	-28	62
or us	-4	8
or use	30	-4
or version	-7	13
or vpc	-9	34
or we	-39	79
or what	14	-14
or when	-11	31
or who	-49	53
or with	-14	19
or write	-5	12
or zone	31	6
orchestr	79	25
orchestr and	11	-10
order	-1	30
order a	-21	47
order and	10	0
order enough	-22	36
order multi	-25	76
order of	25	-22
ordinari	26	10
ordinari @	28	-17
org	-13	61
organ	-9	13
organizations	-10	25
origin	-1	40
origin control	-7	43
origin until	-12	22
os	2	-70
os $	-6	53
os %	58	11
os fix	55	24
os in	-78	-95
os level	39	64
os of	1	9
os on	-23	57
os patch	2	-50
os updat	-166	-193
oss	18	29
other	11	11
other $	64	-19
other @	-6	19
other account	1	24
other agent	-10	14
other by	-5	17
other client	-2	41
other cloud	-26	29
other connect	-16	48
other custom	18	-5
other into	17	-11
other kind	-11	11
other member	-7	8
other program	23	-4
other region	-26	40
other servic	31	-12
other side	35	-9
other softwar	-53	67
other system	-19	37
other tenant	61	-1
other type	-12	27
other zone	3	13
otherw	-11	50
otherw $	-19	24
otherw and	17	-12
our	-26	8
our $	-79	-80
our @	-46	-39
our account	81	-22
our app	19	14
our applic	0	9
our branch	-23	50
our client	-35	44
our cluster	-54	-99
our compani	0	91
our contain	-78	-3
our content	55	-43
our data	-1	92
our domain	14	61
our load	-6	27
our offic	1	20
our on	0	10
our or	-72	-49
our own	-14	75
our privat	10	44
our router	2	93
our server	25	95
our side	-11	39
our site	-11	24
our task	11	55
our team	39	-1
our user	0	37
our warehous	-1	17
our web	-1	10
our websit	1	60
our whose	-42	-46
our workload	5	75
ourself	-2	9
ourself $	-2	9
ourselv	-22	28
ourselv $	-27	-20
ourselv who	42	124
out	7	9
out $	6	-70
out @	-4	44
out a	-3	11
out and	1	23
out by	-37	96
out for	-6	8
out in	35	-25
out newer	-12	53
out of	15	1
out on	-16	17
out polici	-9	15
out the	25	-2
out through	-12	16
out to	-1	65
outag	27	51
outag of	-14	14
outbound	-19	45
outbound traffic	-7	12
outdat	12	35
outliv	-4	24
outliv the	-22	31
output	7	21
output and	-13	15
output bucket	-18	38
output in	16	-10
output to	30	-22
outright	26	9
outright that	-5	13
outsid	-3	27
outsid @	-25	42
outsid and	6	10
outsid of	53	-26
outsid the	18	-12
over	19	0
over $	-65	-76
over @	26	-23
over a	10	81
over all	45	-44
over at	33	-27
over avail	4	8
over by	-45	62
over cloudfront	-14	14
over http	44	-34
over in	40	-36
over its	59	-50
over sever	32	-11
over the	31	-14
over them	-25	45
over three	34	-20
over tls	57	-22
over to	22	-11
over two	-5	58
over which	-43	53
over zone	48	-1
overal	-54	-11
overnight	3	45
overwrit	29	-17
own	0	16
own $	-66	78
own @	-21	64
own agent	41	-37
own alwai	27	-20
own ami	-6	21
own and	15	-3
own apart	20	-20
own api	-62	95
own applic	-31	36
own are	39	-1
own backup	-15	18
own befor	-24	25
own bucket	9	25
own build	-6	26
own by	-20	41
own cert	23	-36
own contain	64	-38
own data	-6	34
own delet	13	4
own disk	-13	45
own domain	-33	51
own employe	75	49
own encrypt	36	-19
own endpoint	32	3
own equip	16	-10
own for	24	-12
own group	-8	57
own guard	14	-10
own host	-94	147
own if	-9	13
own imag	-10	12
own in	49	-18
own infer	-7	49
own infrastructur	83	-3
own is	82	-46
own isol	32	-14
own kei	-27	53
own key	19	6
own kms	2	11
own log	-7	15
own maintain	13	25
own media	-11	56
own network	5	9
own node	29	12
own on	38	-30
own one	-22	24
own paramet	-3	30
own router	1	8
own server	-55	98
own servic	-64	102
own set	61	-42
own side	-16	59
own softwar	44	-12
own store	-18	33
own system	31	-22
own that	30	1
own the	9	56
own unless	18	-8
own usabl	-3	79
own where	20	-19
own with	14	-14
own work	-18	31
own workload	3	11
own zone	-24	28
owner	-24	-20
owner $	-90	-56
owner and	-3	32
owner for	32	-16
owner of	33	36
ownership	-1	90
ownership $	0	99
pace	-13	14
pace and	-13	14
pack	-36	44
pack into	-33	38
packag	13	23
packag @	78	-7
packag and	-35	53
packag are	-24	35
packag in	-21	46
packag of	-70	92
packag on	-10	34
packag or	-10	12
packag that	8	12
packet	24	31
page	-5	34
page and	-18	21
page are	-32	43
pai	1	35
pai attent	-5	28
pair	-2	21
pair and	-27	29
pair of	-17	30
palo	-18	37
palo alto	-18	37
panda	26	119
parallel	-3	27
param	9	30
paramet	-2	25
paramet and	9	4
paramet group	-3	32
paramet of	13	5
paramet or	-12	16
parameter	-9	17
parent	-6	8
part	19	6
part $	10	49
part of	51	8
part that	54	-50
parti	18	21
parti $	44	-29
parti instal	-11	28
parti is	-14	28
parti must	-20	33
parti protect	31	0
partit	31	14
partit and	-1	37
partit kei	-13	14
partner	0	26
pass	-2	9
pass between	-26	44
pass it	-4	8
pass on	-32	39
pass request	65	-53
pass sinc	20	-16
pass the	-11	61
pass them	-26	82
password	-8	36
password $	16	99
password and	-6	20
password are	-9	42
password for	-32	70
password length	-2	12
password of	-32	23
password polici	13	25
password reset	-3	12
password rule	-12	57
password safe	52	34
past	-33	62
past its	-25	33
patch	11	-18
patch $	-97	-155
patch %	-21	74
patch @	99	-72
patch a	11	113
patch all	18	54
patch amazon	-16	-28
patch ami	36	4
patch an	-14	88
patch are	-14	68
patch arriv	-21	41
patch base	-26	64
patch baselin	20	86
patch build	-16	131
patch by	68	-13
patch each	-67	76
patch everyth	79	-11
patch evid	54	-49
patch for	53	27
patch from	26	-20
patch harden	-23	57
patch host	-114	-49
patch imag	10	66
patch in	40	-29
patch insid	47	-32
patch instanc	-11	18
patch is	41	59
patch it	-39	-101
patch its	-5	90
patch kernel	15	-11
patch manag	-184	-73
patch node	49	-19
patch noth	-67	131
patch of	36	15
patch on	-9	-72
patch one	-6	13
patch onli	-75	120
patch onto	-71	-38
patch oper	5	15
patch or	28	19
patch our	-126	-79
patch releas	23	-10
patch scan	-19	28
patch server	33	-31
patch softwar	-33	46
patch that	-30	58
patch the	37	-13
patch them	10	10
patch there	-22	27
patch these	134	2
patch those	21	-21
patch to	72	38
patch version	60	-32
patch what	-10	41
patch when	40	-25
patch who	-130	-151
patch whose	-133	-158
patch windows	59	-104
patch yourself	76	-3
path	-9	28
patient	-43	-50
pattern	7	10
pattern are	-18	38
paus	-7	38
paus @	-10	12
paus the	-12	13
paus their	50	-26
pay	-1	24
pay for	8	15
pci	17	-46
pci compliant	-58	9
pci dss	-44	-55
pcoip	73	1
pdb	-2	145
pdb $	-2	145
peak	-6	15
peak window	-7	17
peer	30	-4
peer node	19	17
peer vpc	43	-43
pend	40	-11
pend action	35	-6
pend mainten	-30	53
penetr	-41	36
penetr test	-41	36
peopl	5	29
peopl and	-32	-32
peopl at	80	-58
peopl who	46	56
per	-6	10
per @	11	0
per account	23	5
per alia	-4	15
per client	5	38
per node	15	-6
per region	-8	34
perform	37	-39
perform it	91	23
perform target	24	-18
perform the	7	-60
perform them	-76	-6
perimet	85	12
perimet and	-24	25
period	-8	-35
period $	13	132
period and	-16	18
period end	22	-16
period is	1	-46
period of	-19	20
permiss	-17	59
permiss $	-39	134
permiss are	-18	42
permiss for	-24	39
permiss in	-8	41
permiss of	-27	48
permiss on	-10	59
permiss to	-8	26
permit	-17	43
persist	7	10
persist file	16	-4
persist on	41	-12
persist volum	-17	32
person	-37	18
person data	-39	14
phase	39	-37
phish	115	107
phrase	-6	22
phrase and	22	-12
physic	87	-21
physic access	71	-51
physic and	53	-2
physic cabl	34	-27
physic control	48	24
physic entri	40	-19
physic host	83	-6
physic layer	30	-22
physic machin	66	14
physic network	42	-25
physic protect	-36	76
physic secur	7	47
physic server	17	10
pi	10	44
pick	4	49
pick a	-12	20
pick it	-6	10
pick its	12	-5
pick one	20	3
pick the	3	46
pick which	-33	46
pictur	12	-8
pictur and	37	-16
pile	-20	69
pile up	0	12
pin	-23	40
pin and	-10	39
pin the	26	-24
pip	-11	56
pip instal	-10	59
pipelin	-1	27
pitr	-9	54
pitr on	17	51
pki	-72	-136
place	11	20
place a	-3	52
place in	-24	48
place is	-9	29
place task	43	-32
place that	23	-23
place the	0	13
place where	-53	75
placement	80	5
plain	-24	47
plain @	-18	43
plain environ	-8	14
plain http	15	1
plain text	15	17
plan	10	33
plan $	-14	116
plan a	34	-27
plan and	-4	26
plan for	18	22
plan in	-9	16
plan mainten	69	-38
plan of	-3	90
plan run	-30	66
plan spare	-5	9
plan the	4	36
plan version	119	-44
plan what	-42	62
plan with	-55	60
plan work	56	-50
plane	32	-16
plane $	32	-63
plane @	17	-11
plane and	44	-12
plane avail	84	6
plane behind	9	1
plane by	59	72
plane in	106	-23
plane includ	12	12
plane log	-19	56
plane node	30	20
plane of	-156	-126
plane that	15	-11
plane upgrad	-30	74
plant	-1	50
platform	19	18
platform $	2	12
platform and	34	-22
platform branch	-4	43
platform identifi	-22	24
platform revis	-2	23
platform that	40	-33
platform updat	-8	67
platform version	38	-21
player	-11	33
player over	-5	18
pleas	-1	-28
pleas $	-83	-31
pls	-13	-71
plu	-40	69
plu plan	-16	23
plug	-15	16
plug into	-15	16
plugin	2	43
plugin also	-9	10
plugin and	-14	31
plugin that	-7	15
pod	5	27
pod @	-10	14
pod access	-7	13
pod and	-13	25
pod are	-13	55
pod can	-15	24
pod disrupt	-37	77
pod ident	11	-7
pod imag	-25	42
pod in	-21	54
pod of	55	-8
pod on	-35	53
pod or	-5	14
pod secur	-10	37
pod that	118	-11
poddisruptionbudget	5	20
point	5	11
point about	63	-54
point and	-21	23
point at	-24	28
point in	7	9
point of	75	-34
point over	23	-23
point the	-5	9
point to	-33	51
polici	-6	35
polici $	0	155
polici @	25	-18
polici allow	-6	14
polici and	-5	13
polici are	-10	42
polici as	0	31
polici at	15	-11
polici attach	-2	11
polici condit	-6	19
polici for	15	17
polici in	-15	57
polici is	27	16
polici of	-11	36
polici on	-8	65
polici or	-15	19
polici say	-10	25
polici that	-4	16
polici there	-34	60
polici up	44	-31
polici where	-20	21
polici with	-24	29
poll	-31	48
pool	-23	31
pool and	42	-23
pool whose	-13	45
port	-3	29
port 22	1	30
port 3389	-3	32
port 443	-12	35
port and	54	-28
port between	-19	27
port in	-4	19
port that	-4	8
posit	42	9
posix	-3	43
posix owner	3	22
possibl	47	19
power	46	19
power and	11	43
power space	-3	9
power suppli	82	-48
powershel	45	-2
practiz	-5	9
pre	-15	62
pre initi	-6	13
pre share	4	36
prebuilt	11	4
prebuilt imag	31	-22
prefer	32	-13
prefix	-10	28
prefix list	-11	30
prem	-50	51
premiz	9	43
premiz $	-37	61
premiz @	-7	14
premiz domain	-22	30
premiz is	-34	40
premiz server	-40	84
prepar	29	79
presenc	68	-12
presenc $	65	-5
present	52	17
prevent	27	6
prevent prompt	-10	19
price	15	-3
price perform	24	-18
primari	37	1
primari anew	49	-35
primari fail	26	-21
primari region	-16	22
princip	-12	37
princip in	0	14
principl	-87	-62
principl $	-82	-71
print	-11	46
print to	11	-8
prioriti	54	-32
prioriti that	25	-22
privaci	-5	29
privat	-10	32
privat @	-21	31
privat kei	31	-1
privat key	-5	27
privat subnet	-8	32
privatelink	-8	11
privileg	-17	60
privileg capabl	-28	35
privileg contain	-8	42
privileg mode	2	23
probe	-13	28
problem	10	21
problem $	1	-34
process	4	-62
process by	18	-15
process document	55	-19
process in	-74	-95
procur	103	-22
prod	27	-1
prod who	-7	9
produc	39	4
produc and	-14	32
produc consum	-7	16
product	-4	39
product system	77	-24
profil	-11	30
profil and	-27	39
profil that	-12	23
program	-8	38
program and	-15	37
program of	-36	55
program on	-5	20
program that	-19	45
project	-2	56
project @	-1	19
promiz	70	70
promot	3	18
promot a	32	-27
promot out	-31	103
promot tier	-27	34
prompt	22	7
prompt @	-31	41
prompt and	16	-15
prompt inject	-15	23
prompt log	28	2
proof	18	71
proof of	56	25
propag	-7	30
properti	-6	12
protect	10	12
protect $	9	46
protect %	-79	36
protect @	71	-39
protect against	38	-20
protect and	-5	31
protect are	-13	61
protect at	18	1
protect in	33	-21
protect it	-26	57
protect my	0	47
protect of	-13	65
protect on	-46	69
protect polici	-6	34
protect the	25	-6
protect them	59	13
protect what	75	-35
protocol	18	-2
protocol and	-11	16
prove	-35	55
provid	32	-3
provid $	-15	19
provid @	11	23
provid a	19	-17
provid al2023	-4	-47
provid and	9	13
provid by	8	86
provid comput	34	-10
provid enough	-18	63
provid for	43	-1
provid is	27	26
provid of	19	-11
provid or	-22	31
provid power	8	71
provid subnet	-37	51
provid the	50	-1
provis	47	6
provis @	-13	-40
provis capac	-32	85
provis concurr	4	23
provis mode	-10	86
provis noth	159	-99
provis the	56	-47
proxi	-1	59
proxi besid	-33	40
proxi do	-20	72
proxi karpent	27	-26
proxi or	-25	26
proxi that	-24	26
public	-2	23
public @	20	3
public access	-11	30
public address	-9	24
public ami	-11	14
public and	-24	30
public api	-28	38
public by	-21	64
public certif	77	-80
public endpoint	-3	29
public key	-22	27
public mode	-7	14
public or	-4	13
public subnet	-4	19
public topic	-17	44
public way	-25	35
publicli	2	57
publicli access	7	36
publish	27	1
publish $	-27	53
publish @	40	-16
publish a	71	-53
publish and	19	12
publish cloudwatch	29	-10
publish it	-34	86
publish log	-15	35
publish metric	41	-24
publish minor	27	-11
publish new	-31	-82
publish newer	-14	18
publish patch	39	7
publish the	38	14
publish their	46	-33
publish them	-18	44
publish to	-48	86
publish updat	107	-8
publish version	-37	55
pull	4	18
pull from	26	59
pull request	-9	10
pull the	-2	10
push	-45	41
push and	2	8
push or	-2	26
push the	-57	-10
push to	2	27
put	-2	22
put a	-11	28
put directli	32	-29
put in	-7	33
put into	10	24
put it	-37	-12
put mainten	23	-13
put no	-33	57
put noth	-19	44
put on	-28	27
put that	-19	52
put the	1	16
put them	-14	25
pv	-14	22
pv ena	-12	19
python	20	36
python 3	-19	56
python and	20	-17
python modul	-17	28
python packag	-18	45
python runtim	56	-38
python3	34	-43
python3 8	-11	19
q	-138	16
qualifi	-19	38
qualifi licens	-12	29
qualiti	-13	57
qualiti $	1	78
quarterli	-35	70
queri	-1	17
queri $	64	-17
queri @	-16	16
queri and	-10	35
queri are	-2	27
queri driver	-11	15
queri engin	41	-6
queri in	-7	10
queri is	-29	-61
queri load	-3	18
queri log	-36	46
queri on	-6	41
queri result	-95	63
queri run	46	-30
queri the	0	14
queri tune	1	9
question	35	-34
question @	11	-79
question for	113	-54
queue	23	19
queue and	7	47
queue for	-6	9
queue of	25	-8
queue polici	-24	75
quick	-17	62
quiet	-13	17
quiet hour	-13	17
quota	14	17
quota and	13	-2
quota are	60	29
quota for	39	-21
quota in	-33	67
quota of	38	-12
quota per	45	-35
quota raiz	-39	12
quota that	21	6
r	1	67
ra3	2	13
ra3 and	43	-30
rack	10	-1
rack $	44	72
radiu	-14	38
radiu server	-14	38
raiz	12	3
raiz and	28	-16
raiz befor	37	-33
raiz in	23	-11
raiz the	-16	42
raiz them	33	-24
ram	-6	37
ran	8	7
random	-18	48
random if	-9	21
random otherw	-5	26
rang	25	10
rang of	-29	57
rank	-23	47
rare	41	-15
raspberri	10	44
raspberri pi	10	44
rate	-3	15
rate base	-14	17
rate rule	-4	23
rather	3	39
rather than	3	39
rbac	0	57
rbac and	-4	20
rbac in	-17	62
rdp	5	31
rdp and	-5	15
rds	-7	18
reach	7	21
reach @	-13	32
reach a	-26	48
reach by	-16	31
reach everi	-30	46
reach file	-26	29
reach from	-29	43
reach it	20	5
reach its	-30	45
reach of	50	-25
reach onli	-5	11
reach the	-19	42
reach them	87	-50
reach through	-10	30
reachabl	-23	70
reachabl from	-5	12
react	-13	66
react to	17	39
read	-9	21
read a	-3	15
read access	1	12
read and	-49	-42
read from	-11	11
read it	8	69
read log	0	17
read my	54	-46
read onli	-14	17
read out	-6	15
read replica	44	24
read the	-8	26
read them	-12	39
read what	-8	11
read which	-15	32
readabl	16	40
readabl and	43	18
reader	2	-17
reader and	39	-34
reader in	-26	60
readi	-35	62
readonlyrootfilesystem	-4	59
real	10	51
real time	22	-9
realli	-11	49
rebalanc	-16	35
reboot	13	10
reboot for	-38	82
rebuild	2	29
rebuild $	-29	33
rebuild @	-3	13
rebuild a	89	-1
rebuild and	-6	39
rebuild fail	66	-10
rebuild it	-3	9
rebuild scan	-4	20
rebuild the	-27	43
receiv	-15	43
receiv a	-6	16
receiv and	-34	51
recent	12	-4
recipi	-13	27
recommend	4	24
reconnect	55	-29
reconnect by	21	20
record	12	9
record $	-13	77
record @	16	14
record and	-14	26
record api	37	-19
record are	24	-7
record at	-6	8
record by	-24	33
record call	18	-11
record can	-15	38
record chang	66	-54
record contain	-1	42
record durabl	22	-16
record everi	25	-18
record for	-29	49
record in	31	33
record is	-3	58
record its	26	-6
record manag	39	-13
record of	-36	65
record read	-5	15
record say	10	0
record stai	31	-38
record that	-30	50
record the	40	-7
record to	-4	22
record where	5	19
recov	-2	22
recov fail	45	-40
recov from	25	-20
recov instanc	-10	11
recov the	6	18
recov them	-24	30
recoveri	-4	33
recoveri $	6	44
recoveri @	-7	14
recoveri drill	-75	80
recoveri for	-16	34
recoveri goal	-1	17
recoveri of	-17	21
recoveri on	-2	10
recoveri plan	-6	33
recoveri point	-13	32
recoveri time	1	70
recoveri window	-9	11
recreat	-11	64
recycl	55	-16
red	-56	-34
red hat	-60	-61
red statu	-5	23
redact	-4	36
redact and	-6	24
redact on	-4	15
redeploi	-13	32
redeploi it	-11	14
redeploi the	-7	28
redirect	-9	23
redirect of	-9	10
redund	38	14
redund connect	15	-3
redund insid	63	-28
redund is	-32	62
redund uplink	-2	13
redundantli	65	-36
redundantli and	24	-9
redundantli in	32	-18
refer	-8	23
refresh	5	37
refresh the	-33	45
refus	13	11
refus and	10	-8
refus nor	7	31
refus plain	-9	17
refus unencrypt	-4	10
regardless	-14	47
region	16	16
region $	19	83
region %	1	83
region @	-33	52
region and	-2	11
region are	16	-5
region as	-3	19
region avail	10	0
region build	53	-8
region by	-16	38
region cluster	69	-48
region fail	-31	37
region for	-15	38
region if	57	-55
region in	-13	36
region is	49	-11
region isnt	-2	8
region need	200	81
region of	42	-39
region on	-25	27
region onli	-19	25
region or	-11	20
region otherw	-10	32
region patch	39	-27
region replic	-31	88
region so	0	13
region such	15	-6
region that	79	-27
region thei	49	-32
region to	-17	64
region when	30	-11
region who	-59	-65
region with	20	-17
regist	15	42
regist a	-27	29
regist and	20	-4
regist domain	16	55
regist drain	-4	40
regist the	-18	50
regist with	2	28
registr	36	-20
registri	39	4
registri certif	9	-4
regul	-5	11
regul that	-6	12
regular	-18	27
regularli	26	22
rehears	-7	19
rehears the	-9	18
reject	-18	32
relaunch	-7	44
relaunch $	-1	53
relaunch are	-14	38
releas	25	-2
releas 6	-16	55
releas @	45	-34
releas a	-10	13
releas and	30	-14
releas for	11	9
releas in	-20	24
releas it	-39	82
releas label	-25	27
releas new	66	-34
releas note	10	11
releas patch	22	-17
releas the	67	-18
releas with	-3	18
reli	4	19
reli on	5	22
remain	-18	27
remedi	-5	101
remot	51	30
remov	9	20
remov @	72	-52
remov it	16	9
remov modul	-34	123
remov the	14	7
remov their	-11	36
remov them	-34	65
remov user	-9	23
remov what	-9	11
remov worker	49	-31
render	23	-11
render page	-11	11
render with	-11	24
renew	21	-3
renew @	37	-23
renew a	45	-44
renew by	33	-37
renew it	39	-30
renew the	49	-27
renew them	-33	51
repair	44	-16
repair $	29	25
repair a	51	-20
repair an	-12	12
repair and	25	-18
repair by	9	-39
repair it	44	-18
repair or	28	-19
repair the	27	42
repair them	37	28
repair upgrad	66	-35
replac	20	4
replac $	13	-46
replac @	55	-16
replac a	42	-6
replac an	5	22
replac and	17	18
replac befor	51	-42
replac by	32	-34
replac can	-35	40
replac each	47	-42
replac fail	43	-17
replac fleet	-73	109
replac for	37	-28
replac instanc	-18	85
replac it	10	-6
replac the	10	10
replac them	26	-10
replac those	5	8
replac unhealthi	41	-30
replai	-18	25
replai $	-30	30
replai are	-2	9
repli	-1	38
repli to	-1	38
replic	23	14
replic $	4	69
replic a	37	-22
replic an	87	-11
replic and	-25	39
replic disk	49	-40
replic each	36	-27
replic insid	107	-76
replic it	-18	35
replic of	-32	39
replic or	-17	48
replic the	16	-9
replic to	-42	75
replica	4	39
replica @	57	-37
replica and	-1	24
replica for	35	-28
replica in	-21	29
replica of	10	16
replica or	-15	14
replica the	9	4
replica when	28	-27
report	21	3
report @	26	-17
report a	14	26
report about	-40	40
report and	40	-10
report are	39	-3
report from	-45	76
report in	16	-5
report it	3	39
report job	24	-14
report the	127	-54
report them	33	-21
report through	13	-7
repositori	22	18
repositori $	100	-45
repositori and	13	-4
repositori in	36	4
repositori of	-5	9
reput	11	0
request	17	-4
request $	-16	-93
request and	-24	46
request are	34	83
request flood	-11	14
request in	-33	87
request is	-21	55
request of	-17	27
request or	47	1
request quota	58	-42
request that	-14	17
request through	81	-49
request to	-20	26
request token	38	-28
request valid	-14	18
request without	-5	30
requir	-3	33
requir and	-7	9
requir http	-42	47
requir iam	-15	63
requir on	29	6
requir servic	-15	15
requir ssl	-14	18
requir tls	23	3
requir txt	-8	20
requir updat	15	12
requir who	-26	31
rescan	36	-31
reserv	-32	56
reserv and	-27	48
reserv concurr	2	15
reserv fleet	13	-10
reset	-6	27
reset storag	19	-7
resid	-22	16
resili	22	9
resiz	3	31
resiz by	-32	68
resolut	44	-33
resolv	6	21
resolv drift	-13	19
resolv in	-2	9
resourc	10	23
resourc $	54	5
resourc and	-7	15
resourc behind	-9	10
resourc in	-21	70
resourc is	81	-46
resourc polici	-7	19
resourc that	12	11
resourc to	-11	23
resourc type	-2	27
respect	11	30
respond	-17	85
respond to	-15	30
respons	-28	-24
respons $	-100	-17
respons for	-11	-24
respons is	-35	-45
respons model	-14	45
respons or	4	66
respons to	-87	72
rest	22	-29
rest $	-104	-33
rest @	-5	40
rest alwai	34	-1
rest and	36	-12
rest by	-10	-70
rest encrypt	-20	-36
rest except	24	-13
rest if	36	-83
rest in	-8	-66
rest is	-24	-6
rest of	-66	-109
rest through	23	5
rest with	5	9
rest without	44	1
restart	11	18
restart after	-7	56
restart and	44	-35
restart dure	-12	22
restart fail	26	-12
restart standalon	-24	41
restart the	-9	47
restart them	-27	70
restor	11	19
restor $	-40	90
restor a	-23	29
restor and	-22	32
restor are	112	-100
restor drill	-10	17
restor from	12	38
restor into	81	-72
restor of	-29	37
restor out	-38	54
restor test	-29	88
restor the	48	-17
restor them	44	18
restor to	34	-30
restor which	-9	10
restrict	-12	47
restrict @	-8	61
restrict and	-5	12
restrict network	-12	18
result	-26	28
result @	-2	61
result and	26	-4
result are	-7	20
result in	-7	13
result is	-3	23
result live	-1	13
result with	15	0
resum	-6	13
resum it	-9	10
retail	75	31
retain	-13	20
retain them	-6	11
retent	-4	41
retent $	33	180
retent and	9	2
retent are	-1	35
retent is	37	-101
retent keep	-9	14
retent of	-29	38
retent period	8	24
retent set	16	84
retent take	-15	21
retent there	-34	50
retir	19	21
retir @	-14	13
retir disk	30	-4
retir notic	59	-44
retir of	31	-29
retir old	19	-8
retir outdat	62	-31
retri	11	13
retri and	-16	28
retri by	-15	61
retri deliveri	80	-50
retri for	16	12
retri strategi	-17	24
retri when	45	-7
return	18	22
reus	10	22
reus and	19	-7
reveal	-7	35
revert	-18	42
revert it	-15	27
review	-9	46
review @	-10	44
review and	29	-9
review chang	-7	15
review code	-27	57
review it	-19	37
review of	-6	19
review the	-28	64
review them	-8	17
review who	23	8
revis	24	26
revis and	20	5
revis that	10	55
reviz	-6	9
revoc	-9	18
revoc list	-11	20
revok	-8	40
revok a	11	76
revok the	-14	28
rid	44	-41
rid of	44	-41
right	6	27
right $	42	-32
right a	7	31
right and	-5	13
right of	-25	94
right on	-23	49
right that	40	-27
right to	-8	17
risk	-2	25
risk assess	-25	31
riski	15	-10
riski chang	22	-17
rize	55	-34
rize $	60	-35
role	-4	24
role $	-15	45
role @	-2	9
role allow	9	-7
role and	-10	21
role are	-14	42
role by	-5	10
role can	-13	30
role credenti	-13	20
role for	8	9
role in	-7	45
role is	3	63
role job	-1	28
role of	2	55
role small	-19	19
role sourc	-11	13
role that	-9	10
role the	-4	10
role there	-11	18
role to	-6	12
role which	-3	12
role who	-4	10
role with	-12	26
roll	-5	11
roll $	-95	-32
roll back	-12	36
roll it	48	-29
roll the	25	37
roll them	-16	-48
rollback	-1	23
rollback and	-13	13
rollup	8	7
rollup within	27	-11
room	29	15
room $	107	-4
room for	31	-15
root	6	41
root @	-26	58
root access	-6	54
root account	-4	50
root author	30	-22
root file	-13	17
root in	-7	13
root squash	3	29
root user	14	16
root volum	-18	47
rot	57	8
rot insid	25	-1
rotat	-6	14
rotat $	-164	-68
rotat %	-8	75
rotat @	78	18
rotat a	-32	33
rotat and	-7	17
rotat by	-26	41
rotat everi	-4	9
rotat for	-32	32
rotat in	-42	71
rotat it	0	28
rotat of	60	23
rotat on	-36	57
rotat the	-10	-86
rotat them	4	60
rotat with	-22	-71
rout	1	28
rout 53	13	-13
rout @	-17	23
rout alert	-11	14
rout and	24	-12
rout data	3	43
rout or	8	30
rout tabl	9	56
rout them	-7	23
rout to	-38	66
rout traffic	15	6
router	9	7
router $	94	14
router and	38	-12
router at	46	-6
router in	-37	62
router is	-52	70
router switch	8	-3
router the	11	5
row	-18	-36
row and	-6	11
row level	-26	51
row that	-25	48
rpo	-4	51
rpo of	-5	63
rto	-1	65
rto and	-5	57
rule	5	21
rule $	50	143
rule against	-9	11
rule and	-2	14
rule are	-16	56
rule for	-8	11
rule group	34	-14
rule in	20	25
rule insid	40	-28
rule of	-17	37
rule on	-7	58
rule or	-5	13
rule pattern	29	-25
rule set	36	-39
rule target	-13	80
rule that	-12	14
rule the	-28	37
rule who	-14	33
run	26	3
run $	36	-64
run %	12	1
run @	58	-22
run a	-5	38
run and	18	0
run are	-28	35
run as	-41	54
run at	-34	40
run autom	19	13
run behind	-2	30
run by	132	-48
run command	-9	11
run custom	12	-12
run each	-5	49
run etcd	55	-33
run everi	27	-10
run for	-25	-44
run here	-3	23
run high	16	-6
run in	26	19
run insecur	10	-6
run insid	-71	132
run instanc	-12	22
run is	-13	52
run its	59	47
run job	-31	53
run mode	-6	8
run more	-33	37
run on	2	35
run onli	-14	40
run our	27	10
run out	32	24
run over	57	-15
run patch	-3	12
run queri	24	-19
run replica	-29	57
run scale	-60	80
run secur	7	18
run sever	-44	49
run sinc	-76	4
run storag	-12	30
run task	-34	39
run that	44	-8
run the	33	-10
run them	43	16
run there	9	2
run time	-13	26
run with	11	43
run without	8	58
runbook	-26	12
runtask	-18	51
runtim	9	-11
runtim $	-100	-34
runtim agent	42	-21
runtim and	30	-16
runtim cni	-9	15
runtim endpoint	-23	37
runtim for	40	-38
runtim in	45	-107
runtim is	20	51
runtim monitor	-8	11
runtim of	52	-43
runtim on	50	-25
runtim role	-5	13
runtim updat	-14	43
runtim version	21	-20
runtim with	25	12
s	29	17
s certif	61	-39
s event	16	-12
s own	14	6
s paramet	-10	21
s role	-20	28
s set	-22	44
s to	-55	71
s tool	-52	81
s trust	-28	34
s3	20	4
s3 are	-10	12
s3 bucket	2	30
s3 by	39	-29
s3 destin	50	-19
s3 gatewai	-21	26
s3 kei	22	-7
s3 manag	30	-28
s3 or	-9	20
s3 us	-40	89
s3 which	23	-15
s3 with	-11	12
saa	-2	18
saa applic	-3	20
safe	-14	48
safe $	-6	43
safe as	32	-22
safe on	51	-19
safekeep	-5	50
safekeep $	-5	50
safeti	-24	39
sai	5	12
sai outright	-10	26
sai so	59	0
said	91	-19
sam	-7	14
sam cli	0	8
same	54	37
same @	-17	20
same author	39	-30
same host	46	-37
same question	98	-75
saml	-12	33
saml and	-20	39
sampl	-4	38
sampl phrase	22	-12
sampl rule	-16	53
sanit	60	-36
save	-7	54
savepoint	-29	38
say	16	32
say never	-26	36
say otherw	-18	19
say so	73	27
say who	-6	20
scale	36	-10
scale $	-108	-229
scale @	150	-12
scale a	135	-3
scale an	-62	-97
scale and	-20	41
scale as	-25	40
scale awai	4	9
scale between	-1	110
scale by	-1	51
scale comput	34	-30
scale group	0	10
scale in	-29	65
scale is	28	22
scale it	75	0
scale mode	-84	87
scale of	-22	-51
scale on	17	35
scale polici	6	51
scale storag	42	-6
scale the	60	-8
scale them	-107	-54
scale up	16	8
scale with	82	-31
scan	1	37
scan $	23	141
scan and	2	12
scan by	-53	14
scan imag	12	6
scan it	-19	25
scan of	19	-1
scan on	-9	33
scan patch	-6	27
scan the	-3	12
scan them	43	43
scan volum	-24	49
scan what	51	-41
scanner	28	21
scanner and	71	11
scanner on	-13	5
schedul	26	3
schedul $	-56	-40
schedul a	-7	34
schedul and	1	24
schedul delet	-10	41
schedul for	-6	36
schedul keep	-33	48
schedul of	33	41
schedul or	-24	26
schedul requir	20	8
schedul snapshot	-24	60
schedul start	25	-19
schedul that	52	-28
schedul the	13	-5
schedul them	72	63
schedul then	-36	40
schema	6	92
schema $	22	159
schema @	-7	87
schema and	-2	11
schema design	27	95
scientist	-18	17
scim	-11	31
scope	19	29
scope $	-10	90
score	-51	-7
scratch	5	77
scratch @	-11	28
scratch file	-25	63
screen	60	3
script	-9	42
script $	-2	93
script and	3	36
script are	-12	30
script in	-19	30
script of	-11	29
script that	-8	16
scrub	37	-27
scrub memori	16	-13
sddc	-27	33
sddc manag	-27	33
sdk	-6	72
sdk and	8	6
sdk in	-24	38
sdk the	43	-36
search	24	27
search and	-4	11
search for	-27	25
second	-19	-6
second @	8	27
second factor	-4	40
second layer	61	-47
second one	-134	-46
second region	29	-11
second zone	-15	30
secreci	33	-7
secret	-1	31
secret and	-5	8
secret are	-19	34
secret from	-7	9
secret in	-15	57
secret left	-14	71
secret manag	4	15
secret out	8	4
secret there	-24	81
secret volum	-15	17
secur	2	14
secur $	93	17
secur @	-11	37
secur agent	-3	23
secur and	12	15
secur by	83	1
secur configur	-17	41
secur contact	-29	57
secur environ	7	38
secur fix	26	-14
secur flaw	5	56
secur group	-1	47
secur hub	16	-9
secur in	-48	159
secur key	0	17
secur log	-14	36
secur modul	5	14
secur of	41	120
secur on	6	40
secur or	-16	22
secur patch	-31	-138
secur polici	12	8
secur profil	-16	40
secur quota	-9	32
secur standard	0	22
secur the	76	-37
secur updat	-62	-88
see	14	-12
see and	-5	16
see it	20	4
see no	50	-3
see nor	-3	29
see or	75	-43
see that	-20	29
see the	-12	32
see them	12	37
see to	7	10
see which	-4	22
see who	-17	21
seen	36	1
segment	-16	89
select	30	14
select the	-27	49
self	-16	28
self servic	-56	52
send	-1	17
send @	2	13
send a	-15	16
send and	-62	-39
send anoth	40	-31
send it	-29	41
send messag	-32	61
send metric	9	-7
send notic	12	-7
send onli	15	-6
send out	-5	9
send quota	-30	73
send the	30	-18
send them	15	39
send to	54	-24
send traffic	10	-9
send what	11	-8
sensit	-29	55
sensit $	-7	73
sensit data	-13	42
sensor	-45	87
sent	-9	27
sent and	-7	8
sent to	15	17
sent with	-13	29
separ	20	21
separ log	-7	10
septemb	-3	25
septemb 2026	2	23
septemb 2027	-8	16
seri	0	10
serv	48	-8
serv @	75	-39
serv from	-19	47
serv http	99	-25
serv its	27	-12
serv the	-15	32
serv tls	46	-3
serv to	67	-30
server	29	2
server $	-3	22
server @	38	-19
server access	-19	61
server and	28	-7
server apart	-6	8
server are	-19	46
server at	52	-26
server avail	82	-50
server behind	52	-14
server between	34	4
server build	-21	83
server but	16	-10
server by	36	-32
server certif	-54	55
server control	-15	27
server core	-18	22
server for	35	67
server hall	55	2
server host	99	-18
server in	63	-52
server insid	47	-31
server is	-33	112
server licens	-10	36
server of	81	1
server offer	54	-48
server on	47	-36
server oper	-42	79
server room	57	38
server sdk	-28	30
server side	-28	34
server that	43	23
server under	55	-37
server who	66	-26
server with	-13	14
serverless	111	15
serverless cach	25	-19
servic	24	6
servic $	54	-1
servic @	-7	14
servic account	-2	29
servic again	3	17
servic and	37	20
servic are	19	61
servic avail	84	-28
servic behind	40	-3
servic by	-30	36
servic connect	-23	38
servic doe	-78	109
servic improv	-8	24
servic is	65	23
servic it	43	-28
servic its	25	-12
servic itself	89	-30
servic keep	0	34
servic of	109	-70
servic on	85	-12
servic opt	-9	15
servic or	-9	12
servic quota	-31	77
servic regist	-39	87
servic role	-15	25
servic run	30	-16
servic softwar	-15	15
servic task	-8	11
servic that	92	-49
servic the	65	-107
servic unless	23	-19
servic updat	-57	32
servic use	-28	40
servic where	21	39
servic which	12	-9
servic who	-89	-96
servic with	-17	37
session	20	8
session $	67	-24
session and	-9	11
session are	-16	40
session attribut	17	-8
session from	26	-1
session in	-22	53
session manag	22	-3
session to	-15	17
set	-1	27
set $	-35	-16
set @	-9	17
set a	13	8
set alarm	-11	25
set and	21	-8
set anoth	-8	23
set are	-1	10
set as	-13	20
set at	23	-22
set befor	-7	11
set budget	-14	21
set by	-10	77
set capac	-10	14
set cluster	-6	13
set comput	-16	22
set deploy	-8	16
set encrypt	-8	16
set fleet	-8	24
set from	56	-46
set how	-31	70
set in	-2	25
set index	-16	30
set instanc	-9	30
set is	-23	33
set it	-20	79
set job	-4	16
set lifecycl	-16	31
set limit	-15	17
set min	-3	13
set minimum	-3	12
set more	-19	32
set network	-15	33
set of	8	10
set on	74	-47
set paramet	-11	39
set posix	-3	35
set queue	-5	30
set reserv	-39	53
set retent	-17	53
set so	21	-1
set sourc	-12	15
set subnet	-16	20
set that	-7	14
set the	-11	36
set their	26	-9
set there	-40	66
set to	23	2
set type	-7	47
set up	-3	21
set what	90	-53
set when	-13	31
set with	-10	13
setup	-3	38
setup in	-16	35
seven	-4	21
seven dai	-3	8
seven year	21	2
sever	10	13
sever avail	-1	10
sever invoc	-28	52
sever region	-20	108
sever task	-57	62
sever time	-6	9
sever zone	14	1
shadow	9	38
shadow copi	-3	59
shard	-36	19
shard and	-2	19
shard level	-1	8
shard of	-55	14
share $	-49	-15
share @	-32	51
share a	31	-19
share an	-13	23
share and	24	4
share control	-88	-61
share file	-30	90
share it	-15	40
share its	10	22
share kei	-5	9
share no	36	-10
share of	61	-57
share one	25	41
share resourc	-11	36
share respons	-24	53
share the	-17	29
share them	-6	51
share volum	-1	15
share with	-16	29
shell	35	-4
shell in	-6	23
shield	30	14
shield advanc	-14	43
shield standard	42	-2
shift	56	12
ship	9	13
ship @	-8	41
ship the	22	14
shop	-87	-16
short live	0	13
short outag	-21	29
shorten	-8	23
should	-5	34
should %	35	11
should be	0	42
should have	-45	48
should i	13	-13
shouldnt	7	30
show	15	20
show @	63	-31
show auditor	-26	39
show the	3	12
show up	-24	43
shred	66	6
shred the	49	15
shrink	-4	60
shrink the	36	-18
shut	-23	31
side	10	23
side $	-6	57
side encrypt	-33	37
side is	-17	49
side of	68	-60
side render	17	-13
sidecar	9	74
sidecar @	35	39
sidecar are	-20	27
sidecar or	-8	13
sign	1	26
sign and	-14	-44
sign in	2	24
sign is	61	-43
sign key	38	26
sign on	-3	50
sign profil	-47	52
sign up	-13	18
sign url	2	35
sign with	-9	11
signatur	44	-22
signatur $	12	-95
signatur expiri	4	59
signatur of	55	-8
sigterm	16	-15
sigterm and	16	-15
silenc	-13	22
sinc	-16	10
sinc 1	1	12
sinc 25	28	-17
sinc 30	-2	18
sinc 7	-11	20
sinc januari	-70	6
sinc the	20	-16
sinc then	61	-37
sinc two	-7	17
singl	7	26
singl @	26	-3
singl az	-33	48
singl connect	19	20
singl instanc	-4	29
singl sign	7	51
sit	4	37
sit in	-35	47
sit on	46	28
sit with	-33	50
site	3	25
site $	48	-1
site and	-4	19
site are	-33	41
site host	-26	43
site in	53	-7
site is	-53	70
site of	-5	8
site script	-4	21
site where	51	-38
six	36	-13
six copi	37	-23
six month	-30	39
size	10	19
size $	-34	98
size @	-24	-51
size and	23	17
size consolid	55	-41
size of	-14	40
size or	42	-22
size scale	-31	35
size that	35	-34
size the	-75	39
size to	80	-50
size what	79	-45
sla	-9	-108
sla for	18	89
slot	-15	37
slot prompt	-7	11
slow	-14	58
slow log	0	57
slow queri	-1	38
slow sql	12	47
small	-21	37
small and	-7	9
small or	-3	21
smb	8	9
smb 3	18	-3
smb and	-3	13
smb encrypt	-14	32
sms	23	11
sms and	12	14
smtp	-19	45
smtp credenti	-32	63
snapmirror	-6	72
snapmirror and	-19	35
snapshot	-1	21
snapshot $	-25	49
snapshot and	6	34
snapshot are	24	16
snapshot by	32	-5
snapshot copi	-11	27
snapshot first	-6	114
snapshot for	-12	21
snapshot go	-28	48
snapshot in	15	-14
snapshot of	-32	-14
snapshot or	-12	46
snapshot polici	-9	45
snapshot retent	-8	24
snapshot schedul	-8	20
snapshot to	17	-7
snapshot where	27	-1
snapshot which	-7	8
snapshot windows	2	15
snapshot with	2	30
snowflak and	8	-7
sns	0	10
so %	105	8
so @	-68	-76
so ami	-3	36
so and	20	-9
so are	-20	26
so by	-3	20
so doe	44	-29
so in	-4	54
so is	-11	37
so it	40	-16
so noth	3	64
so patch	62	-27
so that	-12	29
so the	-28	-79
so there	-26	29
so who	-73	-71
soc	71	-20
soc 2	44	24
soc pci	23	-4
softphon	-13	41
softwar	32	-9
softwar $	72	-29
softwar @	34	-12
softwar and	31	-21
softwar in	68	-49
softwar insid	-17	67
softwar is	-65	93
softwar licens	1	42
softwar of	21	-50
softwar on	14	55
softwar that	20	39
softwar updat	13	9
softwar we	-15	36
softwar with	29	-20
some	-12	59
some @	-14	22
some need	-19	22
some of	29	5
somebodi	9	7
somebodi wrote	5	29
someon	17	6
someon must	31	-24
someon who	-13	31
someth	-17	-46
someth %	-37	-5
someth in	-13	15
soon	42	-41
soon as	42	-41
sorri	7	77
sorri i	1	97
sort	10	49
sourc	1	29
sourc @	32	-13
sourc address	96	6
sourc and	17	12
sourc code	12	53
sourc control	-10	15
sourc data	67	-58
sourc destin	-15	30
sourc document	-6	9
sourc keep	12	44
sourc librari	3	13
sourc record	-13	21
sourc server	-38	101
sourc sync	-19	34
sourc the	-46	69
space	-33	43
space and	-6	24
spam	-11	21
spare	-25	42
spare capac	-36	57
spark	16	-4
spark and	33	-24
speak	12	-9
speak it	47	-21
speak tls	-30	68
special	19	-49
specif	-6	79
specif control	-17	89
specif secur	7	38
specifi	-7	21
spectr	22	-1
spectr and	22	-1
speed	-63	80
spend	15	198
spf	-14	25
spf and	-23	31
split	35	-1
split the	4	43
spot	56	-5
spot @	24	-19
spot and	58	18
spread	8	27
spread @	17	16
spread a	15	-11
spread instanc	-7	22
spread the	-10	15
spread them	-25	47
spring	16	74
sql	6	31
sql inject	3	38
sql queri	-4	46
sql statement	12	47
sqs	72	-58
squash	3	29
srm	-91	-116
ssd	45	-11
sse	0	20
sse @	18	14
sse c	-14	116
sse s3	58	-48
ssh	15	26
ssh and	-9	22
ssh kei	-1	67
ssh key	-48	56
ssh or	-10	19
ssh to	62	-23
sshd	0	58
ssl	-15	33
ssl certif	-6	24
ssl on	-15	17
ssm	-6	24
ssm agent	-6	26
stack	38	79
staff	31	1
staff $	10	34
staff to	61	0
stage	3	14
stage and	13	-3
stage subnet	29	-10
stai	8	29
stai @	-17	33
stai as	35	-24
stai enabl	-12	12
stai for	36	-16
stai in	-11	37
stai insid	27	19
stai longer	91	-79
stai on	-20	35
stai open	-2	16
stai privat	-11	20
stai readabl	49	-30
stai the	69	-31
stai there	-28	49
stai until	-40	70
stai up	-8	20
stai with	39	-2
stai within	81	-60
stale	-23	61
stale who	-22	35
stall	-9	63
stand	2	26
stand $	26	-21
stand a	-14	19
stand in	13	20
stand on	-2	36
standalon	-36	62
standalon @	-41	55
standalon on	-16	64
standalon task	-4	17
standard	17	6
standard @	37	8
standard and	16	-10
standard ask	-26	39
standard support	32	-18
standbi	36	-3
standbi @	16	-10
standbi and	24	9
standbi in	41	-41
standbi of	30	-6
standbi or	-23	39
standbi server	36	-32
start	7	24
start @	22	13
start a	56	9
start add	24	3
start again	-6	20
start an	25	-1
start and	34	-26
start at	33	-31
start by	31	1
start each	20	8
start everi	-14	64
start from	-26	29
start it	-10	48
start lost	-13	25
start major	2	30
start on	-42	67
start one	-17	20
start replac	52	-38
start restor	92	-81
start task	-19	39
start the	-9	39
start them	-57	92
start those	-29	75
start upgrad	67	35
start with	40	-9
startup	14	27
startup script	-13	24
startup us	24	25
state	9	19
state and	24	-2
state at	-20	20
state befor	-12	17
state by	54	-34
state compat	-7	39
state of	46	-41
state off	-14	36
state outsid	-19	35
state rule	-22	39
stateless	-4	20
statement	10	39
statu	22	11
statu check	51	-34
statu log	-2	31
steadi	12	-7
step	1	14
step in	-3	20
step of	33	-28
still	23	30
still accept	42	-13
still mend	-11	13
still on	-30	111
still patch	-37	7
still rout	-10	57
stolen	0	17
stop	-1	28
stop @	-22	56
stop an	-1	10
stop and	3	24
stop cleanli	-15	25
stop condit	-11	29
stop it	22	-19
stop or	-19	38
stop their	17	-11
storag	30	9
storag $	-77	32
storag across	60	-1
storag and	8	18
storag autosc	-31	42
storag block	39	-22
storag by	62	-42
storag capac	11	41
storag class	-8	23
storag databas	48	-23
storag driver	-6	28
storag encrypt	10	-61
storag imag	-20	24
storag in	24	-22
storag is	-59	110
storag log	45	-19
storag media	54	0
storag node	26	19
storag of	-53	54
storag server	45	-23
storag six	26	-18
storag virtual	-19	36
storag volum	57	11
storag where	58	-46
storag with	34	-11
store	23	14
store $	-15	26
store @	43	3
store all	-4	16
store and	-29	52
store content	81	-68
store current	-19	28
store data	50	40
store everi	22	-16
store for	73	-26
store in	32	6
store is	91	-52
store it	-1	40
store log	38	-36
store none	-35	84
store of	32	-1
store on	-20	39
store onli	45	10
store region	70	-65
store that	-17	41
store the	81	-47
store them	24	17
store volum	24	5
store what	-20	55
store who	7	32
store with	52	-37
store yourself	-8	16
strategi	-17	87
strategi and	-6	63
stream	-50	-57
stream @	17	18
stream agent	29	-18
stream and	99	-24
stream publish	-7	13
stream when	-97	-87
structur	50	3
stuck	-18	48
stuck on	-7	41
student	1	17
stuff	-34	45
subject	-23	33
submit	-4	25
submit @	-3	16
submit job	2	12
subnet	-3	23
subnet $	-2	11
subnet @	-10	13
subnet and	-11	21
subnet at	-8	9
subnet endpoint	-27	35
subnet file	-5	10
subnet give	-7	30
subnet group	17	15
subnet in	-28	40
subnet network	-7	8
subnet of	-12	17
subnet or	-20	23
subnet rout	-7	8
subnet secur	-11	19
subnet that	34	-27
subscrib	-12	56
subscrib are	-32	63
subscrib to	-11	81
subscript	-15	51
such	2	13
such a	69	-31
such instanc	-5	32
such queue	-38	39
suffic	-21	32
suggest	-2	65
suggest $	48	-1
suit	25	14
suppli	39	1
suppli a	-3	9
suppli and	-19	35
suppli in	70	-56
suppli kubelet	38	-21
suppli patch	-10	32
suppli the	-5	65
supplier	-16	63
support	10	11
support @	20	27
support and	-1	8
support end	6	27
support for	18	-17
support is	-11	13
support it	42	-35
support nitro	-12	13
support perimet	-17	33
support runtim	-47	59
support them	-23	25
support tls	76	-44
support version	-28	40
suppos	-33	-28
suppos $	66	-14
suppos to	-70	-36
suppress	20	56
suppress rule	-26	68
sure	14	19
sure %	39	-5
sure onli	-29	33
sure that	-27	48
surveil	31	-26
surviv	8	33
surviv a	19	-10
surviv the	-5	16
suspici	3	33
swap	110	-26
swap it	13	30
swap the	57	-37
switch	9	7
switch $	94	2
switch encrypt	-33	86
switch fiber	8	-3
switch in	33	-13
switch it	11	43
switch off	37	1
switch on	-18	25
switch over	-14	15
switch redact	-4	15
switch that	-9	27
switch the	-8	10
switch them	31	-25
switch to	12	40
switchov	41	51
switchov or	50	-43
symmetr	-16	18
sync	50	-42
sync schedul	-19	34
synchron	14	14
synonym	-16	30
system	10	6
system $	30	-62
system @	37	-5
system account	35	-17
system and	-1	20
system are	101	-7
system as	59	-4
system at	41	-4
system behind	48	-7
system by	20	-4
system databas	23	54
system fix	6	-58
system for	14	5
system have	-13	19
system in	17	96
system insid	111	-62
system is	-32	56
system itself	-7	11
system manag	-2	29
system memori	-4	11
system network	40	112
system on	6	36
system patch	-17	106
system stand	70	-59
system take	-15	37
system that	18	2
system the	15	-14
system under	72	11
system updat	-66	-55
system user	-4	14
system with	28	-15
system within	24	-14
tabl	12	34
tabl $	-2	96
tabl and	0	15
tabl by	63	-35
tabl definit	-40	43
tabl in	-22	86
tabl is	108	-83
tabl map	-3	37
tabl of	-25	63
tabl permiss	-5	31
tabl whose	18	110
tabl with	-14	20
tag	11	62
tag immut	-11	26
tag resourc	33	109
tag the	48	-35
taint	41	-14
take	11	11
take 60	-2	20
take @	38	-21
take a	45	7
take and	33	-20
take autom	21	-117
take back	31	-21
take backup	27	-2
take call	56	-30
take care	32	-47
take continu	22	-14
take daili	37	-28
take effect	-14	33
take hourli	51	-39
take manual	-11	18
take no	-25	81
take none	-14	39
take on	-8	13
take over	51	-16
take snapshot	-51	85
take the	14	-21
take them	7	41
take thi	9	59
taken	3	31
takeov	-14	44
talk	-18	82
talk to	12	32
tamper	26	9
tamper with	19	15
tape	37	-17
target	3	23
target $	-3	72
target @	-2	9
target and	14	18
target are	-13	22
target in	-11	22
target is	-55	67
target that	-9	26
task	16	-3
task $	31	39
task @	-33	41
task and	13	7
task are	-29	51
task definit	-34	53
task is	-4	70
task log	-11	20
task of	1	14
task on	25	0
task replac	28	-25
task role	-11	20
task run	-4	8
task set	-4	56
task share	56	-27
task stop	-22	33
task that	42	-34
task to	9	14
task with	16	-10
tcp	-10	21
tde	30	3
team	35	-10
team $	-12	31
technician	79	-35
telephon	-16	37
tell	-1	41
tell me	-17	36
templat	-6	29
templat $	-21	33
templat and	18	8
templat is	1	33
templat or	-14	21
templat togeth	-2	12
temporari	-22	73
temporari credenti	16	7
ten	-7	-38
ten year	-14	15
tenant	110	-12
tenant apart	29	-1
term	18	4
term let	26	-22
termin	6	9
termin tls	40	-36
test	8	38
test $	-30	153
test %	8	130
test @	23	-19
test and	-4	27
test it	25	-7
test of	-7	27
test restor	-3	38
test that	-18	37
test the	20	19
test them	22	-18
tester	-14	38
text	10	22
than	-3	29
than 14	-16	36
than 90	-14	60
than a	23	-14
than it	-8	15
than one	-11	19
than root	-7	21
than the	18	-13
than two	66	-64
thank	-38	-48
that	13	7
that $	9	-73
that %	-60	10
that @	33	9
that a	-4	56
that agent	-3	25
that allow	-10	12
that amazon	10	58
that an	-25	52
that and	-37	48
that answer	74	-63
that api	93	-34
that appli	8	54
that are	18	-6
that aws	75	79
that becaus	14	-12
that block	-24	44
that bring	-39	10
that bucket	30	-3
that build	38	-24
that by	-23	44
that call	18	12
that came	-7	14
that can	-30	47
that cannot	102	-62
that carri	8	-4
that check	12	-12
that client	59	-54
that come	-20	32
that connect	53	-13
that copi	33	-31
that creat	28	-21
that date	41	-9
that day	9	-6
that deploi	44	-20
that do	9	24
that doe	-13	18
that encrypt	-26	54
that end	-15	41
that evalu	49	-20
that execut	51	7
that exist	54	-19
that fail	21	-11
that fall	-18	46
that fetch	-11	31
that fit	32	-31
that flow	23	-13
that function	53	-42
that go	13	-11
that hand	89	-41
that handl	41	-25
that happen	-23	34
that has	27	-19
that have	-1	37
that hold	28	-7
that host	46	-5
that hous	-19	26
that imag	-11	16
that includ	-12	13
that inspect	33	-9
that is	21	4
that it	13	5
that its	-9	19
that join	10	4
that keep	35	-13
that key	-20	34
that launch	34	-31
that leav	-42	66
that left	-9	31
that let	-4	16
that list	15	-5
that log	-4	24
that lose	-15	16
that make	-27	38
that market	-6	10
that match	83	-50
that matter	-13	61
that may	-10	13
that must	-19	42
that need	15	35
that never	-11	16
that no	25	-19
that nobodi	-40	42
that of	-18	50
that off	98	-64
that on	-29	34
that onc	34	-22
that one	70	-51
that onli	32	66
that open	-19	29
that or	-57	-86
that our	-19	40
that pass	-5	41
that patch	-20	51
that place	35	-7
that polici	-15	18
that produc	70	-43
that provid	-19	46
that reach	-4	8
that react	-5	11
that read	-44	60
that reconnect	66	-63
that record	-15	15
that refus	-4	10
that replac	-35	40
that replic	26	-18
that rout	11	-1
that run	76	-21
that runtim	-51	20
that send	-32	62
that serv	36	4
that set	-34	48
that share	-8	20
that someth	44	-66
that speak	20	3
that stai	-43	55
that still	-10	89
that stop	24	-15
that store	37	-29
that support	42	-35
that take	19	-15
that the	-7	30
that thei	-3	28
that thi	30	4
that thing	-105	-117
that to	-21	27
that traffic	-86	93
that up	15	0
that us	3	-57
that use	-20	46
that user	-8	23
that verifi	35	-13
that version	-18	38
that wait	14	-11
that was	18	-7
that watch	72	-27
that we	16	96
that were	18	12
that when	0	12
that whose	-8	30
that window	29	-17
the	11	10
the %	80	2
the 30	-39	59
the 7	33	-31
the @	26	20
the acceler	51	-12
the access	-15	43
the account	1	18
the activ	-11	18
the add	0	13
the administr	-4	26
the age	-7	8
the agent	-37	-53
the ai	-18	24
the alarm	-13	54
the alert	-14	65
the allow	-8	8
the amazon	-8	18
the ami	19	70
the analysi	59	-16
the answer	-9	10
the app	-37	20
the applianc	15	11
the applic	12	65
the archiv	-4	19
the assess	6	12
the assessor	-3	52
the attack	-10	100
the audit	-6	23
the auditor	14	-40
the auth	-19	41
the authent	-23	32
the author	-20	34
the authorit	35	-5
the auto	-18	3
the autom	8	-15
the automat	-38	-54
the avail	94	-8
the aws	21	-51
the az	51	-35
the baa	-53	23
the back	-32	47
the backbon	50	11
the backup	-7	-46
the bare	56	18
the base	-8	16
the basement	-19	24
the begin	-17	34
the block	40	-27
the board	-16	60
the bootstrap	5	-46
the box	50	-22
the broker	-31	-30
the bucket	3	18
the budget	-3	56
the build	82	-36
the cabinet	-3	23
the cach	64	-20
the call	-14	44
the capac	33	-10
the catalog	-20	28
the ceil	58	-16
the certif	11	-2
the chang	31	-10
the check	55	-30
the chosen	40	-19
the cidr	5	36
the cisco	-1	65
the class	-9	16
the cli	13	4
the client	-1	38
the cloud	84	-19
the cloudwatch	-1	22
the cluster	-8	-14
the cni	-20	53
the code	-25	54
the common	8	-3
the compani	26	27
the compil	-5	19
the complianc	-136	-149
the compon	26	-13
the comput	32	51
the connect	-64	-16
the connector	-24	47
the consol	17	-2
the consum	98	-62
the contact	-12	13
the contain	-25	13
the content	-19	40
the continu	-62	119
the control	23	0
the copi	-27	-82
the core	23	-2
the credenti	-18	30
the curat	15	-14
the current	39	-16
the custom	17	47
the daili	50	-71
the dashboard	-14	56
the data	26	3
the databas	-21	26
the date	-3	49
the db	30	20
the dead	33	-10
the debian	-19	32
the decid	-34	62
the decis	56	-13
the default	14	8
the definit	22	-10
the deleg	-8	29
the delet	-11	12
the deploy	5	13
the desir	-8	11
the destin	-4	14
the detect	29	-12
the devic	-1	17
the direct	-9	15
the directori	47	-38
the disk	47	0
the dns	5	47
the docker	-27	30
the document	-22	89
the domain	44	-1
the downtim	-19	35
the drain	19	-4
the durabl	54	42
the duti	12	-1
the ebs	22	-15
the ec2	73	-56
the ecs	128	25
the edg	64	6
the edit	-48	54
the emerg	-10	30
the encrypt	-25	-12
the end	8	19
the endpoint	27	4
the engin	-10	-35
the environ	12	14
the ephemer	-7	33
the equip	36	20
the esxi	-18	38
the evict	36	-29
the evid	-40	39
the execut	-2	47
the export	-9	39
the facil	78	-50
the fail	61	-31
the failov	9	5
the failur	29	-24
the fault	18	5
the featur	-16	17
the file	1	42
the filter	-10	13
the find	-20	29
the fip	27	-12
the firewal	-25	-71
the firmwar	133	-27
the first	-51	-71
the fix	55	-37
the fleet	-46	-31
the floor	-24	37
the flow	48	11
the format	-9	19
the framework	-17	20
the free	16	13
the function	-9	54
the game	-11	56
the gatewai	-78	-59
the global	29	-8
the golden	-12	46
the gpu	76	-36
the grant	41	-33
the greatest	90	-67
the group	26	-4
the guard	30	22
the guest	-4	35
the hardwar	31	-7
the head	-19	28
the health	58	-23
the histori	-12	25
the hook	-13	90
the hop	-11	22
the host	25	-31
the hour	-24	38
the http	-10	67
the hypervisor	37	10
the ide	-22	33
the ident	-12	12
the imag	5	26
the import	11	17
the inbound	-15	44
the index	-11	18
the infer	-15	21
the infrastructur	31	-26
the inspect	24	-11
the instanc	18	19
the integr	-31	37
the interfac	-8	22
the internet	-8	39
the isol	17	-9
the java	-21	38
the job	8	38
the kei	-34	-26
the kernel	-13	21
the key	4	20
the kms	8	23
the kubelet	57	25
the kubernetes	2	28
the lambda	-5	14
the land	57	-28
the languag	19	36
the last	47	-32
the latest	13	15
the latter	95	9
the launch	-19	37
the law	2	81
the layer	-29	30
the least	-24	32
the librari	-11	13
the licens	55	-7
the life	21	-10
the like	-7	15
the limit	-3	50
the line	-40	50
the link	-28	42
the linux	-31	7
the list	-10	11
the listen	-10	16
the load	22	-9
the local	-16	19
the locat	70	-47
the log	-9	28
the loss	-13	24
the lowest	81	-36
the machin	83	-33
the machineri	8	-3
the mainten	19	-25
the major	-22	32
the manag	8	-62
the mandatori	26	24
the manual	-61	45
the master	-30	-1
the materi	16	33
the maximum	2	25
the member	-40	59
the memori	58	-40
the messag	26	16
the metadata	32	-14
the metric	-8	23
the microvm	18	2
the minimum	-5	17
the mode	14	44
the model	-2	33
the modul	40	-12
the month	25	-22
the monthli	30	-14
the most	-22	29
the move	-15	21
the multi	-6	52
the name	-35	-72
the namespac	21	21
the network	50	-3
the new	-17	32
the newer	49	-25
the newest	31	-6
the next	10	1
the nitro	20	-11
the node	-27	-25
the notic	1	10
the number	2	14
the object	21	39
the ocsp	-4	12
the old	8	37
the older	-34	76
the on	-20	41
the one	9	9
the open	-9	18
the oper	-15	-1
the option	-22	46
the orchestr	-14	40
the order	16	-13
the organ	-6	12
the origin	20	16
the os	43	37
the other	17	1
the outsid	-27	35
the owner	29	-20
the packag	2	12
the pair	39	-1
the paramet	-17	27
the parent	-6	8
the part	54	-50
the partner	41	-17
the password	22	20
the patch	11	40
the path	-9	12
the peer	91	-24
the pend	-18	45
the peopl	45	59
the perimet	24	-18
the period	-53	-150
the permiss	-10	27
the person	17	41
the physic	61	7
the pictur	-8	8
the plan	-14	38
the platform	32	-10
the plugin	-31	46
the pod	19	-10
the point	32	-22
the polici	0	43
the port	10	5
the prebuilt	61	-53
the primari	33	12
the prioriti	25	-22
the privat	30	-2
the process	28	-20
the profil	-15	51
the program	-16	21
the promot	-33	95
the prompt	35	-29
the provid	20	-11
the proxi	15	26
the public	19	2
the pv	-12	19
the python	9	0
the queri	6	29
the queue	27	-8
the quota	48	-11
the rack	51	64
the rang	-8	19
the receiv	9	-7
the recipi	-13	27
the recommend	-22	31
the record	32	8
the recoveri	-10	18
the redirect	-9	10
the registri	-32	33
the regul	-9	5
the releas	-24	38
the renew	-28	62
the replac	31	-56
the replic	-13	30
the replica	22	4
the report	16	-5
the repositori	23	-9
the request	6	9
the requir	-15	47
the resolv	34	38
the resourc	-1	11
the respons	-66	95
the rest	-44	-5
the restor	-23	40
the result	37	-29
the retent	-3	24
the retir	22	-17
the retri	-52	65
the review	-7	13
the revis	78	-64
the revoc	-7	10
the right	-26	46
the role	-5	18
the room	-14	30
the root	-9	60
the rotat	-24	35
the rout	5	13
the row	-18	28
the rule	5	42
the run	-7	8
the runtim	-23	-36
the s3	-6	11
the same	20	-2
the scale	-4	12
the scan	55	-20
the scanner	-27	52
the schedul	23	-35
the schema	13	117
the script	-24	51
the sdk	-12	15
the search	67	-19
the second	-108	-102
the secret	-18	33
the secur	-12	2
the server	33	-13
the servic	25	0
the session	-10	33
the set	32	-23
the shard	-57	13
the share	-23	5
the shop	-92	-27
the short	-2	12
the sign	42	-21
the signatur	13	-23
the site	59	-19
the size	-6	9
the slow	-1	76
the snapshot	11	21
the soc	75	-42
the softwar	-3	-19
the sourc	-14	36
the ssh	-38	83
the ssl	-4	25
the ssm	-6	26
the stage	-8	9
the standard	-2	20
the standbi	34	-7
the start	50	-38
the state	-4	15
the stop	-5	19
the storag	27	3
the store	0	17
the stream	37	-45
the subnet	27	-6
the support	-17	33
the system	4	29
the tabl	-3	65
the target	-4	18
the task	11	19
the technician	27	-27
the templat	24	-16
the temporari	-27	51
the term	-27	64
the text	-11	50
the third	-20	57
the time	21	-10
the tls	23	3
the token	-10	40
the tool	-16	43
the track	13	10
the traffic	55	-10
the trail	44	8
the train	-22	43
the transfer	22	-7
the truck	3	58
the trust	-13	24
the tunnel	-43	-9
the two	27	-12
the type	-17	20
the underli	71	-29
the unit	62	-50
the updat	-35	-3
the upgrad	-15	-30
the uplink	-13	29
the use	2	30
the user	-30	5
the utter	22	-12
the vault	13	-3
the version	-17	42
the virtual	20	33
the volum	17	6
the vpc	-9	31
the vpn	-67	-26
the vulner	76	89
the wait	19	-15
the want	21	-19
the way	4	12
the weekli	15	34
the whole	0	28
the window	17	10
the windows	49	-19
the work	59	5
the worker	-23	10
the workgroup	8	-2
the workload	39	23
the world	5	26
the writer	11	0
the wrong	-7	40
the zone	29	-21
theft	-8	23
thei	3	11
thei $	-83	-72
thei are	17	21
thei call	-10	15
thei cannot	-9	13
thei chang	-8	26
thei come	-10	29
thei expir	-7	23
thei fail	5	14
thei go	-12	42
thei have	-23	47
thei keep	10	-6
thei need	-10	11
thei reach	28	-19
thei replac	40	29
thei run	68	-35
thei say	-22	30
thei select	8	-4
thei serv	67	-30
thei share	-20	32
thei show	-2	12
thei use	14	-11
thei were	40	-30
their	9	11
their $	-92	-57
their @	-11	53
their auto	-20	29
their checkpoint	-16	27
their client	-9	12
their code	3	60
their configur	47	-16
their content	47	-15
their data	-26	45
their date	0	9
their definit	51	-36
their destin	-7	38
their encrypt	42	-19
their end	18	-6
their firmwar	5	32
their health	9	-3
their host	41	-33
their hypervisor	-10	14
their imag	11	9
their kubelet	14	69
their last	-15	23
their librari	-11	35
their number	-22	59
their or	-54	-39
their os	67	54
their own	20	13
their owner	-6	30
their password	-5	10
their place	-8	44
their polici	-9	18
their port	54	-33
their region	68	-45
their retri	-26	47
their role	-8	15
their scale	-44	64
their secur	-9	24
their send	50	-26
their set	-1	9
their sourc	-35	55
their storag	-26	44
their time	-8	23
their trust	-4	9
their type	-8	24
their use	-11	13
their volum	-24	35
their window	12	65
them	7	20
them $	-37	-33
them 90	63	-56
them @	-22	26
them after	-3	24
them again	-32	42
them are	23	-4
them as	17	14
them at	-48	82
them avail	13	-7
them awai	60	-47
them but	-10	13
them by	-1	30
them check	-34	38
them current	-34	113
them daili	6	29
them down	40	-29
them earlier	-9	19
them elsewher	-11	14
them enforc	-16	28
them everi	47	-4
them for	34	-6
them from	-24	41
them in	7	14
them into	-4	38
them is	30	43
them keep	-8	18
them off	5	17
them on	24	15
them or	-19	39
them out	-12	-7
them over	-23	29
them requir	-20	28
them run	50	-31
them set	-8	12
them small	-23	38
them so	17	-15
them the	-36	81
them there	26	10
them through	53	-41
them to	3	18
them under	47	-42
them until	-19	21
them up	-17	68
them when	54	-3
them where	15	4
them with	-31	40
them yourself	4	18
themselv	30	15
themselv $	35	-4
then	-1	39
then $	85	-60
then %	-61	76
then @	1	23
then and	-31	45
then copi	-14	32
then delet	46	-19
then drop	-2	11
then is	-12	65
then it	-6	10
then keep	-52	70
then move	-55	76
then patch	-20	29
then run	-74	120
then start	-57	67
then the	10	22
then write	-50	66
there	31	15
there $	-13	20
there a	-46	52
there and	-36	26
there are	44	-3
there by	68	-52
there for	-5	9
there if	-20	20
there is	40	-1
there no	-23	48
there not	-22	26
there onli	-50	77
there the	68	-65
there to	-19	27
there too	25	-15
there who	-22	75
thermostat	-23	33
these	76	53
these $	144	29
theyr	-3	69
thi	-82	-73
thi $	-15	38
thi cannot	72	-24
thi is	-84	-75
thi one	-38	-95
thing	-40	-11
thing $	-70	-34
thing who	-20	-69
think	44	-26
think that	42	-28
third	32	-1
third parti	28	0
those	10	27
those $	-7	-22
those @	67	12
those are	18	26
those for	-21	26
those from	47	-36
those in	24	-13
those node	-39	36
those of	25	-5
those patch	-46	-3
those servic	-23	25
those that	-23	61
those up	-2	8
those who	13	-7
those whose	14	-9
though	19	-17
thought	17	-6
threat	17	1
threat list	22	-9
threat protect	-8	15
three	36	-12
three @	26	-4
three avail	38	-11
three azs	63	-32
three dai	0	19
three if	-12	13
three node	-33	39
three week	27	-11
three zone	30	-22
threshold	-11	23
threshold and	-7	18
throttl	-11	27
throttl and	-23	30
throttl limit	1	30
throttl quota	37	-34
through	17	13
through @	-31	-9
through a	48	23
through an	28	-3
through and	5	18
through artifact	13	-7
through eventbridg	40	-32
through it	-17	29
through its	55	-2
through kms	66	-44
through servic	8	-6
through the	42	-10
through them	-8	20
through vpc	-11	11
through which	-2	11
throughput	-91	-34
throughput and	7	36
throughput capac	-25	69
throughput for	-81	-69
throughput mode	-8	34
thrown	-26	67
thrown awai	-26	67
thru	3	73
tick	-37	95
ticket	7	8
ticket for	31	-15
tie	-17	25
tier	-10	53
tier and	-7	8
time	4	18
time $	18	9
time a	-6	9
time and	22	-8
time are	14	2
time as	25	-61
time at	33	-28
time by	-2	15
time in	25	-20
time limit	-11	33
time object	1	70
time of	-7	24
time recoveri	-2	24
time start	-8	10
timeout	-18	52
timeout concurr	-5	10
timeout of	13	98
tls	19	14
tls $	-60	32
tls 1	54	5
tls @	20	24
tls and	-10	19
tls at	46	-30
tls between	1	21
tls by	26	-5
tls cert	-22	22
tls certif	56	-40
tls code	14	-9
tls connect	59	-32
tls end	-17	64
tls endpoint	34	-18
tls for	15	13
tls from	-13	18
tls in	-25	42
tls inspect	23	-7
tls is	-21	34
tls listen	16	-15
tls of	13	19
tls on	29	3
tls onli	46	-18
tls or	-17	26
tls paramet	-32	58
tls polici	-33	44
tls to	34	9
tls version	-6	33
tls where	-15	18
tls with	45	-29
tlsv1	-5	54
tmp	21	4
tmp has	-11	27
to	7	17
to $	6	-38
to %	-8	90
to 0	-8	9
to 1	-10	31
to 100	19	-13
to 15	-2	16
to 16	-11	11
to 20	-17	59
to 21	-30	38
to 22	-41	10
to 3	-11	19
to 30	45	-43
to 336	11	-9
to 35	9	20
to 365	-33	50
to @	16	38
to a	5	22
to act	-22	34
to add	17	5
to al2023	-5	17
to all	-8	36
to an	-20	10
to and	-7	17
to anoth	-17	35
to answer	41	-40
to any	27	-25
to appli	-41	-74
to ask	69	17
to assum	-11	19
to attach	-27	48
to aws	30	50
to back	-77	89
to be	-22	38
to bear	-12	18
to bring	93	-34
to build	16	28
to buy	-50	57
to call	-20	62
to chang	-6	15
to cheaper	-15	37
to check	-20	28
to choos	64	-37
to classifi	-16	27
to close	-10	19
to cloudtrail	14	1
to cloudwatch	24	-8
to collect	-31	45
to configur	-9	22
to connect	-14	21
to control	65	-36
to cope	-25	27
to copi	19	0
to creat	-28	39
to databas	-22	28
to date	16	13
to deal	6	26
to decrypt	-11	11
to defin	18	27
to delet	-29	72
to demand	-5	44
to disk	44	-43
to do	-27	43
to ec2	38	-31
to ecs	-33	39
to enabl	3	80
to encrypt	-19	-18
to end	18	-14
to everi	31	-19
to everybodi	-18	42
to everyon	-21	37
to fail	-17	28
to file	-15	32
to find	-19	26
to fix	45	35
to follow	-13	15
to get	-14	15
to go	-9	21
to group	-2	19
to guard	-24	38
to have	38	-18
to improv	44	-35
to instal	10	54
to instanc	-7	13
to isol	-42	42
to issu	-14	21
to it	15	51
to item	-3	8
to its	18	-1
to keep	-9	31
to know	9	-2
to known	-26	50
to last	-8	18
to leav	53	-50
to limit	-21	49
to log	44	-32
to look	85	-19
to make	-7	15
to manag	87	-59
to mend	-9	15
to move	-13	5
to network	-13	21
to new	114	-18
to newer	-26	29
to node	-26	54
to one	-8	20
to opentelemetri	-15	18
to other	-24	38
to our	6	53
to outliv	-20	30
to patch	-14	17
to pick	-4	10
to plan	8	9
to process	-15	30
to prod	-13	15
to prompt	27	-22
to protect	-27	63
to provid	-8	15
to provis	60	-34
to put	-4	21
to raiz	52	-42
to record	-5	15
to recov	26	-14
to reli	15	-7
to renew	6	18
to repair	-25	49
to replac	10	46
to replai	-13	23
to request	-46	53
to restor	-38	54
to retain	-16	21
to review	37	-11
to roll	39	19
to run	-54	65
to s3	8	6
to scale	82	-42
to scan	28	-28
to schedul	44	-30
to secur	32	26
to see	-26	30
to session	21	19
to set	28	-6
to size	74	-18
to someon	-9	22
to sort	-7	74
to sourc	-3	23
to speak	-5	9
to spread	-9	20
to stai	29	-4
to start	-19	22
to stop	-1	10
to suppli	-44	61
to switch	5	-26
to take	12	9
to ten	-21	23
to that	-20	30
to the	19	2
to them	39	-10
to three	38	-29
to tls	-62	66
to touch	54	-44
to train	-10	10
to trust	-14	67
to turn	8	-50
to two	-6	24
to updat	17	6
to upgrad	67	31
to us	-20	20
to use	-27	44
to viewer	-17	64
to watch	55	19
to which	18	-9
to whom	28	55
to write	-20	33
togeth	39	-27
togeth again	-2	12
togeth in	58	-56
togeth with	-17	26
toggl	-2	61
token	-2	54
told	-19	52
told otherw	-15	26
toler	-33	53
too	18	52
too $	150	23
too and	-1	9
too much	2	17
took	-15	20
tool	1	26
tool and	77	-59
tool are	-4	15
tool of	-11	28
tool that	9	8
top	103	1
top is	85	-78
top of	81	66
topic	5	32
topic and	32	36
touch	-14	-22
touch it	-6	9
touch the	20	-60
toward	9	21
trace	33	10
trace and	34	-29
trace are	-31	54
track	24	-11
track current	13	10
traffic	12	2
traffic $	13	-102
traffic and	8	-3
traffic are	-9	10
traffic between	38	-6
traffic by	21	-9
traffic chang	24	-17
traffic dial	-32	60
traffic doubl	-48	-10
traffic from	-16	34
traffic grow	-28	2
traffic has	-17	25
traffic in	-47	86
traffic insid	23	-6
traffic is	-24	91
traffic of	18	-1
traffic on	12	16
traffic over	69	68
traffic that	-4	44
traffic through	-16	18
traffic to	19	-2
traffic up	15	-9
traffic with	49	-27
trail	4	23
trail and	19	-4
trail for	-8	20
trail name	23	-23
trail to	-14	25
train	-46	-32
train and	-4	8
train code	-10	33
train content	44	-21
train data	-23	56
train in	6	21
train its	-52	-45
train of	-96	-77
train our	-30	7
train whose	-59	-65
transact	14	9
transact log	19	3
transcript	16	23
transcript and	-24	28
transfer	15	14
transform	-12	33
transit	-37	-51
transit encrypt	-1	50
transpar	85	1
transport	39	-29
transport flood	19	-13
transport layer	27	-16
tri	31	-20
tri to	0	12
trigger	-4	66
trigger and	0	55
trigger are	-11	44
trigger on	-27	34
trigger subnet	-5	10
trim	-11	59
truck	3	58
true	16	-3
true $	7	23
true or	15	-24
trust	-2	27
trust advisor	13	66
trust and	-11	15
trust author	-24	28
trust each	-6	16
trust servic	-26	28
trust store	-31	55
trust the	50	-45
try	82	-65
ttl	-6	28
tune	-6	50
tune are	1	9
tune it	0	28
tune them	-10	22
tunnel	16	-27
tunnel are	-2	9
tunnel in	-47	-109
tunnel is	-11	113
tunnel on	1	25
turn	-5	23
turn @	-20	41
turn automat	-9	54
turn encrypt	-17	52
turn into	88	-63
turn it	28	6
turn its	-17	58
turn log	-11	15
turn manag	-1	13
turn multi	27	6
turn off	11	17
turn on	-14	24
turn scan	-8	28
turn server	-12	25
turn that	29	-7
turn the	-43	62
turn them	7	10
turn tls	58	-45
twice	-8	21
two	12	15
two @	-60	68
two avail	14	-12
two azs	17	53
two custom	69	-38
two domain	13	-11
two hour	-9	17
two instanc	-26	54
two minut	45	-37
two modul	-24	25
two of	-29	34
two region	-3	13
two subnet	54	-31
two week	9	9
two year	27	-15
two zone	-6	21
txt	-15	44
type	3	15
type @	-6	54
type and	-7	26
type at	3	15
type has	-2	15
type in	58	-42
type limit	-20	42
type none	-9	11
type number	-32	50
type of	-9	23
type onli	-18	25
type secur	56	50
type shard	-2	22
type size	-32	73
type storag	-11	16
type take	-14	33
type that	18	-5
type the	-19	38
type to	67	-53
typic	49	-16
typic within	32	-30
ubuntu	-75	19
ubuntu and	-9	18
ubuntu imag	-9	15
uh	58	-2
unattach	-16	63
unattach it	-16	63
under	24	-4
under %	88	-63
under @	24	-10
under a	54	-36
under an	69	-15
under it	-4	27
under its	47	14
under manag	6	56
under our	74	-35
under the	10	-23
under them	15	-1
underli	120	-8
underli comput	55	-10
underli host	53	-15
underli languag	10	-8
underneath	6	-38
underneath @	50	-50
undersea	69	11
understood	-3	55
undo	10	18
undon	-19	66
unencrypt	8	31
unencrypt cluster	-9	34
unencrypt one	58	-26
unexpectedli	25	-1
unhealthi	47	-36
unhealthi @	18	-42
unhealthi instanc	33	-30
unhealthi target	43	-11
unintend	-8	50
uninterrupt	48	-11
uninterrupt power	48	-11
unit	-1	25
unit and	-1	12
unit of	26	-18
unit state	47	-42
unless	7	9
unless %	-13	34
unless the	-28	40
unlock	2	24
unlock code	2	24
unmanag	-13	41
unmask	-1	21
unpatch	-24	85
unsubscrib	12	13
unsubscrib delet	-14	48
unsupport	8	-5
unsupport configur	-24	27
untag	0	12
untag imag	0	12
until	-3	21
until 30	40	-18
until it	77	-71
until its	80	-54
until the	24	-10
until their	18	-6
until then	-11	25
unus	-30	116
unus @	-32	125
unusu	-8	12
up	1	18
up $	59	-8
up @	-1	67
up a	-17	29
up and	-1	-39
up by	39	40
up continu	70	-49
up etcd	82	-8
up everi	26	-23
up file	-2	81
up in	-10	40
up is	-17	42
up noth	-18	47
up on	26	-25
up persist	-1	14
up replic	-8	27
up sinc	-12	13
up sourc	-4	79
up the	3	59
up there	-22	31
up to	9	19
up what	-5	30
up when	28	-15
up with	-33	37
updat $	-133	-98
updat %	8	-18
updat @	87	-6
updat a	49	-29
updat add	6	40
updat also	1	22
updat an	72	-49
updat and	14	19
updat appli	71	-25
updat are	-5	36
updat avail	-39	44
updat base	-58	71
updat befor	-26	49
updat blueprint	93	10
updat by	-12	36
updat client	-19	30
updat come	-9	45
updat date	-2	13
updat do	93	30
updat earlier	68	-25
updat fail	8	-1
updat for	-33	-53
updat in	-45	41
updat into	-7	18
updat is	52	63
updat it	41	37
updat its	45	-40
updat kubelet	56	-48
updat mode	14	7
updat of	15	-10
updat on	-51	17
updat onto	-49	-115
updat or	27	27
updat plugin	-7	8
updat polici	-1	19
updat replac	13	18
updat run	-19	53
updat scale	34	-25
updat server	54	-35
updat that	18	-24
updat the	14	-25
updat them	48	-2
updat these	-33	39
updat to	18	14
updat under	31	2
updat what	65	-11
updat which	0	9
updat who	-86	-120
updat with	-5	64
updat within	-13	52
updat without	81	-20
updat yourself	-5	8
upgrad	-12	-18
upgrad $	-167	-89
upgrad @	-97	-82
upgrad and	0	40
upgrad are	26	62
upgrad befor	-31	101
upgrad by	-52	-48
upgrad do	-97	-47
upgrad doe	7	84
upgrad fail	-14	17
upgrad from	-12	12
upgrad in	74	115
upgrad is	29	-20
upgrad it	-64	49
upgrad karpent	60	7
upgrad kubelet	-8	31
upgrad of	-7	76
upgrad on	-71	-57
upgrad or	-3	11
upgrad that	-3	56
upgrad the	47	-6
upgrad then	-31	50
upgrad to	87	13
upgrad who	-47	39
upgrad yourself	-3	31
uplink	-20	37
uplink to	-24	24
upload	-11	47
upload $	6	61
upload a	-10	28
upload and	42	-8
upload buffer	-29	35
upload code	-12	28
upload in	-4	11
upload the	-12	20
upload to	2	47
ups	73	-36
ups batteri	73	-36
upstream	-15	25
uptim	50	31
uptim of	31	-15
url	-4	34
us	4	-45
us $	-53	-1
us @	46	-14
us and	45	-37
us in	30	-34
us it	22	-14
us kei	-38	72
us on	-25	73
us or	-30	-106
us the	-6	19
us tls	57	4
us to	-44	11
us what	3	65
usabl	-10	30
usag	7	19
usag limit	-14	21
usag report	-10	21
use	-3	38
use $	88	75
use @	30	19
use a	-33	53
use an	-8	25
use and	11	-7
use client	-49	56
use content	-1	14
use current	-19	48
use http	-13	16
use in	34	169
use is	41	10
use it	-6	11
use its	-9	16
use of	-12	38
use or	37	-32
use share	-21	23
use such	-4	31
use the	-18	39
use them	-14	19
use tls	-29	42
use vpc	-11	20
user	-3	41
user $	1	119
user @	-8	12
user access	-2	9
user and	-5	20
user are	-6	48
user authent	-11	38
user belong	38	-24
user can	-8	22
user credenti	46	-37
user data	10	26
user grant	-11	14
user group	-1	16
user in	15	136
user insid	-35	58
user instal	-4	42
user into	13	83
user is	-13	46
user may	-24	37
user of	-9	61
user password	0	9
user permiss	-5	18
user ssh	-21	30
user that	28	12
user to	16	17
user volum	-49	-164
user within	19	-18
usual	16	-3
usual within	-5	9
util	-15	36
util and	-16	39
utter	16	-8
utter sampl	22	-12
v	-3	26
v or	-3	31
valid	26	-3
valid $	25	49
valid @	34	-26
valid and	-16	23
valid certif	-9	24
valid of	31	-10
valid record	9	6
valid the	-19	52
valu	2	8
valu with	16	-5
var	-5	21
variabl	-7	36
variabl and	5	12
variabl of	-13	44
variant	20	-15
vcenter	-10	58
vcenter sddc	1	10
vcpu	5	16
vcpu and	-74	75
vector	27	-13
vend	16	-3
vendor	4	30
verif	-15	32
verif and	-10	18
verifi	6	37
verifi that	-10	16
verifi the	4	13
verifi what	55	-20
version	9	14
version $	-60	19
version 1	-1	46
version @	-6	13
version and	8	17
version are	105	-45
version as	13	-13
version befor	-13	21
version behind	-58	38
version bump	-43	-116
version by	4	28
version can	-8	66
version chang	-39	74
version control	-10	24
version copi	-43	61
version for	5	8
version in	13	7
version is	90	-24
version it	97	-50
version move	-18	36
version never	-19	34
version of	-7	21
version on	-74	110
version still	-5	9
version test	1	22
version that	34	4
version to	18	23
version under	20	-12
version updat	-5	-49
version upgrad	-9	-65
version when	2	12
version where	33	1
version which	-7	8
version with	47	14
version within	-29	42
version yourself	-18	22
vet	15	38
vet the	-22	59
via	10	52
via @	12	61
video	36	-13
view	-38	-46
view or	34	-9
viewer	15	15
viewer and	-6	13
virtual	25	29
virtual applianc	-27	30
virtual layer	133	6
virtual machin	-14	31
viru	-43	63
visibl	-9	26
visitor	87	-7
vlan	-4	15
vlan subnet	-4	15
vm	-23	30
vm cluster	-25	33
vmware	4	33
vmware hyper	-3	31
voic	-8	32
volum	8	17
volum @	20	-10
volum and	-11	35
volum are	19	14
volum as	39	-11
volum at	37	-13
volum by	13	1
volum continu	115	-39
volum encrypt	-61	40
volum end	-30	47
volum in	0	13
volum is	59	-39
volum of	-36	-36
volum on	68	-62
volum or	-1	16
volum that	11	-9
volum with	91	-87
vpc	-6	19
vpc @	16	-14
vpc and	-5	12
vpc by	-30	30
vpc cni	49	-9
vpc connect	-8	12
vpc endpoint	0	18
vpc mode	-8	12
vpc or	-16	22
vpc secur	-4	10
vpc subnet	-8	17
vpc with	5	12
vpc without	59	-40
vpn	-45	18
vpn $	-76	-58
vpn client	-91	-64
vpn or	-2	11
vs	-44	-62
vs guest	29	-40
vsan	10	19
vsphere	15	123
vuln	-47	28
vulner	1	26
vulner $	-90	-59
vulner base	-39	46
vulner databas	84	-35
vulner depend	-18	35
vulner in	85	13
vulner intellig	37	-31
vulner librari	-6	12
vulner scan	21	-2
w	-68	25
w a	3	28
w o	-27	25
waf	-11	24
waf rule	-10	23
waf web	-2	10
wai	31	-5
wait	24	28
wait and	45	-15
wait as	-9	11
wait for	25	0
wait while	30	-28
walk	56	-40
walk into	58	-41
wall	22	16
wallet	-19	35
want	30	-5
want @	42	0
want and	0	13
want it	-7	27
want number	10	-9
want one	-7	10
want to	13	-6
warehous	-19	33
warehous who	-27	36
warn	52	14
was	17	21
was creat	55	-31
was made	20	-3
was off	-48	54
was that	47	23
was whose	-13	21
watch	0	24
watch @	-8	19
watch and	13	1
watch bounc	71	-57
watch fail	-4	15
watch for	-23	47
watch free	-7	30
watch host	44	-42
watch how	-4	15
watch it	-10	63
watch sign	-8	15
watch that	-14	72
watch the	23	5
watch their	11	-7
watch them	-6	15
watch who	-2	21
way	-3	23
way back	-34	58
way between	42	-31
way from	-21	22
way in	-19	43
way out	-39	48
way to	17	8
we	7	42
we bring	-4	35
we creat	-3	55
we deploi	-10	13
we dont	-8	66
we have	-36	56
we host	-102	-30
we instal	37	128
we launch	-2	114
we put	-28	27
we run	-21	55
we store	-29	-52
we train	-41	-46
we upload	-8	30
we use	-30	65
we write	-32	65
weak	-54	73
web	-1	25
web acl	-5	12
web app	-4	34
web applic	22	63
web server	14	12
webhook	-13	15
websit	1	60
week	17	8
week critic	27	-11
weekend	47	6
weekli	12	22
weekli 30	-9	30
weekli mainten	-18	43
weekli window	28	15
weight	38	-15
weight and	40	-16
well	-19	46
well $	-13	23
well as	-16	31
went	70	10
went down	-27	35
were	27	11
were creat	37	-17
were put	32	-29
weve	74	-12
weve got	74	-12
what	3	22
what @	42	-21
what a	-17	45
what about	-121	-53
what an	-15	31
what and	-15	24
what arriv	-15	86
what doe	42	125
what fail	60	-46
what goe	-10	13
what happen	38	-27
what has	9	7
what if	66	-11
what in	-3	10
what is	22	9
what it	10	7
what its	15	-13
what li	-10	16
what matter	-10	25
what may	-5	23
what must	15	13
what pass	-18	68
what record	-1	42
what run	-40	80
what stand	51	-23
what the	5	18
what thei	3	14
what user	41	-33
what was	34	2
what watch	-8	13
what we	-46	-39
whatev	-2	32
whatev els	3	8
whatev is	44	-23
whatev the	-32	29
when	11	1
when $	-7	29
when %	69	63
when @	-13	11
when a	10	-12
when an	54	-25
when and	-21	62
when chang	13	-13
when it	-21	-13
when its	33	10
when one	73	-18
when the	18	-3
when thei	9	28
when to	0	8
when traffic	-28	-35
when we	-8	81
whenev	68	-84
whenev the	41	-35
where	12	6
where @	44	-19
where a	7	10
where and	3	14
where automat	41	-7
where autominorversionupgrad	14	-9
where encrypt	13	-8
where it	15	2
where log	-37	42
where manag	57	-30
where multi	17	-15
where need	-17	25
where no	-41	46
where our	85	-15
where snapshot	34	-25
where the	27	-13
where thei	13	-2
where there	11	-10
where traffic	-15	23
wherev	-20	45
whether	7	13
whether @	-14	13
whether a	-10	13
whether it	29	-12
whether that	-5	57
whether the	18	2
whether thei	-14	14
which	1	10
which @	6	-9
which a	-9	22
which account	-7	29
which address	-9	23
which attribut	-30	44
which bucket	0	36
which cannot	25	-6
which control	11	50
which data	-11	22
which devic	-17	24
which encrypt	18	-7
which endpoint	-14	14
which go	-10	10
which has	-14	18
which is	-12	19
which it	4	9
which keep	-10	11
which kms	71	-47
which network	-10	26
which nobodi	-8	9
which node	39	-31
which of	-8	-113
which one	15	0
which our	-9	19
which paramet	31	-18
which part	19	33
which parti	32	8
which patch	-21	53
which peopl	35	-11
which permiss	3	48
which queri	-30	51
which resourc	-34	69
which role	-3	15
which servic	-31	54
which session	38	-24
which side	10	35
which stai	-21	25
which the	-6	16
which thei	-9	10
which user	21	18
which version	-29	58
which zone	-36	49
while	-6	-17
while a	-38	-48
while it	6	-10
while queri	46	-30
while the	24	-12
who $	-85	5
who act	-44	-7
who activ	-33	96
who add	-62	-80
who administ	-31	49
who answer	-52	79
who appli	-38	-40
who are	46	-42
who arrang	-27	51
who ask	6	26
who assign	-8	75
who attach	-21	112
who back	-73	-91
who bring	-44	-103
who bui	35	66
who bump	39	180
who call	-19	24
who can	22	47
who carri	-8	-68
who chang	-8	32
who check	-14	41
who choos	-11	71
who classifi	-18	91
who clean	-11	58
who commiss	48	-14
who configur	-7	86
who connect	56	40
who control	-53	8
who correct	-6	33
who creat	-45	77
who deal	-103	-81
who decid	-8	73
who defend	57	5
who defin	-14	61
who design	-12	52
who did	-14	-64
who doe	-33	-100
who download	-20	33
who enabl	-27	65
who encrypt	-37	-142
who enforc	-16	32
who ensur	-1	27
who eras	56	-43
who export	-5	49
who fix	-52	19
who flip	7	35
who forc	-24	46
who gener	-22	36
who get	-60	-17
who give	-7	27
who gotta	-1	59
who govern	-10	46
who grant	-18	56
who guarante	73	-24
who guard	47	5
who handl	-74	-45
who harden	60	-12
who has	-15	51
who have	-28	37
who hire	25	-36
who hold	85	-10
who in	-106	-79
who initi	-41	13
who instal	-56	31
who instrument	-19	46
who investig	-13	22
who is	-26	-16
who isol	77	-7
who issu	-24	72
who keep	60	19
who kick	-25	9
who left	-8	22
who limit	-14	29
who lock	0	11
who log	-1	74
who look	-13	-53
who maintain	-14	-16
who make	-9	32
who manag	-15	58
who map	-31	84
who may	-4	37
who meant	-4	70
who move	-26	-34
who must	-28	64
who narrow	-2	16
who now	20	22
who on	-12	34
who open	-2	29
who oper	18	-75
who own	-113	-157
who pai	-2	26
who patch	-19	-92
who perform	30	-70
who pick	-30	123
who place	-3	52
who plan	5	38
who prevent	57	-11
who protect	118	-3
who provid	51	-83
who provis	46	-35
who publish	92	-51
who push	-56	-24
who put	-29	54
who queri	-6	8
who raiz	-36	34
who reach	-16	35
who react	4	72
who read	-19	37
who rebuild	-22	63
who refresh	-13	23
who regist	-14	45
who remov	-19	60
who renew	29	-111
who repair	92	-21
who replac	51	94
who requir	-37	37
who respons	-87	-131
who restart	-85	-23
who restrict	20	36
who review	-36	78
who revok	-20	57
who roll	-73	-67
who rotat	17	-176
who run	97	-37
who scale	99	-110
who scan	26	77
who schedul	-42	173
who secur	46	-15
who see	-56	-35
who select	-15	73
who send	-48	-45
who sent	-6	14
who set	-28	81
who ship	39	-33
who should	-20	51
who shred	66	-14
who sign	-54	59
who size	-99	-51
who specifi	-14	32
who start	11	39
who stop	8	64
who store	65	-27
who submit	-1	19
who subscrib	-11	49
who suppli	7	10
who swap	127	-26
who switch	-7	53
who take	33	-48
who test	-8	46
who that	-2	26
who train	-14	18
who trim	-11	59
who tune	-13	93
who turn	-47	38
who updat	18	2
who upgrad	-107	-104
who us	-4	11
who valid	-31	81
who verifi	-10	16
who vet	-14	22
who walk	31	-26
who was	-9	10
who wipe	36	-19
who work	48	-34
who write	-12	114
whoever	-25	37
whoever hold	-26	37
whoever may	-10	14
whole	-27	2
whole @	-9	12
whole internet	-12	18
wholli	-12	34
whom	-9	-58
whom $	-49	-60
whom and	-37	88
whom do	-46	-84
whose	-15	5
whose $	-152	-74
whose call	-14	14
whose control	-16	-23
whose decis	-4	53
whose duti	5	14
whose fault	-7	27
whose is	42	80
whose job	-2	-91
whose key	-4	20
whose move	7	66
whose problem	-3	50
whose respons	6	-18
whose set	-42	52
whose task	0	94
whose upgrad	-14	17
wide	4	117
wildcard	0	14
wildcard princip	0	14
will	-26	45
will %	3	41
will @	-5	12
will be	37	-15
will it	3	28
window	29	14
window $	33	61
window after	20	-19
window and	-5	29
window at	1	15
window by	78	-67
window for	38	40
window in	-52	67
window of	-19	64
window one	27	-9
window or	0	9
window set	-44	56
window to	64	-52
window where	17	-10
window which	-23	24
windows	6	25
windows @	-38	54
windows and	-20	27
windows by	15	-13
windows in	29	55
windows licens	89	91
windows server	-3	-22
windows updat	-50	-7
wipe	79	-15
wipe the	35	-18
wire	7	83
with	9	8
with $	20	24
with %	11	51
with 256	33	-23
with @	0	58
with access	1	19
with aes	2	12
with an	20	6
with anoth	-11	24
with at	46	-41
with automat	14	-3
with backup	-14	26
with both	-66	-57
with certif	12	11
with checksum	36	-24
with cli	-5	29
with client	28	-22
with current	-8	30
with data	49	-32
with default	-19	24
with detail	20	8
with dns	63	-61
with each	32	-14
with eleven	12	-12
with encrypt	41	-14
with everi	15	-6
with few	-7	10
with fix	66	-44
with forward	33	-7
with iam	-1	12
with it	29	1
with its	9	4
with kei	35	-25
with kms	78	-35
with minor	15	-14
with more	-9	14
with newer	-40	53
with no	-45	-59
with noth	92	-82
with or	-13	17
with other	7	31
with our	8	50
with patch	44	23
with s3	20	-5
with secur	10	6
with shield	42	-2
with sse	52	17
with subnet	-7	17
with system	-54	58
with that	-74	-53
with the	20	2
with their	-9	24
with them	35	-11
with tls	47	-6
with two	-30	39
with work	-10	14
withdraw	-22	38
within	21	6
within 30	8	10
within 7	38	-16
within a	2	27
within about	18	-2
within its	29	-6
within minut	21	-10
within quota	47	-29
within request	27	-19
within specif	7	38
within the	32	-16
without %	-92	-8
without @	-11	41
without a	27	5
without an	38	-4
without any	33	-24
without ask	8	1
without be	-1	-56
without downtim	86	-27
without further	5	46
without interrupt	27	-8
without it	-42	79
without loss	12	-9
without me	-80	-138
without multi	35	-23
without one	-19	49
without public	-6	29
without server	-42	61
without that	-3	14
without the	49	14
without them	-31	86
without tls	31	12
wont	-32	38
work	7	34
work $	-31	69
work @	17	26
work and	13	-9
work copi	10	-9
work in	11	12
work is	10	11
work on	25	-21
work onc	-10	17
work onli	-23	35
work with	-65	79
worker	12	-3
worker $	90	-51
worker and	26	-6
worker are	29	-18
worker is	-36	53
worker machin	-79	-120
worker node	-56	-6
worker of	58	4
worker or	-17	25
worker os	155	-29
worker size	-6	13
worker that	33	-16
worker type	22	-1
workflow	19	42
workgroup	25	-3
workgroup when	17	-8
workload	9	55
workload $	0	66
workload @	-19	36
workload apart	18	-17
workload manag	-24	44
workload over	-3	40
world	-12	56
world $	-1	64
would	-20	-4
would %	6	36
would be	6	-54
wouldnt	-5	34
wrap	26	-9
write	0	34
write $	43	20
write %	-44	127
write @	-5	74
write a	58	-82
write and	11	13
write can	-11	21
write capac	-50	3
write custom	-34	54
write data	-7	39
write em	-21	51
write everi	15	2
write iam	-3	13
write in	35	-30
write is	65	-47
write it	0	34
write its	-18	32
write lifecycl	-11	50
write no	70	-46
write of	-3	13
write one	-10	18
write patch	37	-15
write polici	-2	16
write secur	5	73
write that	-20	71
write the	-10	46
write them	-15	68
write to	14	-5
writer	17	-5
writer and	-28	41
writer anew	26	-17
written	13	17
written by	-17	34
wrong	3	32
wrong delet	63	-60
wrote	14	43
x	-7	80
xss	-30	66
yarn	27	35
yarn run	27	35
year	-8	24
year $	-25	49
year after	38	-27
year ago	-20	31
year and	48	-35
year for	-27	29
year old	13	57
yearli	-19	37
yearli rotat	-19	37
yes	34	20
yes $	30	42
yike	-5	19
you	-49	48
you $	-10	64
your	-31	-23
your own	-4	30
yourself	-4	38
yourself after	-2	22
yourself and	-11	12
yourself by	-18	19
yourself with	-47	52
yum	-25	36
zero	45	6
zip	57	-46
zip function	24	2
zone	25	4
zone $	89	-19
zone @	40	-30
zone a	-20	22
zone and	17	-6
zone are	25	28
zone at	-33	38
zone by	22	6
zone fail	-11	21
zone for	28	-16
zone in	17	4
zone is	17	22
zone or	46	-30
zone secur	-58	131
zone that	53	-43
zone to	21	-3
zone when	-16	33
zone with	58	-15
zookeep	50	76
`;

/** What kind of question a wording sounds like: a line a mark, with what it adds for each kind but the last (src/understand/kind.ts). */
export const kinds = `
!action	19	12	18	46	118	24	22
!against	-6	23	-3	10	3	0	2
!asksOwner	-20	-17	-20	-18	-11	-18	-7
!asksValue	18	13	28	13	20	13	6
!both	1	-5	-17	-20	-18	-17	-18
!choose	30	34	38	136	55	40	40
!cloud	55	53	53	43	139	55	43
!commands	61	53	35	67	276	57	45
!compare	15	88	14	19	16	15	12
!correction	-31	-32	-31	-36	-34	-31	-35
!events	-29	-26	-27	-26	-25	-26	-27
!feature	48	55	38	55	185	54	44
!first	-40	-47	-40	-1	-39	-41	-42
!follow	-22	-21	-22	-22	-22	-21	3
!gains	39	84	16	12	18	24	23
!general	-24	-38	-32	-31	-40	-33	-39
!greeting	18	9	3	5	9	24	10
!helpData	18	-1	3	45	3	130	17
!helpUse	-10	3	-21	3	-36	104	-1
!howTo	72	68	64	68	148	93	67
!injection	29	32	18	30	144	4	29
!limit	10	16	3	11	111	32	14
!managedOne	-13	0	23	-2	-8	-6	-12
!mayWho	-44	-48	-45	-44	-50	-44	-57
!meaning	6	9	80	14	25	10	7
!move	-16	-5	-18	-8	-1	-14	-15
!notPrice	-15	-11	-15	-10	-1	-12	6
!ofEach	-13	-50	-36	-53	-38	-34	-37
!otherCloud	86	94	91	85	241	95	54
!outside	15	12	15	14	109	19	13
!overview	44	11	3	7	9	7	7
!ownOne	-8	3	-3	15	-7	-7	-13
!patches	-24	-20	-18	-15	-14	-18	13
!points	-13	-13	-15	-16	-19	-10	-3
!price	-25	-50	-26	-20	36	-25	-22
!reports	-35	-32	-32	-33	-38	-32	-43
!request	44	28	10	26	98	22	29
!responsible	8	-1	-6	-5	3	-6	-3
!second	-47	-36	-43	-42	-53	-40	-30
!secures	-21	-21	-20	-22	-26	-25	-20
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
!wholly	87	25	15	19	15	19	14
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
#strange 1 2	39	38	46	27	50	29	29
#strange 1 4	25	20	-10	-4	120	29	-21
#strange 2 1	-17	-23	-17	-2	-8	-16	-18
#strange 2 2	-1	-18	2	0	4	-15	-20
#strange 2 3	39	51	3	54	118	36	26
#strange 2 4	16	36	3	24	139	30	-12
#strange 3 2	-3	-2	-1	12	16	-2	-5
#strange 3 3	-5	23	10	40	139	18	-13
#strange 3 4	8	18	28	50	269	21	13
#sure 0	145	89	49	61	110	86	73
#sure 1	-17	-8	25	-5	-7	-12	11
#sure 2	-51	-39	-30	-37	-33	-42	-28
#sure 3	-53	-50	-45	-47	-45	-48	-53
#term	-13	-6	22	-11	-16	-14	-14
#thread	-184	-171	-199	-167	-177	-170	-194
#words 0	26	-154	36	-101	-59	-8	-107
#words 1	-95	-84	-73	-114	-78	-110	-95
#words 10	-9	-12	-14	-10	-15	-13	-13
#words 11	-10	-26	-11	4	-11	-11	-12
#words 12	-8	-7	-6	-7	-6	-6	-6
#words 2	-30	-21	-10	-31	-14	-21	32
#words 3	-19	-24	-23	-31	-14	-27	-26
#words 4	-22	-21	-21	-23	-10	-22	-31
#words 5	-19	-20	-23	-17	-17	-20	-27
#words 6	-18	-12	-16	-8	-16	-15	-17
#words 8	-12	-15	-12	3	-13	-10	-13
#words 9	-13	-12	-12	-8	-14	-12	-15
$	-20	-23	-20	-25	-17	-24	-22
0	7	-15	-17	-13	-15	-12	-16
0 !action	10	12	7	9	72	-3	-1
0 !against	-2	-5	2	-3	17	4	12
0 !asksOwner	-3	-2	-7	-1	31	-2	30
0 !asksValue	-7	-5	23	-1	5	17	-2
0 !both	-82	-75	-78	-70	-80	-75	-76
0 !choose	54	56	47	121	89	43	41
0 !cloud	24	23	19	22	73	23	13
0 !compare	-25	-55	-31	-38	6	-39	-67
0 !correction	-38	-37	-28	-39	-49	-44	-47
0 !events	-45	-43	-46	-44	-47	-46	-44
0 !feature	0	0	-17	-15	36	-6	-3
0 !first	-32	-31	-36	-52	-9	-38	-37
0 !follow	-13	-14	-3	-13	-16	-10	18
0 !general	-53	-51	-50	-52	-58	-53	-59
0 !greeting	-18	-20	-21	-20	-43	8	-14
0 !helpData	13	15	-12	12	-12	91	-1
0 !helpUse	-10	3	-21	3	-36	104	-1
0 !howTo	13	24	18	22	47	79	19
0 !injection	29	32	18	30	144	4	29
0 !limit	-20	-22	-42	-35	1	11	-43
0 !managedOne	21	23	87	26	19	20	23
0 !meaning	8	12	63	12	33	8	4
0 !move	-22	-23	-49	-28	18	-25	-27
0 !notPrice	1	2	-4	1	47	-1	22
0 !otherCloud	55	53	48	52	175	53	1
0 !outside	16	19	8	16	115	20	12
0 !overview	-5	0	11	1	29	11	14
0 !ownOne	-29	-22	-8	-24	-25	-23	-31
0 !patches	-2	-1	-4	6	24	-1	53
0 !points	15	15	16	14	3	30	59
0 !price	-88	-87	-90	-88	-110	-102	-93
0 !reports	-45	-46	-46	-46	-49	-46	-85
0 !request	-14	-10	-19	-17	25	-34	-12
0 !responsible	-5	4	12	5	38	2	31
0 !second	-67	-55	-60	-56	-75	-55	-39
0 !secures	-32	-32	-19	-32	-39	-35	-34
0 !services	-74	-56	-61	-66	-77	-28	-70
0 !sideAws	39	8	19	17	-20	3	55
0 !sideCustomer	-26	-25	-21	-24	-18	-23	-6
0 !state	20	25	27	26	59	23	23
0 !tag	17	19	64	20	30	24	40
0 !term	28	30	113	34	34	47	31
0 !them	-7	-9	-4	-9	16	-9	-7
0 !us	-16	-15	-11	-13	-9	4	-1
0 !usOrThem	-11	-1	-8	-2	10	-9	57
0 !who	-10	-7	-10	-8	18	-9	26
0 !wholly	-41	-20	6	-20	25	-24	-34
0 !yesNoStart	-4	0	-5	0	-1	21	40
0 0	-40	-39	-48	-41	-43	-39	-43
0 1	-1	4	0	4	40	0	0
0 12	1	1	9	1	0	0	1
0 2	-9	-9	-11	11	-12	-10	-18
0 27001	-12	-13	17	-13	-26	-13	-14
0 3	-2	-2	-4	-3	8	-2	-6
0 3389	-29	-30	-36	-36	-38	-30	-31
0 7	3	5	4	1	69	2	6
0 90	-28	-29	-29	-29	-37	-29	-33
0 @	44	-12	-32	-11	21	-31	-41
0 a	-27	-28	-12	-22	-37	-26	-33
0 about	-12	-4	-48	10	2	10	23
0 abov	10	8	-27	10	92	5	1
0 abstract	2	3	60	3	-4	1	0
0 access	-43	-43	-48	-43	-34	-49	-39
0 account	-24	-23	-21	-23	-13	-28	-28
0 acl	-26	-30	-19	-33	-35	-31	-32
0 across	-53	-53	-78	-59	-60	-54	-82
0 act	-57	-49	-56	-55	-39	-50	-57
0 add	-59	-60	-68	-67	-66	-61	-84
0 address	-46	-47	-47	-49	-57	-48	-65
0 admin	-75	-55	-62	-59	-84	-57	-74
0 advisor	-53	-53	-56	-56	-61	-58	-60
0 after	-50	-45	-48	-43	-69	-44	-42
0 against	-15	-18	-17	-18	-11	-16	-26
0 agent	37	34	34	35	6	33	93
0 ai	35	26	17	26	-2	93	8
0 al2023	7	35	148	29	6	6	9
0 alarm	-24	-27	-25	-24	-34	-26	-29
0 all	-20	-18	-20	-19	12	-35	-26
0 allow	-38	-38	-65	-41	-52	-54	-42
0 also	-91	-93	-151	-91	-94	-94	-96
0 alwai	-31	-27	-22	-45	-30	-35	-26
0 am	-9	-9	22	-13	-33	-12	-15
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
0 aoc	-10	-10	6	-11	-10	-13	-9
0 api	-60	-60	-80	-51	-86	-65	-76
0 app	-49	-48	-55	-45	-64	-50	-54
0 appli	10	12	4	10	-3	11	63
0 applic	-59	-59	-62	-60	-78	-60	-69
0 approv	10	10	3	12	73	5	3
0 architect	11	13	16	16	69	12	11
0 architectur	-69	-70	-77	-72	-104	-71	-97
0 archiv	-44	-45	-58	-45	-56	-48	-71
0 are	-18	-17	-30	-17	7	6	-19
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
0 automat	-53	-53	-57	-55	-60	-58	-66
0 autopilot	3	4	-1	3	27	3	-9
0 avail	-9	-10	28	-9	-18	-12	-12
0 awai	-8	-8	-8	-8	-8	-8	-13
0 awar	-43	-37	-18	-37	-54	-43	-53
0 aws	-11	-14	-8	-14	8	-12	-24
0 az	-6	21	101	21	-6	2	5
0 azs	-27	-25	-26	-25	-26	-26	-41
0 baa	-15	-17	47	-14	-29	-20	-29
0 back	47	41	38	45	161	44	-44
0 backbon	-34	-38	-42	-37	-40	-35	-36
0 background	-27	-27	-28	-27	-35	-28	-30
0 backup	5	3	-1	6	50	3	36
0 badg	-15	-15	-19	-15	9	-18	-18
0 banana	1	1	-1	0	21	-1	-5
0 bare	-14	-14	21	-18	-36	-15	-26
0 base	-25	-27	-47	-29	-39	-26	-36
0 be	7	7	43	0	0	5	-2
0 becom	-16	-16	-16	-16	-21	-16	-22
0 befor	-58	-58	-59	-61	-78	-59	-64
0 behavior	-45	-49	-50	-50	-49	-47	-51
0 behind	2	2	50	2	-5	-5	-12
0 belong	-42	-41	-43	-38	-59	-38	-46
0 below	-43	-43	-48	-43	-46	-44	-54
0 between	-88	-89	-94	-88	-110	-88	-94
0 bezo	-35	-45	-60	-27	-18	-41	-41
0 bill	-52	-52	-52	-56	-77	-52	-57
0 bio	-16	-16	-16	-16	-17	-16	-28
0 blame	-36	-36	-41	-38	-61	-36	-40
0 block	-35	-35	-41	-35	-36	-36	-50
0 book	15	23	20	11	55	11	21
0 boss	13	19	62	24	-12	70	4
0 bot	8	10	-14	12	35	76	2
0 both	-106	-95	-99	-85	-102	-95	-92
0 bottlerocket	25	25	103	16	-4	14	6
0 box	-49	-51	-88	-53	-33	-51	-54
0 breach	-7	-7	-7	-7	-10	-7	-8
0 break	40	10	15	9	36	2	11
0 bring	33	31	31	35	132	32	16
0 broadli	-48	-47	-49	-55	-57	-47	-70
0 broken	-15	-15	-16	-15	-18	-16	-22
0 broker	-27	-28	-29	-27	-54	-28	-14
0 budget	-40	-41	-45	-41	-50	-42	-46
0 bug	-51	-52	-64	-57	-61	-54	-62
0 bui	-50	-48	-48	-44	-63	-48	-47
0 build	-61	-61	-78	-61	-67	-62	-69
0 built	-45	-41	-62	-44	-55	-29	-54
0 bump	-8	-9	-12	-9	-36	-8	19
0 busi	-38	-40	-44	-44	-81	-49	14
0 but	-56	-56	-64	-59	-67	-59	-70
0 by	-18	-34	-30	-34	-45	-39	-30
0 c	29	-1	-14	-5	-11	-5	-7
0 cabl	-43	-44	-47	-43	-48	-43	-54
0 cach	-21	-29	-27	34	-30	-25	-32
0 call	-19	-18	-29	-23	17	-26	-38
0 can	7	11	4	11	41	28	1
0 capac	-88	-83	-99	-81	-83	-85	-89
0 card	-57	-58	-78	-56	-74	-41	-58
0 care	6	11	-3	9	0	9	46
0 cctv	-48	-49	-57	-52	-62	-54	-57
0 center	-40	-40	-45	-40	-52	-40	-43
0 central	-1	0	-3	-2	20	-1	0
0 ceo	26	27	29	28	73	22	22
0 cert	-35	-32	-36	-37	-8	-37	-41
0 certif	37	13	0	-3	30	6	22
0 certifi	-14	-14	-14	-14	-14	-14	-20
0 chang	-30	-41	-61	-34	-5	-47	-60
0 charg	-11	-1	-20	0	-29	-3	56
0 chatgpt	-12	-12	-30	-12	-39	36	-15
0 check	-47	-47	-50	-48	-63	-49	-56
0 choos	-67	-74	-84	-69	-76	-67	-69
0 ci	-40	-38	-38	-38	-54	-47	-54
0 cis	-44	-46	-32	-62	-49	-46	-50
0 cisco	12	17	41	18	96	-6	13
0 classifi	-45	-45	-46	-46	-60	-46	-60
0 clean	2	2	1	2	15	2	-4
0 client	27	26	25	14	51	19	46
0 close	-21	-22	-20	-23	10	-27	-29
0 cloud	-40	-34	-16	-34	-35	-36	-42
0 cloudflar	26	25	22	22	72	23	10
0 cluster	23	23	2	20	-2	22	122
0 code	-52	-52	-53	-53	-54	-53	-68
0 coffe	7	7	7	7	25	7	2
0 colleagu	-44	-45	-50	-45	-49	-45	-51
0 come	-27	-27	4	-30	-66	-29	-41
0 command	-6	17	1	17	-4	112	7
0 commit	-46	-47	-49	-48	-67	-48	-74
0 compani	0	5	-3	3	27	32	-2
0 compar	2	-30	4	13	91	1	12
0 complianc	-10	-10	16	7	-26	-13	-14
0 compliant	-42	-43	-50	-50	-48	-43	-47
0 comput	-18	-18	-19	-20	-16	-19	-22
0 config	7	7	7	5	8	-12	43
0 configur	-40	-40	-39	-41	-45	-41	-54
0 confirm	23	32	26	27	65	14	87
0 connect	-39	-40	-41	-40	-59	-41	-54
0 contact	-41	-41	-45	-42	-54	-42	-48
0 contain	38	37	60	58	18	33	94
0 content	-56	-57	-71	-56	-68	-57	-68
0 continu	-19	-22	-29	-22	14	-34	-30
0 control	-47	-45	-29	-42	-70	-51	-33
0 cool	-23	-23	-23	-23	-34	-23	-33
0 corpor	-40	-38	-41	-39	-46	-38	-45
0 correct	-61	-61	-91	-61	-80	-62	-65
0 cost	-91	-91	-96	-91	-133	-91	-107
0 could	17	14	90	19	37	-6	42
0 count	30	31	72	27	23	27	30
0 countri	-31	-31	-31	-42	-32	-34	-36
0 cover	69	19	28	19	-9	48	17
0 creat	-35	-35	-41	-36	-38	-36	-41
0 credenti	19	17	8	19	88	3	13
0 cross	-56	-57	-61	-55	-63	-56	-60
0 crypto	-15	-14	-14	-15	-18	-14	-20
0 current	-20	-20	-41	-20	-32	11	-23
0 custom	-43	-48	-45	-45	-60	-50	-59
0 dai	12	10	9	9	42	10	-10
0 dashboard	23	29	72	28	25	22	26
0 data	-34	-33	-33	-34	-37	-32	-34
0 databas	-25	-19	-35	16	-51	-19	22
0 date	-29	-29	-34	-29	-38	-29	-32
0 db	-22	-23	-41	-33	-14	-26	45
0 ddo	-59	-59	-77	-63	-84	-64	-80
0 deactiv	-18	-18	-18	-18	-26	-19	-20
0 decid	-54	-53	-60	-55	-66	-57	-69
0 decis	-36	-35	-34	-46	-60	-39	-45
0 decommiss	-39	-40	-44	-39	-44	-40	-44
0 default	-59	-54	-54	-60	-74	-56	-73
0 defend	-23	-24	-23	-23	-45	-23	-23
0 defin	-16	-17	36	-17	-51	-23	-20
0 definit	62	58	157	59	53	55	58
0 delet	-55	-56	-69	-58	-51	-65	-63
0 demand	-28	-28	-31	-28	-39	-29	-53
0 deploi	-34	-34	-40	-36	-37	-35	-35
0 deprec	-32	-33	16	-33	-48	-32	-53
0 design	-41	-40	-46	-41	-51	-41	-46
0 detail	-37	-36	-43	-38	-45	-38	-49
0 develop	-22	-22	-25	-23	-30	-26	-27
0 devic	-9	-9	-12	-12	-26	-12	12
0 did	34	38	34	40	81	80	31
0 diesel	-49	-51	-52	-50	-55	-49	-51
0 differ	21	9	101	19	-1	15	26
0 directori	27	28	26	27	12	28	101
0 disabl	-40	-39	-42	-40	-53	-43	-42
0 disast	-40	-39	-43	-40	-47	-39	-41
0 disk	-48	-49	-53	-36	-75	-49	-56
0 dispos	-23	-22	-23	-23	-32	-23	-24
0 divid	-59	-51	-72	-54	-61	-80	-51
0 dns	-59	-60	-61	-68	-74	-60	-67
0 do	-3	5	12	6	10	34	39
0 doc	43	44	46	40	13	86	38
0 docker	15	16	13	61	2	9	4
0 doe	-17	-15	-27	-12	12	-15	16
0 domain	-46	-47	-47	-46	-57	-47	-67
0 dont	3	4	9	11	-11	14	3
0 down	63	35	34	33	57	29	32
0 download	-33	-35	-42	-34	-38	-35	-37
0 drift	-99	-103	-115	-104	-117	-106	-113
0 drill	-67	-60	-58	-67	-80	-58	-66
0 drive	-53	-54	-56	-52	-66	-54	-62
0 dss	-36	-36	-20	-41	-51	-38	-41
0 duti	-46	-39	-50	-21	-4	-38	-53
0 e	-83	-60	-82	-59	-80	-60	-75
0 each	-19	-19	-19	-18	-21	-19	-23
0 earthquak	-26	-26	-26	-27	-27	-27	-44
0 edg	-44	-46	-17	-47	-65	-49	-66
0 eli5	-22	5	88	7	-22	3	0
0 em	-31	-31	-33	-33	-34	-33	-29
0 email	12	11	9	7	81	-8	-22
0 employe	-40	-40	-41	-40	-56	-41	-46
0 enabl	21	21	-2	21	8	20	75
0 encrypt	33	37	38	39	57	31	109
0 end	-46	-46	-49	-47	-68	-48	-47
0 endpoint	-43	-44	-47	-46	-68	-44	-47
0 engin	24	25	13	66	-7	20	64
0 entir	-14	-13	-15	-14	-15	-14	-17
0 entri	-18	-18	-20	-18	-19	-19	-19
0 envelop	7	4	86	6	-16	2	-18
0 environ	-22	-22	-28	-23	-23	-23	-25
0 environment	-35	-35	-38	-35	-39	-36	-55
0 etcd	17	12	160	16	-39	-7	-17
0 eu	-3	-2	-4	-4	14	-3	-2
0 even	19	19	85	24	38	16	13
0 event	-67	-69	-78	-69	-75	-70	-72
0 ever	-13	-13	-27	14	-21	-17	-16
0 everi	0	0	1	-9	29	-2	-5
0 everyon	-7	10	72	22	33	3	13
0 everyth	-15	-13	-28	-14	12	-15	-16
0 exactli	32	32	78	12	31	31	32
0 exam	11	13	16	16	69	12	11
0 exampl	-2	8	35	6	35	34	8
0 execut	-36	-36	-49	-41	-41	-37	-43
0 explain	22	32	54	31	68	49	29
0 facil	-50	-50	-53	-50	-64	-51	-55
0 factor	-30	-31	-39	-31	-34	-30	-30
0 fail	-43	-43	-45	-42	-53	-47	-54
0 failov	-11	-7	-11	-11	-2	-12	-25
0 failur	-76	-70	-80	-69	-102	-77	-78
0 fall	-11	-12	-10	-11	-2	-12	2
0 fals	-40	-40	-51	-46	-46	-41	-56
0 fault	-37	-35	-44	-38	25	-49	-44
0 feder	-63	-63	-70	-62	-74	-65	-66
0 fenc	-73	-70	-85	-66	-1	-70	-99
0 fiber	-36	-35	-37	-35	-46	-35	-43
0 fibr	-29	-30	-40	-31	-37	-30	-35
0 file	-54	-53	-59	-65	-69	-54	-67
0 find	-6	-6	-6	-6	-8	-6	-8
0 fire	-37	-37	-39	-38	-48	-37	-57
0 firewal	-8	-9	-16	-9	-49	-12	66
0 firm	-39	-38	-38	-59	-50	-38	-68
0 firmwar	-65	-67	-72	-68	-84	-68	-89
0 first	-32	-31	-37	-54	-3	-39	-36
0 fix	20	14	6	13	-7	71	31
0 flaw	-8	-8	-10	-10	-10	-8	-8
0 flood	-9	-9	-9	-10	-10	-10	-9
0 floor	42	42	42	43	98	42	24
0 for	-19	-16	-9	-16	20	-14	-26
0 forens	-51	-51	-52	-53	-58	-52	-63
0 forget	6	17	13	80	40	11	-8
0 former	-19	-20	-20	-20	-30	-20	-23
0 frankfurt	-38	-38	-47	-42	-49	-40	-40
0 free	-32	-23	-32	28	-39	-29	-29
0 fridai	-16	-16	-18	-17	-23	-17	-23
0 from	-24	-24	-62	-26	12	-18	-31
0 full	-46	-43	-31	-6	-56	-55	-46
0 fulli	-23	-23	-26	-23	-26	-24	-26
0 function	-51	-52	-57	-53	-62	-53	-61
0 gatewai	116	56	63	67	35	58	154
0 gdpr	-69	-71	-92	-71	-74	-68	-79
0 gener	-85	-76	-102	-76	-87	-90	-87
0 general	-75	-72	-81	-71	-79	-73	-75
0 generally	-49	-48	-52	-50	-60	-49	-63
0 germani	6	26	17	15	97	16	21
0 get	-27	-26	-34	-26	9	-29	-34
0 give	-19	16	9	4	44	41	14
0 gke	4	4	0	3	58	3	-37
0 glass	-60	-43	-30	-47	-51	-50	-41
0 global	-23	-23	-25	-24	-27	-24	-29
0 glossari	35	34	97	33	18	33	34
0 goe	-38	-40	-51	-39	-54	-39	-41
0 golden	2	0	43	2	-7	-1	-3
0 good	-29	-23	-58	-23	-46	41	-36
0 googl	12	12	8	10	45	11	1
0 got	-10	-8	1	-7	-30	-13	17
0 grant	-25	-25	-25	-25	-30	-26	-40
0 group	-42	-44	-18	-42	-39	-49	-56
0 grow	-62	-60	-67	-60	-72	-68	-60
0 guarante	-30	-30	-30	-31	-52	-31	-36
0 guard	-51	-52	-51	-51	-59	-53	-56
0 guest	-76	-78	-74	-78	-83	-78	-110
0 hack	12	15	14	15	-9	14	48
0 had	13	12	3	16	-5	3	62
0 half	-28	-28	-32	-29	-41	-31	-30
0 hall	-41	-41	-52	-44	-48	-43	-49
0 hand	1	7	1	60	-5	5	0
0 handl	-2	6	-7	5	57	1	-11
0 hard	-45	-44	-48	-42	-15	-46	-48
0 harden	-68	-69	-103	-68	-71	-70	-74
0 hardwar	-52	-52	-53	-54	-80	-52	-65
0 has	-46	-47	-53	-64	-43	-48	-55
0 have	-37	-24	-31	-16	-18	-25	-2
0 health	-30	-24	3	-29	-38	-29	-31
0 heard	19	20	60	22	81	20	16
0 hello	-5	1	-1	5	-26	29	33
0 help	-18	5	-18	5	-11	71	2
0 here	10	10	-8	3	59	63	-12
0 hey	-19	-19	17	-16	-37	-31	-26
0 hi	-18	-10	-20	-4	-24	32	-11
0 high	-15	-15	-16	-15	-20	-15	-17
0 hipaa	-41	-40	-8	-42	-49	-45	-60
0 hire	-61	-62	-64	-62	-81	-64	-87
0 his	-15	-15	-20	-16	-19	-16	-16
0 hit	-9	-12	-22	-9	35	-16	-11
0 hold	-77	-83	-98	-76	-104	-81	-87
0 host	-29	-31	-36	-13	-43	-32	-20
0 how	-25	-19	-42	-19	-18	40	-25
0 http	-38	-38	-40	-42	-54	-38	-59
0 hypervisor	-33	-34	-27	-35	-9	-37	-60
0 i	33	37	47	43	82	64	32
0 iaa	-62	-67	-5	-58	-91	-61	-108
0 ident	-23	-23	-27	-23	-21	-24	-25
0 if	-34	-36	-59	-22	-20	-46	-44
0 ignor	14	15	13	14	75	-7	13
0 im	-21	3	53	5	-16	32	3
0 imag	-35	-35	-9	-37	-46	-38	-47
0 imd	23	22	131	21	4	13	18
0 imdsv2	20	17	73	20	3	15	13
0 import	-55	-57	-61	-58	-69	-57	-59
0 in	-22	-24	-11	-24	-28	-25	-29
0 incid	-58	-58	-62	-58	-79	-58	-81
0 increas	-49	-49	-57	-49	-65	-51	-53
0 inform	40	37	25	34	-4	94	16
0 infrastructur	-50	-50	-52	-50	-63	-51	-60
0 inherit	-31	-29	14	-30	-46	-33	-55
0 inject	-29	-31	-32	-32	-33	-30	-43
0 insid	-32	-33	-35	-33	-38	-33	-36
0 inspect	-28	-29	-29	-30	-34	-30	-51
0 instal	-10	-9	-28	-13	-13	-17	19
0 instruct	-12	-7	5	19	-20	119	-3
0 integr	-56	-50	-59	-48	-51	-64	-52
0 intern	18	18	-5	16	49	16	10
0 internet	-36	-37	-36	-44	-54	-37	-50
0 into	-46	-47	-53	-47	-55	-53	-61
0 inventori	-49	-50	-54	-49	-53	-51	-51
0 is	2	3	29	3	19	8	17
0 isnt	-34	-34	-36	-37	-34	-35	-54
0 iso	-24	-23	-3	-24	-35	-24	-30
0 isol	-42	-43	-50	-43	-48	-43	-48
0 it	-17	-15	9	-15	-18	-10	-4
0 its	-21	-21	-23	-21	-20	-22	-26
0 itself	-49	-51	-59	-50	-56	-51	-59
0 java	43	41	35	83	104	32	26
0 job	-35	-27	-30	-25	-36	-28	0
0 just	-28	-29	-35	-30	-31	-29	-36
0 karpent	-8	-8	26	-10	-27	-15	-38
0 keep	-31	-30	-27	-22	-35	-31	-43
0 kei	4	4	4	4	-2	3	30
0 kept	-67	-69	-85	-65	-111	-83	-72
0 kernel	37	37	18	80	74	21	28
0 key	-25	-26	-17	-20	-6	-38	-46
0 kind	-1	0	-2	-1	-2	10	0
0 know	1	16	14	18	-9	81	17
0 kubelet	17	32	114	28	17	17	13
0 label	-75	-77	-85	-76	-90	-77	-79
0 land	2	2	40	-2	-8	-4	2
0 languag	23	25	46	21	1	77	18
0 laptop	1	1	-22	0	25	0	-8
0 last	31	31	24	29	17	85	8
0 latenc	4	4	-3	-19	35	0	2
0 launch	-33	-34	-38	-34	-46	-34	-37
0 law	-20	-5	-9	-13	34	-10	-26
0 layer	-52	-52	-56	-53	-60	-53	-66
0 leak	-56	-56	-56	-56	-79	-58	-83
0 least	9	10	52	6	-2	7	10
0 leav	-19	-19	-38	-20	8	-18	-26
0 left	-48	-47	-53	-47	-60	-49	-53
0 legal	-47	-40	-24	-47	-6	-50	-44
0 librari	-41	-41	-48	-44	-63	-41	-52
0 licens	-64	-64	-77	-73	-83	-71	-83
0 life	-39	-39	-41	-39	-58	-42	-41
0 like	32	12	42	10	-3	7	-1
0 limit	-19	-21	-57	-20	-47	25	-42
0 link	-30	-31	-41	-32	-39	-31	-36
0 linux	-45	-45	-51	-46	-52	-46	-57
0 list	-55	-40	-38	-39	-56	35	-35
0 live	-58	-61	-113	-66	-14	-66	-79
0 local	-30	-32	28	-32	-54	-31	-48
0 locat	-23	-24	12	-25	-42	-27	-28
0 log	-32	-33	-44	-32	-49	-28	-6
0 login	-60	-50	-67	-52	-67	-55	-65
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
0 maintain	83	81	75	82	102	77	169
0 mainten	7	9	24	25	-4	5	41
0 make	-7	-5	39	-2	-8	-7	-7
0 manag	-23	-22	7	-22	-20	-24	-32
0 mani	31	28	28	31	89	7	27
0 manual	-36	-4	-33	-4	-32	119	-17
0 marketplac	-34	-34	-35	-37	-41	-36	-58
0 match	-2	-1	-12	-16	43	-11	-8
0 matrix	-37	-26	26	-14	-41	-23	-32
0 matter	-55	-51	-76	-76	-71	-60	-59
0 may	-17	-17	-19	-17	-26	-13	-18
0 me	33	20	25	32	17	39	12
0 mean	42	41	80	41	84	38	37
0 meant	9	9	45	11	5	8	10
0 media	-37	-38	-40	-37	-39	-38	-40
0 meet	10	14	11	6	43	6	3
0 memori	-21	-21	-24	-22	-22	-22	-23
0 mfa	-56	-55	-3	-57	-88	-58	-72
0 microservic	-82	-88	-98	-80	-37	-83	-84
0 migrat	31	31	32	15	89	29	18
0 miner	-15	-14	-14	-15	-18	-14	-20
0 minor	27	22	85	11	14	12	-28
0 mistak	-38	-39	-42	-42	-41	-45	-51
0 model	-37	-28	-15	-29	-44	-12	-42
0 monitor	-56	-56	-60	-58	-74	-58	-67
0 more	-33	-36	-39	-34	-36	-35	-42
0 most	14	21	17	85	8	18	16
0 move	-43	-44	-47	-43	-59	-44	-45
0 multi	-23	-23	15	-24	-35	-36	-26
0 must	4	4	3	3	-3	3	33
0 my	21	33	85	30	69	45	31
0 n	-79	-89	-83	-77	-109	-79	-88
0 nacl	-21	-24	66	-21	-33	-25	-48
0 nah	-33	-33	-39	-34	-39	-34	-45
0 nairobi	5	6	-1	6	27	4	6
0 name	23	29	79	26	72	25	1
0 need	20	25	16	39	74	16	34
0 network	-53	-55	-51	-55	-62	-55	-70
0 never	29	30	56	70	15	24	28
0 new	-39	-34	-52	-33	-14	-21	-21
0 nice	10	17	17	16	87	-1	3
0 nimbu	25	37	37	39	96	35	3
0 nitro	-27	-30	86	-29	-44	-32	-72
0 no	-56	-53	-74	-47	-86	-35	-58
0 nobodi	-15	-9	-15	1	-21	-10	-14
0 node	57	55	51	51	80	51	110
0 non	22	23	72	21	6	20	23
0 not	6	-40	-64	-41	-53	-46	-52
0 noth	-37	-34	-32	1	-39	-45	-58
0 notic	-90	-82	-87	-74	-91	-91	-104
0 now	-1	2	1	9	50	19	-31
0 object	-65	-67	-77	-65	-96	-66	-73
0 of	-35	-33	-35	-34	-33	-29	-26
0 off	-31	-32	-53	-21	-38	-32	-37
0 offer	-28	-29	-31	-30	-39	-29	-33
0 offic	27	27	26	27	70	25	19
0 ok	32	14	-3	15	84	3	0
0 old	-36	-37	-40	-38	-23	-49	-43
0 older	-18	-19	-22	-20	-22	-19	-19
0 on	-25	-24	-28	-22	1	-27	-28
0 one	3	4	-6	5	-4	-4	48
0 onli	-46	-45	-50	-50	-36	-48	-75
0 open	-24	-25	-34	-26	-17	-41	-26
0 oper	-10	-11	-26	-13	-30	-17	40
0 oppos	18	15	49	17	13	16	18
0 or	5	10	12	8	24	24	40
0 order	2	2	3	2	15	2	-2
0 origin	-21	-22	-22	-22	-40	-22	-24
0 os	45	46	61	68	83	40	55
0 other	-34	-35	-35	-34	-51	-35	-40
0 our	-29	-32	-36	-33	-28	-34	-18
0 ourselv	-27	-25	-49	-37	-34	-40	6
0 out	-26	-32	29	-26	-54	-41	-40
0 outag	-36	-36	-42	-37	-42	-36	-50
0 over	-3	-5	-9	24	-28	-12	42
0 overal	-20	-21	-24	-21	-23	-21	-26
0 own	-43	-41	-40	-41	-39	-45	-46
0 owner	-16	-12	-13	-13	19	-14	-46
0 paa	-9	-18	51	-8	-24	-11	-27
0 packag	-27	-27	-31	-27	-37	-28	-31
0 pai	21	23	24	20	75	24	-13
0 part	1	-26	-46	-28	-35	-29	-47
0 parti	-41	-41	-48	-40	-44	-42	-42
0 password	-76	-75	-86	-78	-81	-76	-101
0 patch	8	7	-5	17	49	4	40
0 pci	-39	-39	-16	-46	-54	-41	-45
0 pdb	-99	-78	-146	-46	-99	-104	-98
0 penetr	-27	-26	-6	-26	-31	-39	-40
0 peopl	-23	-23	-18	-25	-31	-24	-30
0 perform	-63	-59	-82	-57	-72	-63	-73
0 perimet	-95	-94	-98	-91	-121	-94	-94
0 period	-50	-52	-55	-50	-57	-51	-61
0 permiss	-125	-127	-139	-123	-140	-128	-135
0 person	-19	-19	-26	-6	-6	-18	-32
0 phish	-58	-59	-63	-62	-85	-61	-72
0 physic	-51	-52	-55	-52	-55	-53	-63
0 pick	-53	-52	-55	-59	-63	-55	-66
0 pip	-25	-25	-25	-25	-31	-26	-32
0 pitr	24	23	122	22	5	18	20
0 plain	15	15	57	14	12	15	7
0 plan	-63	-61	-70	-61	-75	-70	-64
0 plane	-2	-7	29	-4	-12	-11	-12
0 pleas	-6	-3	15	-5	21	15	9
0 pls	-23	1	14	31	-5	124	70
0 pod	5	-2	75	2	-8	0	-7
0 point	-12	-11	42	-10	-32	-15	-23
0 polici	-6	-7	7	-8	14	-9	-20
0 port	-42	-42	-47	-45	-51	-42	-44
0 power	-53	-54	-61	-54	-69	-54	-68
0 pr	-2	-3	-11	2	56	-10	-12
0 pre	-70	-50	-52	-52	-67	-54	-55
0 prevent	-40	-42	-43	-43	-48	-43	-51
0 previou	-7	-6	-9	-8	17	-9	-10
0 principl	-18	-18	-19	-19	-25	-18	-20
0 privaci	-16	-16	-16	-16	-18	-25	-17
0 privat	49	18	8	16	10	15	10
0 privileg	9	10	52	6	-2	7	10
0 pro	59	57	48	54	142	55	35
0 problem	-34	-34	39	-38	-68	-41	-50
0 procur	-55	-54	-58	-53	-54	-54	-62
0 prod	18	23	20	26	78	21	19
0 product	-48	-46	-49	-46	-63	-46	-48
0 proof	-32	-32	-34	-34	-33	-32	-56
0 protect	-62	-62	-68	-63	-70	-63	-78
0 provid	-37	-35	-40	-36	-41	-35	-46
0 public	-45	-46	-46	-48	-63	-47	-54
0 publish	-34	-34	-38	-35	-42	-35	-61
0 put	-26	-27	-31	17	-45	-33	-55
0 python	-21	-12	-16	-15	19	-13	-14
0 question	0	6	16	7	-31	73	-5
0 queue	-69	-65	-65	-71	-77	-67	-79
0 quota	-61	-61	-35	-62	-106	-66	-65
0 rack	-51	-52	-52	-52	-62	-52	-72
0 react	-16	-20	-26	-25	12	-22	-22
0 read	-11	-12	9	-14	-33	19	-44
0 real	16	14	21	12	51	39	2
0 realli	-7	-3	-5	2	40	-7	-7
0 recommend	-7	-6	-10	19	-10	-19	-8
0 record	-32	-34	-49	-37	-27	-43	-57
0 recoveri	-45	-45	-31	-45	-56	-45	-50
0 region	-44	-46	-35	-51	-36	-46	-50
0 regist	-27	-27	-28	-27	-31	-27	-42
0 regul	-23	-24	-24	-24	-28	-24	-36
0 reliabl	-2	0	1	0	-12	24	-3
0 remov	-23	-23	-23	-23	-35	-23	-28
0 renew	1	2	0	-1	18	0	23
0 repair	-48	-45	-46	-45	-60	-45	-56
0 replac	14	13	13	14	41	13	4
0 repo	-36	-37	-37	-38	-55	-37	-42
0 report	-92	-94	-98	-95	-100	-95	-135
0 request	-19	-19	-22	-20	-8	-22	-25
0 requir	-35	-35	-37	-35	-46	-35	-42
0 resid	-45	-43	-49	-43	-54	-44	-51
0 resili	-30	-37	-17	-33	-44	-38	-62
0 resourc	-58	-58	-60	-59	-78	-59	-90
0 respons	-5	4	12	5	38	2	31
0 rest	33	21	70	57	45	31	54
0 restart	17	11	17	19	2	13	77
0 restor	-53	-54	-56	-53	-74	-57	-66
0 retent	-90	-92	-100	-90	-100	-94	-109
0 retir	-44	-43	-24	-43	-58	-44	-53
0 review	-71	-73	-81	-71	-92	-72	-86
0 revok	-70	-71	-75	-70	-78	-71	-85
0 right	-21	-21	-35	-21	1	-24	-5
0 risk	-52	-52	-51	-48	-51	-48	-49
0 role	-28	-28	-29	-28	-50	-29	-35
0 room	-2	2	-2	-6	36	-7	-10
0 root	-72	-70	-69	-71	-83	-72	-82
0 rotat	-24	-25	-49	-23	-21	-37	68
0 rout	-46	-48	-52	-45	-49	-47	-49
0 router	-50	-52	-60	-54	-65	-52	-79
0 rpo	28	28	116	29	21	28	12
0 rto	-30	-34	27	-30	-45	-43	-40
0 rule	-11	-10	-20	-10	-2	20	-22
0 run	-24	-23	-52	9	-9	-30	-35
0 runtim	22	23	47	20	28	20	58
0 saa	24	15	79	24	5	22	27
0 safe	-51	-47	-49	-51	-60	-48	-54
0 sai	11	21	91	29	-7	17	18
0 salesforc	30	30	25	30	73	29	-9
0 same	25	15	122	20	-11	21	16
0 save	-42	-42	-40	-33	-38	12	-64
0 say	-49	-43	-27	-48	-70	-26	-83
0 scale	-3	-6	-12	-5	-27	-10	64
0 scan	-104	-102	-119	-103	-113	-104	-124
0 schema	-76	-78	-92	-81	-86	-88	-122
0 screen	-74	-51	-52	-53	-80	-54	-55
0 sdk	-80	-80	-87	-81	-91	-85	-91
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
0 setup	-43	-42	-57	-42	-48	-44	-41
0 sever	-30	-31	-41	-32	-32	-31	-44
0 share	-61	-48	-35	-48	-55	-48	-56
0 should	-9	-9	-19	-8	-11	10	-13
0 show	-27	-22	-26	-21	-31	32	-26
0 shred	-21	-22	-22	-22	-29	-22	-23
0 side	-76	-77	-82	-80	-91	-76	-95
0 sidecar	-28	-28	54	-30	-50	-42	-40
0 sign	-81	-82	-98	-81	-91	-82	-94
0 sinc	7	5	0	4	47	-7	-14
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
0 somebodi	-33	-29	-37	-30	-47	-51	-1
0 someon	14	13	52	16	44	5	8
0 someth	-48	-48	-59	-52	-54	-50	-54
0 sort	-24	-21	-45	-22	-24	16	-34
0 sourc	-37	-37	-55	-38	-59	-9	-51
0 speak	-27	-26	-16	-27	-42	-10	-34
0 specif	-32	-31	-36	-32	-42	-33	-37
0 split	-85	-64	-52	-52	-9	-52	-58
0 spread	-77	-84	-84	-83	-87	-74	-80
0 sql	-29	-31	-32	-32	-33	-30	-43
0 srm	-42	-19	30	-19	-39	-37	-31
0 sse	-50	-50	-56	-54	-62	-51	-57
0 ssh	-52	-53	-53	-54	-55	-53	-78
0 staff	-59	-58	-62	-60	-76	-61	-76
0 stai	-38	-33	-43	-52	-39	-40	-33
0 stand	17	17	51	17	15	14	17
0 start	-12	-7	-25	-19	-3	43	-11
0 still	-42	-41	-49	-49	-31	-43	-65
0 stop	-66	-55	-48	-48	-65	-57	-73
0 storag	-57	-58	-63	-59	-62	-59	-62
0 store	11	-22	-23	-12	-35	-26	-35
0 stream	27	31	31	25	5	31	124
0 stuck	-32	-27	-37	-31	-4	-46	-34
0 stuff	-49	-46	-54	-50	-52	-44	-52
0 subject	-8	-8	-8	-8	-8	-9	-9
0 subnet	-46	-47	-56	-55	-51	-49	-62
0 such	-8	-8	-8	-8	-9	-8	-9
0 suppli	-28	-29	-34	-29	-32	-29	-30
0 supplier	-79	-79	-77	-71	-79	-73	-92
0 support	38	35	72	37	78	30	40
0 suppos	28	29	65	25	14	26	61
0 suppress	-34	-34	-34	-33	-40	-33	-60
0 sure	19	17	8	18	89	3	12
0 surviv	-14	-14	-15	-15	-17	-14	-18
0 switch	-51	-53	-75	-53	-65	-53	-99
0 system	-11	-11	-12	-13	-24	-16	25
0 tabl	-64	-67	-77	-64	-72	-65	-69
0 tag	-83	-82	-86	-82	-95	-83	-116
0 take	23	27	11	49	12	23	69
0 talk	-12	-7	-3	-2	-20	40	-5
0 task	-31	-31	-26	-31	-50	-32	-35
0 team	19	24	38	45	55	21	14
0 techi	13	14	47	12	7	12	14
0 technic	28	28	71	26	7	25	28
0 tell	-7	-4	29	2	-32	31	-7
0 tenant	5	4	46	3	17	-8	-8
0 term	35	35	82	33	23	32	35
0 test	-87	-87	-86	-86	-107	-90	-100
0 than	4	2	33	2	-9	1	1
0 thank	-26	-21	-21	-19	8	-31	-29
0 that	-24	-19	-18	-15	-34	-18	45
0 the	1	3	9	3	18	3	38
0 thei	-26	-20	2	-29	-56	-33	13
0 their	7	-9	-39	-10	9	-14	17
0 them	-20	-18	-23	-18	-15	-19	6
0 themselv	-55	-55	-83	-55	-55	-55	-58
0 then	-42	-43	-49	-43	-50	-44	-59
0 there	1	6	4	6	45	19	6
0 these	-24	-25	-28	-26	-22	-26	-83
0 thi	29	32	37	32	13	90	88
0 thing	19	8	20	6	-14	23	72
0 think	-19	-13	-49	14	36	-51	-30
0 third	-52	-52	-53	-48	-54	-49	-49
0 those	22	18	3	16	7	9	70
0 through	-34	-33	-38	-34	-55	-34	-37
0 time	-48	-47	-35	-53	-28	-52	-54
0 tls	5	5	46	4	15	3	-2
0 to	-21	-19	-16	-16	-9	-17	-19
0 token	-25	-27	-28	-27	27	-33	-33
0 tomorrow	-1	0	-4	0	18	-5	0
0 tonight	38	39	37	39	108	39	22
0 too	-53	-50	-52	-50	-53	-52	-55
0 top	-48	-49	-49	-49	-60	-50	-65
0 topic	-52	-42	-56	-40	-51	10	-41
0 touch	-32	-32	-35	-34	-39	-34	-31
0 traffic	-57	-56	-69	-58	-64	-61	-68
0 train	-24	-23	-10	-24	-29	-28	-35
0 transit	6	6	69	6	-4	5	-5
0 true	-33	-33	-51	-32	-10	-32	-44
0 trust	-48	-48	-70	-50	-71	-30	-53
0 tuesdai	19	23	24	18	86	18	4
0 tune	-15	-14	-14	-15	-17	-17	-16
0 tunnel	-52	-52	-56	-56	-74	-53	-55
0 turn	5	4	0	2	52	4	-24
0 two	-9	-8	-15	20	-19	-8	-14
0 tyre	37	36	34	32	116	35	-9
0 u	-8	-5	-29	-3	-29	42	-5
0 under	-25	-19	-23	-20	-21	10	-35
0 underli	-28	-28	-33	-30	-33	-30	-30
0 undersea	-27	-26	-27	-26	-30	-26	-40
0 uninterrupt	-28	-29	-34	-29	-32	-29	-30
0 unless	-30	-30	-31	-30	-37	-33	-32
0 unus	-18	-18	-19	-19	-26	-19	-21
0 up	1	-1	-2	-1	50	-1	-33
0 updat	-40	-33	-50	-36	-28	-13	28
0 upgrad	12	12	38	22	-11	6	56
0 upload	-33	-34	-34	-47	-52	-34	-46
0 uptim	-33	-34	-36	-34	-37	-34	-57
0 url	-30	-32	-37	-31	-6	-32	-35
0 us	-22	-16	-20	-14	-10	-19	44
0 usag	3	15	7	21	6	117	10
0 use	-24	-19	-20	-20	-36	23	-25
0 user	-55	-55	-55	-56	-62	-58	-69
0 vendor	-9	-9	-10	-9	-10	-9	-14
0 version	22	20	62	32	-25	46	44
0 vet	-30	-30	-32	-32	-33	-31	-31
0 video	28	28	23	25	100	15	22
0 virtual	-62	-63	-69	-63	-67	-63	-91
0 visitor	-43	-43	-46	-43	-55	-44	-47
0 volum	-67	-68	-73	-69	-92	-71	-90
0 vpn	45	45	41	41	75	35	71
0 vs	-42	-80	-53	-70	-57	-66	-102
0 vuln	-76	-74	-71	-70	-83	-73	-88
0 vulner	8	7	5	6	-4	3	48
0 walk	-8	-8	-8	-9	-9	-8	-10
0 want	38	38	39	75	30	31	29
0 warehous	7	6	7	6	43	6	-14
0 was	4	3	0	2	32	40	-28
0 watch	-33	-33	-43	-37	-34	-38	-34
0 way	6	24	19	56	8	18	24
0 we	-42	-41	-48	-34	-52	-42	-12
0 weather	-2	-2	-30	-4	45	-6	-2
0 web	-14	-14	-14	4	-17	-15	-31
0 websit	13	10	8	65	-7	11	-22
0 weekend	4	12	13	13	55	2	17
0 well	-49	-49	-56	-49	-51	-50	-72
0 what	2	3	46	8	14	22	5
0 when	-63	-61	-67	-60	-106	-46	-58
0 where	-3	0	-7	48	-12	-5	-6
0 which	-33	-29	-26	-33	-41	-21	-27
0 who	-1	0	-5	1	37	0	32
0 whole	-44	-43	-45	-43	-58	-43	-60
0 whom	-12	-12	-7	-12	-27	-13	21
0 whose	-38	-37	-48	-36	-41	-38	-14
0 will	-35	-31	-38	-35	-62	3	-47
0 window	6	7	37	27	-1	2	-13
0 windows	18	14	14	7	-2	5	64
0 wipe	-63	-63	-61	-61	-74	-63	-79
0 wire	-77	-79	-86	-78	-90	-79	-91
0 with	-20	-15	-10	-8	0	-22	0
0 within	-18	-18	-21	-18	-21	-18	-27
0 won	19	21	24	23	63	18	9
0 word	34	33	115	32	42	27	24
0 work	-40	-35	-29	-31	-62	-4	-42
0 worker	25	24	19	22	61	22	12
0 workload	-48	-47	-66	-37	-60	-51	-52
0 would	33	30	37	88	23	26	23
0 write	-41	-40	-43	-40	-45	-42	-46
0 wrote	17	20	15	19	59	18	-4
0 wtf	45	39	131	41	32	38	33
0 you	28	33	26	42	38	122	27
0 your	72	70	96	68	56	136	86
0 yourself	-25	-25	-34	-6	-23	89	-27
0 zone	-45	-44	4	-44	-59	-46	-53
1	-28	-23	-26	-27	10	-23	-23
1 !action	0	24	7	18	105	23	19
1 !against	-18	-12	-18	-10	-17	-16	-14
1 !asksOwner	-23	-21	-22	-21	-20	-20	-13
1 !asksValue	38	14	36	18	29	11	7
1 !both	105	37	40	42	38	42	40
1 !choose	4	76	30	129	60	45	42
1 !cloud	66	67	66	68	151	67	54
1 !compare	63	54	15	45	23	26	20
1 !correction	-31	-38	-47	-37	-41	-37	-45
1 !events	-28	-25	-24	-25	-26	-24	-28
1 !feature	57	57	42	66	181	61	56
1 !first	-77	-62	-59	-70	-88	-65	-74
1 !follow	-27	-27	-34	-27	-26	-27	-4
1 !gains	62	81	14	24	20	30	27
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
1 !otherCloud	62	96	96	90	227	99	80
1 !outside	17	20	19	25	81	19	14
1 !overview	74	2	-1	5	0	6	1
1 !ownOne	-16	-17	-15	4	-12	-14	-25
1 !patches	-24	-17	-18	-17	-18	-16	16
1 !points	-26	-30	-32	-30	-33	-29	-36
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
1 !usOrThem	59	16	18	12	16	18	40
1 !who	-11	-18	-20	-18	-19	-17	-11
1 !wholly	125	18	18	25	14	26	20
1 !yesNoStart	-25	-16	-23	-22	3	-18	-28
1 $	20	24	4	23	56	22	25
1 0	27	4	5	6	5	6	2
1 1	-15	-10	-15	-10	12	-10	-10
1 100	-38	-27	-29	-50	-38	-29	-31
1 12	-60	-53	-60	-54	-61	-53	-71
1 13	-6	-8	-14	26	-20	-6	-12
1 14	-48	-37	-37	-38	-41	-38	-42
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
1 49844	-23	-25	-23	-24	-24	-23	-37
1 5	-31	-30	-30	-31	-52	-32	-31
1 6	-20	-20	-20	-36	-21	-19	-20
1 7	-30	-35	-29	-28	-35	-30	-30
1 8	-93	-56	-68	-63	-67	-53	-53
1 9	-22	6	5	5	37	7	-9
1 90	-26	-18	-19	-22	-20	-18	-18
1 @	-10	-31	-26	-28	-26	-30	-28
1 a	-18	-17	-19	-16	-14	-19	-21
1 about	-104	-85	-91	-83	-85	-85	-104
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
1 act	-25	-24	-24	-24	-26	-24	-27
1 action	-12	-12	-11	-13	-12	-11	-11
1 activ	-19	-17	-18	-18	-20	-17	-19
1 actual	16	-22	-19	-29	-23	-16	-18
1 ad	-40	-37	-38	-37	-37	-36	-41
1 add	-31	-29	-30	-29	-31	-29	-32
1 admin	-39	-34	-37	-36	-37	-34	-37
1 administr	-24	-23	-23	-27	-24	-22	-21
1 after	4	-15	-16	-14	-12	-13	-17
1 again	-35	-32	-32	-35	-38	-31	-38
1 against	-39	-46	-36	-37	-37	-36	-40
1 agent	-48	-41	-42	-41	-46	-40	-47
1 ago	-33	-28	-35	-28	-29	-27	-27
1 alarm	-17	-13	-13	-13	-14	-13	-16
1 alert	-22	-21	-22	-21	-24	-21	-22
1 alibaba	26	27	26	28	62	28	17
1 aliv	-74	-64	-50	-22	-127	-56	-54
1 all	47	15	15	14	38	15	12
1 allow	19	24	24	21	54	24	23
1 alon	-29	-27	-28	-27	-30	-26	-27
1 along	-23	-22	-22	-41	-23	-22	-23
1 alreadi	-47	-40	-43	-43	-41	-42	-42
1 alto	-41	-37	-39	-37	-42	-38	-50
1 am	2	-9	-13	-9	-10	-9	-9
1 amazon	-12	-25	-28	-24	-30	-25	-26
1 ami	-31	-28	-31	-29	-30	-29	-34
1 an	-20	-20	-16	-21	-18	-17	-23
1 analys	-18	-18	-18	-19	-19	-18	-19
1 analysi	-13	-12	-16	-12	-14	-13	-12
1 analyst	13	22	21	52	16	21	21
1 ancient	-32	-25	-25	-27	-25	-25	-37
1 and	-13	-16	-18	-17	-17	-16	-15
1 announc	-16	-15	-15	-15	-15	-15	-22
1 anoth	-17	-20	-25	-20	-22	-19	-21
1 answer	7	-15	-14	-13	-15	8	-9
1 anti	-18	-16	-16	-21	-20	-16	-19
1 antiviru	-20	-19	-20	-20	-20	-19	-20
1 any	-27	-12	-12	-26	14	-13	-20
1 anycast	-46	-41	-42	-42	-46	-40	-45
1 anymor	-27	-23	-24	-25	-26	-24	-27
1 anyon	-39	-34	-32	-34	-35	-33	-39
1 anyth	27	3	4	3	4	5	6
1 api	-28	-26	-28	-27	-30	-26	-27
1 app	-55	-52	-55	-53	-43	-49	-55
1 appli	-35	-33	-34	-35	-41	-33	-44
1 applianc	-36	-34	-36	-34	-36	-33	-40
1 applic	-45	-43	-49	-42	-46	-41	-44
1 approv	-46	-42	-42	-43	-51	-41	-43
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
1 attack	-67	-51	-59	-53	-61	-51	-51
1 audit	12	-1	-7	-1	-6	-1	-1
1 auditor	-8	-7	-7	-8	-7	-8	-9
1 auth	-34	-33	-38	-33	-33	-32	-33
1 authent	-36	-34	-35	-32	-35	-32	-32
1 author	-26	-23	-24	-23	-24	-23	-25
1 authorit	-14	-13	-13	-14	-16	-13	-15
1 auto	-101	-98	-108	-101	-101	-98	-155
1 autom	-31	-28	-30	-32	-34	-28	-28
1 automat	-48	-45	-44	-46	-52	-44	-50
1 avail	-36	-33	-22	-33	-43	-32	-36
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
1 ball	-13	-13	-14	-13	-15	-13	-13
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
1 better	9	78	22	10	67	37	38
1 between	-18	-20	-22	-12	-10	-17	-19
1 bezo	-81	-63	-61	-60	-67	-60	-65
1 bgp	-8	-6	-6	-7	-7	-6	-6
1 bia	-53	-28	-29	-29	-28	-28	-29
1 big	-26	-15	-12	-7	35	-8	-8
1 bill	15	22	10	19	55	22	22
1 bind	17	1	23	73	20	22	22
1 bit	9	-17	-17	-17	-15	-14	-20
1 bitcoin	-28	-23	-22	-24	-29	-22	-26
1 blame	-21	-20	-19	-20	-33	-20	-19
1 block	-54	-49	-53	-51	-61	-49	-49
1 boss	71	64	24	8	14	27	31
1 bot	-37	-33	-33	-33	-36	-35	-36
1 both	96	33	36	36	33	37	35
1 bottlerocket	-45	-42	-45	-43	-45	-42	-66
1 bought	31	-1	4	5	4	5	5
1 bounc	-55	-43	-44	-45	-54	-43	-51
1 box	-5	-4	-1	6	-8	-1	30
1 branch	-26	-25	-24	-24	-29	-24	-29
1 breach	-37	-29	-31	-31	-34	-29	-29
1 break	111	27	19	29	12	31	14
1 breakdown	79	15	18	18	5	17	17
1 bring	-53	-47	-48	-48	-52	-46	-60
1 broadcom	-63	-56	-51	-53	-58	-52	-62
1 broke	-38	-35	-35	-35	-41	-34	-48
1 broken	-11	-10	-9	-10	1	-10	-11
1 broker	-39	-35	-37	-36	-37	-35	-40
1 bug	-23	-21	-25	-22	-22	-21	-25
1 bui	32	8	-5	5	2	8	9
1 build	-53	-45	-44	-45	-47	-44	-51
1 bump	-32	-30	-31	-30	-32	-29	-34
1 bundl	18	23	12	19	56	23	22
1 burden	-13	-27	-9	63	-23	-15	-26
1 burn	-8	-7	-7	-7	-7	-7	-6
1 but	-7	1	0	25	-1	2	-2
1 button	-13	-13	-13	-13	-13	-13	-20
1 by	-21	-21	-20	-21	-19	-20	-22
1 byol	-55	-54	-54	-64	-55	-53	-65
1 c	-31	-25	-26	-29	-29	-25	-30
1 ca	22	14	27	58	27	27	26
1 cach	-77	-54	-54	-68	-57	-53	-54
1 call	-24	-15	-10	0	-23	-15	-16
1 came	-37	-37	-36	-37	-58	-37	-43
1 can	8	9	11	6	42	8	8
1 cannot	-24	-24	-22	-32	-32	-21	-23
1 cant	-30	-28	-28	-29	-30	-30	-37
1 capac	-61	-51	-50	-49	-52	-49	-53
1 care	7	-26	-30	-27	-28	-25	-45
1 carri	-27	18	-26	-17	-17	-13	-14
1 center	-50	-47	-49	-47	-47	-46	-61
1 central	-71	-55	-54	-54	-74	-53	-53
1 cert	-5	-4	-4	29	-13	-2	-6
1 certif	-31	-28	-29	-29	-30	-28	-28
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
1 class	-28	-25	-27	-26	-33	-26	-27
1 claud	-2	-4	-6	-1	42	-4	-5
1 clean	-49	-31	-31	-31	-33	-30	-32
1 cleanup	-46	-44	-48	-48	-46	-43	-47
1 click	-50	-41	-43	-45	-45	-41	-59
1 client	-23	-28	-28	-28	-40	-27	-29
1 close	-22	-19	-19	-20	-20	-20	-20
1 cloud	-4	2	0	5	41	5	-11
1 cluster	7	-5	-6	-8	-5	-4	3
1 cname	-16	-14	-15	-15	-16	-15	-17
1 code	-39	-31	-32	-31	-26	-31	-33
1 cold	0	-4	-1	6	34	4	2
1 collabor	-20	-19	-21	-17	-19	-18	-17
1 colleagu	-21	-26	-29	-26	-41	-26	-26
1 collect	-30	-25	-25	-25	-28	-25	-26
1 column	61	11	14	15	11	15	13
1 come	-7	21	-5	-1	17	19	5
1 common	-40	-55	-42	-39	-38	-38	-39
1 compact	-47	-35	-36	-42	-39	-35	-38
1 compani	5	5	7	5	42	7	2
1 complaint	-55	-43	-44	-45	-54	-43	-51
1 complet	68	24	6	11	43	19	26
1 complianc	-57	-43	-43	-43	-46	-42	-46
1 compliant	-26	-26	-27	-28	-28	-27	-39
1 compon	-8	-7	-7	-8	-8	-7	-8
1 comprom	-24	-18	-19	-19	-20	-18	-17
1 comput	-13	-8	-11	-10	6	-9	1
1 concurr	14	17	0	14	47	15	15
1 confidenti	-17	-13	-14	-14	-13	-13	-15
1 config	-102	-95	-104	-92	-99	-88	-112
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
1 cpu	-56	-51	-50	-51	-57	-49	-53
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
1 dashboard	-38	-34	-36	-35	-54	-33	-36
1 data	-42	-37	-38	-36	-38	-36	-41
1 databas	-30	-27	-27	-28	-18	-27	-42
1 date	-12	-12	-11	-11	-11	-11	-15
1 day	-18	-16	-16	-16	-15	-16	-15
1 db	12	19	18	12	10	18	65
1 dba	-36	-36	-36	-42	-40	-35	-50
1 dead	-25	-24	-24	-23	-28	-23	-24
1 deal	32	-31	-62	-35	-37	-30	-56
1 dear	-29	-25	-32	-27	-29	-24	-25
1 debian	-31	-29	-30	-31	-30	-30	-47
1 decid	-40	-37	-38	-38	-48	-37	-39
1 decis	-14	-13	-14	-13	-14	-13	-13
1 decrypt	-19	-11	-12	-12	-11	-11	-11
1 dedic	-11	-10	-9	-11	-10	-9	-10
1 default	-17	-14	-17	-15	-3	-14	-15
1 defect	-19	-17	-18	-17	-20	-17	-18
1 defend	-12	-11	-11	-12	-11	-11	-16
1 defin	-37	-32	-34	-32	-36	-31	-32
1 definit	-104	-91	-140	-91	-97	-93	-98
1 delet	2	7	5	6	39	7	7
1 deliveri	-56	-48	-50	-48	-53	-49	-51
1 demand	-18	-15	-15	-17	-18	-15	-15
1 demarc	83	33	33	33	21	31	34
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
1 di	-64	-60	-59	-60	-71	-59	-82
1 dial	-13	-11	-12	-12	-13	-11	-12
1 did	-22	-11	-12	-10	29	-15	-17
1 didnt	-29	-31	-30	-29	-37	-30	-29
1 differ	-5	-12	-10	-3	27	-1	-1
1 digicert	-20	-21	-15	32	-11	-12	-15
1 directori	-30	-29	-30	-29	-30	-29	-41
1 dirti	-24	-23	-23	-24	-29	-23	-31
1 disabl	-30	-34	-32	-34	-34	-29	-31
1 disk	-30	-28	-28	-28	-29	-27	-30
1 dispos	-34	-36	-42	-47	-54	-35	-34
1 distro	-17	-16	-16	-17	-19	-16	-17
1 divid	28	-37	-24	-21	-59	-31	-21
1 divis	60	-10	0	9	-5	6	6
1 dlq	-34	-33	-33	-33	-43	-33	-33
1 dns	6	8	9	25	49	12	11
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
1 durabl	-51	-39	-42	-40	-42	-40	-42
1 duti	123	4	20	24	18	22	17
1 each	67	12	21	23	16	22	20
1 east	-17	-13	-12	-13	-17	-13	-14
1 ec2	-14	-14	-14	-14	-14	-13	-15
1 ecs	-48	-47	-48	-47	-48	-46	-75
1 edg	-35	-33	-34	-33	-35	-32	-35
1 either	68	32	32	33	32	33	33
1 eks	-48	-47	-48	-50	-47	-47	-80
1 electr	-52	-42	-43	-42	-46	-42	-41
1 eleven	-18	-18	-23	-22	-19	-18	-19
1 els	16	22	21	54	15	21	22
1 em	-65	-54	-52	-54	-56	-52	-62
1 employe	-29	-28	-28	-28	-28	-27	-26
1 enabl	-48	-43	-44	-42	-40	-43	-46
1 encrypt	-50	-47	-48	-47	-50	-46	-53
1 end	9	-4	-4	-6	9	-4	-7
1 endpoint	-17	3	62	6	35	6	3
1 enforc	-34	-30	-32	-35	-32	-30	-31
1 engin	-48	-44	-44	-44	-38	-43	-61
1 ensur	-28	-24	-26	-25	-26	-24	-24
1 entri	-15	-13	-14	-14	-14	-13	-15
1 env	-37	-36	-36	-37	-52	-36	-42
1 environ	-22	-15	23	-14	-20	-14	-16
1 ephemer	-32	-29	-27	-27	-48	-27	-29
1 equip	-36	-33	-34	-33	-34	-33	-51
1 eras	-46	-44	-43	-44	-54	-43	-43
1 escap	-28	-24	-25	-38	-28	-25	-30
1 esx	33	-9	-2	-6	-11	-4	-13
1 esxi	-49	-47	-47	-46	-48	-45	-70
1 etc	-11	-11	-11	-11	-14	-11	-12
1 etcd	-51	-46	-51	-47	-52	-45	-54
1 eu	-8	9	-11	9	39	8	11
1 even	-84	-62	-79	-72	-64	-62	-94
1 event	-40	-36	-36	-37	-45	-35	-36
1 ever	-40	-31	-30	-33	-33	-30	-32
1 everi	-31	-29	-30	-29	-30	-28	-32
1 everyon	-44	-62	-61	-60	-84	-59	-61
1 everyth	92	1	12	14	1	10	11
1 evid	-23	-17	-18	-18	-18	-18	-19
1 ex	-32	-30	-30	-31	-31	-30	-31
1 exactli	-10	11	50	11	-12	11	13
1 execut	-13	-5	27	-5	7	-5	-6
1 exist	-2	-13	-12	-11	-15	-11	-13
1 expect	-16	-15	-15	-16	-17	-15	-14
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
1 filter	-8	-8	-8	-9	-7	-7	-7
1 find	-11	-3	-4	-3	19	-3	-6
1 fine	-34	-33	-33	-33	-39	-33	-34
1 finger	-31	-33	-30	-30	-53	-30	-32
1 fip	-42	-41	-41	-40	-43	-39	-42
1 firecrack	-38	-37	-57	-48	-46	-37	-40
1 firewal	-40	-38	-38	-39	-44	-38	-50
1 firmwar	-63	-52	-55	-52	-53	-51	-57
1 first	-77	-62	-59	-70	-88	-65	-74
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
1 fridai	-30	-24	-27	-26	-31	-25	-25
1 from	-29	-28	-28	-26	-29	-25	-29
1 front	-49	-44	-40	-42	-52	-43	-43
1 full	42	4	2	0	-1	5	5
1 function	-32	-25	-25	-27	-28	-25	-27
1 game	-67	-65	-63	-61	-77	-61	-66
1 gatewai	-48	-51	-56	-61	-30	-49	-78
1 gbp	-64	-65	-62	-59	-69	-58	-66
1 gdpr	-9	-7	-7	-7	-9	-7	-7
1 gener	-13	-11	-11	-12	-14	-11	-12
1 general	-31	-27	-27	-27	-28	-27	-46
1 geo	-22	-19	-19	-18	-20	-18	-19
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
1 govern	-41	-29	-32	-33	-34	-30	-38
1 gpu	-17	-18	-17	6	-25	-13	-22
1 grain	-47	-46	-46	-46	-56	-45	-47
1 grant	-64	-62	-62	-61	-63	-59	-65
1 graph	-50	-42	-45	-44	-54	-44	-44
1 green	-31	-27	-34	-30	-43	-29	-28
1 gremlin	-29	-27	-28	-29	-31	-28	-29
1 group	-44	-39	-42	-38	-38	-37	-43
1 grow	-30	-27	-32	-30	-31	-28	-30
1 guarante	-21	-22	-32	-22	-21	-22	-21
1 guard	1	-1	5	30	2	6	2
1 guess	-19	-17	-17	-16	-19	-17	-18
1 guest	-1	12	12	12	39	13	6
1 gui	-35	-30	-30	-30	-36	-30	-37
1 guy	-31	-28	-32	-50	-43	-28	-31
1 ha	-8	-12	-17	41	-15	0	-5
1 had	-44	-37	-39	-40	-44	-37	-44
1 haiku	1	11	12	11	52	11	12
1 half	-21	-17	-18	-17	-18	-17	-19
1 hand	23	-23	-26	-34	-30	-23	-33
1 handl	47	33	29	34	9	35	112
1 happen	-14	-11	-12	-12	-12	-11	-12
1 hard	-13	-11	-11	-11	-12	-11	-11
1 hardcod	-35	-36	-30	-33	-33	-31	-33
1 harden	-57	-52	-50	-52	-52	-49	-56
1 hardwar	-47	-44	-44	-43	-46	-43	-50
1 has	-10	-16	-18	-13	-13	-15	-19
1 hasnt	-32	-28	-27	-28	-34	-28	-31
1 hat	18	-10	-3	-11	-12	-10	-34
1 have	14	2	-9	-4	8	-3	-5
1 he	-26	-29	-26	-26	-46	-25	-26
1 head	-47	-35	-34	-48	-40	-34	-41
1 headach	-25	-24	-25	-27	-37	-25	-24
1 health	-51	-43	-43	-42	-42	-42	-42
1 hear	-10	-8	-8	-8	-8	-8	-10
1 help	50	33	113	41	36	24	41
1 here	9	-10	-12	-39	-19	-10	-18
1 hey	54	21	13	19	10	20	18
1 high	-26	-24	-24	-24	-31	-24	-25
1 hijack	-25	-16	-16	-16	-16	-16	-16
1 him	-42	-39	-39	-42	-41	-39	-44
1 hipaa	-21	-14	-15	-15	-15	-14	-15
1 hit	-55	-47	-54	-49	-60	-46	-51
1 hm	-26	-26	-25	-26	-29	-25	-25
1 hold	-27	-24	-24	-25	-29	-24	-30
1 hole	-22	-21	-22	-22	-26	-21	-28
1 hook	42	4	-10	4	1	3	-10
1 hope	-13	-10	-11	-10	-13	-10	-10
1 host	-17	-12	-12	-1	-13	-10	3
1 how	68	27	26	27	61	24	27
1 hpc	-31	-28	-32	-50	-42	-28	-31
1 hr	-15	-13	-13	-15	-14	-13	-15
1 http	-23	-23	-23	-23	-24	-22	-25
1 hypervisor	-21	-19	-19	-19	-21	-19	-27
1 i	14	-13	-12	-12	-12	-11	-14
1 id	33	15	24	59	23	24	24
1 idea	49	59	59	39	88	59	98
1 ident	-26	-15	-15	-15	-15	-15	-16
1 if	-18	-12	-29	-14	-27	-21	-24
1 im	90	29	18	20	25	27	24
1 imag	-29	-28	-30	-26	-28	-27	-31
1 import	-23	-21	-20	8	-22	-19	-26
1 improv	-13	-9	-9	-9	-9	-9	-10
1 in	-22	-27	-21	-25	-25	-25	-28
1 incid	-41	-32	-33	-33	-35	-32	-30
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
1 internet	-27	-18	-18	-18	-19	-18	-21
1 into	-25	-15	-26	-26	-27	-25	-26
1 intrus	-33	-31	-30	-31	-34	-30	-31
1 investig	-62	-53	-57	-55	-67	-56	-56
1 invoic	6	25	71	23	61	21	21
1 iptabl	-27	-23	-23	-25	-26	-23	-25
1 is	-24	-16	-11	-17	-12	-18	-22
1 isnt	-25	-15	-19	5	-17	-15	-21
1 iso	-22	-16	-18	-17	-17	-16	-16
1 isol	-34	-30	-35	-30	-41	-29	-30
1 issu	-25	-23	-23	-24	-28	-23	-25
1 it	-1	-3	2	-4	2	-2	15
1 item	21	30	31	34	110	33	31
1 its	-25	-24	-25	-24	-26	-24	-27
1 itself	-40	-36	-37	-36	-41	-35	-40
1 januari	-34	-32	-32	-31	-31	-31	-47
1 jar	-29	-26	-26	-26	-27	-26	-26
1 java	-38	-35	-39	-35	-39	-35	-39
1 jdbc	-16	-13	-16	-15	-14	-14	-14
1 job	24	-1	-5	-1	-4	0	24
1 js	-14	-14	-13	-15	-13	-13	-16
1 just	-29	27	-16	-22	-19	-9	-11
1 karpent	-22	-22	-23	-23	-21	-22	-26
1 keep	-37	-35	-35	-34	-42	-34	-38
1 kei	-55	-50	-48	-46	-48	-46	-56
1 kept	-35	-29	-31	-30	-34	-29	-33
1 kernel	-44	-42	-42	-46	-46	-42	-55
1 key	-11	-3	31	-3	7	-4	-5
1 kick	-48	-41	-47	-42	-53	-41	-48
1 kill	-27	-27	-28	-28	-38	-26	-29
1 kind	-93	-94	-85	-86	-94	-85	-120
1 kindli	37	13	13	-1	13	14	14
1 know	5	-3	25	-3	-21	-4	-5
1 kubelet	-19	-17	-19	-20	-18	-17	-20
1 kvm	-11	-11	-10	-11	-11	-11	-17
1 label	-15	-13	-15	-14	-14	-13	-16
1 labor	79	8	-3	11	0	9	9
1 lack	5	4	9	11	78	6	-6
1 lambda	-16	-12	-13	-12	-14	-12	-15
1 land	-19	-17	-20	-18	-18	-17	-21
1 laptop	-12	-10	-10	-11	-13	-10	-11
1 larg	12	22	13	22	76	23	20
1 last	-30	-30	-29	-34	-36	-30	-28
1 latest	21	36	10	30	95	29	22
1 launch	-12	-8	0	-7	2	-8	11
1 law	-15	-13	-13	-13	-16	-13	-13
1 layer	13	-14	-15	-12	-19	-14	-11
1 leaf	-31	-30	-32	-34	-32	-29	-28
1 leak	-38	-29	-28	-29	-30	-28	-30
1 leaki	-39	-28	-31	-51	-40	-30	-32
1 least	-16	-4	-25	43	-12	-5	-27
1 leav	5	5	4	32	-4	6	3
1 leaver	-30	-27	-32	-51	-40	-27	-27
1 left	38	-13	-16	-6	-11	-5	-5
1 legal	-19	-17	-18	-17	-17	-16	-17
1 length	-13	-11	-11	-11	-11	-11	-12
1 less	45	37	50	136	38	50	46
1 let	-53	-43	-43	-44	-46	-42	-51
1 level	-39	-34	-35	-34	-41	-34	-35
1 liabl	-39	-38	-38	-39	-61	-38	-39
1 lib	-83	-74	-78	-74	-84	-73	-83
1 librari	-19	-18	-19	-18	-18	-18	-27
1 licens	2	16	17	14	15	18	82
1 life	7	7	2	-4	31	7	8
1 lifecycl	-38	-34	-38	-35	-37	-34	-35
1 lift	-31	1	-22	-26	-59	-21	-46
1 like	5	-8	-9	19	-6	-4	-9
1 limit	-21	-17	-25	-17	-9	-18	-17
1 line	-41	-38	3	-30	-41	-30	-37
1 link	-38	-36	-37	-39	-39	-36	-42
1 linux	-18	-12	-10	1	-11	-9	0
1 list	79	20	22	21	1	21	22
1 listen	-54	-50	-53	-58	-59	-47	-53
1 live	-22	-18	-17	-18	-19	-17	-18
1 load	29	30	18	28	84	28	29
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
1 major	-14	-12	-12	-12	-12	-12	-18
1 make	-24	-22	-22	-22	-24	-21	-22
1 manag	-37	-20	-15	-27	-28	-26	-30
1 mani	-46	-33	-32	-33	-23	-32	-32
1 manifest	-34	-33	-32	-32	-34	-32	-35
1 manual	-23	-22	-21	-22	-28	-23	-23
1 map	-19	-18	-19	-17	-19	-17	-20
1 march	-4	-26	-30	-48	-39	-26	-25
1 market	-2	-7	-7	-8	-11	-7	-8
1 master	-26	-24	-24	-24	-33	-23	-26
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
1 metadata	-8	-8	-9	-8	-9	-8	-10
1 metal	-7	-2	28	-3	-4	-3	-13
1 metric	-27	-27	-28	-27	-28	-27	-41
1 mfa	-18	-15	-15	-15	-13	-15	-15
1 microcod	-7	-7	-7	-7	-8	-7	-8
1 migrat	-16	-32	-30	-30	-32	-30	-54
1 min	-2	-18	-19	-18	-29	-18	-17
1 mine	-32	-27	-30	-45	-37	-27	-30
1 miner	-49	-48	-42	-51	-49	-41	-44
1 minimum	-33	-32	-32	-33	-53	-33	-33
1 minor	-76	-72	-80	-72	-73	-69	-78
1 minut	-9	-9	-9	-9	-10	-9	-10
1 miss	-40	-31	-32	-32	-36	-30	-31
1 mistak	-51	-47	-49	-47	-48	-46	-56
1 ml	-42	-24	-22	11	-38	-21	-27
1 mode	-17	-6	18	36	-23	-7	-12
1 model	55	-4	-4	-3	-16	-3	-3
1 modul	-16	-1	-2	-3	26	-2	-1
1 mondai	13	4	4	3	4	4	4
1 month	-34	-30	-33	-31	-38	-30	-42
1 monthli	12	20	8	13	52	19	15
1 more	-30	-29	-30	-31	-36	-29	-29
1 morn	-28	-25	-26	-25	-11	-26	-27
1 mount	-48	-43	-46	-45	-48	-43	-53
1 move	-44	-44	-41	-42	-45	-41	-46
1 much	51	36	37	28	39	33	36
1 multi	-26	-24	-36	-27	4	-23	-24
1 must	-20	-29	-31	-29	-32	-28	-35
1 my	36	1	-8	-2	19	1	-2
1 myself	32	-3	-5	-9	-6	-2	-4
1 n	51	9	14	14	11	14	14
1 name	7	11	-2	12	55	14	45
1 narrow	-27	-20	-20	-20	-23	-20	-22
1 necessari	-8	-7	-10	-8	-7	-7	-7
1 need	0	-17	-18	-19	-11	-17	-21
1 network	-31	-28	-16	-27	-33	-26	-27
1 never	-31	-30	-31	-32	-32	-29	-35
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
1 notic	-14	-13	-13	-13	-15	-14	-14
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
1 off	-35	-38	-39	-38	-38	-36	-41
1 offic	-40	-35	-35	-36	-52	-35	-38
1 ok	-47	-37	-37	-36	-42	-36	-39
1 okta	-16	-15	-15	-15	-16	-15	-19
1 old	-48	-43	-43	-42	-54	-41	-48
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
1 org	-47	-35	-35	-39	-39	-35	-41
1 organ	-24	-21	-20	-25	-22	-20	-20
1 os	2	12	8	10	9	12	94
1 other	-12	-10	-10	-10	-10	-10	-11
1 our	0	-5	-6	-1	-2	-3	12
1 ourself	-2	-24	-36	-27	-49	-23	-21
1 ourselv	-39	-34	-33	-37	-33	-32	-41
1 out	20	2	0	3	23	3	1
1 outag	-28	-26	-27	-27	-37	-26	-28
1 outlin	111	45	38	42	41	46	48
1 over	-13	-20	-22	-21	-22	-20	-22
1 overview	80	14	15	7	-26	16	17
1 own	17	4	3	21	17	11	43
1 owner	11	4	1	4	-5	4	53
1 ownership	24	-16	-15	-12	-19	-14	-17
1 packag	-13	-12	-12	-13	-13	-12	-14
1 page	-26	-24	-22	-23	-25	-22	-27
1 pager	79	26	26	23	10	25	28
1 pai	-26	-24	-24	-25	-32	-24	-24
1 pair	-25	-9	-15	-13	20	-13	-10
1 palo	-11	-4	4	7	45	-4	-3
1 panda	-34	-34	-35	-36	-36	-34	-56
1 param	-27	-32	-29	-30	-32	-26	-28
1 paramet	-20	-19	-19	-19	-20	-18	-22
1 part	119	39	36	46	36	47	72
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
1 per	82	32	25	22	69	33	34
1 perform	-29	-28	-28	-28	-29	-28	-43
1 period	-13	-13	-12	-12	-13	-12	-12
1 permiss	-36	-33	-33	-33	-36	-32	-34
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
1 poison	-31	-29	-29	-29	-38	-30	-30
1 polici	-47	-42	-42	-41	-46	-30	-43
1 pool	-55	-48	-49	-49	-55	-47	-67
1 port	-17	-16	-15	-16	-16	-15	-17
1 posix	-57	-46	-48	-45	-47	-45	-50
1 possibl	15	18	13	3	70	18	4
1 power	-10	-6	-9	-7	6	-6	-6
1 pre	-57	-50	-53	-51	-50	-49	-62
1 prem	-22	-21	-21	-21	-22	-20	-22
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
1 profil	-22	-17	-18	-18	-19	-17	-19
1 program	-9	-8	-7	-8	-8	-8	-10
1 project	-29	-27	-28	-28	-38	-27	-28
1 promiz	-20	-20	-26	-24	-22	-20	-20
1 prompt	-70	-54	-54	-53	-60	-52	-55
1 protect	-21	-20	-20	-20	-20	-19	-21
1 provid	-18	-16	-17	-17	-18	-16	-17
1 provis	-38	-20	-36	-19	-36	-30	-35
1 proxi	-48	-43	-45	-45	-52	-43	-53
1 public	-22	-19	-21	-20	-4	-20	-22
1 publicli	-16	-16	-17	-16	-18	-16	-17
1 publish	-35	-33	-35	-33	-38	-33	-34
1 pull	-17	-15	-16	-16	-16	-16	-16
1 push	-22	-20	-21	-21	-21	-20	-24
1 put	-28	-29	-26	-29	-28	-25	-26
1 python	-1	-1	-2	9	18	0	-9
1 python3	-60	-53	-60	-54	-61	-53	-71
1 q	-47	-43	-40	-41	-41	-40	-50
1 quarter	12	57	25	26	23	26	27
1 quarterli	18	29	30	26	27	28	72
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
1 rce	-55	-42	-38	-52	-50	-41	-63
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
1 recov	-22	-20	-18	-19	-20	-19	-21
1 recoveri	-22	-18	-21	-19	-20	-18	-19
1 red	11	-13	-7	-14	-16	-13	-35
1 redishel	-52	-43	-39	-49	-48	-41	-65
1 redund	-47	-48	-51	-45	-46	-44	-51
1 refresh	-26	-22	-27	-23	-23	-21	-22
1 regard	21	-10	-16	2	33	4	4
1 region	-22	-19	-19	-17	0	-17	-17
1 regist	-31	-41	-40	-39	-46	-37	-46
1 registri	-36	-33	-34	-33	-35	-33	-39
1 regresshion	-55	-58	-61	-55	-79	-50	-74
1 regul	-10	-8	-8	-8	-8	-8	-9
1 relaunch	-64	-47	-48	-48	-60	-47	-64
1 releas	-74	-47	-49	-46	-29	-47	-46
1 remain	84	15	-2	19	0	19	20
1 remedi	-114	-99	-106	-91	-99	-92	-107
1 remov	-43	-37	-36	-37	-43	-37	-40
1 renew	-1	-1	-1	30	-4	1	-1
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
1 rot	-73	-67	-65	-64	-67	-63	-70
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
1 runtim	-28	-23	0	-25	-26	-24	-43
1 safe	-13	-11	-11	-11	-13	-11	-11
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
1 sentenc	71	-20	-22	-11	-47	-24	-12
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
1 sign	-14	-50	-70	-60	-69	-45	-49
1 signatur	-42	-42	-40	-39	-44	-38	-41
1 sinc	-25	-22	-22	-25	-17	-22	-27
1 singl	-7	-7	-7	-7	-7	-7	-9
1 sit	-29	-26	-26	-26	-29	-25	-31
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
1 split	148	56	47	54	43	53	43
1 spread	-38	-37	-42	-39	-41	-38	-41
1 sql	-32	-28	-28	-29	-30	-28	-30
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
1 stranger	-46	-44	-45	-42	-49	-43	-47
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
1 suppli	-21	-21	-21	-22	-22	-20	-23
1 support	37	36	69	39	76	39	27
1 suppos	-33	-29	-33	-30	-30	-29	-32
1 sure	-22	-21	-20	-21	-23	-20	-20
1 swap	-36	35	-20	-15	-20	-14	-19
1 switch	-9	-8	-8	-8	-9	-8	-8
1 syn	-33	-29	-31	-31	-37	-30	-35
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
1 team	-11	-24	-32	3	-44	-23	-25
1 tell	7	34	-3	-1	16	-9	-18
1 templat	-32	-33	-32	-31	-36	-30	-30
1 tenant	-27	-26	-34	-30	-31	-25	-27
1 term	21	28	65	26	26	28	29
1 termin	-38	-41	-43	-38	-48	-42	-40
1 terraform	-7	29	9	25	118	23	29
1 test	-23	-18	-18	-19	-19	-18	-18
1 text	-21	-20	-21	4	-28	-18	-24
1 than	3	-5	6	1	54	7	6
1 thank	20	9	9	8	9	9	9
1 that	-20	-19	-19	-18	-21	-18	-22
1 the	-23	-23	-24	-22	-23	-22	-26
1 thei	-9	-14	-4	-14	-14	-14	-17
1 their	66	9	18	17	7	16	31
1 them	40	-9	-8	-7	-10	-7	-18
1 then	-62	-53	-56	-49	-49	-49	-51
1 there	-41	-67	-75	-62	-75	-62	-76
1 these	-25	-21	-20	-22	-21	-20	-22
1 thi	-28	-21	-35	-21	16	-20	-21
1 thing	75	-10	-6	-1	-25	-5	-32
1 think	-17	-13	-13	-14	-16	-13	-15
1 third	-1	11	40	11	10	11	10
1 those	-47	-34	-36	-35	-44	-1	-49
1 thousand	-19	-19	-20	-19	-22	-19	-19
1 threat	-9	-9	-9	-9	-9	-9	-9
1 three	-2	1	-5	-2	32	0	0
1 throttl	-37	-33	-32	-33	-45	-32	-33
1 through	-1	-19	-19	-18	-22	-18	-21
1 throughput	20	31	1	30	99	31	33
1 thru	-36	-39	-43	-57	-50	-37	-41
1 tick	-22	-24	-23	-24	-23	-21	-21
1 ticket	2	6	5	2	27	5	2
1 tier	-9	-8	-8	-8	-10	-8	-8
1 time	6	8	5	6	38	8	7
1 timeout	-39	-36	-37	-36	-37	-36	-44
1 tls	-26	-24	-25	-24	-25	-24	-25
1 tlsv1	-42	-41	-42	-40	-43	-41	-54
1 to	-17	-22	-25	-20	-16	-22	-25
1 todai	27	-8	-35	-8	-28	-8	-6
1 toggl	-52	-48	-58	-55	-48	-48	-47
1 token	-33	-32	-37	-33	-34	-31	-34
1 told	-35	-33	-31	-32	-47	-30	-35
1 too	-48	-41	-40	-41	-44	-40	-42
1 took	-15	-12	-11	-12	-16	-12	-13
1 topic	-21	-20	-20	-21	-21	-21	-24
1 touch	-50	-41	-44	-45	-45	-41	-52
1 traffic	-24	-22	-23	-23	-23	-22	-26
1 train	-38	-21	-21	11	-33	-18	-20
1 transit	-49	-46	-52	-45	-44	-44	-50
1 trim	-29	-26	-26	-26	-31	-26	-28
1 truck	-47	-47	-44	-46	-53	-45	-61
1 true	-47	-42	-52	-43	-44	-42	-48
1 tune	-42	-38	-37	-38	-40	-37	-39
1 tunnel	-34	-22	-22	-22	-23	-22	-26
1 turn	-30	-28	-30	-27	-31	-28	-31
1 two	-7	-2	14	-4	24	0	-1
1 txt	-19	-17	-18	-19	-18	-17	-20
1 type	-8	-3	12	-8	-13	-5	24
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
1 uplink	-32	-32	-33	-32	-32	-30	-30
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
1 version	-57	-53	-51	-53	-40	-53	-66
1 vessel	-39	-28	-31	-51	-40	-30	-32
1 vet	-25	-22	-22	-23	-23	-22	-23
1 via	-65	-66	-62	-75	-62	-61	-72
1 video	-1	16	15	25	63	18	21
1 viewer	-46	-43	-48	-42	-45	-42	-44
1 virtual	-20	-15	-16	-15	-16	-15	-14
1 viru	-17	-14	-14	-14	-15	-14	-14
1 visibl	-15	-14	-15	-14	-13	-14	-13
1 volum	-30	-17	-18	-17	-7	-17	-19
1 vpn	-59	-46	-46	-48	-51	-46	-57
1 vs	129	122	46	108	49	67	58
1 vulner	-17	-16	-16	-17	-17	-16	-22
1 w	22	-16	-25	-17	-26	-16	-15
1 wait	-25	-24	-26	-25	-25	-24	-37
1 walk	58	14	10	14	5	14	15
1 wall	-38	-37	-57	-48	-46	-37	-40
1 want	8	4	-6	4	-10	-5	-7
1 warehous	-32	-29	-32	-31	-32	-28	-33
1 was	-21	-18	-19	-19	-21	-18	-19
1 watch	-57	-42	-49	-45	-56	-41	-45
1 way	-33	-32	-31	-47	-37	-32	-34
1 we	-14	-17	-27	-20	-25	-22	-29
1 weak	-17	-13	-12	-14	-13	-12	-13
1 web	-15	-12	-13	-16	-13	-12	-13
1 week	19	-12	-6	-6	-8	-5	-4
1 weekend	-43	-44	-41	-42	-45	-40	-43
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
1 worker	-28	-24	-26	-25	-27	-22	5
1 workflow	-14	-21	-18	-11	17	-10	-11
1 world	-25	-20	-20	-20	-31	-20	-20
1 would	32	18	-7	21	2	8	7
1 write	-30	-37	-37	-36	-32	-35	-43
1 written	-28	-24	-27	-25	-27	-25	-24
1 wrong	-42	-24	-36	-29	6	-24	-26
1 wrote	-17	-15	-14	-16	-15	-14	-15
1 xen	-11	-11	-10	-11	-11	-10	-15
1 xss	-16	-15	-15	-17	-16	-15	-19
1 xz	-60	-39	-37	-39	-46	-38	-50
1 year	-11	-8	-12	-10	9	-8	-9
1 yes	-20	-19	-23	-22	-20	-20	-20
1 yesterdai	49	50	50	48	112	49	48
1 yike	-17	-11	-11	-12	-13	-11	-13
1 you	42	30	30	31	35	63	31
1 your	-58	-37	-38	-40	-43	-39	-50
1 zero	15	16	21	15	62	19	13
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
2	-57	-41	-43	-43	-38	-40	-43
2 !action	25	-11	24	88	20	20	23
2 !against	2	67	11	38	15	12	10
2 !asksOwner	-26	4	-24	-24	-23	-21	-30
2 !asksValue	23	51	10	14	22	14	13
2 !both	-46	-8	-30	-41	-31	-29	-33
2 !choose	33	2	34	100	32	34	35
2 !cloud	-18	-29	-16	-38	5	-16	-29
2 !compare	9	98	20	24	16	21	19
2 !correction	7	-11	-14	-26	-13	-11	-11
2 !events	-34	-61	-36	-32	-34	-34	-34
2 !follow	-25	12	-19	-19	-19	-17	-21
2 !gains	7	55	6	-6	8	11	10
2 !general	21	4	32	84	28	24	31
2 !greeting	-8	20	-8	-35	-8	-9	-8
2 !managedOne	-20	-35	-23	-19	-21	-21	-24
2 !meaning	78	14	128	29	12	31	27
2 !move	2	36	5	5	5	6	6
2 !notPrice	-22	-25	-21	-9	-21	-18	-21
2 !ofEach	-42	-47	-42	-55	-38	-37	-45
2 !otherCloud	-18	-29	-16	-38	5	-16	-29
2 !outside	-18	-22	-18	-23	-27	-18	-17
2 !overview	11	44	12	22	11	15	14
2 !ownOne	-16	0	-11	-2	-13	-11	-11
2 !patches	-22	-43	-24	-4	-25	-22	-27
2 !points	-16	-26	-16	-19	-16	-16	-17
2 !price	10	-35	8	42	42	10	10
2 !responsible	-2	53	10	-2	7	10	8
2 !second	14	55	19	10	16	17	18
2 !secures	7	42	11	39	12	13	10
2 !services	-31	20	-16	-46	-23	-21	-19
2 !sideAws	-44	-12	-29	-37	-29	-30	-34
2 !sideCustomer	-2	17	-4	14	-6	-2	-3
2 !tag	-33	-21	-32	-41	-52	-31	-31
2 !term	28	49	19	10	13	15	14
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
2 @	-55	17	-38	-26	-38	-36	-40
2 a	8	9	5	39	7	9	9
2 about	-40	-66	-41	-12	-41	-41	-40
2 access	-24	-38	-28	-26	-25	-25	-25
2 account	-36	-51	-39	-45	-38	-35	-36
2 activ	-45	-64	-45	-48	-46	-45	-44
2 ad	-37	7	-15	-31	-12	-13	-12
2 add	-33	-47	-26	-32	-36	-27	-35
2 addit	4	30	3	-13	4	5	5
2 admin	30	-5	25	77	27	28	28
2 after	-8	62	11	7	10	11	10
2 against	14	102	17	12	14	19	17
2 agent	-77	-90	-84	-89	-79	-78	-91
2 all	96	18	23	40	33	33	30
2 amazon	0	24	5	12	-10	4	0
2 ami	-55	-116	-56	-34	-54	-53	-53
2 an	-8	-11	18	10	-1	0	0
2 and	-14	25	-8	-6	-8	-7	-7
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
2 avail	-57	-86	-60	-58	-56	-56	-58
2 awai	1	34	8	-5	5	3	8
2 aws	-11	-31	-12	-11	-7	-11	-15
2 babysit	33	6	31	88	17	31	35
2 back	20	49	18	-5	18	19	20
2 backlog	11	44	10	-13	10	11	11
2 backup	-20	-30	-20	-21	-20	-20	-22
2 base	18	-6	9	47	18	18	18
2 be	-34	43	-9	-36	-10	-9	-9
2 becam	10	38	7	-9	9	10	10
2 becaus	-27	-30	-27	-37	-42	-27	-27
2 befor	-40	19	-12	-16	-13	-13	-12
2 below	-34	-57	-35	-42	-34	-35	-38
2 besid	-11	59	4	-43	1	-2	3
2 between	0	17	-5	11	-4	1	1
2 boss	3	-19	4	44	-8	3	6
2 both	-28	46	2	1	4	3	-4
2 box	4	-8	3	24	2	3	3
2 broker	-20	-40	-20	-20	-21	-21	-20
2 build	-29	-54	-29	-32	-29	-29	-29
2 burden	30	92	29	13	26	29	30
2 but	29	8	28	69	28	28	29
2 by	-5	31	-3	-11	1	-3	-4
2 call	-14	-22	-15	-16	-15	-14	-14
2 can	-28	-38	-27	-37	-53	-28	-28
2 care	10	-12	11	41	11	11	12
2 carri	19	8	23	57	20	19	23
2 center	-23	-39	-22	-24	-22	-22	-22
2 cert	-39	-56	-44	-41	-42	-39	-38
2 certif	-17	-27	-17	-18	-19	-17	-17
2 chang	9	94	27	17	24	31	31
2 choos	-35	-55	-38	-41	-36	-37	-36
2 chore	1	52	5	-22	-3	3	3
2 class	-37	-54	-30	-39	-41	-30	-41
2 cluster	-69	-129	-65	-34	-105	-67	-76
2 cni	-39	-47	-45	-46	-40	-39	-50
2 code	-28	-51	-28	-30	-28	-28	-28
2 come	20	49	18	-5	18	19	20
2 compani	-31	-60	-31	-35	-31	-31	-31
2 compar	7	115	12	6	-12	13	9
2 complianc	10	35	9	6	9	10	10
2 comput	-41	-69	-43	-43	-41	-41	-43
2 contain	8	-10	43	30	9	6	0
2 contractor	20	59	19	8	20	20	21
2 contrast	-7	70	9	-26	-11	-1	7
2 control	-22	-37	-24	-29	-23	-22	-23
2 could	-48	53	-4	-40	-21	-7	-2
2 creat	-13	-21	-14	-14	-14	-14	-14
2 custom	19	42	31	75	25	30	31
2 cve	-30	-57	-31	-18	-29	-29	-28
2 data	-21	-36	-23	-1	-21	-20	-22
2 databas	9	-9	9	45	4	8	9
2 db	-8	-40	-13	26	-9	-9	-9
2 decid	-27	-53	-27	-27	-27	-27	-27
2 decrypt	-21	-26	-21	-22	-36	-21	-21
2 default	-36	-53	-38	-44	-60	-37	-42
2 delet	-56	-102	-57	-63	-57	-57	-57
2 demand	4	-37	3	39	3	4	4
2 desktop	2	33	5	-16	3	4	4
2 dev	-28	-39	-28	-37	-54	-28	-28
2 diff	13	73	15	10	10	18	15
2 differ	6	79	7	-5	2	9	9
2 disappear	0	27	0	-18	1	1	2
2 dns	-17	-27	-17	-18	-19	-17	-17
2 do	21	51	25	49	23	24	24
2 doe	-2	58	12	-13	12	11	9
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
2 fix	-35	-41	-36	-57	-36	-36	-35
2 for	0	-7	0	33	1	1	1
2 from	6	24	6	10	3	6	7
2 get	13	0	11	31	12	12	10
2 give	0	65	8	8	-7	5	6
2 glibc	-14	-20	-14	-16	-14	-14	-14
2 go	-3	33	3	2	3	4	5
2 goe	-7	18	-2	-11	-3	-4	-2
2 gone	8	37	6	-11	7	7	7
2 gpu	19	7	18	41	16	18	19
2 graph	0	-40	-6	49	0	0	0
2 group	9	52	4	-12	8	10	1
2 guard	21	97	9	32	30	30	23
2 guest	-22	-24	-25	-24	-24	-22	-21
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
2 it	-29	-59	-31	-20	-32	-30	-32
2 its	-26	-18	-25	-32	-29	-26	-25
2 itself	18	-4	17	14	46	17	15
2 job	-2	4	-3	18	0	2	-3
2 join	-19	-9	-20	-34	-20	-19	-19
2 keep	-11	-18	-8	16	-7	-6	-8
2 kei	-18	-27	-19	-22	-19	-19	-19
2 key	-26	-52	-27	-18	-27	-27	-28
2 know	-24	-18	-24	-21	-30	-25	-23
2 lambda	13	7	13	34	13	13	13
2 land	64	22	-24	14	6	15	17
2 last	-8	-9	-8	-13	-9	-9	-9
2 launch	-37	-53	-40	-58	-40	-38	-41
2 leav	24	59	19	31	23	24	28
2 less	38	14	37	115	35	37	39
2 like	9	-31	3	43	7	7	8
2 line	26	95	16	1	10	21	19
2 list	15	54	32	42	34	35	36
2 llama	2	12	1	0	1	2	2
2 load	-36	-44	-27	-36	-42	-28	-39
2 log	-53	-92	-55	-46	-55	-54	-55
2 login	14	-6	14	38	13	13	13
2 look	12	34	13	24	10	12	10
2 machin	-23	-45	-23	-23	-23	-23	-23
2 maintain	-17	-7	-24	-18	-18	-16	-24
2 mainten	24	-29	14	79	22	23	24
2 manag	-9	-17	-10	-5	-10	-10	-11
2 map	-59	-72	-63	-58	-59	-57	-61
2 me	-30	-22	-34	-29	-59	-30	-38
2 mean	2	-18	-23	-42	-22	-20	-19
2 migrat	-1	52	1	0	-6	2	3
2 minim	51	-26	47	150	46	47	47
2 minimum	-20	-39	-27	-1	-23	-22	-22
2 model	28	67	38	85	43	41	33
2 monitor	27	-3	26	59	26	26	26
2 monthli	-53	-104	-61	-78	-55	-55	-76
2 more	8	84	26	39	17	25	19
2 move	-15	69	-12	-8	3	7	7
2 much	28	-5	27	77	27	28	28
2 must	-25	-28	-25	-31	-24	-24	-27
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
2 node	-29	-87	-31	7	-31	-29	-33
2 normal	-35	-36	-36	-29	-32	-32	-41
2 not	8	-9	54	51	2	9	11
2 now	-9	-10	-9	-14	-9	-9	-10
2 oblig	0	24	10	46	-3	9	13
2 oci	-18	-29	-16	-38	5	-16	-29
2 of	-12	-5	3	-5	-11	-9	-10
2 off	20	50	30	56	32	32	32
2 offlin	-33	-51	-32	-33	-47	-32	-32
2 old	-3	-17	37	-13	-11	-5	-5
2 on	-9	-1	3	25	-6	-4	-6
2 one	14	-9	16	66	16	18	16
2 onli	-27	-66	-30	3	-33	-31	-29
2 onto	15	49	14	7	16	16	16
2 oper	-31	-52	-32	-39	-32	-32	-32
2 ops	0	14	1	0	-4	-1	0
2 or	0	41	10	59	17	11	8
2 os	-62	-129	-66	-54	-64	-63	-74
2 other	17	62	23	12	19	20	21
2 our	0	-4	-9	6	-10	-7	-8
2 ourselv	-10	-45	-11	59	-18	-9	-22
2 out	0	16	-3	5	0	1	0
2 over	-35	-75	-34	-9	-34	-33	-37
2 own	-17	2	-11	-21	-13	-11	-11
2 packag	-11	-16	-11	-13	-11	-11	-12
2 part	-5	86	31	63	27	28	25
2 parti	-15	-17	-15	-22	-16	-15	-14
2 patch	-31	-33	-33	-37	-31	-31	-37
2 peopl	32	2	31	73	31	30	31
2 permiss	-30	-51	-31	-33	-31	-31	-30
2 person	25	59	25	19	24	25	21
2 pick	-19	-64	-23	6	-23	-20	-20
2 plain	-41	-55	-39	-37	-42	-43	-39
2 platform	-41	-69	-43	-50	-43	-41	-42
2 pleas	-7	26	-3	2	-25	-3	-5
2 pls	31	153	44	29	35	30	42
2 pod	-27	-32	-32	-28	-26	-25	-26
2 possibl	31	19	28	68	26	29	31
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
2 regard	-18	34	-7	-21	-25	-8	-4
2 region	29	95	-3	16	34	34	35
2 remain	29	-26	1	-3	0	1	1
2 remov	-39	-57	-40	-42	-40	-39	-39
2 renew	-38	-55	-42	-41	-42	-38	-38
2 replac	-24	-25	-24	-30	-24	-23	-24
2 respons	0	58	12	0	9	12	10
2 rest	-2	31	-3	-11	-1	0	-3
2 retent	-7	-10	-7	-8	-7	-7	-7
2 role	-22	-40	-22	-23	-22	-22	-22
2 rotat	-43	-54	-45	-53	-43	-43	-49
2 run	-20	-10	-8	12	-13	-8	-8
2 runtim	-31	-38	-39	-34	-30	-31	-31
2 sai	-33	-76	-33	-7	-57	-34	-33
2 same	-33	112	-16	-26	-12	-10	-26
2 say	11	29	10	0	11	9	12
2 secur	10	-12	8	52	8	10	7
2 self	33	103	33	-4	32	33	35
2 server	25	2	27	75	28	27	25
2 servic	13	38	52	0	16	17	17
2 session	3	-6	2	21	2	2	3
2 set	-16	-16	-16	-19	-18	-16	-17
2 share	-5	18	7	29	6	10	8
2 ship	-14	-20	-14	-16	-14	-14	-14
2 should	-10	-9	-10	13	-27	-9	-10
2 side	-4	35	5	5	6	4	3
2 sit	-20	-24	-21	-23	-24	-21	-21
2 smaller	41	-4	41	91	41	40	41
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
2 swap	1	73	24	-7	21	24	24
2 switch	-18	-6	-19	-38	-24	-20	-18
2 system	-38	-59	-39	-52	-38	-38	-39
2 tabl	12	-1	11	44	11	12	12
2 take	-25	-3	-4	12	-3	-3	-2
2 talk	0	-14	44	-17	-24	-3	-1
2 task	48	15	19	16	21	19	18
2 tb	28	2	24	25	71	27	28
2 team	3	15	3	-4	-4	2	4
2 term	9	52	23	46	12	25	21
2 than	19	48	20	-3	37	19	20
2 that	-31	-46	-31	-30	-39	-31	-32
2 the	-16	-11	-15	-4	-17	-14	-15
2 thei	-8	-34	-7	32	-10	-11	-7
2 their	-52	-13	-36	-41	-35	-35	-44
2 them	-45	-54	-45	-66	-50	-46	-46
2 there	17	63	15	-7	16	19	12
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
2 under	-41	-46	-43	-44	-40	-40	-48
2 underneath	-14	-20	-14	-16	-14	-14	-14
2 up	-8	8	-5	-8	-7	-5	-5
2 updat	5	-25	3	44	4	4	1
2 upgrad	-39	-59	-39	-3	-39	-38	-55
2 upkeep	17	39	21	57	14	16	20
2 us	18	31	12	21	11	14	13
2 use	-20	-46	-22	0	-19	-19	-18
2 user	-54	-78	-57	-54	-54	-53	-56
2 v	4	87	9	12	5	12	12
2 valid	-17	-27	-17	-18	-19	-17	-17
2 version	-34	-45	-35	-52	-36	-35	-35
2 versu	9	74	25	39	26	27	25
2 via	-19	-32	-22	19	-32	-21	-18
2 vs	-2	41	9	36	10	11	9
2 vulner	-9	-12	-9	-12	-9	-9	-9
2 w	-3	9	-1	23	1	2	2
2 wait	8	-49	-21	-24	-21	-21	-21
2 want	7	-19	7	65	8	8	7
2 we	1	24	2	-1	1	3	1
2 week	-16	-18	-16	-25	-18	-16	-17
2 well	-28	-55	-28	-29	-28	-28	-28
2 went	20	44	20	18	19	20	20
2 were	2	32	2	-25	-3	3	2
2 what	32	71	13	22	19	21	20
2 when	48	4	17	39	19	20	22
2 where	14	62	24	10	18	16	21
2 which	-5	-19	-9	-4	24	-10	-11
2 whichev	25	-4	22	64	25	22	28
2 who	-28	-5	-26	-25	-25	-24	-32
2 whom	0	31	3	-19	2	2	2
2 whose	-26	-8	-27	-39	-23	-22	-26
2 will	-23	-32	-23	-25	-39	-23	-23
2 win	6	-5	5	28	3	5	5
2 windows	17	-34	19	78	23	23	23
2 wise	0	19	1	-2	-6	0	0
2 with	-19	-22	-15	13	-24	-14	-14
2 without	-9	-14	-9	-13	-9	-9	-9
2 work	17	59	23	26	14	20	22
2 workload	13	-32	8	73	8	9	12
2 would	2	70	22	2	22	24	24
2 write	-44	-67	-45	-54	-46	-44	-45
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
2025 49844	-23	-25	-23	-24	-24	-23	-37
22	-22	-22	-21	-22	-24	-21	-23
22 open	-32	-32	-32	-32	-38	-32	-34
27001	-20	-18	7	-19	-31	-19	-20
27001 certif	-35	-34	-44	-35	-40	-35	-38
29	13	19	19	-2	49	19	17
3	8	6	4	16	44	10	7
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
3 !ownOne	21	37	19	79	7	27	28
3 !patches	-42	-50	-42	-40	-43	-42	-49
3 !points	-6	35	3	-6	5	4	5
3 !responsible	-17	-35	-13	11	-12	-13	-14
3 !secures	-20	-21	-20	-8	-19	-19	-19
3 !services	2	3	4	15	3	2	3
3 !sideCustomer	-13	-4	-9	2	-12	-9	-10
3 !tag	-38	-56	-38	-63	-39	-39	-45
3 !term	0	55	17	40	23	22	24
3 !them	-8	7	-6	6	-6	-5	-5
3 !us	-13	-6	-11	4	-13	-10	-11
3 !who	-47	-45	-43	-40	-44	-42	-46
3 !wholly	-13	55	9	21	3	12	11
3 !yesNoStart	-30	-50	-25	-4	-29	-27	-27
3 $	6	6	5	6	19	6	3
3 2	-27	-30	-27	-52	-31	-28	-27
3 3	-24	-41	-25	-32	-28	-26	-24
3 @	-15	19	-12	14	-12	-10	-12
3 a	13	25	12	40	13	14	12
3 account	20	11	19	48	18	21	18
3 after	7	3	8	25	8	8	7
3 all	-44	-47	-43	-55	-43	-42	-43
3 amazon	-14	-26	-15	1	-15	-14	-14
3 an	21	17	21	59	19	22	22
3 and	-24	-16	-24	-17	-25	-23	-28
3 any	-36	22	-15	-25	-23	-12	-12
3 api	28	23	28	58	28	28	28
3 are	-12	-20	-12	-13	-12	-12	-13
3 as	19	12	19	47	14	19	19
3 assess	2	35	0	-14	1	1	1
3 at	-28	-30	-28	-48	-27	-28	-28
3 auditor	9	-2	9	45	8	9	9
3 aws	-20	-42	-22	-3	-20	-20	-21
3 az	-83	-84	-98	-90	-96	-82	-86
3 be	28	-2	26	68	28	28	28
3 behind	-6	-7	-6	-8	-6	-6	-6
3 below	10	8	10	23	10	10	9
3 broken	-37	-46	-36	-59	-37	-37	-38
3 by	30	50	36	108	19	39	41
3 case	-18	-24	-18	-22	-18	-18	-18
3 check	-21	-21	-21	-27	-21	-21	-20
3 choos	18	25	31	89	29	28	21
3 chore	4	1	3	17	4	4	4
3 cluster	27	36	39	107	37	36	30
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
3 dont	-34	-52	-35	-51	-36	-36	-43
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
3 have	-23	-27	-21	-33	-22	-23	-23
3 host	10	5	8	35	10	11	11
3 how	12	11	18	70	1	16	18
3 i	-2	-2	-2	13	-2	-2	-2
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
3 line	-47	-79	-46	-69	-47	-47	-47
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
3 oper	-22	-23	-22	-27	-21	-21	-23
3 option	6	-11	9	44	10	9	10
3 or	1	-10	2	34	0	2	1
3 os	-27	-41	-27	-23	-30	-28	-29
3 our	1	12	5	31	3	5	4
3 over	3	-6	2	26	1	3	0
3 own	12	5	12	36	12	12	10
3 owner	-41	-68	-42	-47	-43	-42	-43
3 parti	-38	-42	-36	-52	-37	-34	-34
3 patch	-29	-41	-29	-22	-30	-30	-31
3 peopl	-19	-26	-19	-19	-22	-19	-20
3 per	-42	-68	-42	-47	-43	-43	-42
3 person	-4	-26	-2	41	-4	-1	-1
3 physic	-44	-53	-43	-53	-43	-43	-43
3 pick	23	22	21	67	15	22	22
3 plain	-15	-14	-16	-17	-14	-14	-16
3 pleas	7	-25	0	66	-11	7	8
3 pls	-31	-31	-28	-50	-29	-30	-28
3 plu	-33	-43	-33	-31	-35	-31	-29
3 polici	-35	-38	-33	-48	-35	-32	-31
3 possibl	7	3	7	27	1	7	6
3 premiz	-16	-41	-19	9	-17	-17	-16
3 put	25	17	25	59	25	25	25
3 rank	12	11	18	70	1	16	18
3 regist	-29	-29	-27	-48	-27	-27	-27
3 respons	-17	-35	-13	11	-12	-13	-14
3 rest	-4	-8	-5	-2	-5	-4	-4
3 risk	-23	6	-23	-46	-22	-22	-21
3 run	-5	-9	-6	8	-6	-5	-7
3 same	11	4	13	39	12	15	16
3 scope	0	-3	0	11	1	0	-1
3 script	-7	-8	-7	-9	-7	-7	-7
3 secur	-17	-31	-19	-3	-18	-17	-18
3 self	10	8	3	31	10	9	9
3 server	-44	-53	-44	-65	-45	-44	-47
3 servic	-11	-12	-11	-12	-11	-11	-10
3 session	-29	-31	-29	-57	-29	-29	-29
3 set	-27	-31	-27	-45	-28	-27	-28
3 share	23	1	21	82	21	22	22
3 should	8	8	8	19	8	8	8
3 side	5	52	17	6	16	16	17
3 site	2	-2	4	38	4	3	4
3 small	16	10	15	54	14	15	16
3 smallest	10	4	10	41	9	10	10
3 so	28	21	27	64	28	27	28
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
3 three	-7	3	-1	29	-4	1	0
3 to	-8	-10	-9	-2	-8	-8	-8
3 updat	-16	-15	-17	-18	-15	-15	-17
3 upgrad	-46	-51	-49	-64	-46	-47	-66
3 us	-15	-20	-15	-14	-15	-15	-15
3 user	-16	-25	-17	-18	-17	-17	-18
3 valu	3	3	3	8	3	3	3
3 vendor	-9	-12	-9	-8	-9	-9	-9
3 version	-32	-37	-37	-33	-33	-33	-54
3 vs	-8	88	11	9	14	13	7
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
49844	-23	-25	-23	-24	-24	-23	-37
5	-27	-49	-13	-27	-23	-27	-26
6	-20	-20	-20	-36	-21	-19	-20
7	-15	-16	-14	-14	30	-14	-13
8	-90	-53	-63	-59	-63	-51	-51
9	-23	-14	0	0	29	1	-10
90	-36	-35	-34	-36	-37	-33	-36
90 dai	-33	-27	-27	-30	-33	-27	-31
@	-16	-23	-27	-27	-27	-30	-29
@ $	-14	-30	-41	-41	-38	-45	-47
@ 0	129	49	50	54	52	52	45
@ 1	0	3	2	1	38	3	4
@ 14	-19	-28	-20	-28	-20	-20	-23
@ 2	-28	-31	-30	-51	-32	-29	-30
@ a	-22	-41	-41	-46	-82	-41	-46
@ access	-39	-31	-30	-28	-28	-28	-29
@ account	119	28	24	31	99	28	13
@ acm	34	40	28	40	118	38	34
@ across	-75	-49	-51	-48	-58	-49	-50
@ admin	-27	-25	-25	-26	-24	-25	-35
@ after	-44	-43	-41	-40	-45	-40	-42
@ again	-38	-32	-33	-36	-37	-31	-42
@ against	12	109	16	11	13	18	16
@ agent	-99	-97	-93	-96	-91	-87	-104
@ all	-27	-47	-42	-56	-43	-39	-40
@ alon	7	20	8	8	8	8	8
@ amazon	-13	-7	-5	-7	-17	-4	27
@ ami	-93	-137	-97	-94	-90	-86	-94
@ and	-7	22	-9	-4	-12	-9	-12
@ any	-24	35	-1	-10	-10	1	1
@ anycast	-50	-45	-46	-46	-51	-44	-50
@ anyth	63	62	30	1	27	27	27
@ api	-13	-13	-14	-14	-14	-13	-13
@ app	-7	-7	-7	-7	-8	-7	-8
@ applianc	-29	-27	-27	-27	-29	-27	-30
@ are	14	-12	-10	-12	-12	-10	-21
@ as	24	92	50	22	4	29	31
@ ask	-6	1	-7	-8	-7	-7	-6
@ at	31	-13	-8	-7	-19	-11	-22
@ attach	-86	-73	-84	-69	-93	-72	-92
@ auth	-26	-25	-39	-26	-25	-25	-27
@ author	-77	-64	-63	-59	-61	-59	-69
@ automat	-62	-56	-56	-55	-89	-57	-63
@ avail	-65	-67	-78	-66	-65	-63	-75
@ aws	-47	-43	-42	-48	-40	-39	-46
@ b	-31	-31	-32	-54	-31	-31	-32
@ back	-71	-66	-66	-64	-69	-64	-97
@ backup	-76	-58	-79	-54	-10	-50	-72
@ baselin	-97	-88	-82	-73	-87	-78	-89
@ becam	10	38	7	-9	9	10	10
@ befor	-24	-20	-21	-24	-21	-21	-20
@ behind	-83	-79	-85	-78	-80	-78	-106
@ besid	-11	59	4	-43	1	-2	3
@ between	-17	-16	-16	-16	-18	-17	-19
@ block	-55	-46	-55	-48	-59	-47	-48
@ both	107	35	40	41	39	40	38
@ box	6	8	8	-3	-6	8	61
@ branch	-15	-15	-15	-15	-16	-15	-25
@ broker	-41	-37	-40	-38	-38	-37	-39
@ but	12	7	17	63	16	22	22
@ by	14	16	15	21	40	15	12
@ cach	-27	-27	-27	-44	-29	-27	-28
@ can	-53	-43	-36	-42	-60	-36	-40
@ capac	-43	-33	-33	-33	-34	-33	-46
@ certif	-107	-94	-99	-87	-93	-89	-100
@ cheaper	31	10	24	30	86	31	33
@ choos	9	18	20	65	19	18	11
@ class	-36	-51	-31	-36	-37	-30	-37
@ claud	-2	-4	-6	-1	42	-4	-5
@ client	-13	-10	-10	-10	-10	-10	-12
@ cloud	48	33	47	48	106	48	44
@ cluster	-8	-26	-27	-30	-34	-25	-31
@ cni	-39	-47	-45	-46	-40	-39	-50
@ code	-33	-32	-35	-33	-35	-31	-34
@ cold	22	26	17	26	56	25	26
@ collect	-24	-20	-20	-20	-22	-20	-21
@ compar	-4	52	2	1	-4	2	-2
@ comput	-9	-27	-9	-8	-12	-6	28
@ config	-99	-90	-106	-83	-90	-80	-107
@ configur	-88	-57	-94	-58	-73	-56	-58
@ connect	-58	-55	-52	-53	-56	-52	-54
@ contain	-47	-57	-49	-28	-73	-46	-52
@ contrast	2	102	9	-24	-4	-2	6
@ control	-58	-55	-61	-55	-55	-54	-66
@ cost	-7	19	-5	20	90	20	22
@ could	-6	-27	-34	-22	-24	-26	-23
@ creat	-9	-9	-9	-9	-9	-8	-11
@ cumul	-46	-45	-52	-45	-44	-44	-52
@ current	-12	-11	-12	-11	-12	-12	-12
@ custom	-89	-17	-81	-65	-66	-63	-69
@ cve	-17	-18	-16	-16	-17	-16	-16
@ dashboard	-31	-24	-24	-25	-24	-23	-28
@ data	-82	-76	-77	-74	-76	-72	-88
@ databas	-34	-28	-28	-29	-30	-28	-34
@ db	48	48	49	50	47	48	101
@ decid	-11	-11	-12	-12	-11	-11	-14
@ default	-15	-18	-16	-16	-15	-15	-18
@ definit	-102	-106	-138	-93	-97	-93	-97
@ deploi	-13	-11	-10	-10	-11	-10	-11
@ deploy	-7	-7	-8	-7	-9	-7	-7
@ desktop	-48	-22	-42	-58	-45	-43	-71
@ devic	-47	-55	-55	-54	-55	-53	-72
@ differ	14	101	16	8	8	18	16
@ directori	-31	-30	-31	-30	-31	-30	-41
@ divis	55	-11	12	9	-4	4	5
@ do	-18	-29	-24	-40	-26	-25	-29
@ doe	-49	-19	-34	-36	-39	-34	-37
@ doesnt	-47	-59	-48	-47	-51	-47	-51
@ domain	-13	-16	-14	-14	-14	-13	-14
@ drift	-100	-66	-65	-62	-65	-62	-68
@ durabl	-79	-100	-68	-64	-73	-67	-80
@ duti	163	74	58	63	56	58	50
@ edg	-34	-37	-35	-35	-36	-33	-33
@ eks	-48	-47	-48	-50	-47	-47	-80
@ encrypt	-93	-74	-89	-85	-92	-82	-106
@ endpoint	-23	2	105	13	0	13	11
@ engin	-83	-70	-70	-69	-75	-69	-99
@ env	-45	-44	-44	-45	-64	-43	-52
@ environ	-25	-28	-26	-25	-25	-24	-26
@ ephemer	-18	-15	-14	-14	-13	-14	-15
@ escap	-13	-13	-13	-13	-13	-13	-20
@ event	-27	-39	-28	-29	-30	-27	-28
@ everyth	117	16	25	30	15	15	24
@ execut	-16	-3	54	-3	-12	-2	-5
@ expir	-21	-18	-19	-22	-21	-19	-19
@ fail	-16	-18	-16	-16	-16	-15	-20
@ fewer	43	19	40	110	43	41	41
@ file	-28	-25	-26	-26	-30	-25	-29
@ find	-32	-32	-33	-31	-50	-32	-39
@ firmwar	-71	-69	-69	-71	-71	-64	-76
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
@ hardwar	-83	-77	-79	-76	-81	-75	-88
@ has	-37	-34	-36	-20	-56	-34	-40
@ head	-31	-28	-33	-51	-43	-29	-31
@ hold	-23	-22	-21	-22	-37	-21	-22
@ host	-61	-57	-57	-58	-59	-56	-81
@ i	-2	-17	6	10	-26	-9	-10
@ if	27	43	28	56	25	28	27
@ imag	-27	-26	-26	-27	-27	-26	-29
@ in	-18	-18	-33	-31	-19	-30	-34
@ inspect	-13	-9	-9	-9	-10	-9	-10
@ instal	-60	-78	-64	-99	-62	-59	-73
@ instead	-38	-6	-44	-44	-41	-31	-31
@ into	-6	27	2	3	-2	3	2
@ is	-43	-26	-26	-36	-44	-35	-38
@ isnt	-23	-23	-25	-25	-24	-23	-27
@ issu	-25	-22	-22	-25	-26	-23	-26
@ it	-19	6	-12	-3	62	7	8
@ itself	-52	-35	-38	-37	-53	-37	-47
@ job	-9	-30	-7	39	-7	-6	-11
@ keep	-17	-11	-11	-30	2	-11	-12
@ kei	-97	-103	-93	-89	-92	-88	-126
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
@ lock	-58	-57	-56	-53	-55	-53	-68
@ log	-30	-31	-29	-31	-37	-29	-31
@ login	-55	-53	-60	-58	-64	-53	-56
@ long	-19	-19	-19	-20	-20	-19	-32
@ machin	-37	-34	-36	-35	-36	-35	-47
@ major	-10	-7	-7	-7	-7	-7	-7
@ make	-32	-25	-22	-22	-22	-22	-23
@ manag	-41	-41	-43	-33	-39	-38	-45
@ may	-59	-52	-80	-52	-53	-54	-53
@ mean	-27	-21	66	-22	-52	-22	-27
@ memori	-10	-10	-9	-10	-12	-9	-11
@ messag	24	26	13	25	73	23	26
@ metadata	-20	-23	-20	-27	-20	-20	-22
@ migrat	-8	38	-5	-6	-11	-4	-3
@ minor	-72	-68	-72	-67	-67	-65	-76
@ miss	-63	-49	-51	-50	-51	-47	-48
@ model	-76	-54	-51	-54	-60	-52	-53
@ move	-25	-25	-23	-25	-24	-23	-34
@ multi	-41	-35	-67	-42	36	-32	-37
@ must	-50	-38	-39	-38	-39	-39	-49
@ n	21	73	17	10	13	22	22
@ name	-45	-51	-46	-48	-51	-45	-49
@ need	-19	-37	-36	-44	-42	-35	-43
@ next	50	95	41	40	38	41	39
@ no	54	15	25	60	18	22	25
@ node	-21	-16	-18	-2	-17	-11	41
@ not	35	30	79	26	35	32	34
@ of	-26	-18	-19	-16	-2	-15	-19
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
@ plugin	-68	-66	-65	-62	-70	-61	-67
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
@ return	-60	-50	-49	-46	-31	-48	-46
@ revok	-29	-28	-30	-32	-30	-27	-26
@ right	-41	-40	-40	-40	-43	-38	-41
@ rotat	-103	-99	-108	-102	-96	-95	-130
@ rout	-45	-44	-42	-43	-44	-42	-55
@ router	-72	-42	-41	-41	-44	-41	-43
@ rule	-120	-111	-114	-106	-110	-111	-116
@ run	-34	-34	-32	-34	-31	-32	-45
@ runtim	-57	-55	-65	-55	-57	-54	-75
@ sai	-42	-39	-43	-45	-44	-39	-43
@ same	37	148	34	36	38	37	31
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
@ share	43	-38	-12	-10	-12	-10	-17
@ should	-30	-23	-24	-26	-26	-23	-24
@ show	-28	-24	-25	-27	-26	-26	-25
@ side	-8	74	14	-13	15	10	11
@ sidecar	-43	-39	-45	-42	-43	-54	-48
@ sit	-52	-47	-47	-47	-52	-46	-61
@ size	-6	20	17	16	60	17	21
@ so	-24	13	-8	30	-3	-2	-10
@ softwar	-38	-36	-37	-36	-37	-35	-46
@ somebodi	-11	-11	-10	-12	-10	-10	-10
@ someon	-34	-27	-28	-32	-31	-27	-28
@ someth	-52	-45	-45	-44	-47	-48	-54
@ split	126	68	18	12	22	29	17
@ srm	170	44	43	55	53	53	48
@ stai	-9	-12	-10	-12	-10	-10	-10
@ stand	-8	-5	40	-5	-28	-4	-6
@ standard	-13	-13	-14	-14	-21	-13	-13
@ start	-30	-36	-30	-38	-30	-29	-36
@ still	-28	-27	-26	-28	-37	-26	-30
@ storag	-21	-19	-19	-19	-20	-19	-22
@ stream	-35	-33	-34	-35	-41	-34	-35
@ suggest	-18	-17	-18	-17	-19	-17	-20
@ tabl	-22	-20	-20	-20	-23	-20	-22
@ take	-19	-18	-19	-18	-21	-18	-18
@ task	-25	-34	-25	-27	-25	-25	-24
@ templat	-27	-28	-22	-24	-23	-23	-22
@ than	22	66	23	-10	6	22	24
@ that	-23	-24	-22	-23	-24	-21	-23
@ the	-7	-15	-12	-2	-15	-11	17
@ their	-46	-53	-42	-41	-41	-41	-47
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
@ upgrad	53	77	68	77	79	83	207
@ us	66	-29	-3	-8	-9	-2	-27
@ user	-38	-37	-35	-34	-37	-34	-35
@ v	4	123	13	14	-3	13	14
@ version	-66	-60	-76	-58	-47	-58	-66
@ versu	9	74	25	39	26	27	25
@ vs	-7	72	12	28	13	13	11
@ w	12	-16	-16	-1	-29	-17	-17
@ was	-20	-18	-18	-19	-19	-19	-21
@ we	-30	-1	-24	-20	-25	-20	-57
@ weight	-55	-28	-28	-31	-29	-29	-36
@ what	92	59	70	49	31	38	33
@ when	-31	13	-16	0	-32	-15	-15
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
@ write	-104	-106	-98	-98	-97	-93	-129
@ zip	14	72	12	6	16	17	11
^	-20	-23	-20	-25	-17	-24	-22
^ @	3	-17	-41	-38	-47	-43	-28
^ a	-38	-37	-37	-37	-39	-36	-47
^ access	-46	-46	-66	-47	-57	-50	-62
^ accord	-12	-7	-7	-8	-8	-7	-7
^ account	-45	-45	-47	-45	-83	-45	-51
^ ad	58	26	43	103	31	53	147
^ after	14	44	14	-3	14	14	13
^ agent	-30	-31	-33	-30	-31	-30	-34
^ amazon	126	68	152	70	57	67	116
^ an	-8	-8	17	-9	-10	-7	-8
^ and	-43	-41	-15	-37	-48	-37	-13
^ antiviru	-98	-80	-114	-83	-94	-98	-93
^ api	-27	-25	-25	-26	-46	-25	-25
^ app	-73	-75	-80	-74	-78	-75	-80
^ applic	-71	-72	-79	-70	-74	-72	-79
^ are	-25	-2	-12	-3	46	16	8
^ as	-3	-2	4	29	3	4	4
^ auditor	-9	-14	-9	3	-10	-9	-11
^ author	-56	-56	-75	-55	-72	-66	-61
^ autom	-71	-98	-72	-69	-73	-70	-101
^ avail	21	17	69	17	4	11	16
^ awar	-9	-9	8	-9	-10	-19	-21
^ aws	16	17	16	16	94	15	-28
^ az	22	52	146	52	15	29	39
^ back	-123	-109	-117	-109	-120	-104	-140
^ background	-11	-11	-12	-12	-11	-11	-13
^ backup	-20	-30	-20	-21	-20	-20	-22
^ bare	27	29	97	23	5	27	28
^ base	-33	-33	-54	-36	-53	-33	-48
^ bio	-5	-5	-5	-5	-5	-5	-9
^ bit	-23	-16	-17	-18	-16	-16	-18
^ boss	-1	65	3	-25	9	9	12
^ bounc	-55	-41	-45	-46	-58	-41	-46
^ break	119	17	2	18	-5	14	8
^ broken	-27	-32	-27	-28	-33	-27	-28
^ bui	-67	-59	-67	-56	-75	-59	-56
^ busi	-31	-38	-34	2	-59	-33	-42
^ but	-62	-55	-56	-55	-55	-54	-62
^ cach	-40	-45	-45	-38	-44	-42	-44
^ can	68	46	54	45	97	47	43
^ capac	-94	-89	-101	-85	-86	-86	-95
^ cctv	-48	-49	-57	-52	-62	-54	-57
^ cert	-37	-42	-37	-56	-55	-35	-35
^ chang	-25	-26	-27	-26	-32	-25	-27
^ check	-29	-28	-27	-29	-26	-27	-44
^ checksum	-55	-50	-48	-45	-46	-62	-45
^ choos	-41	-52	-57	-20	-49	-40	-39
^ ci	-30	-37	-28	-10	-42	-36	-43
^ cloud	-92	-85	-86	-78	-95	-79	-100
^ cloudflar	6	6	0	4	38	4	-4
^ code	-58	-43	-44	-40	-52	-40	-47
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
^ crypto	-15	-14	-14	-15	-18	-14	-20
^ custom	-10	-6	44	-5	-20	-11	-24
^ cve	-31	-31	-29	-30	-47	-31	-51
^ dangl	-20	-17	-18	-18	-19	-18	-21
^ data	-20	-19	1	-20	-21	-19	-20
^ databas	-71	-78	-74	-74	-73	-71	-76
^ db	-36	-37	-57	-49	-58	-38	28
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
^ do	-31	-23	-24	-23	-37	-4	-5
^ doe	-42	-40	-45	-39	-33	-38	-36
^ download	-33	-35	-42	-34	-38	-35	-37
^ ecs	-27	-22	-23	-22	-24	-22	-22
^ elast	49	49	38	46	32	51	146
^ eleven	-18	-18	-23	-22	-19	-18	-19
^ enabl	-90	-82	-91	-77	-89	-78	-93
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
^ gatewai	18	22	14	22	12	24	108
^ gdpr	-80	-84	-109	-83	-85	-79	-95
^ gener	-106	-89	-127	-91	-106	-102	-106
^ generally	-8	-8	-13	-9	-9	-9	-9
^ give	19	9	6	4	20	24	9
^ googl	14	14	11	10	42	13	6
^ got	7	7	25	6	4	7	6
^ graph	0	-40	-6	49	0	0	0
^ guest	-93	-97	-117	-96	-101	-94	-116
^ hard	-69	-70	-75	-70	-78	-70	-69
^ hardwar	-73	-78	-79	-75	-81	-71	-77
^ hello	-6	-3	-4	-2	-23	16	21
^ help	-22	5	-18	5	-12	75	1
^ hey	43	13	27	13	-7	7	8
^ hi	-5	18	-16	-27	-22	29	-8
^ high	-32	-46	-33	-32	-31	-31	-34
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
^ im	102	40	42	34	33	71	35
^ imdsv2	2	1	27	1	-3	-2	-7
^ in	-64	-67	-68	-64	-94	-63	-73
^ incid	-72	-66	-70	-67	-84	-66	-84
^ inherit	4	-9	8	-11	-9	-15	-14
^ instal	-79	-78	-78	-75	-80	-75	-86
^ is	-20	-11	-16	-11	8	-2	9
^ isnt	-21	-20	-20	-20	-21	-20	-26
^ iso	-5	-6	45	-6	-24	-7	-7
^ isol	-36	-32	-31	-30	-31	-31	-33
^ it	-36	-30	-29	-31	-35	-30	-33
^ its	-45	-39	-39	-42	-39	-37	-38
^ karpent	-24	-24	-25	-24	-23	-23	-33
^ keep	-50	-47	-49	-47	-54	-47	-51
^ kernel	-21	-20	-21	-20	-21	-20	-30
^ key	-47	-48	-56	-19	-61	-45	-48
^ kindli	34	39	3	-5	11	12	14
^ kubelet	-15	-22	97	-5	-12	-16	-12
^ launch	-27	-27	11	-30	-58	-28	-37
^ leaver	-31	-28	-35	-54	-44	-29	-28
^ licens	-64	-64	-77	-73	-82	-70	-83
^ list	40	-20	-3	-12	-27	-7	-4
^ local	-37	-37	-38	-41	-38	-36	-37
^ log	-9	-34	-20	-9	-20	-14	33
^ lost	-23	-23	-29	-23	-41	-23	-23
^ manag	6	14	69	15	12	13	7
^ manual	7	44	12	46	20	183	32
^ mean	27	21	68	24	15	23	25
^ memori	-55	-53	-55	-52	-54	-53	-66
^ mfa	-45	-42	37	-43	-60	-47	-63
^ monitor	21	-6	19	53	19	19	21
^ move	-62	-22	-65	-70	-80	-61	-63
^ multi	-36	-35	-9	-36	-42	-41	-39
^ must	12	13	12	11	-1	12	55
^ my	88	36	49	22	46	30	36
^ n	-79	-89	-83	-77	-109	-79	-88
^ nah	-38	-36	-37	-36	-41	-37	-48
^ need	74	15	23	27	11	22	23
^ network	-42	-34	4	-33	-46	-33	-38
^ new	62	12	4	10	6	12	13
^ nitro	21	18	126	21	8	20	-3
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
^ pdb	-57	-36	57	-52	-64	-51	-61
^ penetr	-27	-26	-6	-26	-31	-39	-40
^ phish	-43	-38	-42	-39	-50	-37	-42
^ physic	-51	-56	-59	-55	-53	-52	-64
^ pick	-50	-58	-54	-17	-52	-49	-55
^ pitr	-47	-53	-33	-47	-49	-44	-51
^ platform	-51	-38	0	-30	-45	-29	-34
^ pleas	14	9	-12	6	65	0	-1
^ pls	44	23	16	28	13	9	77
^ pod	-9	-13	18	-10	-13	-11	-15
^ poison	-31	-29	-29	-29	-38	-30	-30
^ power	-50	-49	-59	-52	-62	-50	-55
^ pre	-70	-50	-52	-52	-67	-54	-55
^ procur	-75	-71	-76	-70	-73	-72	-80
^ protect	-64	-66	-75	-64	-77	-65	-78
^ public	-55	-50	-51	-56	-59	-51	-72
^ put	28	58	28	25	28	28	27
^ queue	-13	-10	-16	22	-16	-10	-25
^ quick	18	131	10	20	26	32	17
^ ransomwar	-18	-15	-15	-16	-16	-15	-19
^ read	-85	-86	-98	-92	-95	-90	-109
^ recommend	38	32	40	15	114	36	42
^ redishel	-19	-19	-19	-20	-19	-19	-35
^ renew	-55	-55	-57	-56	-61	-55	-71
^ replac	-27	-28	-29	-25	-26	-25	-24
^ resili	-30	-37	-17	-33	-44	-38	-62
^ respons	98	28	23	44	93	38	36
^ revok	-67	-68	-71	-66	-72	-68	-81
^ root	29	28	91	26	16	24	14
^ rotat	-48	-49	-72	-49	-54	-48	-71
^ rout	-58	-61	-66	-57	-62	-59	-63
^ rto	-22	-32	44	-23	-46	-38	-43
^ runc	-35	-27	-29	-48	-36	-28	-30
^ same	-75	-63	-59	-58	-57	-62	-63
^ scale	-84	-85	-91	-84	-92	-91	-107
^ second	-26	-26	-27	-27	-32	-26	-32
^ secret	-13	53	-16	-2	-3	7	7
^ secur	-38	-39	-3	-38	-60	-39	-44
^ server	-82	-82	-86	-79	-85	-79	-102
^ servic	-49	-47	-52	-47	-62	-49	-50
^ set	-42	-41	-40	-41	-71	-42	-40
^ share	-11	-25	-36	-23	-6	-25	-40
^ should	20	18	20	47	6	18	16
^ sign	-12	-13	-12	-12	-15	-12	-17
^ singl	-5	-5	35	-6	-23	-8	-11
^ sla	-154	-129	-141	-132	-228	-152	-148
^ slow	-27	-25	-25	-26	-27	-24	-24
^ small	25	25	25	52	25	25	21
^ so	-1	-21	-35	-22	-51	3	-9
^ softwar	-34	-32	-32	-31	-41	-31	-33
^ someon	-53	-50	-51	-64	-58	-50	-61
^ sorri	-22	-17	8	-16	-27	-25	-17
^ spread	-38	-37	-42	-39	-41	-38	-41
^ sql	-29	-31	-33	-33	-33	-30	-40
^ sse	3	13	58	11	8	12	8
^ ssl	-38	-32	-34	-48	-33	-32	-32
^ storag	-33	-31	-38	-33	-32	-30	-29
^ store	61	8	15	14	-6	9	3
^ stream	80	77	80	109	61	81	174
^ subscrib	-88	-87	-95	-82	-87	-82	-89
^ swap	11	43	8	-11	12	12	13
^ system	-29	-30	-31	-43	-2	-32	-59
^ tag	-62	-60	-61	-62	-73	-62	-99
^ tell	-6	86	16	33	67	106	5
^ test	-47	-48	-48	-47	-70	-50	-59
^ thank	-26	-21	-21	-19	8	-31	-29
^ the	-25	-22	-14	-21	-29	-19	41
^ then	-16	-16	-16	-16	-17	-16	-18
^ there	-25	-24	-23	-23	-29	-24	-27
^ time	-36	-36	-49	-18	-51	-37	-34
^ tls	-6	-5	44	-9	-17	-8	-6
^ true	-27	-28	-41	-33	-33	-28	-32
^ trust	-17	-16	-16	-16	-18	-17	-22
^ turn	-30	-29	-32	-27	-30	-27	-27
^ under	-48	-26	-26	-26	-26	-26	-26
^ upgrad	-47	-50	-62	-53	-64	-51	-78
^ uptim	-26	-27	-28	-27	-29	-27	-32
^ usag	-5	15	3	16	14	82	3
^ user	-95	-86	-94	-88	-92	-85	-100
^ vendor	-14	-16	-13	-16	-14	-13	-16
^ version	-98	-96	-104	-94	-105	-95	-134
^ vet	-30	-30	-32	-32	-33	-31	-31
^ virtual	-58	-59	-71	-59	-63	-60	-89
^ vpn	15	28	28	26	11	28	68
^ vulner	-37	-36	-38	-37	-39	-38	-54
^ wait	-55	-59	-54	-53	-51	-51	-68
^ want	19	-16	17	88	17	17	17
^ we	-6	6	-15	-6	-12	-10	-2
^ web	-40	-40	-40	-42	-41	-40	-65
^ were	48	126	47	34	34	44	50
^ what	-6	-5	14	0	46	2	1
^ when	27	39	37	44	111	81	22
^ where	60	21	31	90	18	33	23
^ which	12	-12	-2	18	50	23	3
^ who	-24	-23	-23	-22	-10	-21	-19
^ whose	22	22	19	28	42	25	86
^ why	37	42	39	42	94	40	43
^ will	-23	-19	-22	-19	-40	12	-32
^ windows	33	32	37	60	30	33	85
^ with	-40	-35	-35	-36	-35	-34	-46
^ worker	5	22	19	14	21	24	95
^ write	7	-1	-4	-3	36	-3	-10
^ wtf	45	39	131	41	32	38	33
^ xen	-105	-112	-171	-115	-129	-109	-149
^ xz	-52	-27	-26	-27	-27	-26	-27
^ zone	-78	-74	-110	-74	-85	-77	-74
a	-17	-16	-14	-12	-16	-14	-20
a 2	27	27	25	26	56	26	27
a @	-35	-26	-32	-30	-32	-30	-35
a bad	-11	-10	-10	-11	-16	-10	-10
a box	21	8	23	53	11	22	23
a breach	-20	-17	-17	-17	-20	-17	-17
a bug	-10	-9	-10	-10	-10	-9	-10
a certif	-10	-9	-9	-9	-11	-9	-9
a client	-34	-36	-32	-32	-53	-32	-33
a cluster	-12	-11	-11	-12	-12	-11	-16
a colleagu	-3	-20	-18	-18	-39	-20	-17
a compani	-49	-52	-43	-45	-50	-43	-47
a complianc	37	62	35	69	36	36	32
a contain	-11	-11	8	-6	-20	-16	-25
a control	5	6	18	6	6	6	6
a copi	-16	-17	-16	-17	-27	-16	-16
a custom	-54	-48	-66	-48	-51	-47	-52
a cve	5	2	6	19	6	6	5
a data	10	9	50	10	4	5	8
a dead	-18	-18	-18	-17	-17	-17	-16
a dedic	32	32	23	30	73	31	24
a develop	-9	-8	-8	-8	-8	-8	-13
a distribut	-44	-48	-49	-48	-47	-46	-49
a dns	-11	-16	-11	-12	-13	-11	-12
a duti	-57	-30	-30	-33	-35	-31	-38
a fail	-19	-18	-21	-18	-19	-18	-18
a faulti	-21	-22	-22	-24	-22	-21	-28
a file	10	9	22	49	22	22	22
a finger	-43	-45	-44	-68	-65	-42	-43
a fleet	4	24	21	19	59	23	16
a flood	-27	-35	-26	-27	-29	-26	-28
a function	-54	-57	-62	-57	-61	-56	-59
a haiku	1	11	12	11	52	11	12
a hypervisor	20	18	104	17	1	13	15
a job	-32	-29	-31	-30	-53	-30	-37
a joint	-60	-52	-58	-49	-63	-50	-49
a kernel	-8	-7	-8	-8	-9	-8	-10
a key	7	29	28	28	64	21	30
a leak	-12	-12	-12	-12	-16	-11	-12
a linux	7	0	12	46	8	14	12
a lot	59	29	31	19	74	18	25
a m	-25	-30	-24	-25	-25	-24	-29
a manag	14	17	80	17	12	14	19
a mess	-17	-13	-14	-14	-15	-14	-14
a multi	-32	-33	-41	-33	-39	-32	-35
a new	-27	-24	-25	-25	-12	-24	-24
a newer	-22	-12	-13	-13	-13	-12	-12
a node	31	35	35	31	113	30	36
a non	26	26	71	24	21	24	27
a normal	-8	-10	-8	-9	-8	-8	-9
a nutshel	90	-26	-15	-2	-30	-13	-21
a patch	-63	-58	-61	-57	-79	-59	-74
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
a secur	39	39	101	59	39	41	41
a server	-6	-4	-4	7	-10	-4	-6
a servic	-15	-19	28	-14	-12	-12	-25
a share	4	3	17	2	0	1	-5
a site	-17	-16	-15	-17	-16	-15	-20
a small	15	8	15	55	13	14	16
a standalon	-9	-6	-7	-7	-6	-7	-7
a startup	12	7	14	41	12	15	13
a stolen	-10	-9	-9	-9	-11	-9	-9
a subnet	-40	-41	-51	-49	-42	-43	-52
a summari	21	2	2	4	-1	3	4
a tabl	-29	-30	-41	-31	-34	-29	-29
a task	1	1	14	0	-1	-1	0
a terraform	-12	5	5	4	37	5	6
a third	-3	11	49	6	11	11	11
a ticket	2	6	5	2	27	5	2
a user	-21	-35	9	-22	-44	-23	-16
a vulner	-29	-29	-31	-30	-33	-30	-46
a web	-12	-11	-11	-18	-11	-11	-11
a whole	-12	-12	-14	-13	-13	-12	-15
a workload	-13	-12	-29	20	-18	-23	-14
a wrong	-29	-31	-27	-28	-47	-27	-28
a zip	-46	-55	-48	-29	-47	-66	-56
a zone	-17	-18	-16	-15	-18	-15	-15
about	-58	-56	-68	-28	-43	-38	-37
about @	-135	-94	-105	-89	-92	-93	-100
about an	17	17	15	55	9	16	17
about engin	20	20	1	74	-9	7	-5
about our	-19	-13	-13	-15	-3	-15	-17
about the	20	20	-16	15	-4	7	94
about who	3	-20	-18	-16	-23	-23	-20
abov	10	8	-27	10	92	5	1
absorb	-28	-25	-26	-25	-29	-25	-29
absorb $	-33	-29	-31	-31	-37	-30	-35
abstract	-22	-36	25	-27	-29	-24	-25
abstract servic	2	3	60	3	-4	1	0
abus	-24	-21	-22	-23	-24	-23	-22
abus notic	-21	-19	-19	-20	-24	-21	-20
accept	-46	-45	-63	-45	-51	-45	-51
access	-39	-38	-39	-38	-36	-40	-38
access $	15	14	6	15	2	11	66
access control	-17	-16	-15	-16	-17	-16	-15
access entri	-15	-14	-14	-14	-14	-14	-17
access kei	-44	-39	-37	-37	-45	-38	-46
access key	-29	-28	-42	-31	35	-62	-57
access log	-13	-14	-12	-12	-13	-12	-13
access of	-19	-18	-19	-18	-21	-19	-22
access on	-36	-35	-34	-36	-36	-34	-37
access polici	-41	-40	-48	-41	-43	-41	-41
access request	15	15	14	15	45	13	14
access right	-37	-38	-59	-45	-53	-42	-48
access to	-28	-28	-25	-28	-34	-28	-31
accident	-33	-34	-34	-32	-39	-32	-40
accident delet	-33	-34	-34	-32	-39	-32	-40
accord	-13	-9	-9	-10	-10	-9	-10
accord to	-14	-10	-10	-10	-11	-10	-11
account	-1	-15	-14	-13	7	-16	-18
account $	26	-13	-14	-12	0	-14	-16
account access	-54	-55	-57	-54	-63	-54	-59
account and	-7	-7	-7	-7	-8	-7	-8
account contact	-17	-17	-17	-18	-26	-17	-17
account for	59	-7	-9	23	-10	3	3
account in	-31	-27	-26	-26	-30	-26	-29
account may	-31	-31	-32	-32	-53	-34	-32
account of	-45	-56	-48	-46	-48	-44	-44
account password	-107	-81	-91	-83	-92	-83	-80
account who	-29	10	13	17	75	15	-2
acl	-55	-39	-31	-41	-44	-40	-45
acl $	-65	-70	-103	-65	-73	-68	-77
acl for	-31	-32	-42	-45	-32	-33	-31
acl on	-101	-63	-61	-63	-66	-61	-81
acm	34	40	28	40	118	38	34
across	-88	-79	-96	-82	-92	-79	-92
across all	-75	-49	-51	-48	-58	-49	-50
across the	-50	-37	-36	-35	-53	-35	-44
across three	-7	-7	-8	-7	-7	-7	-7
act	-36	-34	-36	-36	-28	-34	-39
act $	-13	-13	-13	-14	-14	-13	-15
act for	-40	-29	-37	-38	-46	-30	-32
act on	-51	-51	-51	-51	-57	-51	-59
action	-12	-12	-11	-13	-12	-11	-11
activ	-30	-35	-30	-30	-31	-29	-30
actual	35	-2	38	-9	-4	2	2
ad	-16	15	-1	0	-9	5	76
ad group	-42	-35	-37	-34	-34	-34	-36
ad on	-3	43	19	27	22	22	23
add	-35	-37	-35	-34	-36	-33	-38
add @	-36	-52	-29	-35	-39	-30	-38
add capac	-35	-34	-35	-33	-34	-33	-41
add node	-44	-40	-41	-40	-46	-40	-47
add ons	-10	-9	-10	-10	-9	-9	-14
add storag	-10	-8	-9	-9	-9	-8	-8
add the	-8	-10	-9	-7	-7	-7	-7
addit	-4	19	-5	-19	-4	-3	-3
addon	-8	-8	-8	-10	-9	-8	-8
addon on	-8	-8	-8	-10	-8	-8	-8
address	-38	-38	-38	-39	-45	-39	-51
address $	-22	-21	-21	-21	-25	-22	-24
admin	-34	-29	-25	9	-49	-21	-27
admin $	13	-13	8	78	4	10	6
admin password	-15	-9	-9	-10	-9	-9	-10
administ	-19	-18	-19	-21	-21	-19	-19
administr	-48	-50	-65	-3	-61	-47	-46
advisor	-53	-53	-56	-56	-61	-58	-60
after	-12	-8	-20	-17	-21	-18	-17
after $	59	69	14	25	20	26	26
after 29	13	19	19	-2	49	19	17
after @	-19	-38	-16	24	-17	-18	-34
after a	-16	-13	-14	-13	-14	-13	-14
after an	-33	-32	-36	-32	-33	-32	-45
after it	-11	-9	-8	-8	-8	-8	-11
after that	-15	-21	-14	-16	-15	-15	-16
after the	-25	-7	-17	-19	-26	-17	6
after we	-11	-16	-11	-11	-11	-11	-13
after what	110	10	-8	18	9	20	19
again	1	-3	21	34	-6	1	-3
again $	30	30	71	66	18	26	27
again do	8	-1	8	41	2	8	9
against	-16	14	-14	-17	-14	-13	-17
against @	16	106	19	17	15	21	18
against common	-40	-55	-42	-39	-38	-38	-39
against our	-33	-35	-34	-34	-36	-32	-43
against the	16	45	18	17	18	18	17
agent	-38	-39	-37	-38	-42	-35	-12
agent $	39	33	37	36	17	36	93
agent on	-73	-78	-79	-79	-72	-72	-87
ago	-28	-24	-29	-24	-25	-23	-23
ai	32	25	18	25	2	89	10
aim	23	11	22	67	19	23	22
al2023	11	36	143	31	11	11	12
alarm	-25	-24	-23	-22	-27	-23	-26
alert	-30	-29	-30	-29	-35	-29	-31
alert on	-35	-35	-36	-35	-43	-35	-37
alibaba	26	27	26	28	62	28	17
alibaba @	26	27	26	28	62	28	17
aliv	-71	-63	-50	-25	-120	-55	-53
aliv $	15	3	17	45	8	16	17
all	47	-11	2	4	19	0	0
all @	10	9	11	33	11	11	11
all of	-27	-32	-31	-30	-35	-29	-30
all our	49	-59	-20	-13	-13	-12	-16
all previou	16	18	17	17	39	18	18
all servic	-64	-56	-61	-57	-65	-57	-75
all the	-30	3	-26	-48	-24	-23	-39
all three	-11	-10	-11	-12	-14	-10	-11
allow	-19	-15	-38	-18	6	-22	-17
allow $	-40	-38	-64	-41	-36	-53	-42
alon	-20	-11	-19	-18	-20	-17	-18
along	-23	-22	-22	-41	-23	-22	-23
alreadi	-47	-40	-43	-43	-41	-42	-42
also	-69	-68	-109	-67	-69	-69	-70
alto	-41	-37	-39	-37	-42	-38	-50
alto @	-41	-37	-39	-37	-42	-38	-50
alwai	-26	-23	-20	-38	-26	-28	-23
am	1	-21	-1	3	-15	-8	-9
am from	-40	-24	10	-25	-50	-34	-23
am i	31	5	-3	4	3	4	5
amazon	-7	-16	-14	-16	-8	-17	-15
amazon $	-47	-44	-46	-39	-43	-43	-46
amazon @	-38	-33	-34	-32	-35	-32	-40
amazon also	-10	-10	-10	-10	-11	-13	-11
amazon but	-20	-21	-21	-27	-21	-21	-20
amazon close	-7	-6	-8	-7	-8	-7	-7
amazon correct	-6	-6	-6	-6	-7	-6	-8
amazon data	-6	-6	-6	-6	-8	-6	-7
amazon do	48	93	52	83	39	44	95
amazon doe	92	64	22	14	29	30	29
amazon fault	-11	-10	-11	-10	-14	-10	-10
amazon for	-11	-11	-10	-11	-14	-10	-11
amazon handl	46	4	2	4	-17	5	-1
amazon have	-12	-10	-10	-11	-10	-10	-9
amazon in	-27	-32	-27	-31	-31	-26	-27
amazon job	28	3	3	-2	-10	2	-4
amazon liabl	-19	-18	-18	-20	-30	-19	-19
amazon linux	13	22	20	21	19	22	52
amazon manag	-13	66	-3	12	18	20	22
amazon or	-38	-23	-23	-49	-39	-22	23
amazon part	-44	-63	-84	-57	-69	-58	-64
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
amazon who	-12	-15	-12	-13	-13	-12	-15
amazon wont	-8	-6	-7	-7	-7	-6	-9
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
an ancient	-32	-25	-25	-27	-25	-25	-37
an api	24	22	26	54	26	26	25
an applic	-26	-26	-28	-26	-30	-26	-26
an audit	-6	-5	-5	-6	-12	3	-5
an avail	-10	-10	-16	-10	-9	-10	-9
an aws	-8	-7	12	-7	-18	-8	-7
an employe	-34	-34	-34	-34	-47	-34	-40
an ex	-29	-26	-28	-28	-28	-27	-26
an import	-31	-28	-32	-34	-31	-29	-30
an intern	-10	-30	-10	15	-12	-11	-10
an object	36	38	16	37	94	37	39
an old	27	24	69	21	27	26	28
an on	-9	-9	-9	-9	-10	-9	-11
an os	-40	-35	-37	-15	-49	-41	-55
an outag	-18	-18	-25	-18	-20	-18	-18
an overview	57	17	15	0	35	1	16
analys	-18	-18	-18	-19	-19	-18	-19
analysi	-13	-12	-16	-12	-14	-13	-12
analysi rule	-13	-12	-16	-12	-14	-13	-12
analyst	1	4	-13	33	-9	2	-3
ancient	-32	-25	-25	-27	-25	-25	-37
and	-18	-15	-21	-19	-19	-20	-18
and @	-29	16	-19	-25	-21	-21	-27
and a	-14	-16	-14	-15	-16	-14	-16
and after	-6	-11	-6	-7	-7	-7	-6
and amazon	4	-9	4	10	50	-5	14
and answer	16	18	17	17	39	18	18
and applic	-39	-37	-38	-37	-38	-36	-37
and attach	-17	-20	-15	-15	-17	-15	-16
and backup	16	50	17	9	13	17	17
and bill	-18	-18	-19	-19	-28	-19	-19
and check	-38	-38	-37	-42	-53	-36	-42
and compact	-39	-27	-27	-36	-29	-26	-27
and complaint	-33	-26	-26	-26	-28	-26	-33
and cool	-37	-37	-35	-35	-41	-34	-34
and data	-20	-21	-20	-19	-22	-20	-23
and decid	-20	-19	-27	-19	-19	-21	-19
and devic	29	32	31	28	11	31	74
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
and host	-34	-52	-34	-39	-34	-34	-38
and how	3	3	-31	3	-3	52	1
and if	-13	-13	-11	-11	-12	-12	-12
and in	-65	0	-39	-45	-40	-39	-47
and is	23	23	27	25	25	61	2
and its	-33	-32	-33	-32	-33	-32	-42
and job	-89	-79	-79	-77	-82	-78	-90
and keep	-21	-23	-20	-20	-21	-21	-22
and maintain	-20	-19	-19	-21	-21	-19	-21
and manag	-58	-56	-66	-57	-69	-57	-83
and manifest	-28	-27	-27	-26	-29	-26	-26
and mantrap	-34	-32	-39	-32	-45	-33	-33
and max	-28	-26	-26	-26	-42	-26	-27
and maximum	-49	-48	-47	-49	-86	-49	-48
and mean	30	37	143	34	10	25	38
and need	81	33	33	33	24	31	34
and network	-54	-52	-60	-55	-54	-52	-53
and on	-42	-43	-39	-40	-40	-38	-39
and oper	-38	-56	-44	-44	-38	-38	-39
and our	51	16	17	14	16	17	15
and password	-14	-21	-14	-14	-14	-14	-15
and patch	-20	-18	-18	-17	-19	-18	-24
and pick	-29	-54	-29	-33	-29	-29	-29
and protect	-12	-10	-11	-10	-13	-10	-10
and provis	4	-13	5	35	-5	5	5
and region	-13	-13	-17	-13	-14	-13	-13
and repair	-33	-32	-33	-32	-45	-32	-38
and revok	-10	-8	-8	-10	-9	-8	-8
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
and their	-71	-64	-105	-64	-72	-62	-78
and timeout	-33	-28	-29	-28	-29	-28	-27
and train	-1	0	21	-2	-6	-9	-3
and updat	-12	-12	-12	-12	-12	-12	-20
and us	50	-3	-4	2	2	1	-8
and user	-52	-48	-54	-48	-50	-47	-49
and we	-26	-24	-22	-26	-26	-21	-26
and what	109	49	9	46	68	55	45
and when	-27	-26	-28	-27	-30	-33	-39
and which	3	2	2	13	0	3	2
and who	-12	-14	-18	-13	-54	-17	17
and with	-15	-22	-15	-16	-15	-15	-17
and worker	-9	-8	-7	-7	-8	-7	-9
and write	-28	-29	-32	-29	-26	-33	-28
announc	-16	-15	-15	-15	-15	-15	-22
anoth	-24	-25	-28	-25	-37	-27	-27
anoth $	-19	-20	-23	-20	-25	-19	-23
anoth account	-37	-36	-49	-38	-60	-42	-42
anoth custom	-22	-17	-16	-16	-17	-16	-16
anoth region	-11	-10	-9	-9	-11	-9	-10
anoth tenant	-8	-7	-7	-7	-9	-7	-9
answer	0	4	-13	-5	-4	32	-4
answer $	-12	-7	-43	-6	-45	111	-12
answer as	19	19	19	8	74	-10	18
answer for	25	38	6	6	-14	8	7
answer from	-1	-6	0	-1	-1	16	-2
answer onli	16	18	17	17	39	18	18
answer to	-26	-25	-30	-26	-27	-34	-26
anti	-18	-16	-16	-21	-20	-16	-19
antiviru	-90	-81	-103	-83	-89	-92	-91
antiviru on	-29	-29	-30	-30	-30	-30	-30
any	-34	1	-19	-26	-14	-19	-21
any differ	-24	36	-1	-11	-10	1	1
any of	-15	-17	-15	-18	-14	-15	-15
any servic	-17	-18	-19	-17	-21	-17	-19
anycast	-46	-41	-42	-42	-46	-40	-45
anycast edg	-50	-45	-46	-46	-51	-44	-50
anymor	-27	-23	-24	-25	-26	-24	-27
anyon	-15	-13	-6	-13	3	1	-20
anyon at	-8	-8	-15	-9	-24	41	-9
anyon know	-31	-27	-27	-28	-28	-27	-38
anyth	25	13	5	24	-11	6	5
anyth $	-43	-37	-39	-39	-56	-37	-36
anywai	-28	-29	-29	-28	-35	-28	-28
anywai $	-28	-29	-29	-28	-35	-28	-28
anywher	-3	-9	-15	-6	-34	65	-32
anywher $	25	19	19	28	-4	97	-4
aoc	-10	-10	6	-11	-10	-13	-9
apart	-18	-18	-19	-18	-23	-18	-19
apart on	-18	-18	-19	-18	-23	-18	-19
api	-43	-45	-50	-27	-49	-42	-46
api call	-41	-44	-64	-44	-55	-49	-45
api endpoint	-44	-43	-49	-49	-59	-43	-45
api kei	-8	-7	-7	-8	-7	-7	-10
api request	-31	-31	-32	-32	-37	-32	-40
app	-52	-53	-56	-48	-57	-51	-55
app $	-50	-55	-60	-52	-50	-50	-54
app code	-14	-16	-17	-15	-18	-15	-15
app on	-93	-90	-100	-85	-95	-80	-92
app we	-32	-32	-34	-33	-61	-33	-34
appli	-30	-29	-31	-30	-37	-29	-28
appli by	-25	-25	-26	-27	-29	-25	-33
appli the	-28	-26	-31	-29	-38	-26	-14
appli to	-19	-20	-21	-20	-23	-20	-24
applianc	-38	-36	-37	-36	-39	-35	-44
applianc behind	-17	-17	-17	-16	-18	-16	-22
applianc in	-25	-23	-23	-23	-29	-23	-25
applianc of	-36	-34	-34	-34	-35	-34	-51
applic	-54	-54	-57	-52	-61	-53	-57
applic $	-37	-37	-38	-37	-57	-37	-38
applic code	-22	-20	-22	-20	-22	-20	-20
applic for	-35	-31	-32	-31	-36	-31	-34
applic on	-12	-12	-10	-11	-11	-11	-10
approv	-19	2	-19	-24	6	-17	-18
approv my	11	11	3	14	82	5	3
approv step	-27	-25	-24	-24	-32	-26	-26
architect	7	33	10	-14	50	7	7
architect exam	11	13	16	16	69	12	11
architectur	-72	-71	-77	-73	-105	-72	-95
archiv	-62	-60	-69	-58	-65	-60	-80
are	-4	-13	-7	-12	-4	4	-16
are @	-49	0	74	3	39	-14	3
are a	-15	-12	-12	-12	-13	-12	-12
are custom	-23	-21	-24	-21	-24	-24	-25
are in	-13	-12	-15	-15	-12	-13	-16
are inherit	34	35	101	34	33	20	35
are kept	-77	-71	-91	-69	-111	-85	-72
are my	47	-3	-38	-1	-10	-2	1
are off	-15	-11	-11	-11	-11	-11	-13
are on	46	-10	-4	-11	-24	-10	-10
are our	-80	-97	-82	-85	-90	-83	-109
are patch	-17	-16	-17	-17	-19	-17	-24
are secur	-20	-21	-30	-21	-21	-21	-23
are switch	-29	-29	-56	-29	-30	-29	-30
are the	15	45	61	43	81	73	78
are thei	-10	-5	29	-6	-7	-5	-13
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
as well	-41	-62	-46	-42	-42	-42	-57
ask	-4	-3	-12	-13	-17	7	-10
ask $	-50	-53	-53	-49	-63	-49	-47
ask @	-14	-32	-12	24	-13	-14	-12
ask about	-23	-23	-23	-24	-29	-24	-36
ask for	41	3	1	1	17	0	2
ask to	1	-25	-1	31	1	-2	1
ask who	-11	-10	-10	-10	-11	-10	-11
ask you	3	10	-7	9	-13	59	9
assess	-17	-2	-17	-23	-18	-17	-18
assess $	3	39	1	-10	2	3	2
assessor	-10	-7	-7	-8	-7	-7	-8
asset	-49	-50	-54	-48	-54	-49	-52
assign	-32	-34	-31	-31	-35	-28	-14
assign @	-65	-56	-59	-54	-58	-54	-74
associ	-22	-27	-21	-22	-25	-21	-25
assum	-32	-30	-32	-37	-31	-30	-34
at	-6	-16	-7	-14	-5	-13	-23
at 3am	-27	-30	-27	-28	-29	-25	-27
at @	48	49	49	51	50	51	111
at a	117	47	53	52	33	42	32
at all	50	19	23	34	22	22	21
at amazon	-31	-31	-30	-33	-38	-30	-31
at aws	5	14	40	13	47	11	9
at creation	-27	-26	-27	-25	-31	-26	-33
at our	-39	-34	-34	-34	-35	-33	-41
at rest	-39	-39	-27	-47	-23	-37	-60
at the	-39	-37	-42	-38	-47	-25	-44
attach	-12	-9	-9	-11	33	-8	-10
attach @	-22	-19	-19	-18	-22	-18	-19
attach the	-35	-35	-33	-33	-42	-33	-36
attach to	-39	-32	-32	-29	-1	-33	-34
attack	-51	-41	-46	-42	-56	-41	-41
attack $	-56	-40	-41	-40	-59	-39	-38
attent	-32	-32	-33	-32	-50	-32	-35
attent to	-32	-32	-33	-32	-50	-32	-35
audit	-18	-26	-30	-27	-36	-26	-29
audit $	-35	-32	-44	-33	-41	-25	-32
audit of	-26	-25	-27	-27	-32	-26	-27
auditor	-45	-59	-46	-38	-48	-34	-56
auditor $	-32	-32	-37	-36	-47	-7	-56
auditor ask	-10	-9	-10	-10	-12	-10	-11
auditor that	-13	-13	-14	-14	-16	-14	-18
auditor want	-35	-59	-35	-37	-36	-35	-35
auth	-34	-33	-38	-33	-33	-32	-33
auth polici	-31	-31	-30	-30	-31	-30	-30
authent	-50	-50	-54	-48	-53	-49	-50
author	-39	-45	-60	-45	-49	-46	-49
author by	-57	-44	-44	-41	-42	-41	-49
author rule	-11	-8	-9	-8	-8	-8	-8
authorit	-14	-13	-13	-14	-16	-13	-15
authorit name	-14	-13	-13	-14	-16	-13	-15
auto	-1	0	58	-3	-7	-3	-62
auto minor	27	26	104	21	13	19	-3
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
autopilot	3	4	-1	3	27	3	-9
autosc	-31	-31	-31	-31	-55	-30	-33
avail	-29	-31	-1	-28	-36	-28	-30
avail $	-98	-96	-110	-93	-123	-94	-99
avail of	-50	-57	-65	-49	-50	-50	-52
avail zone	-24	-25	-8	-25	-30	-25	-27
awai	-10	55	-10	22	-1	4	4
awai $	-3	69	1	19	12	22	26
awai from	-11	-13	-11	-11	-12	-11	-10
awar	-43	-37	-18	-37	-54	-43	-53
awar and	-1	0	21	-2	-6	-9	-3
aws	-14	-20	-16	-17	-9	-17	-24
aws $	-25	-50	-39	-45	-54	-43	-44
aws @	-26	-27	-26	-25	-25	-24	-29
aws account	-12	-9	25	-10	-28	-11	-11
aws and	93	37	12	39	38	23	38
aws answer	-34	-30	-36	-32	-45	-31	-29
aws api	-37	-38	-41	-48	-59	-38	-45
aws at	-7	-8	-8	-8	-8	-8	-12
aws build	-9	-9	-9	-9	-12	-10	-11
aws clean	-55	-30	-29	-29	-32	-29	-29
aws data	-23	-22	-26	-23	-32	-23	-23
aws decid	-25	-24	-27	-25	-39	-28	-25
aws do	26	11	7	13	5	10	50
aws doc	43	44	46	40	13	86	38
aws doe	-7	-8	-6	7	-6	-6	-8
aws encrypt	-41	-39	-38	-38	-56	-40	-44
aws end	-41	-41	-44	-44	-57	-41	-43
aws facil	-44	-44	-48	-45	-58	-45	-47
aws fault	23	24	20	20	90	9	22
aws for	35	50	43	45	106	47	46
aws go	-60	-56	-53	-56	-85	-54	-58
aws half	-23	-24	-29	-24	-28	-27	-25
aws handl	68	18	6	18	6	19	18
aws has	-14	-15	-14	-15	-24	-14	-14
aws have	26	24	26	28	70	22	26
aws health	-18	-6	30	-13	-22	-12	-11
aws hold	-12	-12	-12	-12	-17	-12	-13
aws infrastructur	-27	-27	-28	-27	-32	-28	-31
aws is	-8	-2	-2	-4	12	-2	-5
aws itself	-36	-31	-33	-33	-35	-32	-44
aws keep	-37	-37	-39	-39	-47	-37	-56
aws kei	-19	-19	-18	-19	-25	-19	-20
aws look	-15	-15	-15	-14	-17	-15	-15
aws maintain	-14	-15	-12	-12	-14	-12	-12
aws make	-37	-46	-37	-44	-48	-36	-38
aws manag	-9	-9	-10	-9	-10	-9	-11
aws mean	30	33	77	68	3	32	22
aws move	-24	-23	-25	-23	-37	-24	-25
aws network	-23	-24	-23	-23	-45	-23	-23
aws or	-82	-65	-65	-68	-56	-72	-71
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
aws stop	-70	-56	-48	-47	-67	-58	-73
aws support	-9	-6	-8	-9	11	-6	-8
aws take	-45	-43	-39	-41	-47	-39	-45
aws test	-39	-40	-40	-39	-65	-40	-57
aws that	-13	-13	-14	-14	-16	-14	-14
aws the	-11	-11	-12	-15	-15	-12	-13
aws to	-9	4	2	33	-6	3	4
aws train	-10	-9	-10	-10	-10	-9	-14
aws updat	-16	-15	-16	-16	-18	-16	-25
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
baa $	-44	-46	-27	-43	-61	-44	-54
babysit	-21	-41	-23	36	-35	-18	-18
back	-4	8	-1	-3	36	3	17
back $	-28	-29	-28	-28	-40	-28	-30
back to	9	34	8	-12	8	9	8
back up	-6	7	1	10	59	9	42
backbon	-34	-38	-42	-37	-40	-35	-36
backdoor	-51	-28	-27	-28	-29	-28	-28
backend	13	12	13	35	10	13	13
background	-25	-24	-25	-25	-31	-25	-27
background check	-28	-28	-29	-28	-36	-29	-31
backlog	11	44	10	-13	10	11	11
backlog $	11	44	10	-13	10	11	11
backup	-21	-11	-19	-15	21	-14	-3
backup $	26	50	24	27	78	28	78
backup are	-43	-43	-38	-43	-51	-49	-46
backup for	-25	-22	-22	-22	-26	-21	-24
backup in	-34	-11	-14	-13	27	-12	-28
backup of	-43	-38	-36	-36	-41	-35	-39
backup retent	-55	-56	-52	-51	-62	-51	-52
backup who	-94	-75	-78	-78	-91	-70	-97
bad	-29	-30	-31	-30	-49	-29	-29
badg	-15	-15	-19	-15	9	-18	-18
badg $	14	13	13	12	51	9	6
badg at	-39	-39	-44	-39	-47	-40	-37
bake	-7	-7	-8	-7	-6	-7	-7
ball	-19	-25	-20	-19	-21	-19	-19
ball $	-18	-24	-18	-18	-19	-18	-18
banana	1	1	-1	0	21	-1	-5
banana $	1	1	-1	0	21	-1	-5
bandwidth	-8	-8	-8	-8	-9	-8	-9
bare	-13	-10	34	-12	-24	-10	-24
bare metal	-6	-1	48	-5	-18	-2	-10
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
be	25	35	29	23	23	19	17
be $	16	13	69	50	49	26	21
be @	13	22	15	32	15	13	17
be our	-31	51	1	-18	1	1	-13
be told	-16	-14	-14	-16	-14	-14	-19
becam	10	38	7	-9	9	10	10
becam @	10	38	7	-9	9	10	10
becaus	-20	-18	-18	-20	-24	-18	-20
becaus somebodi	-26	-24	-25	-26	-34	-25	-26
becaus the	-11	-12	-11	-20	-11	-11	-11
becom	-13	-11	-13	-13	-17	-13	-17
befor	-32	-15	-26	-26	-24	-26	-28
befor a	-31	-32	-36	-32	-46	-32	-34
befor and	-6	-11	-6	-7	-7	-7	-6
befor it	-31	-32	-31	-31	-53	-32	-35
befor send	-37	-37	-36	-44	-40	-36	-43
befor thei	-11	-8	-8	-8	-9	-9	-11
befor upload	-32	-32	-32	-53	-54	-32	-47
befor we	-11	-12	-13	-11	-13	-12	-15
begin	75	31	34	27	32	31	30
behavior	-51	-52	-53	-52	-52	-50	-53
behind	-35	-33	-30	-33	-33	-32	-41
behind @	-49	-47	-48	-46	-49	-46	-57
behind a	-22	-23	-22	-22	-26	-22	-28
behind it	-16	-16	-16	-16	-18	-16	-23
behind our	-22	-20	-20	-20	-20	-19	-24
behind the	9	13	12	-4	39	13	11
belong	-30	-7	-29	-42	-39	-27	-31
belong to	-30	-7	-29	-42	-39	-27	-31
below	-29	-31	-32	-23	-34	-24	26
below $	-60	-57	-74	-55	-76	-57	-95
below a	-20	-19	-20	-20	-20	-20	-32
below it	-37	-37	-42	-36	-48	-36	-49
benchmark	1	-5	27	-22	-1	1	1
beneath	-91	-88	-112	-89	-120	-90	-107
besid	17	90	10	-7	103	20	34
besid @	-11	59	4	-43	1	-2	3
best	-19	-3	-10	-55	56	-6	2
better	13	64	23	69	68	38	40
between	-36	-29	-39	-28	-40	-35	-37
between @	5	29	-2	20	1	7	6
between avail	-32	-33	-47	-35	-45	-34	-39
between region	-42	-43	-45	-42	-48	-42	-50
between sse	-42	-66	-45	-49	-43	-44	-42
between the	-15	-17	-14	-15	-15	-15	-17
between two	-25	-23	-25	-28	-28	-24	-28
bezo	-56	-49	-61	-37	-28	-45	-48
bgp	-8	-6	-6	-7	-7	-6	-6
bia	-53	-28	-29	-29	-28	-28	-29
big	-45	-35	-33	-29	4	-30	-32
bill	-1	3	-3	-1	25	3	0
bind	17	1	23	73	20	22	22
bio	-17	-17	-17	-17	-18	-17	-29
bio and	-17	-17	-17	-17	-18	-17	-29
bit	72	5	8	9	-1	10	2
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
board	-55	-40	-38	-37	-57	-37	-47
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
box in	-14	-14	-15	-15	-25	-15	-15
branch	-26	-25	-24	-24	-29	-24	-29
branch offic	-32	-23	-24	-23	-35	-23	-25
breach	-28	-23	-24	-24	-27	-23	-23
breach of	-8	-8	-8	-9	-12	-8	-9
break	97	16	22	22	35	21	13
break glass	-60	-43	-30	-47	-51	-50	-41
breakdown	79	15	18	18	5	17	17
breakdown for	50	9	11	10	0	10	11
bring	-35	-31	-32	-32	-5	-31	-45
bring our	-20	-20	-20	-27	-21	-19	-20
bring the	-12	-12	-12	-12	-22	-12	-11
bring to	-33	-31	-30	-30	-32	-30	-32
bring your	-58	-37	-38	-40	-43	-39	-50
broadcom	-63	-56	-51	-53	-58	-52	-62
broadli	-48	-47	-49	-55	-57	-47	-70
broke	-38	-35	-35	-35	-41	-34	-48
broken	-24	-26	-22	-30	-17	-23	-26
broken disk	-36	-39	-35	-35	-37	-35	-43
broker	-46	-45	-45	-39	-54	-43	-44
broker $	-11	-10	-10	-11	-12	-10	-13
broker of	-41	-39	-40	-39	-40	-39	-72
budget	-37	-37	-42	-37	-45	-38	-41
bug	-32	-30	-36	-31	-32	-30	-35
bug in	-26	-25	-29	-25	-26	-24	-29
bui	5	-19	-26	-18	-42	-19	-18
build	-57	-55	-59	-53	-57	-53	-58
build $	-15	-15	-20	-15	-18	-16	-17
build and	-25	-25	-29	-24	-35	-25	-28
build imag	-9	-13	-9	-12	-9	-9	-10
build in	-24	-16	-16	-17	-18	-16	-17
build of	-41	-38	-37	-38	-38	-40	-39
build our	-24	-24	-24	-24	-25	-24	-45
build where	-9	-6	-7	-7	-7	-7	-7
built	-42	-38	-52	-40	-46	-26	-46
built $	-25	-25	-29	-29	-29	-25	-25
bump	-25	-24	-25	-24	-42	-23	-6
bump it	-22	-18	-18	-18	-21	-18	-21
bump the	-28	-28	-30	-28	-53	-28	-33
bundl	18	23	12	19	56	23	22
burden	12	17	9	93	-15	13	3
burden $	-12	19	-16	-18	-22	-14	-19
burn	-8	-7	-7	-7	-7	-7	-6
buse	-11	-10	-9	-11	-10	-9	-9
busi	-32	-36	-37	-15	-71	-39	15
busi $	23	21	15	18	-18	7	93
but	5	8	9	50	7	11	6
but is	-34	-22	-30	-26	-23	-22	-22
but the	-36	-37	-36	-39	-45	-36	-53
button	-13	-13	-13	-13	-13	-13	-20
by	-18	-15	-17	-17	-21	-21	-20
by $	-49	-45	-46	-45	-46	-44	-56
by @	-46	-32	-17	-36	-43	-35	-41
by a	-10	-3	-9	-9	-9	-8	-8
by amazon	-35	-33	-34	-34	-36	-33	-43
by an	-13	1	32	4	-15	0	4
by aws	-19	-34	-45	-35	-39	-34	-36
by default	-35	-36	-34	-35	-49	-34	-38
by dns	38	29	15	32	95	30	36
by how	12	11	18	70	1	16	18
by itself	5	-2	6	6	28	7	6
by mistak	-40	-37	-38	-38	-38	-39	-43
by our	-34	-31	-31	-30	-32	-33	-30
by ourself	84	41	43	37	13	39	41
by side	-6	69	13	-12	14	10	10
by step	34	49	43	44	113	47	43
by the	-44	-41	-49	-41	-42	-41	-46
by them	-14	-10	-10	-10	-10	-10	-11
by us	-55	-52	-50	-50	-55	-49	-74
by which	-19	-19	-24	-19	-20	-18	-18
by who	-44	-44	-47	-44	-49	-43	-60
by whom	15	17	19	19	14	18	71
byol	-55	-54	-54	-64	-55	-53	-65
c	14	-12	-21	-16	-19	-15	-19
ca	21	15	26	56	26	25	25
cabl	-36	-37	-39	-36	-40	-36	-44
cabl and	-32	-36	-41	-36	-39	-34	-33
cabl between	-24	-24	-25	-24	-30	-24	-34
cach	-62	-49	-48	-20	-50	-47	-49
cach $	18	11	14	77	9	13	8
cach @	2	1	2	8	2	2	2
cach behavior	-51	-52	-53	-52	-52	-50	-53
call	-21	-18	-19	-11	-1	-18	-25
call $	-32	-31	-32	-32	-41	-34	-35
call is	-25	-23	-23	-24	-33	-24	-25
call to	-14	-22	-15	-16	-15	-14	-14
call tonight	38	39	37	39	108	39	22
call who	-41	-40	-68	-44	-59	-56	-46
came	-37	-37	-36	-37	-58	-37	-43
camera	-17	-15	-18	-18	-15	-15	-16
can	3	4	0	3	33	12	0
can a	16	18	4	19	55	18	20
can aws	-42	-42	-46	-41	-69	-43	-44
can i	43	29	12	28	70	49	31
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
cant see	-71	-62	-62	-62	-65	-63	-90
capac	-66	-57	-59	-56	-58	-56	-60
capac $	-47	-47	-48	-45	-48	-45	-70
capac for	-22	-17	-17	-17	-20	-17	-20
capac of	-10	-10	-10	-10	-13	-10	-12
capac plan	-39	-39	-37	-36	-39	-36	-39
capac unit	-34	-34	-39	-34	-38	-37	-33
capac when	-23	-23	-31	-30	-30	-22	-22
capit	-7	-6	-67	-4	83	-14	-5
card	-52	-53	-67	-55	-65	-40	-53
card number	-65	-67	-69	-70	-81	-67	-66
care	18	-11	-9	18	-7	-3	4
care $	-42	-28	-23	25	-24	-24	-77
care about	-29	-56	-29	-1	-31	-29	-55
care of	40	11	4	9	6	11	37
carri	-16	14	-14	12	-8	-7	-10
carri out	-12	-13	-12	-12	-13	-12	-12
carri the	-40	-27	-26	-26	-27	-25	-26
carri what	-10	63	-12	1	2	13	13
case	-12	16	-12	-28	-14	-12	-18
case $	-2	44	0	-31	-2	-1	-1
categori	-26	-18	-72	-17	85	-39	-19
cctv	-48	-49	-57	-52	-62	-54	-57
cctv and	-41	-41	-45	-40	-54	-42	-43
center	-41	-42	-45	-41	-47	-40	-46
center $	-44	-44	-54	-44	-48	-44	-44
center in	-14	-16	-15	-16	-17	-14	-14
center is	-28	-28	-31	-28	-54	-28	-29
central	-53	-41	-42	-41	-38	-41	-40
central 1	-45	-33	-34	-34	-30	-33	-32
ceo	26	27	29	28	73	22	22
ceo of	26	27	29	28	73	22	22
cert	-13	-14	-13	15	-10	-11	-15
cert expir	12	12	12	9	50	11	2
cert on	-36	-42	-39	-53	-52	-35	-34
certif	-19	-24	-27	-28	-23	-25	-23
certif $	-88	-81	-84	-76	-83	-76	-85
certif author	56	26	16	25	25	23	25
certif for	-9	-7	-8	-8	-8	-8	-9
certif from	-13	-17	-13	-13	-14	-13	-13
certif in	-10	-8	-9	-9	-10	-8	-8
certif of	-29	-27	-34	-28	-28	-28	-29
certif on	0	4	3	4	-4	4	33
certif that	-11	-11	-11	-11	-13	-11	-12
certif who	-6	-6	-6	-6	-8	-5	-7
certifi	-37	-36	-45	-36	-39	-35	-41
certifi that	-50	-47	-60	-48	-51	-47	-55
cfo	9	36	7	-10	9	9	9
chang	-15	29	-15	-8	9	-10	-12
chang $	39	92	48	54	116	42	36
chang for	8	48	7	-2	9	12	12
chang manag	-61	-74	-87	-65	-88	-70	-76
chang that	-9	-11	-9	-10	-10	-9	-12
chang the	-30	-32	-32	-30	-56	-30	-44
charg	13	-13	-29	-12	-26	-12	18
charg of	19	-9	-25	-7	-22	-7	27
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
choos between	7	-11	5	32	7	7	7
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
clean it	-30	-26	-26	-26	-30	-25	-28
clean that	-56	-30	-29	-30	-31	-29	-30
clean the	11	12	11	12	34	12	5
clean up	-12	-11	-11	-12	-14	-11	-12
cleanup	-46	-44	-48	-48	-46	-43	-47
cli	45	47	49	43	135	1	23
click	-50	-41	-43	-45	-45	-41	-59
click $	-24	-21	-27	-22	-21	-21	-23
client	3	-1	-1	-3	-1	-2	9
client and	29	31	31	28	10	31	73
client in	-38	-34	-34	-36	-57	-34	-35
client on	-16	-19	-14	-14	-15	-14	-15
client reach	-10	-11	-10	-16	-10	-10	-10
client side	-37	-39	-37	-57	-48	-38	-53
client who	-52	-44	-42	-43	-50	-43	-56
climat	45	47	50	52	148	52	15
close	-23	-23	-21	-23	0	-26	-28
close port	-25	-27	-25	-33	-37	-26	-31
cloud	-22	-17	-1	-17	4	-19	-26
cloud $	-77	-79	-112	-78	-87	-81	-89
cloud mean	46	45	142	45	12	45	45
cloud run	11	10	9	8	35	10	4
cloudflar	26	25	22	22	72	23	10
cloudflar worker	25	24	19	22	61	22	12
cluster	0	-24	-10	1	-13	-7	31
cluster $	-15	-14	-15	-16	-16	-14	-14
cluster @	6	-30	6	72	2	4	0
cluster need	29	30	26	29	17	28	67
cluster node	-26	-25	-26	-26	-26	-26	-45
cluster that	-8	-8	-8	-8	-8	-8	-10
cname	-16	-14	-15	-15	-16	-15	-17
cname in	-19	-16	-17	-16	-17	-16	-19
cni	-38	-43	-42	-42	-38	-37	-47
code	-43	-39	-39	-38	-35	-38	-42
code $	-45	-43	-44	-43	-46	-44	-61
code and	-63	-60	-59	-63	-65	-60	-68
code in	-33	-30	-32	-30	-33	-30	-33
code insid	-20	-20	-21	-20	-22	-20	-24
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
come	-8	21	12	-20	-15	8	-5
come back	17	45	16	-6	16	16	17
come from	-8	-16	31	-17	-37	33	2
come to	-28	51	14	17	36	2	18
come with	31	-47	-51	-31	-44	-32	-45
command	13	34	21	31	109	122	27
command $	-6	17	1	17	-4	112	7
commit	-45	-46	-49	-46	-62	-46	-70
commit to	-37	-38	-40	-39	-56	-38	-38
common	-40	-55	-42	-39	-38	-38	-39
common network	-40	-55	-42	-39	-38	-38	-39
compact	-47	-35	-36	-42	-39	-35	-38
compani	-3	-2	2	1	40	10	-2
compani $	5	20	15	17	65	17	10
compani or	-11	-11	-12	-15	-15	-12	-13
compani own	-10	33	34	33	103	31	24
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
compon	-8	-7	-7	-8	-8	-7	-8
comprom	-34	-29	-29	-29	-33	-29	-31
comput	-31	-41	-30	-30	-16	-29	-22
comput $	-11	-12	-14	-12	-6	-12	-16
comput env	-10	-9	-9	-11	-10	-9	-9
comput node	-64	-81	-60	-60	-65	-59	-92
comput storag	-16	-16	-16	-18	-19	-16	-17
concern	-60	-47	-67	-44	-57	-46	-66
concern $	-60	-47	-67	-44	-57	-46	-66
concurr	9	11	-4	8	39	10	9
concurr on	-27	-27	-26	-28	-36	-27	-31
condit	-54	-55	-56	-54	-59	-55	-63
condit of	-54	-55	-56	-54	-59	-55	-63
confidenti	-73	-72	-79	-72	-75	-72	-75
config	-40	-37	-41	-36	-39	-46	-14
config $	-96	-90	-100	-86	-58	-100	-101
config on	-57	-51	-52	-50	-55	-47	-69
configur	-41	-37	-40	-38	-39	-37	-43
configur $	-100	-80	-102	-79	-90	-78	-115
configur a	-21	-21	-28	-23	-22	-22	-22
configur anyth	-9	-8	-8	-9	-9	-8	-8
configur bgp	-8	-6	-6	-7	-7	-6	-6
configur it	-20	-19	-19	-21	-20	-19	-23
configur launch	-15	-13	-14	-13	-14	-13	-15
configur manag	0	0	9	0	-1	0	-2
configur of	-38	-38	-41	-38	-47	-40	-49
configur secur	-20	-21	-23	-21	-21	-20	-22
configur that	-8	-8	-8	-8	-8	-8	-13
configur the	-7	-6	-6	-7	-10	-7	7
confirm	14	20	16	18	46	8	66
connect	-33	-30	-29	-30	-25	-29	-31
connect from	-19	-21	-20	-19	-32	-19	-19
connect the	-28	-28	-30	-28	-39	-30	-42
connect to	-4	9	8	8	36	7	9
connector	-7	-7	-7	-7	-8	-7	-8
connector plugin	-7	-7	-7	-7	-8	-7	-8
consent	-44	-44	-41	-51	-46	-41	-41
consent for	-52	-52	-48	-61	-54	-48	-48
consol	-24	-23	-23	-24	-38	-23	-29
consum	-26	-23	-22	3	-29	-24	-35
contact	-58	-48	-52	-49	-57	-48	-52
contact and	-17	-17	-17	-18	-26	-17	-17
contact detail	-37	-36	-43	-38	-45	-38	-49
contain	3	1	17	9	-2	3	33
contain $	-70	-69	-54	-66	-104	-66	-87
contain @	-38	-43	-45	-43	-37	-37	-39
contain agent	-10	-10	-10	-12	-9	-9	-12
contain base	-49	-49	-48	-49	-48	-48	-90
contain escap	-8	-6	-7	-7	-7	-7	-9
contain host	39	32	34	26	10	37	102
contain imag	-51	-51	-50	-53	-56	-52	-62
contain in	-37	-34	-36	-34	-33	-33	-38
contain on	-48	-29	-30	-31	-32	-29	-29
contain runtim	7	7	39	3	20	6	-9
contain to	4	5	2	19	3	4	1
contain who	-16	-15	-18	-16	-17	-15	-21
containerd	-44	-43	-46	-43	-51	-43	-44
content	-57	-56	-67	-56	-63	-56	-64
content $	-26	-27	-28	-27	-31	-34	-30
content of	-32	-29	-31	-29	-28	-28	-33
content that	-17	-17	-17	-17	-26	-17	-23
context	62	65	198	64	55	70	53
continu	-19	-21	-27	-21	12	-31	-28
continu plan	-40	-41	-40	-43	-68	-41	-50
contractor	-9	18	-9	-14	-10	-7	-9
contrast	-7	70	9	-26	-11	-1	7
control	-39	-38	-27	-35	-48	-39	-32
control $	-43	-44	-16	-43	-76	-51	-14
control are	-10	-9	-12	-10	-11	-10	-9
control explain	27	29	64	27	25	23	28
control for	-10	-13	-10	-11	-11	-10	-11
control in	-12	-36	-13	18	-13	-11	-25
control inherit	-95	-94	-128	-95	-98	-94	-96
control is	-12	-13	-16	-13	-13	-13	-19
control list	-10	-7	-7	-7	-7	-8	-7
control mean	11	12	67	11	-18	8	12
control of	-14	-16	-17	-13	-13	-13	-13
control on	21	43	18	14	21	20	21
control owner	-30	-16	-16	-16	-18	-16	-16
control patch	-26	-27	-26	-49	-26	-26	-28
control physic	-9	-9	-10	-10	-9	-9	-10
control plane	-29	-24	-23	-24	-25	-23	-28
control that	-5	-5	-6	-5	-5	-5	-8
control the	11	13	48	13	12	10	6
control which	-47	-57	-61	-47	-50	-50	-49
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
corpor	-54	-43	-45	-44	-49	-43	-50
corpor directori	-40	-38	-41	-39	-46	-38	-45
correct	-25	-23	-35	-24	-12	-24	-28
correct $	-43	-43	-61	-43	-52	-43	-45
correct that	-15	-15	-16	-15	-16	-15	-25
cost	-79	-64	-78	-64	-47	-63	-72
cost us	-21	3	-14	3	53	4	5
could	9	37	45	2	9	-7	21
could somebodi	26	0	-14	3	-24	-23	33
could you	38	40	67	25	34	18	21
count	-21	-27	15	-2	-20	-16	-16
count $	-53	-78	-61	-9	-53	-48	-49
count as	30	31	72	27	23	27	30
countri	-55	-53	-54	-61	-57	-55	-61
cours	-31	-33	-36	-32	-40	-31	-31
cover	74	12	16	14	-11	34	9
cover $	108	47	122	55	32	104	43
cover by	95	38	16	39	14	25	42
cpu	-56	-51	-50	-51	-57	-49	-53
crash	-6	-6	-15	-5	45	-17	-22
creat	-47	-46	-46	-45	-49	-44	-49
creat $	-8	-7	-8	-8	-8	-7	-10
creat @	-104	-95	-108	-87	-102	-88	-107
creat individu	-38	-38	-43	-38	-41	-38	-38
creat the	-36	-36	-33	-33	-34	-32	-38
creation	-101	-94	-100	-86	-92	-87	-103
creation $	-113	-105	-112	-95	-103	-95	-115
credenti	-43	-38	-40	-38	-12	-41	-43
credenti $	-111	-100	-101	-97	-110	-97	-108
credenti to	-7	-6	-6	-7	-8	-6	-7
credit	-24	-23	-31	-24	-28	-24	-24
critic	-18	-15	-15	-16	-16	-15	-15
critic find	-20	-17	-16	-17	-18	-16	-17
cron	-53	-50	-45	-21	-49	-46	-61
cross	-45	-45	-48	-44	-50	-44	-47
cross account	-49	-49	-51	-49	-57	-49	-55
cross region	-39	-39	-44	-37	-42	-38	-38
crypto	-42	-45	-40	-40	-42	-38	-43
crypto mine	-14	-10	-10	-11	-10	-10	-10
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
custom data	-17	-16	8	-14	-16	-17	-25
custom db	-57	-52	-52	-62	-60	-51	-73
custom for	-13	-16	-14	-15	-16	-22	-16
custom have	-107	-92	-98	-80	-107	-96	-103
custom instal	-18	-15	-14	-15	-15	-14	-16
custom job	-47	-42	-41	-42	-44	-45	-44
custom manag	22	29	91	30	27	29	25
custom must	-8	-28	-54	-28	-35	-29	-28
custom on	-8	-7	-6	-7	-7	-6	-6
custom part	63	3	15	63	23	24	24
custom patch	-53	-46	-45	-46	-47	-46	-72
custom respons	-48	-30	-33	-30	-37	-30	-31
custom share	6	1	6	33	5	6	5
custom side	15	-3	-15	-4	-5	-5	-10
custom specif	-41	-41	-46	-41	-59	-43	-48
custom store	-18	-18	-18	-18	-27	-18	-23
custom task	-8	85	10	15	19	14	9
custom true	-25	-25	-28	-27	-27	-26	-37
cut	-20	-18	-18	-18	-18	-18	-24
cve	-54	-60	-51	-49	-52	-49	-57
cve $	-42	-41	-47	-47	-47	-42	-61
cve 2024	-24	-24	-24	-24	-32	-24	-38
cve 2025	-23	-25	-23	-24	-24	-23	-37
cve @	-19	-19	-20	-20	-19	-19	-23
cvs	-21	-20	-19	-21	-31	-20	-20
d	-26	-24	-23	-24	-25	-23	-25
daemon	-47	-47	-49	-49	-56	-47	-78
dai	-34	-34	-33	-33	-32	-33	-45
dai $	-85	-85	-84	-81	-99	-81	-87
daili	-28	-27	-27	-27	-40	-27	-27
daili backup	-11	-11	-11	-11	-13	-11	-11
dangl	-19	-16	-17	-16	-17	-16	-19
dangl cname	-19	-16	-17	-16	-17	-16	-19
dark	-17	-18	-16	-15	-18	-15	-15
dark $	-17	-18	-16	-15	-18	-15	-15
dashboard	-21	-20	5	-5	-35	-19	-20
dashboard $	-11	-11	-13	-12	-11	-11	-12
data	-36	-34	-34	-34	-36	-33	-35
data $	-100	-99	-125	-98	-107	-100	-118
data a	-17	-16	-17	-17	-24	-17	-17
data after	-30	-31	-29	-29	-36	-29	-39
data as	-49	-52	-63	-51	-64	-52	-71
data back	-11	-13	-11	-11	-14	-11	-13
data befor	-40	-44	-46	-41	-53	-43	-45
data center	-41	-42	-45	-41	-47	-40	-46
data encrypt	-27	-28	-27	-26	-29	-27	-29
data event	-41	-43	-40	-40	-42	-38	-40
data goe	-30	-30	-46	-30	-30	-28	-28
data hall	-18	-17	-24	-18	-18	-17	-17
data in	18	18	54	18	18	19	15
data integr	-45	-45	-50	-42	-46	-45	-46
data is	-43	-28	-29	-29	-31	-29	-29
data live	-27	-28	-41	-28	-36	-29	-27
data on	-49	-43	-49	-44	-57	-43	-45
data plane	31	27	81	29	20	21	25
data process	-27	-20	-20	-21	-22	-19	-20
data qualiti	-54	-51	-53	-47	-54	-49	-51
data resid	-45	-43	-49	-43	-54	-44	-51
data under	-24	-20	-23	-21	-27	-20	-21
data we	-39	-44	-39	-50	-43	-40	-40
data when	-28	-28	-40	-33	-32	-31	-28
data whose	-18	-18	-17	-19	-20	-17	-22
data within	-10	-10	-13	-10	-11	-10	-12
databas	-24	-22	-25	-8	-30	-21	-7
databas $	-27	-20	-42	6	-26	-20	-35
databas and	-12	-12	-12	-13	-13	-12	-14
databas credenti	-27	-23	-25	-25	-28	-24	-29
databas engin	-14	-13	-13	-14	-24	-13	-13
databas host	-26	-40	-26	10	-27	-27	-72
databas on	-16	-16	-16	-18	-17	-16	-25
databas password	-56	-53	-53	-57	-53	-53	-59
databas schema	-21	-18	-20	-19	-20	-19	-19
databas softwar	-25	-24	-24	-24	-24	-24	-41
databas that	-22	-22	-21	-22	-22	-21	-34
databas user	-17	-24	-17	-18	-18	-17	-18
databas who	-25	-25	-25	-28	-30	-25	-33
datacent	-44	-49	-43	-45	-43	-45	-43
datacent $	-40	-39	-39	-39	-40	-42	-40
datacentr	-63	-65	-82	-65	-67	-65	-71
date	-21	-21	-23	-21	-24	-20	-24
date $	-23	-23	-26	-23	-28	-22	-25
day	-30	-33	-29	-37	-28	-29	-29
day $	-18	-16	-16	-16	-15	-16	-15
db	-1	-17	-13	18	5	-1	74
db patch	61	60	61	50	31	60	168
dba	12	18	11	28	0	13	36
dba team	24	24	24	14	-3	24	84
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
debian	-31	-29	-30	-31	-30	-30	-47
decid	-47	-47	-47	-46	-55	-45	-48
decid $	-51	-48	-46	-48	-66	-47	-54
decid and	-12	-11	-10	-11	-11	-10	-12
decid how	-92	-86	-89	-87	-138	-87	-90
decid on	-7	-7	-7	-7	-7	-7	-8
decid that	-16	-16	-15	-15	-15	-15	-19
decid the	-52	-78	-53	-52	-65	-52	-74
decid what	-39	-39	-58	-39	-38	-39	-37
decid whether	-27	-24	-25	-24	-26	-24	-28
decid which	-30	-28	-29	-29	-32	-29	-29
decid who	-21	-20	-19	-19	-27	-19	-20
decis	-37	-35	-35	-41	-57	-38	-41
decis $	-38	-37	-37	-44	-60	-40	-43
deck	30	6	5	-8	6	6	4
decommiss	-56	-56	-59	-55	-60	-55	-63
decommiss storag	-37	-37	-39	-36	-38	-37	-40
decrypt	-25	-24	-21	-22	-31	-21	-21
decrypt uptim	-18	-15	-11	-12	-11	-11	-11
dedic	11	11	8	10	40	12	8
dedic @	-12	-12	-11	-14	-13	-11	-12
default	-35	-34	-34	-34	-37	-33	-35
default $	-52	-51	-52	-52	-60	-50	-52
default @	-7	-9	-7	-8	-8	-7	-8
default envelop	-12	-15	-13	-13	-12	-12	-14
default on	-21	-22	-20	-23	-19	-20	-22
default or	-20	-20	-20	-21	-20	-20	-34
defect	-19	-17	-18	-17	-20	-17	-18
defend	-24	-23	-23	-24	-40	-23	-27
defend the	-23	-24	-23	-23	-45	-23	-23
defin	-31	-29	5	-29	-44	-30	-30
defin $	-8	-9	70	-8	-34	-17	-15
defin guest	36	36	78	35	36	36	36
defin inherit	42	42	91	41	43	42	43
defin least	13	13	48	10	7	12	14
defin the	-20	-19	-19	-19	-20	-18	-19
defin what	-54	-46	-79	-50	-61	-61	-50
definit	0	-5	52	2	-2	1	0
definit $	-33	-26	16	-23	-32	-28	-32
degauss	-13	-13	-13	-13	-18	-13	-13
delet	-25	-25	-25	-23	5	-25	-23
delet $	-116	-146	-139	-120	-133	-117	-119
delet @	-21	-21	-19	-27	-27	-19	-20
delet of	-23	-25	-27	-24	-30	-24	-30
delet old	-60	-62	-62	-61	-74	-78	-63
delet our	-28	-24	-24	-24	-31	-25	-27
delet the	41	41	37	40	106	38	42
deliv	-12	-12	-12	-12	-13	-12	-17
deliveri	-56	-48	-50	-48	-53	-49	-51
demand	-17	-37	-16	4	-20	-16	-31
demarc	83	33	33	33	21	31	34
deni	-34	-33	-42	-35	-33	-33	-41
depend	-105	-87	-72	-20	-74	-70	-103
deploi	-27	-25	-27	-26	-27	-25	-26
deploi $	-32	-30	-31	-30	-57	-29	-31
deploi as	-19	-15	-16	-15	-17	-16	-18
deploi on	-8	-8	-7	-7	-7	-7	-7
deploi to	-30	-31	-36	-31	-34	-30	-30
deploi with	-14	-9	-9	-10	-12	-9	-9
deploy	-14	-14	-14	-14	-18	-13	-13
deploy $	-10	-10	-12	-10	-12	-10	-10
deprec	-25	-25	10	-26	-37	-25	-39
design	-48	-47	-52	-48	-55	-48	-51
design and	-9	-8	-8	-8	-9	-9	-9
desk	-4	24	-3	-29	28	-3	-26
desk $	7	36	7	-20	43	7	-20
desktop	-16	-29	-51	-47	-42	-39	-63
desktop $	-27	-27	-25	-26	-29	-25	-26
destroi	-15	-17	-16	-19	-16	-16	-16
destruct	-80	-82	-86	-84	-88	-81	-80
detail	-37	-36	-43	-38	-45	-38	-49
detect	-44	-41	-42	-41	-44	-40	-47
detect in	-35	-34	-40	-34	-40	-32	-47
dev	-8	-10	-8	9	4	-6	-7
dev @	-26	-53	-27	-2	-51	-26	-26
dev talk	-10	-9	-8	-9	-9	-8	-8
develop	-26	-23	-24	-23	-28	-24	-26
devic	-37	-40	-41	-40	-43	-40	-40
devic $	-78	-69	-72	-67	-72	-68	-79
devic certif	-16	-12	-13	-13	-13	-13	-12
devic in	-44	-44	-42	-43	-50	-42	-58
devic of	-10	-9	-9	-9	-10	-9	-15
devic on	-38	-35	-41	-45	-37	-34	-49
di	-64	-60	-59	-60	-71	-59	-82
di $	-23	-20	-20	-21	-21	-19	-24
dial	-13	-11	-12	-12	-13	-11	-12
dial in	-13	-11	-12	-12	-13	-11	-12
did	2	12	10	12	57	38	5
did aws	-1	18	18	22	80	8	10
did the	11	15	16	20	96	5	13
didnt	-29	-31	-30	-29	-37	-30	-29
diesel	-49	-51	-52	-50	-55	-49	-51
diff	13	73	15	10	10	18	15
diff in	-4	37	2	2	-3	1	-1
differ	5	67	41	4	10	15	17
differ $	28	61	73	-3	17	28	32
differ @	9	53	8	13	2	10	11
differ between	1	0	-6	1	38	5	6
differ custom	-8	-6	-6	-6	-7	-6	-6
differ from	-3	52	2	-14	-16	-2	1
differ in	-4	70	9	9	5	13	12
digicert	-20	-21	-15	32	-11	-12	-15
director	-21	2	0	4	60	-1	-3
directori	6	7	5	6	-2	7	52
directori $	-32	-30	-33	-31	-36	-31	-36
dirti	-24	-23	-23	-24	-29	-23	-31
dirti pipe	-24	-23	-23	-24	-29	-23	-31
disabl	-42	-43	-45	-44	-51	-44	-44
disappear	0	27	0	-18	1	1	2
disappear $	0	27	0	-18	1	1	2
disast	-37	-36	-40	-37	-43	-36	-38
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
disrupt	-32	-33	-38	-32	-38	-33	-37
disrupt budget	-32	-33	-38	-32	-38	-33	-37
distribut	-19	7	-19	-24	-21	-19	-20
distribut $	-24	11	-23	-30	-25	-23	-24
distro	-17	-16	-16	-17	-19	-16	-17
divid	-21	-78	-85	-69	-104	-97	-68
divid $	-59	-51	-72	-54	-61	-80	-51
divis	68	15	13	20	8	18	18
divis of	60	-10	0	9	-5	6	6
dlq	-34	-33	-33	-33	-43	-33	-33
dns	-8	-8	-7	4	25	-4	-5
dns queri	-24	-21	-22	-22	-28	-21	-23
dns record	-48	-49	-50	-54	-60	-49	-53
dns valid	-23	-24	-22	-24	-30	-23	-23
do	0	-2	-8	-3	-4	2	-1
do $	-30	-26	-18	-34	-53	-10	-51
do @	-24	-22	-22	-22	-28	-22	-25
do anyth	-66	-60	-61	-60	-68	-59	-67
do custom	-97	-93	-107	-92	-111	-94	-106
do for	88	27	11	31	84	29	25
do i	22	3	-7	3	33	13	-3
do if	47	33	14	-19	7	15	12
do it	-26	-20	-22	-18	-24	-30	9
do noth	-71	-65	-59	-81	-61	-86	-84
do our	-34	-29	-30	-29	-39	-29	-34
do ourselv	69	26	26	27	28	28	30
do ppl	-2	12	55	15	-8	10	14
do smtp	-12	-10	-9	-9	-10	-9	-9
do that	-17	-23	-23	-19	-22	-18	6
do the	11	12	15	26	7	12	55
do thei	9	-8	23	13	-11	-7	24
do thi	-13	-12	-12	-14	-12	-12	-12
do those	13	12	15	9	4	5	58
do we	-4	7	-11	-13	-11	-10	4
do what	131	11	2	33	27	29	27
do with	56	43	18	20	20	24	25
do you	16	12	15	56	29	81	18
doc	-23	-21	-19	-38	-46	20	-25
dock	-42	-39	-44	-39	-43	-39	-41
docker	26	26	61	55	21	25	23
docker contain	25	26	24	53	25	14	25
docker hub	-41	-41	-43	-44	-49	-40	-54
docker imag	-26	-21	-22	-23	-24	-20	-21
document	24	18	64	58	23	25	26
document $	34	33	78	31	27	30	33
doe	-8	-4	-16	-11	8	-11	-5
doe $	20	-21	-15	-15	-26	-18	-27
doe @	-9	10	-17	-6	67	-2	-9
doe a	-25	-16	-34	-16	16	-15	-13
doe amazon	8	4	-9	-9	-25	-8	28
doe anyon	-6	-7	-14	-7	-19	42	-13
doe aws	-42	-41	-36	-40	-48	-41	-43
doe bezo	-35	-45	-60	-27	-18	-41	-41
doe inherit	7	6	68	6	-34	5	6
doe it	-30	-41	55	-25	-47	-28	-31
doe my	18	70	42	38	70	41	42
doe not	-27	-27	-27	-27	-29	-27	-50
doe our	-43	-44	-19	10	-19	-19	-24
doe patch	8	6	-4	1	56	0	-5
doe secur	55	59	150	58	26	47	53
doe share	6	6	28	6	-20	24	7
doe that	11	9	50	8	-19	11	29
doe the	-24	5	-40	-6	-55	-26	15
doe what	-3	-4	-30	-23	-26	-18	-23
doe which	-56	6	-18	-17	-26	-19	-37
doesnt	62	30	24	23	22	24	21
doesnt $	98	73	47	42	47	40	40
domain	-30	30	-18	-24	-21	-15	-18
domain $	-32	-35	-33	-32	-38	-32	-37
domain control	-19	-22	-20	-23	-19	-18	-20
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
down $	-50	-41	-48	-42	-44	-41	-46
down right	20	25	27	26	59	23	23
down the	-13	-9	-9	-9	-11	-9	-9
down whose	-20	-15	-15	-15	-20	-15	-17
downfal	-7	-7	-7	-7	-8	-7	-8
download	-37	-37	-40	-39	-39	-36	-37
dr	89	-14	-39	-12	-46	-11	-23
drain	-1	13	2	5	84	8	13
drift	-131	-109	-113	-107	-115	-108	-116
drift $	-89	-93	-102	-94	-105	-95	-101
drill	-69	-61	-62	-63	-78	-59	-64
drill $	-97	-91	-91	-83	-87	-83	-89
drill for	-67	-60	-58	-67	-80	-58	-66
drive	-53	-50	-50	-51	-55	-49	-54
drive behind	-12	-9	-9	-9	-10	-9	-9
driver	-87	-90	-92	-88	-98	-89	-94
drop	-31	-9	-27	-33	-31	-25	-28
drop $	15	60	20	15	23	24	26
drop record	-11	-12	-11	-20	-11	-11	-11
drop the	-34	-39	-34	-34	-44	-34	-35
dss	-32	-32	-18	-35	-44	-32	-35
dump	-10	-6	-7	-7	-6	-6	-6
durabl	-84	-106	-78	-76	-80	-76	-82
durabl $	-52	-35	-36	-35	-39	-37	-40
durabl of	-39	-31	-33	-31	-34	-31	-30
durat	-52	-63	-66	-52	-17	-51	-52
dure	-22	-22	-22	-22	-27	-22	-35
dure a	-22	-22	-22	-22	-27	-22	-35
duti	54	26	7	17	15	11	5
duti $	43	-2	-10	3	-15	-9	-15
duti @	-16	55	-9	-6	-2	-1	-2
duti and	82	71	33	26	29	35	29
duti differ	0	34	0	-33	0	0	0
duti for	90	3	13	42	15	19	10
duti is	-13	3	1	2	49	2	-13
duti on	47	3	25	33	73	22	16
duti to	-30	-55	-31	-32	-36	-31	-30
e	-99	-83	-99	-82	-108	-83	-107
each	3	-6	-11	-16	-12	-10	-12
each $	-37	-23	-30	-37	-32	-30	-31
each of	4	56	15	7	20	16	19
each one	-13	-16	-13	-15	-15	-13	-14
each other	-17	-11	-16	-15	-15	-16	-18
each region	-47	-38	-36	-34	-36	-35	-37
earthquak	-26	-26	-26	-27	-27	-27	-44
earthquak risk	-11	-12	-11	-13	-12	-12	-12
east	18	23	24	24	52	23	21
east 1	18	23	24	24	52	23	21
ec2	-14	-14	-14	-14	-14	-13	-15
ecs	-44	-43	-44	-38	-44	-42	-70
ecs agent	-20	-17	-18	-17	-18	-17	-17
ecs contain	-6	-6	-6	-6	-6	-6	-9
edg	-57	-57	-40	-57	-66	-58	-71
edg locat	-21	-22	5	-22	-33	-24	-25
effort	26	-2	25	59	74	24	13
effort $	34	18	31	83	10	33	30
either	54	70	28	4	26	26	26
eks	-40	-16	-43	-43	-41	-39	-67
eks node	-48	-47	-48	-50	-47	-47	-80
elast	50	43	40	72	31	51	139
electr	-49	-41	-42	-41	-48	-41	-50
electr and	-58	-45	-47	-45	-50	-46	-44
eleven	-18	-18	-23	-22	-19	-18	-19
eleven nine	-18	-18	-23	-22	-19	-18	-19
eli5	-22	5	88	7	-22	3	0
eli5 $	5	5	15	5	5	5	6
els	20	9	19	60	56	15	12
em	-62	-56	-54	-56	-57	-53	-59
em $	-36	-35	-35	-35	-38	-34	-35
em amazon	-23	-22	-22	-22	-22	-22	-40
email	8	7	5	3	72	-10	-22
email current	-20	-20	-20	-21	-32	-20	-20
employe	-35	-35	-35	-34	-43	-35	-37
employe $	-43	-42	-46	-42	-50	-43	-48
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
encrypt and	18	51	18	10	13	16	14
encrypt at	-35	-35	-19	-48	-10	-34	-69
encrypt by	-18	-17	-17	-16	-16	-15	-17
encrypt data	-43	-42	-47	-41	-40	-40	-45
encrypt file	-51	-46	-47	-46	-62	-47	-55
encrypt for	-10	-9	-8	-8	-10	-9	-9
encrypt in	-30	-28	-13	-28	-34	-28	-37
encrypt key	-43	-63	-46	-41	-46	-40	-49
encrypt new	-49	-50	-41	-42	-54	-43	-44
encrypt of	-37	-34	-35	-41	-35	-34	-42
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
endpoint $	-28	-32	-37	-29	-31	-29	-28
endpoint are	-25	-25	-25	-25	-47	-25	-28
endpoint for	-46	-44	-48	-45	-55	-44	-48
endpoint on	-43	-26	-27	-26	-27	-26	-30
endpoint polici	-30	-31	-31	-28	-30	-28	-28
endpoint up	-63	-61	-68	-65	-78	-61	-59
enforc	-29	-25	-27	-30	-27	-25	-26
enforc http	-23	-20	-22	-20	-21	-20	-21
engin	-27	-25	-25	-21	-24	-24	-23
engin $	15	13	11	12	42	13	39
engin behind	-23	-23	-23	-22	-28	-22	-32
engin of	-37	-34	-34	-34	-38	-34	-45
engin patch	-43	-42	-40	-52	-42	-40	-50
engin that	-8	-8	-8	-8	-9	-8	-8
engin upgrad	6	3	5	24	-13	0	23
engin version	-10	-11	-25	5	-15	-14	-14
enough	-88	-110	-84	-86	-87	-82	-91
enough @	-95	-132	-92	-91	-91	-89	-92
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
equip	-36	-33	-34	-33	-34	-33	-51
eras	-46	-44	-43	-44	-54	-43	-43
eras a	-50	-47	-47	-48	-61	-46	-46
error	-50	-48	-49	-50	-57	-50	-60
escap	-28	-24	-25	-38	-28	-25	-30
escap bug	-11	-11	-11	-11	-11	-11	-17
esx	33	-9	-2	-6	-11	-4	-13
esxi	-47	-45	-45	-45	-46	-44	-67
esxi host	-11	-10	-11	-11	-13	-11	-14
esxi patch	-46	-46	-44	-43	-44	-43	-75
etc	-36	4	-82	-48	-49	-39	-38
etcd	-34	-31	39	-31	-54	-36	-46
etcd $	21	22	89	22	15	16	21
etcd in	-66	-60	-69	-59	-67	-59	-73
etl	2	-18	2	34	-1	2	3
eu	-3	8	-10	7	50	6	9
eu central	-45	-33	-34	-34	-30	-33	-32
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
everyon	-32	-27	25	-19	-16	-33	-26
everyth	52	-13	-9	-4	0	-6	-5
everyth $	3	4	5	4	19	3	0
everyth that	73	23	26	29	27	26	25
evid	-25	-21	-21	-21	-22	-21	-22
evid for	-25	-22	-22	-25	-29	-23	-26
ex	-34	-33	-32	-34	-32	-32	-33
ex employe	-31	-31	-30	-33	-30	-30	-29
exactli	19	36	99	19	19	36	38
exactli $	1	19	68	0	0	19	21
exam	80	35	28	33	81	34	35
exampl	-5	4	27	2	29	28	3
exampl of	0	0	-1	-1	-16	15	0
exampl question	-12	2	-1	6	-19	46	0
excus	2	3	18	3	0	1	3
excus me	2	3	18	3	0	1	3
execut	-26	-22	7	-19	-11	-19	-20
execut environ	0	15	94	16	-4	17	13
execut log	-10	-9	-10	-9	-10	-9	-9
execut role	-51	-59	-57	-50	-52	-50	-51
execut the	-12	-12	-13	-12	-15	-12	-13
exist	-2	-13	-12	-11	-15	-11	-13
expect	-16	-15	-15	-16	-17	-15	-14
expect to	-16	-15	-15	-16	-17	-15	-14
experi	-2	-1	-3	11	-2	-1	-4
expir	-15	-13	-14	-16	-5	-14	-17
expir who	8	9	8	6	46	8	-1
expiri	-52	-55	-56	-54	-56	-55	-61
explain	55	23	84	39	65	51	38
explain avail	37	37	100	36	28	34	37
explain like	9	-4	-3	-8	-5	-8	-4
explain the	24	34	65	20	-3	20	22
export	-26	-29	-27	-26	-46	-25	-25
exposur	-34	-32	-43	-35	-43	-33	-34
extend	1	3	59	2	-43	2	2
extend support	3	6	68	5	-41	5	4
extra	7	68	15	12	13	15	16
facil	-47	-47	-50	-47	-60	-48	-52
facil $	-47	-47	-49	-47	-61	-48	-55
factor	-31	-31	-37	-31	-33	-30	-31
factor authent	-30	-31	-39	-31	-34	-30	-30
factori	-2	-21	-27	-27	-22	-21	-33
fail	-27	-26	-27	-26	-28	-26	-30
fail @	-8	-7	-7	-7	-8	-7	-7
fail disk	-19	-18	-22	-18	-18	-18	-19
fail drive	-13	-13	-13	-13	-15	-13	-13
failov	-18	-15	-16	-16	-12	-16	-19
failov drill	-30	-28	-28	-28	-54	-28	-28
failov to	-21	-19	-19	-18	-23	-18	-19
failur	-49	-46	-47	-45	-60	-47	-47
failur $	-34	-33	-33	-33	-51	-33	-41
failur in	-9	-11	-9	-9	-9	-8	-8
fall	-11	-26	-22	-21	-30	-22	-14
fall to	-31	-53	-48	-48	-54	-47	-68
fals	-44	-38	-45	-42	-42	-39	-50
fals $	-30	-30	-31	-33	-32	-30	-45
faster	12	-61	11	-8	121	-3	20
fault	-34	-31	-33	-32	-2	-42	-34
fault $	-5	-1	-5	-5	47	-19	-5
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
file on	-26	-23	-23	-24	-35	-23	-25
file permiss	-68	-74	-75	-66	-83	-66	-67
file server	7	7	15	39	14	15	11
file share	6	19	17	47	19	20	20
file system	-20	-19	-20	-20	-24	-20	-21
fill	46	15	15	16	10	16	16
fill up	-10	-10	-10	-10	-13	-10	-12
filter	-34	-34	-35	-37	-38	-34	-47
find	-9	-4	-4	-4	15	-4	-6
find $	-40	-27	-28	-27	-27	-27	-26
find in	-34	-29	-30	-29	-34	-29	-31
fine	-34	-33	-33	-33	-39	-33	-34
fine grain	-47	-46	-46	-46	-56	-45	-47
finger	-43	-46	-43	-67	-64	-42	-44
fip	-42	-41	-41	-40	-43	-39	-42
fip valid	-13	-13	-14	-12	-12	-13	-12
fire	-28	-28	-29	-28	-35	-28	-40
fire in	-12	-12	-12	-12	-23	-12	-12
fire suppress	-34	-34	-34	-33	-40	-33	-60
firecrack	-48	-48	-64	-57	-58	-48	-53
firecrack bug	-52	-51	-68	-54	-57	-52	-58
firewal	-23	-23	-25	-23	-44	-23	21
firewal $	-37	-42	-51	-36	-88	-40	7
firewal applianc	-31	-30	-30	-30	-31	-30	-46
firewal of	17	16	16	15	3	15	44
firewal port	-13	-15	-12	-13	-13	-12	-15
firm	-39	-38	-38	-59	-50	-38	-68
firmwar	-74	-67	-69	-66	-71	-66	-75
firmwar $	-66	-66	-67	-70	-72	-61	-73
firmwar do	-37	-33	-36	-33	-42	-33	-37
firmwar of	-47	-48	-51	-47	-49	-48	-58
firmwar on	-71	-47	-50	-48	-60	-46	-48
firmwar updat	-53	-52	-53	-53	-60	-51	-74
first	-42	-49	-42	2	-37	-42	-42
first $	7	-9	3	55	7	0	5
five	-28	-11	16	-14	-30	-14	-14
fix	-22	-21	-22	-22	-26	-5	-19
fix $	-49	-49	-51	-49	-50	-49	-77
fix a	-29	-29	-30	-29	-33	-29	-36
fix bug	-8	-7	-7	-7	-8	-7	-8
fix by	-16	-12	-12	-13	-12	-12	-12
fix it	-13	-12	-16	-14	-13	-13	-15
fix on	-11	-9	-9	-10	-10	-9	-10
fix that	40	39	34	39	31	34	109
fix the	-39	-39	-38	-49	-56	-38	-55
fix them	-23	-21	-22	-23	-28	-21	-23
flag	-27	-21	-32	15	3	-13	-15
flash	-45	-41	-41	-41	-67	-41	-46
flavor	3	1	11	68	-17	11	8
flavor of	14	6	14	47	10	15	11
flaw	-24	-19	-20	-20	-20	-19	-20
fleet	-28	-26	-26	-22	-11	-25	-37
fleet $	-9	-10	-9	-10	-10	-9	-10
fleet behind	-28	-28	-28	-28	-38	-28	-35
fleet of	6	22	20	18	56	21	16
fleet patch	-91	-91	-98	-91	-112	-91	-120
flip	-50	-65	-50	-53	-54	-49	-51
flip it	-37	-42	-38	-42	-40	-36	-39
flood	-37	-41	-35	-36	-37	-35	-37
flood $	-38	-50	-39	-37	-36	-36	-37
flood and	-11	-12	-11	-13	-12	-12	-12
flood at	-18	-15	-15	-15	-15	-15	-21
floor	-6	-2	-3	-4	47	-1	-25
floor $	44	45	45	46	104	45	25
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
for amazon	-32	-16	-27	-15	-7	-15	-21
for an	8	-12	-13	6	32	-4	-3
for anyth	-28	-28	-31	-28	-54	-28	-28
for assign	-8	-10	-8	-9	-8	-8	-7
for aws	-46	-45	-42	-46	-35	-41	-43
for both	-31	-59	-34	-33	-32	-32	-37
for clean	11	12	11	12	34	12	5
for complianc	-35	-23	-24	-24	-27	-23	-24
for data	2	-8	-20	57	0	1	-1
for delet	-15	-13	-13	-14	-16	-13	-13
for each	66	26	26	27	17	28	26
for encrypt	21	21	18	23	104	22	-49
for everi	-10	-11	-11	-14	-10	-10	-11
for free	-41	-42	-47	-49	-48	-42	-47
for gdpr	-9	-7	-7	-8	-10	-7	-7
for it	7	-29	-26	-36	-48	-27	-42
for its	23	24	24	24	60	24	18
for lunch	-12	-3	-23	-3	49	-13	-1
for manag	-75	-75	-88	-83	-87	-75	-116
for me	26	-5	90	7	0	-3	-27
for my	55	65	151	55	41	52	62
for new	-12	-9	-9	-10	-10	-9	-9
for os	-51	-45	-45	-46	-46	-45	-81
for our	-37	-36	-39	-33	-33	-36	-38
for patch	33	71	12	23	64	32	26
for seven	-10	-8	-9	-9	-8	-8	-8
for suspici	-29	-31	-40	-29	-50	-29	-44
for that	-7	-6	-8	-7	-6	-6	-6
for the	-8	-5	0	-2	11	-6	-14
for them	-40	-36	-40	-36	-55	-36	-41
for thi	-26	-19	-22	-21	-44	-43	10
for train	-34	-33	-36	-34	-50	-34	-40
for two	-17	-16	-14	-17	-17	-14	-15
for us	-20	-4	-19	-3	-17	-12	10
for vulner	-12	-9	-9	-9	-10	-9	-11
for what	-44	-46	-86	-56	-82	-41	-60
for which	97	20	28	36	29	37	35
for whom	-18	-15	-15	-15	-15	-15	-17
for with	110	42	29	49	39	51	53
for you	-51	-48	-66	-51	-55	-65	-56
forc	-27	-25	-26	-25	-31	-25	-25
forc ssl	-22	-19	-21	-20	-22	-19	-19
forc tls	-10	-10	-10	-9	-11	-9	-9
forens	-51	-51	-52	-53	-58	-52	-63
forens on	-51	-51	-52	-53	-58	-52	-63
forev	14	19	20	20	51	20	19
forget	6	17	13	80	40	11	-8
form	49	18	18	-4	10	18	19
former	-19	-20	-20	-20	-30	-20	-23
found	-16	-14	-14	-14	-17	-14	-15
four	3	3	4	2	30	4	-11
framework	-35	-39	-34	-39	-36	-35	-46
frankfurt	-11	-5	-13	-7	22	-6	-6
free	-26	-19	-24	22	-29	-21	-25
fresh	-45	-32	-28	-28	-32	-27	-27
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
from our	-4	18	-4	-13	-9	-3	-7
from read	-40	-40	-40	-38	-45	-38	-42
from self	33	76	31	12	30	31	32
from the	-6	-13	4	9	-15	-7	-12
from us	-30	-30	-41	-30	-35	-29	-31
from which	-13	-15	-11	-12	-13	-12	-11
front	-25	-14	-38	-20	-28	6	-20
front of	15	26	-8	15	13	44	16
fsx	24	55	24	23	23	24	22
full	25	-8	-6	2	-16	-11	-8
full pictur	73	29	28	24	24	29	30
fulli	-21	-21	-23	-21	-23	-22	-24
fulli inherit	-24	-25	-27	-24	-28	-25	-28
function	-40	-49	-40	-23	-44	-38	-42
function $	-55	-48	-51	-50	-54	-49	-51
gain	7	51	3	-9	9	8	11
game	-56	-56	-54	-45	-66	-52	-56
game server	2	2	2	11	1	2	2
gatewai	42	8	8	7	12	11	67
gatewai $	6	20	25	28	2	20	74
gatewai patch	-96	-74	-86	-75	-100	-70	-18
gbp	-64	-65	-62	-59	-69	-58	-66
gdpr	-58	-58	-73	-59	-61	-57	-64
gdpr complianc	-9	-7	-7	-8	-10	-7	-8
gener	-78	-71	-92	-72	-81	-84	-79
gener $	-90	-74	-108	-76	-88	-91	-90
gener and	-13	-11	-11	-12	-14	-11	-12
general	-72	-68	-76	-67	-73	-69	-73
general $	-47	-47	-52	-48	-50	-50	-52
general who	-37	-37	-47	-41	-42	-37	-46
generally	-49	-48	-52	-50	-60	-49	-63
generally speak	-39	-38	-43	-41	-47	-40	-52
geo	-46	-44	-44	-44	-48	-44	-46
geo restrict	-46	-44	-44	-44	-48	-44	-46
germani	6	25	18	14	92	16	20
get	-25	-32	-32	-30	-24	-29	-35
get a	-6	-1	0	-1	42	-24	-4
get in	-38	-35	-34	-34	-35	-34	-54
get it	-25	-23	-32	-24	-44	5	-30
get patch	-49	-47	-51	-65	-52	-60	-57
get secur	-25	-26	-30	-26	-34	-26	-36
get the	-37	-23	-24	-23	-23	-24	-22
get them	-24	-19	-21	-23	-21	-20	-19
give	6	6	-2	4	1	8	0
give me	22	8	5	4	17	23	9
give the	-9	-12	-9	-8	-9	-9	-9
give up	-1	47	10	7	8	9	10
give us	4	52	5	6	-15	2	1
given	11	-12	15	49	13	11	14
gke	4	4	0	3	58	3	-37
gke autopilot	3	4	-1	3	27	3	-9
glass	-60	-43	-30	-47	-51	-50	-41
glibc	-14	-20	-14	-16	-14	-14	-14
global	-26	-26	-27	-26	-29	-26	-31
global infrastructur	-26	-26	-27	-27	-30	-27	-32
global tabl	-13	-13	-13	-13	-15	-13	-16
glossari	35	34	97	33	18	33	34
go	3	50	4	32	32	11	12
go @	-58	60	-29	7	-21	-14	-11
go to	-22	-22	-31	-21	28	-24	-20
go with	58	18	28	48	13	26	23
goal	38	32	35	87	57	37	26
goe	-29	34	-43	-22	-27	-19	-19
goe awai	17	110	19	31	30	37	43
goe from	-18	7	-5	-6	-5	-5	-5
golden	2	0	43	2	-7	-1	-3
golden ami	-7	-7	-8	-7	-10	-7	-9
golden imag	3	1	47	3	-6	0	-1
gone	-9	11	-7	-15	-7	-6	-6
gone aws	-9	-10	-10	-10	-10	-9	-9
good	-7	-7	-24	-26	17	49	-10
good $	4	5	1	7	8	36	1
good for	-14	-7	-52	-3	-32	62	-10
googl	24	26	24	25	78	26	18
googl cloud	12	12	10	10	37	12	6
got	10	-20	-23	-16	-23	-18	-15
got a	-9	-9	-9	-9	-9	-9	-13
got hack	20	22	22	22	-4	22	60
got share	-36	-22	-22	-26	-23	-22	-31
gotta	-29	-27	-16	-15	43	-27	-19
govern	-41	-29	-32	-33	-34	-30	-38
gpu	-6	-15	-6	23	-12	-4	-10
gpu @	-4	-7	-1	30	-13	3	2
gpu box	19	7	18	41	16	18	19
grain	-47	-46	-46	-46	-56	-45	-47
grain access	-47	-46	-46	-46	-56	-45	-47
grant	-59	-57	-57	-55	-58	-54	-60
grant column	-12	-10	-10	-10	-10	-10	-10
grant permiss	-27	-27	-26	-26	-33	-27	-41
grant tabl	-15	-14	-14	-13	-14	-13	-14
graph	-35	-60	-37	7	-38	-32	-31
graph db	0	-40	-6	49	0	0	0
green	-31	-27	-34	-30	-43	-29	-28
gremlin	-29	-27	-28	-29	-31	-28	-29
gremlin queri	-14	-14	-15	-14	-19	-14	-15
grid	-20	-20	-20	-21	-25	-20	-34
group	-40	-31	-24	-37	-35	-37	-43
group $	-72	-74	-97	-72	-101	-81	-90
group and	-25	-24	-24	-25	-26	-24	-29
group for	-15	-13	-14	-15	-14	-13	-15
group in	-83	-68	-68	-64	-66	-64	-80
group may	-25	-17	-19	-17	-17	-17	-18
group of	-16	-15	-19	-15	-16	-15	-18
group on	-39	-39	-43	-41	-38	-37	-37
group rule	-52	-54	-75	-52	-54	-56	-52
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
guest oper	-20	-13	1	-13	-6	-13	-20
guest os	-70	-69	-71	-71	-77	-68	-90
gui	-35	-30	-30	-30	-36	-30	-37
guy	-5	-30	-4	7	31	-2	-4
ha	-8	-12	-17	41	-15	0	-5
hack	12	15	14	15	-9	14	48
had	-4	1	-4	0	-10	-1	35
had it	28	25	13	28	20	25	77
haiku	1	11	12	11	52	11	12
haiku about	1	11	12	11	52	11	12
half	-26	-24	-27	-24	-29	-26	-26
half of	-23	-18	-21	-18	-18	-18	-20
hall	-38	-38	-48	-41	-43	-40	-45
hall $	-37	-38	-45	-43	-43	-43	-48
hand	14	2	-6	34	-9	-3	-9
hand $	25	94	26	44	18	29	26
hand @	-32	14	-25	-35	-36	-26	-43
hand free	10	16	15	86	3	13	14
hand off	-21	-21	-22	-40	-23	-22	-24
hand out	-22	-19	-19	-19	-19	-18	-21
hand over	-29	-73	-27	5	-28	-27	-32
hand the	23	-2	15	53	16	16	16
handl	61	8	10	26	62	24	62
handl by	-46	-39	-38	-39	-46	-39	-49
handl for	-33	-41	-52	-44	-61	-40	-45
handl in	87	21	15	20	-4	22	16
handl the	-97	-94	-119	-93	-136	-94	-168
handler	-30	-34	-30	-54	-31	-32	-32
happen	-14	-11	-12	-12	-12	-11	-12
happen $	-9	-7	-8	-8	-8	-7	-7
hard	-40	-39	-41	-38	-19	-40	-41
hard code	-8	-7	-7	-8	-8	-7	-8
hard drive	-31	-30	-34	-30	-36	-31	-34
hardcod	-35	-36	-30	-33	-33	-31	-33
harden	-67	-66	-74	-65	-64	-63	-68
harden the	-15	-15	-15	-16	-18	-16	-21
hardwar	-56	-54	-54	-53	-58	-52	-59
hardwar $	-71	-63	-66	-62	-74	-61	-66
hardwar behind	-16	-15	-15	-15	-16	-15	-17
hardwar failur	-7	-10	-7	-8	-7	-7	-7
hardwar in	-31	-34	-32	-30	-54	-31	-49
hardwar mainten	-27	-27	-28	-34	-28	-27	-26
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
hasnt	-32	-28	-27	-28	-34	-28	-31
hassl	13	-12	10	60	1	12	12
hat	18	-10	-3	-11	-12	-10	-34
hate	32	3	25	88	29	31	9
have	-3	-1	-15	-15	1	-10	-5
have @	0	64	-1	18	12	20	23
have a	-16	8	-19	10	93	1	9
have less	10	-16	10	41	10	9	10
have no	-11	-2	-19	-1	-25	33	-1
have prevent	-7	-7	-7	-7	-8	-7	-11
have renew	-18	-15	-14	-15	-14	-14	-13
have stop	-19	-22	-18	-24	-20	-19	-19
have to	-2	-32	-33	-31	-54	-32	-20
he	-21	-23	-20	-20	-20	-24	-24
head	-50	-42	-39	-51	-44	-38	-44
head node	-31	-33	-32	-45	-37	-30	-33
headach	-29	-29	-30	-23	-44	-30	-31
health	-37	-31	-14	-32	-36	-33	-34
health check	-57	-47	-48	-47	-46	-46	-47
health dashboard	-9	-9	-11	-10	-8	-9	-9
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
hi	-5	18	-16	-27	-22	29	-8
hi what	-16	-3	-18	5	-17	45	-4
high	-36	-41	-36	-35	-41	-35	-37
high avail	-27	-35	-28	-26	-29	-26	-28
hijack	-57	-48	-50	-49	-81	-48	-53
him	-42	-39	-39	-42	-41	-39	-44
hipaa	-40	-36	-14	-37	-42	-38	-48
hipaa complianc	-20	-14	-14	-14	-15	-14	-15
hire	-61	-62	-64	-62	-81	-64	-87
hire the	-41	-42	-45	-42	-58	-46	-67
his	-16	-17	-19	-18	-18	-16	-17
his @	-11	-13	-11	-16	-11	-11	-11
hit	-46	-42	-55	-41	-11	-44	-45
hit our	-54	-43	-55	-47	-58	-41	-49
hm	-31	-32	-31	-32	-35	-31	-33
hm and	-29	-29	-29	-29	-34	-30	-32
hmm	-26	-31	-31	-25	-39	-25	-25
hold	-45	-43	-44	-43	-50	-42	-48
hold @	-29	-25	-24	-24	-25	-23	-25
hold on	-32	-30	-29	-30	-48	-30	-30
hole	-37	-39	-37	-38	-41	-37	-57
hole in	-32	-32	-32	-34	-34	-34	-57
homework	68	-18	6	41	-46	4	8
hook	40	10	-7	3	2	4	-7
hook $	-67	-55	-53	-54	-54	-54	-84
hook for	66	33	8	23	25	24	28
hope	-10	-8	-9	-8	-10	-8	-8
hope $	-10	-9	-9	-8	-11	-8	-8
host	-15	-15	-14	7	-15	-12	1
host $	29	27	23	25	15	30	109
host @	13	43	12	1	12	13	9
host a	16	12	18	66	17	17	18
host and	6	5	11	54	15	15	12
host base	-19	-19	-19	-21	-19	-19	-20
host below	41	25	41	37	43	43	123
host everi	-22	-18	-18	-28	-21	-18	-18
host hardwar	-18	-20	-17	-19	-19	-18	-20
host is	-20	-20	-24	-21	-22	-20	-23
host isnt	-18	2	-17	49	2	5	-21
host kernel	-50	-51	-53	-68	-22	-49	-91
host of	8	10	8	5	-3	9	48
host on	38	62	35	63	38	39	37
host oper	-85	-84	-88	-85	-85	-82	-117
host os	-69	-80	-65	-62	-71	-63	-111
host patch	26	22	25	22	1	25	96
host server	-30	-27	-27	-28	-29	-27	-37
host to	-7	-7	-7	-8	-7	-7	-9
host under	-24	-20	-20	-20	-20	-20	-26
host who	-14	-13	-13	-15	-16	-14	-17
host with	26	26	27	78	14	26	6
hous	6	5	7	5	45	4	-5
how	32	27	-2	15	37	39	10
how do	22	42	32	26	70	62	28
how doe	48	50	7	3	-22	40	16
how is	21	-2	-45	-33	-61	-47	-30
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
hypervisor $	-44	-44	-24	-44	-62	-47	-56
hypervisor and	-25	-25	-25	-25	-25	-24	-42
hypervisor below	-43	-44	-50	-44	-47	-44	-57
hypervisor for	-37	-46	-16	-38	-56	-38	-37
hypervisor patch	-7	-7	-6	-8	-6	-6	-7
hypervisor secur	-53	-55	-73	-53	-55	-52	-53
hypervisor updat	41	45	36	37	122	41	-7
i	15	0	3	4	14	9	-1
i $	-51	-48	-43	-46	-47	-43	-49
i am	-22	-34	-1	1	-27	-17	-18
i ask	10	11	10	10	37	20	2
i assum	-32	-30	-32	-37	-31	-30	-34
i be	74	11	-3	15	9	18	18
i dont	-12	-28	-7	20	-16	-2	-9
i e	-43	-43	-43	-43	-43	-43	-43
i get	97	32	34	34	56	1	35
i guess	-40	-38	-39	-37	-49	-39	-41
i have	-36	-34	-40	-34	-69	-20	-42
i hope	-10	-9	-9	-8	-11	-8	-8
i keep	-11	28	-1	-2	-3	-1	0
i mean	-7	-25	-38	-44	-29	-26	-28
i meant	-54	-46	-50	-43	-51	-47	-46
i must	-18	-35	-39	-40	-40	-33	-36
i need	11	10	9	6	58	12	7
i never	39	39	17	87	32	31	39
i onli	-19	2	53	1	-46	0	3
i read	28	28	58	28	21	46	27
i rent	-16	-22	-19	-30	29	-19	-35
i respons	20	6	5	6	4	6	6
i said	-51	-56	-49	-56	-46	-48	-49
i still	43	-3	-5	-15	-17	-11	-10
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
ident	-29	-24	-27	-24	-22	-24	-26
ident provid	-26	-15	-15	-15	-15	-15	-16
if	-28	-18	-37	-17	-29	-29	-30
if @	-18	-14	-17	-18	-18	-17	-26
if a	-32	-48	-38	-39	-34	-33	-33
if i	-6	5	-12	6	-4	-14	-15
if it	-27	-63	-33	-2	-28	-31	-28
if its	-48	-49	-56	-45	-54	-45	-48
if our	14	50	12	-4	14	14	14
if patch	28	24	28	58	20	25	28
if the	19	44	19	22	14	20	20
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
imag in	-11	-11	-11	-11	-11	-11	-15
imag of	-14	-13	-13	-13	-13	-13	-18
imag patch	-9	-13	-9	-12	-9	-9	-9
imag pile	-8	-8	-9	-8	-8	-8	-8
imag that	-12	-10	-12	-11	-11	-10	-11
imag there	2	3	3	3	19	2	1
imag vulner	-10	-13	-11	-12	-10	-10	-10
imag we	-8	-8	-8	-9	-8	-8	-11
imag with	-60	-56	-61	-62	-63	-57	-76
imd	23	22	131	21	4	13	18
imdsv2	20	17	73	20	3	15	13
import	-44	-44	-45	-20	-49	-42	-47
import $	-27	-28	-29	-29	-31	-28	-31
import certif	-21	-21	-24	-24	-22	-21	-21
import on	-62	-65	-69	-66	-69	-64	-64
improv	-13	-9	-9	-9	-9	-9	-10
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
in azur	60	59	57	61	131	60	54
in both	-4	80	20	18	24	19	17
in charg	21	-8	-23	-6	-22	-6	27
in dev	15	44	43	42	136	44	43
in duti	19	102	12	24	18	21	20
in each	1	77	17	14	16	18	17
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
in plain	-20	-21	7	-22	-22	-19	-26
in principl	-15	-15	-17	-16	-23	-16	-18
in provis	-76	-72	-80	-83	-66	-67	-73
in respons	-1	52	5	7	-3	4	1
in scope	-10	-12	-10	-12	-10	-10	-10
in secur	8	12	10	16	57	11	10
in term	9	52	23	46	12	25	21
in the	-14	-16	-5	-18	-19	-20	-22
in there	-8	-7	-7	-7	-8	-7	-7
in through	-7	-7	-7	-7	-7	-7	-8
in time	-20	-17	7	-17	-25	-18	-22
in to	-29	-27	-27	-28	-48	-28	-32
in transit	-17	-15	31	-15	-20	-15	-26
in two	-6	4	65	11	-9	10	11
in which	-12	36	-7	-11	-11	-5	-10
in who	-30	-20	-26	-28	-35	-31	-36
in xen	-11	-11	-11	-11	-11	-11	-18
in your	36	32	87	32	12	45	34
incid	-67	-62	-65	-62	-77	-62	-77
incid respons	-72	-66	-70	-67	-84	-66	-84
includ	-22	-20	-21	-21	-24	-20	-23
increas	-49	-49	-57	-49	-65	-51	-53
index	-35	-33	-34	-34	-40	-32	-36
index in	-31	-24	-25	-24	-27	-23	-24
individu	-38	-38	-43	-38	-41	-38	-38
infect	-25	-22	-23	-22	-26	-22	-23
infer	-47	-28	-30	-29	-31	-28	-29
infer contain	-47	-28	-30	-29	-31	-28	-29
inform	35	33	23	30	-7	87	13
infrastructur	-44	-43	-44	-43	-52	-43	-48
infrastructur $	-26	-26	-28	-27	-32	-28	-30
infrastructur devic	-41	-41	-44	-41	-52	-43	-54
infrastructur itself	-9	-9	-9	-9	-13	-9	-11
ingest	4	4	5	26	5	6	4
inherit	-11	-23	13	-24	-38	-27	-45
inherit control	-18	-16	39	-16	-33	-23	-56
inherit from	-34	-34	-37	-35	-43	-37	-35
initi	-31	-52	-31	-32	-32	-31	-31
initi the	-31	-56	-33	-33	-32	-32	-32
inject	-44	-33	-34	-35	-35	-33	-37
insid	-38	-36	-40	-36	-37	-35	-40
insid $	-45	-42	-50	-41	-43	-40	-43
insid @	-27	-27	-23	-24	-24	-23	-23
insid a	-16	-17	-18	-17	-17	-16	-16
insid an	-28	-28	-28	-30	-28	-28	-43
insid one	-63	-62	-84	-64	-64	-60	-64
insid our	-74	-67	-87	-68	-69	-66	-82
insid the	-25	-25	-26	-27	-28	-25	-29
inspect	-31	-28	-28	-29	-32	-28	-41
inspect $	-16	-15	-15	-16	-16	-15	-17
instal	-30	-41	-31	-24	-29	-28	-8
instal @	-52	-55	-52	-68	-53	-51	-57
instal and	-9	-9	-9	-10	-9	-9	-12
instal antiviru	-24	-23	-24	-23	-24	-23	-25
instal by	-54	-70	-57	-87	-54	-53	-62
instal it	55	19	50	108	52	53	50
instal linux	-54	-53	-53	-54	-55	-53	-98
instal on	-24	-24	-24	-37	-27	-24	-26
instal ourselv	-47	-44	-70	-55	-47	-64	-91
instal some	-28	-26	-26	-26	-27	-26	-26
instal the	44	47	45	44	40	46	113
instal there	-25	-25	-25	-25	-31	-26	-32
instead	-35	-5	-39	-41	-37	-29	-29
instead $	-43	-35	-56	-40	-53	-40	-41
instead of	-3	39	2	-13	4	5	6
instruct	-12	-7	5	19	-20	119	-3
instruct and	3	4	3	4	32	1	0
instrument	-23	-18	-18	-18	-19	-18	-20
insur	-26	-25	-25	-26	-26	-26	-47
integr	-66	-56	-62	-55	-59	-67	-58
integr of	-56	-47	-56	-48	-53	-64	-49
intent	-9	-8	-8	-8	-9	-9	-9
intern	-17	-29	-30	-1	4	-15	-16
internet	-38	-31	-31	-33	-38	-31	-39
into	-33	-27	-34	-33	-35	-33	-37
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
is	-14	-8	3	-8	1	-9	-6
is $	16	22	122	27	-9	21	11
is @	-53	-49	-27	-32	-25	-40	-53
is a	12	13	70	15	10	12	14
is account	19	-23	-15	-11	-20	-9	-11
is amazon	-11	-17	-27	-17	40	-16	-63
is an	9	36	151	39	10	35	33
is anyon	5	5	2	3	47	-7	-13
is at	-35	-31	-36	-30	-31	-31	-42
is attach	-15	-22	-15	-16	-16	-15	-15
is aws	-7	-14	-6	-15	-45	-16	8
is best	-19	-3	-10	-55	56	-6	2
is built	-24	-24	-28	-28	-27	-24	-23
is complianc	-37	-37	-39	-37	-40	-37	-44
is creat	-22	-18	-18	-17	-22	-18	-18
is data	-11	-10	-10	-9	-10	-10	-10
is do	10	11	4	9	-1	5	44
is down	-44	-39	-40	-42	-52	-39	-44
is encrypt	28	28	27	28	0	27	70
is envelop	8	7	69	6	-16	2	-17
is fill	-10	-10	-10	-10	-13	-10	-12
is for	-19	-17	-17	-19	-17	-17	-19
is full	-26	-23	-24	-26	-24	-23	-27
is he	3	4	5	5	26	-1	0
is hipaa	-22	-20	-25	-22	-20	-20	-20
is in	-3	-13	-25	-14	-22	-14	6
is insid	-96	-86	-126	-84	-88	-84	-109
is instal	-16	-15	-16	-17	-16	-15	-25
is it	-4	16	52	14	37	25	22
is left	100	11	-2	31	23	31	34
is look	-44	-45	-38	-41	-44	-39	-43
is maintain	-40	-40	-47	-44	-42	-40	-55
is make	-28	-27	-33	-29	-37	-28	-27
is manag	-39	-45	-51	-36	-38	-39	-36
is meant	25	25	59	26	25	24	26
is my	22	26	17	26	56	25	26
is off	-15	-13	-15	-14	-13	-13	-16
is offlin	-19	-22	-19	-20	-35	-19	-20
is on	-12	-7	-12	-13	-4	-11	-15
is one	-110	-40	73	-39	-39	-26	-51
is our	44	14	-6	1	31	0	-8
is patch	-65	-61	-92	-62	-74	-62	-70
is physic	-9	-9	-9	-9	-10	-9	-8
is provid	-14	-11	-12	-11	-12	-11	-11
is publish	-27	-28	-29	-28	-29	-28	-53
is respons	-12	-14	-18	-15	-7	-15	-21
is run	-25	-25	-26	-25	-34	-25	-32
is secur	-97	-89	-113	-89	-94	-89	-120
is sent	-12	-11	-12	-11	-12	-13	-11
is serverless	-16	-12	-12	-14	-15	-12	-14
is set	-24	-24	-24	-24	-24	-23	-30
is share	-20	-16	-17	-18	-19	-16	-16
is stale	-8	-8	-8	-13	-9	-8	-10
is still	-28	-15	-15	-15	-15	-15	-15
is store	-49	-41	-40	-48	-41	-42	-49
is stuck	-58	-38	-62	-50	33	-56	-40
is suppos	24	28	25	25	7	25	89
is that	-10	0	22	1	-11	-2	54
is the	2	12	-5	28	42	4	12
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
iso	-27	-25	-9	-26	-35	-25	-30
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
it down	103	18	3	20	0	22	3
it encrypt	25	20	11	21	2	21	74
it fall	25	21	26	29	13	23	88
it for	-80	-42	28	-36	-49	-37	-41
it hand	-45	-71	-45	-70	-45	-45	-47
it has	-5	-22	-8	18	-6	-6	-10
it i	16	17	50	16	-12	15	17
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
it safe	-14	-11	-11	-12	-13	-11	-12
it then	-6	-6	-7	-6	-7	-7	-8
it there	-8	-7	-7	-7	-8	-7	-9
it to	-7	-14	-16	-15	8	-13	-29
it up	-29	-26	-27	-26	-30	-25	-27
it updat	-35	-35	-35	-38	-41	-36	-63
it us	-17	-13	-19	-30	-28	-24	2
it when	34	27	33	36	21	30	96
it who	-12	-17	-18	-15	-17	-15	-19
it whose	-39	-39	-39	-44	-57	-38	-40
item	21	30	31	34	110	33	31
its	-25	-24	-24	-24	-24	-24	-27
its @	-36	-33	-38	-29	-30	-29	-30
its a	-28	-31	-30	-26	-37	-26	-26
its data	-10	-10	-11	-11	-11	-10	-11
its endpoint	-27	-25	-28	-25	-27	-25	-25
its facil	-38	-39	-39	-38	-51	-39	-41
its key	-9	-9	-9	-9	-9	-8	-8
its not	-54	-48	-46	-49	-51	-46	-67
its own	-17	-23	-24	-22	-34	-23	-25
its subnet	-5	-8	-5	-5	-5	-5	-5
its updat	-23	-23	-23	-23	-23	-23	-40
itself	-27	-26	-27	-25	-19	-25	-30
itself $	-53	-50	-53	-49	-58	-49	-56
itself who	-26	-26	-28	-29	-31	-26	-35
januari	-34	-32	-32	-31	-31	-31	-47
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
keep an	-21	-23	-24	-23	-21	-23	-21
keep it	-29	-27	-28	-28	-30	-27	-39
keep its	-18	-18	-18	-18	-29	-18	-18
keep that	-25	-28	-27	-27	-25	-24	-25
keep the	-47	-44	-44	-45	-56	-44	-47
keep third	-20	-19	-21	-20	-28	-20	-22
kei	-29	-29	-27	-26	-31	-27	-17
kei $	-7	-8	-7	-6	12	-5	-8
kei aws	-67	-45	-45	-44	-65	-46	-63
kei in	-21	-21	-21	-21	-25	-21	-23
kei of	-24	-24	-24	-24	-32	-25	-28
kei on	-1	-1	-1	-2	-3	-3	17
kept	-81	-76	-83	-76	-122	-80	-80
kept $	-94	-87	-87	-93	-144	-91	-87
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
key pair	-25	-9	-15	-13	20	-13	-10
key rotat	-63	-57	-72	-61	-67	-60	-86
key valu	32	28	26	71	32	30	32
key was	-13	-13	-18	-13	-16	-13	-15
kick	-48	-41	-47	-42	-53	-41	-48
kick it	-53	-44	-44	-45	-62	-43	-51
kick off	-17	-18	-28	-17	-17	-17	-21
kill	-27	-27	-28	-28	-38	-26	-29
kind	-61	-60	-58	-57	-62	-48	-75
kind of	-1	0	-2	-1	-2	10	0
kindli	18	20	-5	-11	1	2	2
knob	-57	-50	-52	-56	-59	-52	-67
know	-9	-9	6	-6	-28	12	-12
know if	-31	-58	-31	-32	-31	-31	-40
know what	8	44	18	-20	7	8	9
know who	2	-12	-12	-12	-19	-11	-12
known	-35	-35	-40	-39	-40	-35	-51
kubelet	-31	-40	47	-24	-30	-29	-33
kubelet $	7	26	100	21	7	7	2
kvm	-11	-11	-10	-11	-11	-11	-17
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
laptop $	26	26	2	24	60	25	18
larg	-11	-3	-11	-3	25	-2	-4
larg @	12	22	13	22	76	23	20
last	-6	-6	-9	-9	-24	36	-19
last year	-29	-29	-28	-39	-42	-29	-28
latenc	-78	-77	-88	-91	-51	-77	-76
latenc to	19	19	12	-5	54	16	20
latest	-3	1	-15	3	66	4	-3
launch	-26	-25	-18	-24	-17	-23	-10
launch $	-33	-33	-37	-33	-48	-33	-35
launch @	9	25	26	32	88	15	18
launch from	-35	-44	-36	-43	-38	-35	-37
launch set	-15	-13	-14	-13	-14	-13	-15
launch templat	-31	-30	-35	-31	-42	-30	-31
launch the	-36	-35	-36	-35	-57	-35	-45
launch type	50	55	97	39	37	54	108
law	-20	-7	-10	-13	29	-11	-26
law $	-16	4	1	6	61	0	-1
law demand	-30	-30	-33	-30	-41	-31	-55
law that	-22	-23	-24	-23	-26	-23	-26
lay	78	41	-25	-13	-18	5	4
layer	-20	-37	-38	-33	-42	-36	-41
layer $	8	-15	-16	-15	-23	-16	-21
layer 7	-36	-44	-35	-34	-41	-36	-34
layer under	-42	-37	-42	-37	-45	-36	-46
ldap	4	6	5	3	70	4	8
leaf	-31	-30	-32	-34	-32	-29	-28
leaf cert	-31	-30	-32	-34	-32	-29	-28
leak	-45	-37	-36	-37	-41	-37	-42
leak from	-8	-8	-9	-8	-12	-8	-8
leaki	-39	-28	-31	-51	-40	-30	-32
leaki vessel	-39	-28	-31	-51	-40	-30	-32
least	19	4	26	87	18	23	7
least $	33	31	33	74	29	33	29
least privileg	-36	-27	0	-35	-36	-28	-47
least to	1	-2	1	12	1	1	1
least upkeep	23	-11	15	62	24	21	24
leav	17	39	10	27	32	19	15
leav our	-28	0	-28	-56	-53	-29	-30
leav us	18	15	15	49	7	18	16
leav who	-27	-26	-26	-27	-41	-27	-33
leaver	-44	-44	-49	-62	-53	-44	-52
left	11	-15	-26	-19	-25	-18	-19
left $	-45	-18	-56	-57	-58	-46	-48
left for	31	-22	-8	-1	-1	0	1
left in	-9	-6	-6	-6	-7	-6	-6
left the	-40	-33	-33	-35	-44	-35	-37
left to	87	18	0	20	14	20	20
legal	-37	-31	-26	-36	-14	-34	-32
legal ask	-12	-10	-11	-10	-10	-10	-10
legal hold	-70	-75	-87	-69	-91	-73	-77
length	-13	-11	-11	-11	-11	-11	-12
less	51	31	53	159	49	53	52
less $	25	-17	29	96	27	23	28
less for	44	75	48	72	47	48	48
less to	18	-10	17	66	16	18	19
let	-41	-34	-34	-2	-43	-35	-47
let dev	-10	-9	-8	-9	-9	-8	-8
level	-35	-31	-32	-31	-38	-31	-33
level permiss	-11	-9	-9	-9	-9	-8	-9
liabl	-39	-38	-38	-39	-61	-38	-39
liabl $	-22	-21	-21	-21	-29	-21	-22
lib	-82	-74	-77	-74	-83	-73	-86
librari	-34	-34	-36	-34	-51	-34	-43
librari in	-31	-31	-32	-32	-57	-31	-49
licens	-18	-7	-8	-8	-11	-5	47
licens on	-52	-52	-52	-59	-53	-51	-68
life	0	1	-2	-5	19	-1	0
life $	9	9	3	-3	33	8	10
lifecycl	-38	-34	-38	-35	-37	-34	-35
lifecycl $	-46	-41	-48	-42	-43	-41	-43
lifecycl polici	-9	-8	-9	-9	-11	-9	-9
lift	-43	-18	-36	-53	-68	-35	-54
lift $	-46	-75	-45	-7	-65	-45	-77
lift a	-43	-45	-44	-68	-65	-42	-43
lighter	47	22	43	147	47	51	48
lighter one	47	22	43	147	47	51	48
lightsail	-14	-19	-18	-15	-15	-15	-21
like	29	3	20	40	8	11	9
like @	-85	-93	-83	-98	-82	-79	-93
like im	-14	-1	33	-4	-16	-5	-3
like the	57	18	9	13	13	15	2
limit	-22	-19	-34	-19	-25	12	-24
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
linux below	-75	-70	-67	-71	-78	-69	-101
linux on	-9	-8	-8	-9	-9	-8	-16
linux secur	-54	-53	-53	-54	-55	-53	-98
linux underneath	-67	-55	-56	-56	-56	-53	-60
list	54	25	18	22	-2	31	19
list $	64	16	6	0	-33	6	8
list all	59	28	28	28	26	22	26
list and	-15	-21	-18	-15	-15	-15	-15
list of	-15	1	2	6	-1	77	4
list what	57	9	0	10	-7	8	10
listen	-54	-50	-53	-58	-59	-47	-53
listen $	-93	-83	-90	-74	-78	-78	-93
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
local disk	-15	-14	-15	-14	-14	-14	-20
local zone	-16	-17	67	-17	-46	-15	-35
locat	-25	-25	-5	-25	-34	-27	-30
locat $	-64	-63	-81	-63	-75	-63	-71
locat of	-8	-6	-6	-6	-6	-6	-7
lock	-43	-41	-42	-40	-42	-39	-48
lock it	-24	-21	-32	-22	-23	-21	-23
lock the	-33	-23	-25	-25	-35	-24	-24
log	-34	-36	-34	-30	-34	-30	-26
log $	-82	-82	-86	-79	-85	-81	-92
log @	-13	-13	-13	-13	-18	-13	-15
log file	-46	-81	-46	-45	-53	-46	-47
log for	-30	-32	-29	-30	-36	-28	-30
log in	-24	-24	-23	-23	-32	-22	-25
log of	-31	-29	-31	-29	-32	-30	-32
log on	0	1	-6	1	-3	-2	26
log retent	-66	-66	-72	-66	-69	-69	-76
log were	-6	-8	-6	-6	-7	-6	-7
logic	-35	-52	-33	-34	-33	-32	-33
login	-48	-48	-49	-36	-53	-45	-48
login $	-79	-96	-88	-80	-105	-76	-88
login on	-15	-15	-15	-17	-15	-15	-15
login who	-8	-6	-6	-6	-6	-6	-6
lol	-14	-8	-3	-3	48	-16	-7
long	-25	-22	-33	-1	-14	-30	-28
long @	-32	-31	-30	-31	-53	-30	-31
long run	18	17	10	59	4	9	4
longer	-54	10	-21	-44	-23	-20	-20
longer need	-10	-11	-10	-10	-13	-10	-11
longer than	-32	-23	-23	-27	-27	-22	-23
look	12	-1	-8	-1	-7	-4	4
look after	19	1	-5	2	-9	-2	8
look at	-39	-28	-37	-39	-46	-30	-32
look for	-17	-15	-15	-17	-17	-16	-17
lose	-6	25	-8	-21	-8	-5	-4
loss	-12	-12	-14	-13	-14	-12	-16
loss of	-12	-12	-14	-13	-14	-12	-16
lost	-12	-12	-15	-12	-17	-9	-12
lost the	-23	-23	-29	-23	-42	-23	-24
lot	59	29	31	19	74	18	25
low	-45	-36	-38	-39	-52	-37	-38
lowest	32	26	25	27	56	29	30
lowest latenc	19	19	12	-5	54	16	20
lunch	-10	-4	-30	-3	46	-13	-1
lunch $	-12	-3	-23	-3	49	-13	-1
m	-41	-44	-40	-40	-48	-39	-48
m i	-25	-30	-24	-25	-25	-24	-29
machin	-23	-22	-18	-21	-22	-21	-12
machin $	-45	-44	-46	-46	-49	-45	-72
machin is	-59	-55	-68	-55	-56	-55	-69
machin of	-96	-87	-95	-86	-89	-87	-113
machin that	-15	-14	-14	-15	-15	-14	-19
made	-18	-7	-8	-8	-22	21	-17
made public	-26	-27	-27	-25	-28	-26	-27
mail	-35	-31	-24	-13	-31	-26	-28
maintain	-18	-12	-17	-15	-12	-15	5
maintain by	-56	-54	-60	-57	-56	-54	-82
maintain it	32	34	32	38	65	29	62
maintain that	38	36	32	36	21	34	119
maintain the	-18	-15	-15	-14	-18	-14	7
mainten	-23	-51	-16	24	-25	-20	-12
mainten $	5	-4	-2	39	-17	5	56
mainten of	-29	-35	-25	-30	-24	-24	-26
mainten window	-14	-9	9	4	-12	-12	-23
mainten windows	-4	-26	-15	23	-7	-4	-9
major	-38	-38	-39	-37	-37	-37	-58
major version	-38	-38	-39	-37	-37	-37	-58
make	-24	-22	-17	-22	-24	-22	-22
make @	-16	-16	-16	-15	-16	-15	-15
make a	8	10	64	15	12	9	16
make an	-24	-23	-27	-24	-28	-24	-24
make it	-11	-10	-10	-13	-11	-10	-12
make sure	-26	-24	-24	-25	-27	-24	-25
make the	-14	-14	-15	-15	-18	-14	-16
manag	-31	-22	-4	-24	-23	-26	-29
manag $	23	24	60	23	7	20	21
manag @	-61	-48	-53	-46	-47	-46	-47
manag a	-81	-78	-90	-75	-81	-76	-88
manag by	9	8	46	11	7	9	5
manag databas	-85	-86	-113	-101	-95	-88	-134
manag is	5	4	18	-1	0	1	-1
manag kei	-30	-37	-36	-33	-34	-31	-34
manag key	48	49	124	49	45	46	42
manag of	-34	-29	-31	-30	-33	-28	-30
manag on	-79	1	-56	-45	-43	-40	-50
manag platform	7	12	47	12	11	11	9
manag python	-19	-18	-21	-20	-19	-18	-33
manag rule	-27	-27	-32	-28	-27	-28	-36
manag servic	-14	-11	28	-10	-20	-13	-22
manag share	-53	-69	-83	-56	-78	-65	-69
manag so	-39	-45	-51	-36	-38	-39	-36
manag the	-30	-26	-29	-25	-1	-24	-35
manag updat	-45	-41	-68	-45	-56	-40	-49
mani	-10	0	-1	0	45	-6	-1
mani @	-30	-15	-12	-12	-1	-14	-15
manifest	-34	-33	-32	-32	-34	-32	-35
mantrap	-34	-32	-39	-32	-45	-33	-33
manual	-36	-11	-31	-12	-35	91	-22
manual approv	-27	-25	-24	-24	-32	-26	-26
manual snapshot	-68	-70	-70	-71	-82	-93	-71
map	-46	-51	-47	-44	-45	-44	-47
map $	-60	-67	-63	-58	-59	-58	-65
march	-5	-25	-28	-45	-35	-24	-24
mark	11	13	13	2	41	10	12
market	3	-3	0	23	-3	0	0
market mail	-12	-11	-11	-11	-13	-11	-11
marketplac	-34	-34	-35	-37	-41	-36	-58
mask	-17	-18	-18	-26	-19	-17	-20
master	-77	-75	-75	-78	-85	-76	-116
master password	-98	-95	-95	-100	-110	-96	-149
match	-3	-2	-10	-14	35	-9	-7
materi	-26	-31	-26	-26	-38	-25	-28
matrix	112	29	64	33	13	32	24
matrix $	57	7	4	12	9	10	7
matter	-52	-49	-71	-71	-67	-55	-54
max	-2	-4	-9	2	71	-5	2
max size	-87	-87	-96	-85	-144	-87	-86
maximum	-13	-11	-23	-12	2	-12	-11
maximum size	-10	-8	-23	-9	8	-9	-7
may	-28	-25	-28	-25	-21	-23	-25
may be	-10	-9	-8	-9	-9	-8	-8
may call	-57	-49	-82	-49	-50	-49	-48
may i	-1	0	-2	-1	-2	10	0
may login	-21	-42	-21	-22	-22	-21	-22
may publish	-24	-24	-26	-25	-40	-23	-23
may pull	-14	-13	-13	-14	-15	-16	-15
may read	-6	-6	-6	-6	-9	-6	-6
may use	-45	-37	-40	-40	-47	-42	-40
me	50	19	53	24	43	31	18
me $	38	48	145	85	50	52	80
me a	-4	6	5	5	-6	34	7
me about	-4	-7	-13	10	7	86	-1
me an	-12	23	18	22	75	4	20
me aws	81	28	21	27	13	22	29
me how	-46	43	0	1	-24	1	2
me lift	-42	-46	-44	-68	-66	-42	-42
me the	52	33	56	29	63	29	33
me through	130	40	34	41	25	38	38
me to	-89	-35	-85	-109	-71	-67	-104
me what	57	27	36	27	23	18	26
me which	-30	-24	-18	-15	52	-23	-30
me who	-19	-51	-83	-50	-80	-85	-39
mean	18	23	78	27	51	24	23
mean $	50	52	80	55	116	54	54
mean @	16	-40	-17	-16	-15	-14	-16
mean by	14	24	98	22	-1	4	16
mean in	-20	21	136	23	-25	31	24
mean of	22	21	76	21	3	16	23
mean secur	28	29	81	28	21	26	28
mean the	-59	10	-45	-50	-34	-31	-34
meant	-25	-9	40	-7	-14	-9	-9
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
messag redund	-13	-10	-10	-11	-10	-10	-11
met	-34	-34	-35	-35	-43	-34	-40
met $	-34	-34	-35	-35	-43	-34	-40
metadata	-20	-22	-20	-24	-20	-19	-22
metal	-6	-1	48	-5	-18	-2	-10
method	-38	-36	-37	-38	-47	-37	-54
metric	-27	-27	-28	-27	-28	-27	-41
mfa	-45	-44	-5	-45	-70	-46	-53
mfa delet	-55	-55	-76	-54	-58	-55	-54
mfa for	-3	1	-3	1	19	1	1
mfa on	-30	-29	-43	-30	-30	-30	-34
microcod	-47	-47	-62	-47	-59	-47	-75
microservic	-82	-88	-98	-80	-37	-83	-84
microvm	27	25	117	24	14	20	21
migrat	19	30	13	7	54	12	-6
migrat our	32	31	33	12	92	29	17
migrat task	-25	-35	-26	-28	-26	-25	-25
min	-2	-18	-19	-18	-29	-18	-17
min $	26	1	-2	-1	-14	-1	3
min and	-28	-26	-26	-26	-42	-26	-27
mine	-35	-30	-28	-26	-41	-28	-29
miner	-45	-44	-41	-47	-48	-40	-45
minim	43	-32	40	139	39	40	40
minimum	-11	-15	-12	10	-26	-12	-11
minimum and	-40	-39	-38	-39	-70	-40	-39
minimum of	24	6	21	62	23	13	23
minimum password	-13	-11	-11	-11	-11	-11	-12
minor	-13	-11	32	-13	-14	-11	-32
minor upgrad	-81	-82	-95	-81	-82	-77	-89
minor version	7	9	55	7	6	7	-15
minut	-9	-9	-9	-9	-10	-9	-10
minut $	-11	-10	-10	-10	-12	-10	-12
misconfigur	-31	-32	-33	-33	-55	-31	-36
miss	-40	-31	-32	-32	-36	-30	-31
miss index	-18	-17	-19	-18	-20	-17	-16
mistak	-58	-64	-59	-57	-58	-59	-65
mistak $	-62	-61	-64	-61	-63	-65	-70
mistak who	-34	-21	-21	-25	-22	-21	-30
mix	51	57	73	41	54	55	110
ml	-42	-24	-22	11	-38	-21	-27
mode	-17	-6	18	36	-23	-7	-12
mode is	28	49	31	117	26	49	46
mode of	16	30	77	22	20	23	29
mode who	-21	-20	-23	-23	-22	-21	-35
model	20	-9	-2	-3	-21	-2	-15
model $	79	55	44	27	18	25	20
model answer	-14	-13	-18	-13	-14	-14	-14
model for	88	26	35	37	32	35	20
model fresh	-53	-40	-31	-33	-40	-31	-31
model in	-25	-14	-14	-14	-13	-14	-14
model run	-75	-55	-50	-51	-57	-51	-52
model that	-53	-28	-29	-28	-28	-28	-29
model who	-9	-4	-6	-4	4	-4	-5
modul	-16	-1	-2	-3	26	-2	-1
modul for	-12	5	5	4	37	5	6
mondai	10	3	3	3	6	3	4
monitor	-12	-26	-15	15	-27	-14	-21
monitor stack	27	-3	26	59	26	26	26
monitor the	-28	-28	-32	-30	-34	-29	-30
month	-33	-30	-32	-30	-38	-30	-41
month $	-12	-11	-12	-11	-11	-12	-15
monthli	-14	-47	-21	-32	22	-10	-28
more	-6	46	1	14	-5	2	-2
more $	-1	-5	-6	22	2	1	2
more than	-9	-9	-10	-9	-11	-9	-13
more work	9	65	9	3	-12	5	5
morn	-8	-6	-9	-7	35	-14	-17
morn $	20	19	14	19	78	4	3
most	24	22	25	99	14	27	26
most hand	12	19	17	85	6	16	16
mount	-48	-43	-46	-45	-48	-43	-53
mount @	-58	-53	-56	-56	-58	-53	-68
move	-37	-10	-35	-32	-38	-31	-35
move $	-47	81	-35	-8	-15	-12	-26
move @	-35	-23	-36	-49	-41	-36	-36
move between	14	45	-3	0	5	15	12
move it	-27	-27	-27	-27	-29	-25	-27
move our	-7	12	-5	-8	-6	-6	-17
move to	-33	-18	-18	-18	-18	-18	-18
much	37	-2	25	67	17	22	21
much as	27	26	27	55	27	27	27
multi	-25	-24	-14	-26	-12	-28	-25
multi az	-31	-28	-43	-31	-4	-28	-29
multi factor	-30	-31	-39	-31	-34	-30	-30
multi tenant	21	21	82	18	5	-11	21
must	-13	-21	-22	-21	-23	-20	-19
must act	-19	-18	-19	-19	-21	-19	-22
must aws	-9	-8	-8	-7	-8	-7	-7
must be	-27	-30	-24	-24	-24	-23	-26
must configur	-18	-19	-18	-17	-16	-16	-18
must defin	-102	-80	-128	-80	-88	-78	-77
must do	39	5	-1	1	-7	2	2
must instal	-24	-12	-12	-12	-12	-12	-13
must keep	-15	-14	-14	-14	-17	-14	-14
must not	-26	-26	-24	-23	-24	-22	-22
must our	-52	-48	-49	-50	-51	-49	-81
must patch	-42	-37	-37	-38	-42	-37	-53
must the	-29	-27	-27	-28	-49	-27	-28
must to	-11	-10	-11	-11	-18	-11	-11
must updat	-36	-37	-38	-47	-40	-34	-45
must we	57	27	25	28	26	28	67
my	30	18	26	15	44	23	15
my @	-12	13	2	5	70	12	7
my boss	65	29	54	26	-15	71	14
my data	31	32	21	30	-1	25	86
my duti	16	20	2	8	8	7	9
my own	-71	-57	-58	-53	-69	-52	-59
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
name who	-36	-51	-39	-45	-43	-36	-50
narrow	-27	-20	-20	-20	-23	-20	-22
necessari	-8	-7	-10	-8	-7	-7	-7
neck	-53	-42	-46	-50	-52	-49	-43
need	14	2	2	8	22	3	0
need $	-23	-13	-24	-13	14	-13	-14
need a	24	0	5	21	-5	5	20
need an	71	43	38	25	75	41	62
need one	-28	-46	-28	-36	-28	-28	-37
need someth	-23	-24	-38	-23	-25	-23	-25
need the	60	22	22	21	16	21	23
need to	-47	-39	-38	-35	-41	-38	-46
neo4j	7	67	8	6	-10	8	5
neo4j on	7	67	8	6	-10	8	5
network	-45	-46	-34	-45	-49	-44	-51
network $	-48	-48	-52	-49	-53	-49	-58
network access	-21	-26	-25	-22	-22	-22	-24
network acl	-24	-27	-18	-30	-31	-28	-28
network and	-59	-59	-59	-60	-63	-59	-111
network between	-15	-14	-15	-14	-18	-14	-14
network cabl	-10	-11	-12	-10	-10	-10	-10
network connect	-40	-41	-42	-41	-41	-38	-38
network flood	-48	-60	-47	-44	-43	-43	-46
network polici	21	39	104	37	20	37	41
network that	-12	-12	-13	-12	-15	-12	-16
network traffic	-7	-7	-12	-7	-7	-7	-7
network under	-37	-36	-38	-37	-35	-35	-37
never	-4	-5	8	22	-10	-3	-6
never expir	-22	-21	-22	-22	-25	-20	-21
never heard	5	5	79	2	-10	2	3
new	-7	14	-13	-9	-5	-5	-6
new @	-37	-33	-33	-32	-34	-31	-32
new here	33	4	6	-9	7	5	-6
new object	-8	-8	-7	-7	-8	-7	-8
new one	-28	-28	-29	-34	-29	-27	-36
newer	-19	-14	-14	-14	-15	-14	-16
newer one	-49	-29	-29	-30	-29	-27	-29
next	26	62	17	15	14	17	15
next to	11	62	24	22	22	23	20
next week	71	0	18	20	11	15	20
nice	-17	-6	-9	-9	53	-24	-19
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
no matter	-55	-51	-76	-76	-71	-60	-59
no wait	30	-29	1	50	-7	-2	1
nobodi	5	-4	6	61	4	8	6
nobodi here	-20	-14	-20	-4	-27	-14	-16
nobodi on	16	-15	17	65	4	13	18
nobodi want	38	36	36	86	37	38	35
node	-4	-3	-3	12	6	-1	33
node $	3	3	5	11	12	4	30
node @	-27	-54	-29	-17	-28	-28	-30
node base	1	-20	-6	28	1	1	-7
node get	-33	-38	-34	-60	-35	-33	-36
node in	-27	-21	-25	-22	-17	-21	-30
node js	-17	-22	-17	-19	-17	-17	-19
node kernel	-53	-42	-52	-66	-56	-43	-49
node of	-28	-27	-30	-27	-28	-27	-37
node on	10	7	10	2	79	9	-8
node os	30	29	25	30	28	31	83
node patch	52	53	52	53	49	55	132
node that	-56	-38	-40	-47	-40	-39	-56
node upgrad	64	71	63	47	91	70	127
node who	62	63	60	61	59	64	141
non	18	18	63	17	4	16	19
non techi	13	14	47	12	7	12	14
non technic	28	28	71	26	7	25	28
noncompli	-38	-34	-35	-36	-42	-36	-36
normal	-55	-9	-40	-38	-39	-34	-40
normal $	-16	-16	-17	-16	-16	-17	-24
normal @	-36	-49	-38	-14	-33	-34	-44
normal region	0	20	0	-15	1	1	1
not	-10	-10	-23	-13	-27	-21	-24
not $	19	-2	-22	-16	-21	-13	-15
not @	-48	-52	-47	-54	-44	-45	-46
not aws	-22	-19	-19	-19	-20	-19	-26
not on	-23	-22	-21	-22	-21	-21	-22
not the	-21	-21	-24	-24	-21	-27	-23
not us	-58	-56	-73	-57	-63	-57	-80
note	7	10	8	14	86	8	-26
noth	-27	-23	-23	7	-28	-26	-33
noth $	-32	-20	-21	-27	-24	-20	-20
noth to	31	30	28	94	14	30	15
notic	-66	-61	-62	-60	-66	-65	-70
notic about	-23	-20	-20	-21	-27	-22	-21
now	-17	-13	-14	-10	23	-1	-29
now $	15	21	24	23	96	19	-12
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
of @	-29	-37	-35	-35	-37	-36	-51
of a	-28	-26	-28	-26	-26	-25	-29
of amazon	-18	-17	-19	-18	-2	-17	-26
of an	-19	-19	-20	-19	-15	-16	-19
of api	-33	-34	-34	-34	-42	-35	-43
of aws	-18	-14	-16	-15	8	-15	-17
of build	-43	-41	-40	-41	-42	-44	-42
of client	21	7	7	7	7	7	4
of contain	35	30	79	26	35	33	35
of custom	79	9	61	57	23	30	20
of data	-16	-14	-8	-14	-19	-14	-15
of databas	-14	-14	-14	-14	-24	-14	-14
of differ	-8	-6	-6	-6	-7	-6	-6
of disk	-38	-30	-26	-28	-28	-27	-26
of durabl	-18	-18	-23	-22	-19	-18	-19
of duti	80	9	22	24	20	23	23
of each	12	50	11	-7	12	12	12
of file	-32	-29	-31	-48	-36	-29	-40
of it	-7	-16	0	-16	-19	-16	-21
of key	-19	-27	-19	-20	-19	-19	-21
of labor	79	8	-3	11	0	9	9
of life	0	1	-2	-5	19	-1	0
of my	-58	-36	-39	-38	-50	-38	-42
of node	-36	-25	-26	-35	-25	-25	-28
of object	-26	-25	-26	-25	-30	-24	-28
of old	-30	-30	-29	-33	-40	-30	-31
of one	25	46	28	111	45	45	40
of oper	-25	-21	-21	-23	-21	-21	-34
of other	-13	-12	-11	-12	-12	-11	-13
of our	-17	-7	-14	-10	28	-19	-16
of person	-11	-9	-10	-11	-10	-10	-10
of physic	-24	-24	-26	-26	-29	-26	-27
of pod	-28	-24	-27	-25	-32	-25	-25
of presenc	-41	-36	-37	-37	-39	-36	-52
of question	0	0	0	0	-12	14	0
of request	-45	-39	-38	-39	-45	-39	-49
of respons	32	2	0	4	-5	2	2
of secur	10	14	23	37	9	8	9
of server	-58	-57	-61	-56	-56	-57	-68
of staff	-25	-24	-25	-24	-26	-25	-35
of storag	-59	-62	-68	-60	-64	-63	-65
of that	-16	-15	-12	-13	-12	-12	-12
of the	-18	-17	-16	-15	-19	-14	-4
of them	-6	42	3	-4	7	4	7
of thi	17	15	-20	15	-29	62	31
of thing	-7	-4	-25	-4	-7	38	-4
of those	-35	-30	-36	-31	-30	-31	-42
of us	37	38	35	50	19	38	78
of what	72	-5	-42	-18	-19	-29	-28
of which	42	8	-2	-2	9	7	-1
of who	-34	-31	-34	-31	-31	-30	-40
off	-24	-24	-35	-21	-28	-25	-30
off $	-51	-45	-65	-55	-49	-45	-45
off a	-17	-2	-20	-18	-19	-17	-18
off amazon	-15	-13	-15	-14	-13	-13	-16
off by	-26	-23	-32	-23	-23	-23	-28
off our	12	21	19	48	22	22	20
off the	-61	-50	-49	-50	-51	-50	-77
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
older	-18	-19	-22	-20	-22	-19	-19
older than	-18	-19	-22	-20	-22	-19	-19
on	-29	-22	-28	-22	-23	-27	-33
on $	-55	-48	-53	-42	-74	-51	-55
on @	-25	-17	-18	-7	-18	-21	-23
on a	-22	2	-19	-2	-14	-16	-17
on access	-9	-12	-9	-9	-10	-9	-9
on amazon	-25	-23	-25	-23	-36	-23	-2
on an	-23	-14	-27	-24	-29	-25	-27
on and	-11	-12	-10	-10	-10	-10	-10
on automat	-22	-18	-18	-18	-19	-18	-22
on aws	46	37	45	63	66	33	53
on black	-47	-46	-48	-48	-83	-47	-50
on by	-63	-61	-63	-61	-73	-61	-82
on call	38	39	37	39	108	39	22
on demand	-35	-48	-31	-34	-35	-32	-31
on each	51	0	19	20	17	15	12
on ec2	-17	-18	-18	-17	-18	-17	-20
on execut	-10	-9	-10	-9	-10	-9	-9
on floor	6	6	5	6	19	6	3
on fridai	13	14	11	13	45	12	9
on in	-22	-24	-24	-21	-23	-21	-21
on is	-23	-21	-21	-22	-29	-21	-22
on it	-11	-9	-13	-12	-18	-11	13
on its	-13	-23	-23	-21	-30	-22	-23
on manag	-26	-26	-31	-25	-31	-27	-27
on me	-48	-30	-31	-30	-31	-30	-30
on mfa	-17	-16	-22	-16	-19	-16	-16
on mondai	13	4	4	3	4	4	4
on multi	-7	-6	-6	-6	-8	-6	-6
on my	-37	-30	-30	-30	-30	-31	-36
on off	-32	-31	-30	-31	-32	-30	-29
on one	0	44	7	-4	-3	4	4
on our	-26	-16	-25	-21	-28	-25	-30
on plain	-53	-102	-54	-59	-54	-54	-57
on point	-7	-6	-8	-6	-7	-6	-6
on prem	-22	-21	-21	-21	-22	-20	-22
on premiz	-10	-18	-10	1	-10	-9	-12
on provid	-27	-28	-33	-28	-36	-28	-38
on secur	3	-8	3	25	0	3	2
on server	-73	-74	-74	-81	-77	-76	-97
on share	-32	-33	-40	-34	-39	-33	-34
on site	-29	-28	-27	-27	-26	-26	-27
on that	13	14	15	15	52	8	11
on the	-18	-23	-26	-19	-23	-21	-28
on them	14	-4	-7	-2	-5	-3	9
on top	-8	-8	-8	-9	-12	-8	-8
on us	5	-3	-14	-15	-28	-16	29
on what	-32	32	-40	-21	-30	-12	-16
on which	-67	-61	-60	-63	-71	-59	-69
on who	-47	-46	-47	-46	-50	-45	-77
on whom	-17	-16	-16	-17	-18	-17	-22
onc	2	2	3	34	2	4	2
onc a	34	28	28	86	31	34	33
onc held	-16	-16	-17	-19	-16	-16	-17
one	3	-2	6	30	0	3	16
one $	0	35	85	94	6	20	118
one @	16	25	12	34	88	23	18
one avail	-19	-20	-23	-20	-24	-19	-23
one az	-52	-51	-63	-53	-58	-50	-55
one hand	29	58	33	56	30	31	33
one is	-49	-49	-52	-54	-58	-48	-78
one line	-26	-30	-25	-50	-25	-26	-32
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
open the	-14	-16	-13	-14	-13	-13	-16
open to	-34	-28	-28	-27	-30	-27	-28
open who	-47	-41	-41	-40	-45	-40	-44
opensearch	-10	79	-8	-20	-5	7	-12
openssh	-19	-17	-28	33	-30	-14	-20
openssl	-28	-30	-28	-32	-28	-28	-27
oper	-27	-26	-28	-25	-28	-27	-10
oper system	-29	-28	-30	-28	-30	-28	-5
oper the	-28	-29	-27	-27	-28	-26	-28
oppos	30	90	75	29	18	34	39
oppos to	30	90	75	29	18	34	39
ops	15	26	-3	60	6	15	14
option	-22	-32	-30	37	-30	-18	-26
option give	0	-19	3	29	3	3	3
option on	48	38	23	122	42	48	45
or	-4	23	6	35	10	9	16
or $	-29	-48	-31	-40	-29	-29	-33
or @	23	81	34	95	45	35	32
or a	-20	-54	-9	36	-19	-11	-13
or amazon	-66	-54	-55	-55	-58	-54	-70
or aws	-35	-32	-34	-60	-70	-32	-2
or both	-9	-10	-10	-12	-10	-9	-13
or by	-23	-17	-17	-18	-17	-17	-21
or custom	-100	-85	-89	-85	-111	-92	-110
or destroi	-15	-17	-16	-19	-16	-16	-16
or do	-26	-14	-12	-16	-18	-16	15
or doe	-59	-34	-32	-35	-33	-34	-39
or fals	-36	-37	-45	-42	-41	-37	-51
or fix	35	26	17	26	-1	93	8
or host	-31	-57	-32	-37	-33	-30	-31
or i	-13	-15	-13	-13	-12	-12	-14
or is	-23	-22	-22	-41	-22	-22	-23
or me	-46	-27	-29	-64	-53	-25	33
or neo4j	7	76	14	4	-11	9	5
or no	-16	-20	-16	-17	-23	-16	-15
or not	-28	-4	-26	-30	-29	-25	-28
or on	36	31	47	95	12	31	131
or our	-85	-71	-56	-43	-66	-59	-61
or privat	-29	-30	-29	-32	-37	-30	-38
or so	-24	-22	-21	-33	-24	-22	-22
or the	10	71	27	47	48	38	30
or their	-7	20	24	22	24	24	62
or them	-44	-21	-38	-20	27	-20	-26
or us	-4	0	1	-4	42	1	-5
or we	-20	-19	-21	-24	-19	-20	-22
or what	-50	-44	3	-51	-62	7	-52
or who	-35	-30	-29	-31	-35	-29	-33
orchestr	-19	-18	-21	-19	-19	-19	-25
order	9	-4	6	67	-3	11	7
order $	-14	-13	-16	-16	-13	-14	-17
order a	-42	-39	-41	-42	-45	-39	-41
org	-12	-2	-2	-5	13	-2	-13
organ	-51	-47	-61	-50	-49	-60	-62
origin	-36	-45	-37	-38	-54	-37	-40
os	-10	-19	-1	1	5	-6	44
os $	-50	-49	-15	-49	-68	-46	23
os and	31	31	30	65	30	30	27
os fix	-56	-51	-59	-50	-53	-51	-74
os in	24	27	29	30	25	31	92
os level	-8	-9	-9	-8	-8	-8	-13
os of	20	20	14	19	65	21	-2
os on	-71	-110	-66	-77	-80	-70	-84
os patch	-2	-11	-3	9	-5	1	54
os underneath	-42	-42	-39	-61	-45	-40	-62
os updat	68	72	65	60	53	66	197
other	-18	-5	-16	-17	-24	-17	-19
other $	-16	-11	-15	-15	-15	-16	-18
other custom	-13	-12	-11	-12	-12	-11	-13
otherw	-10	-11	-10	-12	-10	-10	-10
otherw $	-10	-11	-10	-12	-10	-10	-10
our	-6	-9	-13	-6	-8	-10	3
our $	21	-27	-39	-13	-39	-28	-21
our @	2	7	8	8	16	8	47
our account	-20	-20	-20	-20	-26	-21	-23
our admin	-27	-26	-25	-28	-31	-26	-32
our app	-27	-30	-35	-15	-29	-27	-29
our applic	-29	-29	-28	-29	-53	-28	-30
our audit	-39	-39	-59	-38	-59	-37	-52
our auditor	0	-4	-1	23	-4	0	-2
our aws	-40	-29	-30	-31	-34	-29	-29
our backup	-73	-55	-54	-54	-80	-55	-76
our begin	75	31	34	27	32	31	30
our bit	81	10	24	24	-2	15	11
our branch	-27	-20	-21	-20	-30	-20	-21
our cisco	-14	-7	-43	-13	57	-34	-10
our client	19	-5	-3	-19	-6	-3	-8
our cluster	23	33	30	11	14	31	77
our compani	0	35	33	34	111	32	15
our contain	-27	-20	-53	-25	-39	-21	17
our content	-20	-20	-21	-20	-24	-24	-22
our custom	-13	-13	-12	-13	-14	-18	-14
our data	-45	-54	-45	-45	-50	-46	-59
our databas	-27	-26	-24	-27	-25	-25	-41
our dba	-36	-14	-35	-61	-38	-35	-54
our desk	-13	17	-11	-38	-12	-11	-11
our domain	-51	-34	-43	-49	-48	-43	-46
our duti	3	31	-18	-22	-23	-15	-20
our esxi	-7	-7	-6	-8	-6	-6	-7
our factori	57	24	19	24	24	24	24
our function	-20	-20	-23	-28	-31	-22	-20
our headach	-20	-20	-21	-9	-31	-21	-23
our imag	-17	-15	-14	-15	-14	-16	-16
our in	92	-4	2	12	7	15	16
our iso	-13	-11	-11	-10	-15	-11	-12
our job	63	38	28	40	33	40	94
our laptop	-43	-44	-43	-43	-79	-44	-47
our leak	-8	-6	-5	-6	-6	-6	-6
our list	-12	7	-12	-20	-8	-9	-9
our load	-24	-20	-19	-20	-23	-20	-23
our oblig	68	64	28	28	9	16	16
our offic	-38	-39	-35	-45	-48	-35	-36
our old	-19	-29	-19	-19	-18	-18	-21
our on	48	55	27	27	26	26	24
our or	-24	-37	-17	-23	-10	-11	46
our own	-22	-12	-22	-24	-15	-21	-28
our part	45	-5	5	1	4	2	-2
our pod	-36	-42	-41	-38	-41	-34	-34
our polici	12	30	32	32	11	90	31
our premiz	-28	-31	-28	-40	-28	-28	-27
our privat	-14	-13	-13	-13	-15	-13	-17
our problem	-42	-41	-54	-46	-47	-43	-43
our respons	-7	-6	-7	-9	-7	-7	-7
our router	-23	-23	-23	-22	-28	-22	-26
our saa	-5	-5	-6	-5	-5	-5	-8
our salesforc	30	30	25	30	73	29	-9
our server	-29	-39	-28	-2	-36	-28	-47
our servic	-31	-52	-31	-37	-31	-31	-32
our share	25	149	40	24	37	43	42
our shop	-16	-12	-12	-13	-16	-12	-13
our side	-53	-37	-31	-15	-35	-31	-38
our site	-33	-28	-29	-29	-29	-28	-33
our task	-31	-28	-32	-28	-51	-28	-33
our team	-46	-33	-42	-1	-60	-38	-48
our their	139	99	59	57	58	55	17
our to	-34	-33	-37	-37	-39	-34	-36
our ubuntu	-31	-39	-30	-31	-43	-31	-54
our unus	-32	-27	-27	-27	-34	-29	-30
our user	-15	-14	-17	-14	-16	-15	-16
our warehous	-39	-34	-40	-37	-38	-33	-38
our web	-21	-16	-16	-16	-18	-16	-17
our websit	-49	-47	-49	-48	-49	-45	-57
our whose	-10	-10	-10	-10	-11	-10	-17
our windows	-1	-23	0	31	-5	0	-4
our work	0	-28	2	45	-1	-2	1
our workload	-51	-52	-54	-54	-59	-52	-60
ourself	-2	-24	-36	-27	-49	-23	-21
ourself $	-2	-24	-36	-27	-49	-23	-21
ourselv	-40	-65	-49	5	-42	-39	-24
ourselv $	-41	-51	-50	-14	-35	-38	-4
ourselv on	-23	-67	-27	25	-37	-22	-30
ourselv who	-21	-21	-21	-22	-21	-21	-38
out	16	0	13	5	14	0	-1
out $	-4	-3	42	4	31	-14	-10
out a	13	8	9	34	11	13	13
out after	13	19	19	-2	49	19	17
out for	116	10	-10	25	-19	18	20
out of	-47	-46	-45	-44	-57	-43	-46
out the	-28	-11	-18	-21	-20	-18	-18
outag	-35	-34	-36	-35	-44	-34	-40
outlin	111	45	38	42	41	46	48
outlin the	37	16	16	16	14	16	16
over	-14	-25	-20	-6	-24	-19	-6
over $	5	0	5	6	-22	1	61
over @	-8	-51	-30	-13	-30	-25	-26
over in	-28	-54	-28	-32	-28	-28	-28
over our	13	4	4	3	4	4	4
over sever	-11	-10	-12	-11	-11	-10	-10
over the	-6	-22	-15	25	-14	-15	-13
overal	-20	-21	-24	-21	-23	-21	-26
overnight	-70	-67	-66	-72	-91	-65	-75
overview	70	14	13	8	19	10	16
overview $	75	1	6	9	-6	5	4
overview of	30	5	2	8	33	-13	3
own	-7	-7	-12	-8	-1	-11	7
own $	-34	-31	-33	-33	-41	-32	-36
own @	11	60	20	-1	18	19	15
own and	31	-1	3	6	5	6	4
own applic	-26	-28	-29	-27	-30	-27	-32
own build	-9	-13	-8	-11	-9	-9	-9
own cert	-30	-40	-34	-32	-33	-30	-29
own contain	-11	-16	-11	-13	-11	-11	-12
own data	-27	-26	-29	-27	-52	-26	-28
own employe	-33	-32	-34	-32	-50	-33	-38
own everyth	4	5	4	4	35	2	0
own infer	-47	-28	-30	-29	-31	-28	-29
own node	-19	-18	-15	22	-33	-14	-33
own router	-20	-19	-18	-21	-20	-18	-19
own server	-64	-59	-58	-61	-58	-56	-79
own that	-31	-30	-47	-32	-32	-30	-35
own the	3	23	22	25	86	22	0
own workload	-15	-16	-16	-17	-22	-16	-17
owner	-5	-7	-4	-3	7	-3	17
owner $	55	31	26	31	21	30	86
owner for	-30	-14	-16	-15	1	-14	-23
owner of	-27	-28	-27	-29	-7	-30	-58
ownership	-25	-59	-60	-54	-65	-57	-65
ownership $	-71	-70	-73	-68	-75	-69	-80
paa	-8	-16	47	-7	-23	-9	-24
packag	-18	-19	-18	-19	-19	-18	-19
packag in	-8	-7	-7	-7	-7	-7	-7
page	-26	-24	-22	-23	-25	-22	-27
pager	46	-10	2	-3	-10	0	2
pai	-6	-3	-3	-5	26	-3	-29
pai attent	-32	-32	-33	-32	-50	-32	-35
pai for	9	11	12	7	49	11	-22
pair	-25	-9	-15	-13	20	-13	-10
pair of	-8	-8	-8	-8	-10	-8	-8
palo	-11	-4	4	7	45	-4	-3
palo alto	-41	-37	-39	-37	-42	-38	-50
panda	-34	-34	-35	-36	-36	-34	-56
paragraph	13	51	14	6	56	10	21
param	-27	-32	-29	-30	-32	-26	-28
paramet	-34	-31	-32	-33	-35	-32	-39
paramet group	-43	-40	-41	-42	-45	-40	-50
park	23	24	24	20	74	20	17
part	79	42	20	41	23	30	38
part $	81	48	16	50	20	27	21
part in	-4	20	3	-1	2	2	2
part of	73	6	-17	10	0	10	3
parti	-13	-23	-23	-24	-27	-23	-25
parti $	-8	-17	-19	-20	-17	-15	-15
parti for	118	35	43	41	18	39	40
parti in	15	35	88	35	34	35	35
parti instal	-45	-41	-42	-49	-51	-43	-56
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
password of	-31	-28	-28	-29	-40	-28	-32
password polici	-55	-45	-53	-45	-52	-45	-46
password rule	-37	-35	-35	-33	-35	-35	-35
password safe	-49	-40	-38	-46	-38	-40	-46
past	27	27	27	25	64	25	26
patch	-18	-13	-14	-7	-4	-13	22
patch $	3	10	-2	20	2	10	96
patch @	-82	-81	-69	-60	-52	-66	-121
patch a	-69	-60	-59	-68	-26	-57	-110
patch all	-58	-55	-60	-58	-64	-56	-79
patch amazon	45	44	46	40	98	44	30
patch an	-62	-70	-59	-82	-70	-64	-67
patch are	-65	-53	-52	-53	-53	-53	-83
patch aws	-80	-77	-82	-79	-79	-78	-142
patch baselin	-52	-53	-55	-56	-62	-53	-76
patch burden	32	58	29	88	15	25	26
patch by	-43	-44	-44	-45	-47	-41	-44
patch evid	-6	-6	-6	-6	-6	-7	-8
patch for	-109	-99	-104	-101	-110	-103	-142
patch from	34	31	36	18	96	28	26
patch host	20	20	21	53	19	20	16
patch in	-42	-41	-42	-41	-41	-40	-66
patch is	-15	-17	-15	-4	-17	-17	-23
patch it	45	54	59	64	54	63	157
patch manag	-46	-47	-43	-49	-73	-51	-69
patch of	-64	-69	-65	-63	-69	-63	-75
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
patch whose	69	70	71	70	60	69	146
patch windows	15	16	16	41	11	16	7
patient	-15	-12	-12	-12	-13	-12	-12
pay	-20	-20	-25	-21	-24	-19	-23
pay for	-22	-23	-29	-23	-28	-21	-27
pci	-29	-30	-13	-28	-39	-30	-33
pci compliant	-44	-45	-51	-52	-52	-45	-50
pci dss	-32	-32	-18	-35	-44	-32	-35
pdb	-33	-12	60	12	-8	-23	-29
pdb $	-129	-108	-175	-125	-130	-133	-124
peer	-39	-33	-35	-33	-36	-33	-42
peer node	-45	-37	-39	-37	-40	-37	-48
pend	21	25	25	25	56	25	25
penetr	-30	-30	-10	-29	-34	-39	-41
penetr test	-30	-30	-10	-29	-34	-39	-41
peopl	-13	-18	-9	7	-15	-11	-13
peopl and	-6	-6	-6	-6	-6	-6	-10
peopl that	-28	-34	-27	-27	-30	-26	-27
peopl who	15	-8	13	51	7	13	3
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
physic entri	-19	-19	-21	-19	-20	-20	-20
physic host	-73	-75	-78	-77	-79	-75	-95
physic layer	-24	-24	-28	-24	-26	-25	-27
physic machin	-38	-36	-40	-36	-37	-36	-41
physic network	-12	-12	-13	-12	-12	-12	-11
physic secur	-52	-49	-53	-49	-50	-48	-51
physic server	-27	-26	-23	-25	-23	-23	-28
pi	-49	-41	-38	-39	-42	-38	-63
pick	-43	-50	-44	-33	-47	-43	-47
pick @	-13	-44	-14	16	-14	-14	-14
pick its	-21	-24	-21	-23	-25	-21	-21
pick the	-47	-46	-47	-47	-50	-47	-53
pick which	-29	-31	-31	-51	-50	-29	-29
pictur	48	7	6	4	-7	8	-3
pictur for	52	21	20	16	16	20	22
pile	-33	-32	-32	-31	-40	-32	-32
pile up	-8	-8	-9	-8	-8	-8	-8
pip	-34	-32	-33	-35	-36	-33	-38
pip instal	-23	-23	-22	-23	-27	-24	-29
pipe	-24	-23	-23	-24	-29	-23	-31
pipe style	-24	-23	-23	-24	-29	-23	-31
pipelin	-78	-79	-124	-77	-79	-79	-82
pitr	-29	-33	26	-28	-39	-30	-33
pitr $	25	25	118	23	8	18	21
pitr on	-30	-24	-27	-26	-23	-23	-23
pki	16	12	25	56	20	25	24
place	-16	-15	-19	-16	-16	-15	-16
place a	-24	-23	-22	-23	-24	-22	-24
plain	-29	-43	-23	-28	-31	-31	-31
plain @	-33	-51	-35	-26	-37	-38	-35
plain text	-39	-39	-39	-42	-39	-36	-41
plain word	15	15	57	14	12	15	7
plan	-54	-35	-60	-50	-55	-54	-52
plan $	-42	-39	-38	-37	-35	-64	-37
plan for	-33	-33	-32	-31	-35	-31	-33
plan is	10	80	12	32	23	34	37
plan of	-39	-41	-40	-43	-68	-41	-49
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
platform version	9	7	75	18	13	18	22
pleas	40	34	37	45	59	37	33
pleas $	19	20	35	28	-3	40	29
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
pod disrupt	-32	-33	-38	-32	-38	-33	-37
pod in	-30	-36	-35	-32	-30	-29	-30
pod on	-25	-22	-24	-23	-31	-22	-22
point	9	-30	-6	-17	-19	-15	-18
point in	-20	-17	7	-17	-25	-18	-22
point of	-36	-31	-32	-32	-34	-32	-45
poison	-31	-29	-29	-29	-38	-30	-30
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
prem	-22	-21	-21	-21	-22	-20	-22
premiz	-16	-23	-17	-9	-17	-16	-18
premiz $	-30	-33	-30	-41	-30	-30	-30
premiz @	-12	-11	-11	-11	-11	-11	-12
premiz domain	-11	-15	-11	-13	-11	-11	-12
premiz server	-7	-7	-7	-7	-9	-7	-11
prepar	-5	-13	-15	-16	-16	-14	-19
presenc	-41	-36	-37	-37	-39	-36	-52
presenc $	-47	-41	-43	-43	-45	-42	-61
prevent	-32	-33	-34	-34	-38	-33	-39
prevent it	-27	-28	-30	-29	-31	-27	-38
previou	-7	-6	-9	-8	17	-9	-10
previou instruct	3	4	3	4	32	1	0
price	-73	-47	-51	-50	-51	-49	-50
princip	-13	-13	-12	-14	-13	-12	-12
principl	-23	-21	-22	-21	-27	-20	-22
principl $	-20	-20	-22	-21	-28	-20	-22
principl who	-11	-7	-7	-7	-7	-7	-7
print	18	15	16	16	79	6	10
privaci	-16	-16	-16	-16	-18	-25	-17
privat	22	10	8	9	22	10	9
privat @	-18	21	20	18	69	21	20
privat databas	-13	-17	-13	-16	-17	-14	-13
privat kei	-17	-16	-16	-17	-18	-16	-16
privat key	-8	-8	-8	-8	-9	-7	-8
privat subnet	-34	-34	-33	-36	-39	-34	-45
privileg	-36	-28	-12	-36	-35	-29	-48
privileg $	10	10	53	7	1	7	11
pro	59	57	48	54	142	55	35
pro $	59	57	48	54	142	55	35
problem	-27	-26	27	-29	-48	-31	-35
problem $	-13	-13	64	-15	-45	-20	-19
process	2	6	7	6	53	2	4
process in	-27	-20	-20	-21	-22	-19	-20
procur	13	-21	-19	-32	-39	-20	-19
prod	-6	-3	-8	-5	21	-3	-3
prod who	-10	-9	-8	-9	-9	-8	-8
produc	-40	-37	-39	-43	-37	-37	-49
product	-32	-30	-32	-31	-40	-31	-32
product system	-26	-25	-26	-25	-33	-26	-29
profil	-22	-17	-18	-18	-19	-17	-19
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
protect of	-27	-27	-26	-27	-33	-26	-39
protect our	-6	-7	-7	-6	-7	-6	-8
protect the	-31	-32	-35	-32	-33	-32	-35
prove	-25	-25	-26	-25	-30	-25	-38
provid	-22	-22	-22	-22	-23	-21	-23
provid $	-8	-5	-5	-6	-5	-5	-5
provid al2023	-27	-28	-33	-28	-36	-28	-38
provid and	27	12	12	12	12	12	12
provid by	-21	-20	-21	-22	-24	-20	-21
provid for	-10	-8	-8	-8	-8	-8	-9
provid or	-15	-14	-16	-15	-14	-14	-20
provid power	-17	-20	-16	-17	-18	-16	-16
provid the	-34	-31	-29	-31	-33	-29	-30
provis	-46	-46	-45	-28	-45	-40	-44
provis @	-1	-16	-1	32	-2	1	0
provis mode	-76	-72	-80	-83	-66	-67	-73
provis the	-20	-26	-21	-22	-20	-21	-20
proxi	-34	-42	-34	-9	-38	-34	-39
proxi do	-38	-36	-41	-40	-41	-52	-46
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
publish thi	-47	-45	-47	-45	-56	-46	-48
publish to	-24	-24	-26	-25	-40	-23	-23
publish updat	-45	-43	-48	-44	-51	-44	-58
pull	-28	-27	-28	-28	-30	-27	-31
pull from	-42	-42	-44	-45	-50	-41	-55
push	-5	-9	-5	22	-7	-4	-9
push the	15	5	12	68	9	13	7
put	-13	0	-14	15	-21	-15	-26
put @	28	58	28	25	28	28	27
put a	10	8	1	54	-21	1	1
put in	-16	-16	-17	-17	-23	-16	-16
put into	-45	-50	-45	-51	-51	-42	-41
put on	-8	-8	-9	-9	-8	-8	-10
python	-5	-3	-5	2	17	-3	-8
python 3	27	25	25	54	54	26	22
python packag	-13	-13	-13	-13	-17	-13	-15
python runtim	-18	-17	-20	-18	-18	-18	-30
python3	-52	-46	-52	-47	-53	-46	-61
q	28	32	27	32	24	30	86
qualiti	-54	-51	-53	-47	-54	-49	-51
qualiti $	-54	-51	-53	-47	-54	-49	-51
quarter	12	57	25	26	23	26	27
quarterli	-17	-9	-13	-9	-17	-8	41
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
questionnair	-16	-23	12	-16	-16	-17	-20
queue	-20	-18	-18	-3	-20	-18	-24
queue and	-54	-50	-50	-55	-56	-52	-60
queue polici	-57	-56	-59	-60	-67	-56	-74
quick	44	119	45	27	28	33	20
quota	-38	-32	-11	-32	-16	-37	-32
r	-32	-38	-34	-37	-30	14	-23
raci	120	14	18	21	0	16	18
raci $	85	5	11	14	-2	8	9
raci for	89	13	15	17	0	13	16
rack	-43	-45	-44	-44	-50	-44	-59
rack $	-31	-32	-32	-31	-40	-32	-49
raiz	8	20	16	21	87	11	23
raiz the	-10	-10	-10	-11	-14	-10	-12
ram	87	16	18	22	17	20	14
ran	-10	-10	-10	-10	-12	-10	-14
rang	-41	-37	-37	-37	-39	-37	-41
rang of	-46	-43	-44	-42	-46	-42	-45
rank	12	11	18	70	1	16	18
ransomwar	-22	-19	-20	-21	-21	-19	-23
ransomwar encrypt	-18	-15	-15	-16	-16	-15	-19
raspberri	-49	-41	-38	-39	-42	-38	-63
raspberri pi	-49	-41	-38	-39	-42	-38	-63
rather	-4	-7	-9	26	-7	-5	-5
rather than	-26	-16	-33	-29	-29	-26	-26
rbac	-89	-79	-83	-74	-78	-74	-86
rce	-55	-42	-38	-52	-50	-41	-63
rdp	-23	-23	-23	-19	-30	-23	-33
reach	-38	-34	-48	-36	-25	-36	-39
reach @	-48	-50	-46	-54	-64	-47	-50
reach a	-21	-27	-22	-29	-25	-22	-21
reach end	24	25	24	24	53	24	25
reach the	-9	-9	-9	-9	-10	-9	-13
reachabl	-67	-61	-55	-55	-59	-54	-56
react	-30	-31	-35	-35	-9	-33	-35
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
record	-46	-47	-47	-48	-44	-44	-48
record $	1	5	6	6	55	7	-17
record @	-35	-47	-37	-38	-38	-36	-41
record for	-30	-30	-25	-25	-27	-26	-29
record in	-25	-25	-25	-25	-37	-26	-29
record of	-31	-34	-31	-55	-35	-31	-34
record to	12	9	9	43	0	13	11
recov	-22	-20	-18	-19	-20	-19	-21
recoveri	-33	-31	-26	-31	-37	-31	-34
recoveri $	-19	-19	39	-19	-43	-23	-30
recoveri drill	-16	-12	-12	-12	-13	-12	-13
recoveri for	-23	-19	-23	-19	-21	-19	-19
recoveri plan	-25	-24	-26	-24	-28	-24	-26
recoveri point	-24	-18	-22	-20	-20	-19	-19
recoveri setup	-12	-9	-9	-9	-9	-9	-10
recoveri time	-47	-48	-57	-46	-55	-48	-47
red	11	-13	-7	-14	-16	-13	-35
red hat	18	-10	-3	-11	-12	-10	-34
redishel	-52	-43	-39	-49	-48	-41	-65
redishel cve	-19	-19	-19	-20	-19	-19	-35
redshift	17	4	15	45	10	16	10
redund	-48	-49	-52	-46	-51	-46	-52
redund insid	-30	-30	-39	-31	-31	-29	-31
refresh	-26	-22	-27	-23	-23	-21	-22
regard	-3	27	-14	-13	3	-4	-2
regardless	-26	-25	-26	-25	-27	-24	-23
region	-28	-15	-25	-29	-15	-27	-29
region $	-20	12	-16	-19	-24	-18	-20
region at	38	36	103	37	20	34	38
region avail	-18	-18	-31	-18	-18	-18	-17
region build	-29	-28	-33	-28	-41	-29	-33
region doe	34	31	33	37	88	26	34
region for	-40	-33	-40	-36	-39	-35	-34
region has	24	24	17	5	73	21	25
region is	3	9	1	7	70	9	8
region our	-24	-24	-25	-24	-35	-28	-27
region replic	-39	-39	-44	-37	-42	-38	-38
region to	-8	-8	-8	-8	-10	-8	-8
region who	-24	-24	-24	-23	-28	-23	-35
regist	-38	-44	-43	-50	-48	-41	-50
registri	-36	-33	-34	-33	-35	-33	-39
regresshion	-55	-58	-61	-55	-79	-50	-74
regul	-23	-22	-22	-22	-26	-22	-31
regul that	-28	-28	-29	-28	-33	-28	-44
regular	-50	-13	-26	-25	-25	-24	-24
relaunch	-64	-47	-48	-48	-60	-47	-64
relaunch $	-64	-47	-48	-48	-60	-47	-64
releas	-74	-47	-49	-46	-29	-47	-46
releas $	-1	-1	-5	0	44	-1	0
reliabl	-2	0	1	0	-12	24	-3
reliabl are	-2	0	1	0	-12	24	-3
remain	73	-5	-1	30	-3	15	16
remain with	70	1	15	20	5	22	24
remedi	-114	-99	-106	-91	-99	-92	-107
remov	-47	-51	-44	-45	-51	-44	-47
renew	-5	-6	-5	21	-5	-3	-2
renew $	30	32	31	30	60	30	64
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
replac a	-20	-19	-20	-19	-20	-19	-19
replac broken	-33	-37	-34	-54	-36	-34	-41
replac fail	-18	-16	-17	-16	-17	-16	-18
replac the	10	7	11	11	35	11	6
replai	-67	-63	-63	-60	-62	-60	-67
replai $	-67	-63	-63	-60	-62	-60	-67
repli	35	26	17	25	-2	93	8
replic	-39	-36	-37	-35	-39	-35	-35
replic $	-37	-37	-44	-36	-41	-37	-37
replic an	-14	-13	-18	-13	-13	-13	-14
replic of	-18	-18	-18	-17	-19	-17	-17
replic to	-57	-42	-41	-42	-61	-41	-41
replica	-52	-58	-51	-50	-44	-46	-56
repo	-30	-30	-30	-31	-46	-31	-35
repo whose	-31	-32	-32	-33	-51	-33	-33
report	-61	-61	-62	-61	-63	-61	-80
report from	-34	-33	-37	-35	-35	-33	-33
repositori	-16	-15	-15	-15	-16	-15	-16
repositori $	-19	-18	-18	-18	-19	-18	-19
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
respons model	-14	-19	11	-17	-31	-20	-21
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
rest if	-28	-28	-23	-23	-24	-23	-22
rest in	-20	-19	-23	-18	-21	-19	-21
rest is	-86	-88	-98	-86	-101	-86	-144
restart	-36	-34	-34	-32	-54	-32	2
restor	-30	-27	-28	-27	-32	-28	-31
restor $	-48	-32	-35	-32	-37	-34	-42
restor from	-36	-36	-36	-36	-61	-36	-44
restor it	-13	-12	-13	-13	-15	-13	-17
restor test	-14	-12	-13	-12	-13	-12	-12
restrict	-46	-48	-47	-45	-49	-45	-47
restrict @	-37	-35	-35	-34	-39	-35	-39
result	-39	-36	-37	-36	-40	-36	-40
retail	-30	-27	-26	-29	-26	-26	-38
retail us	-30	-27	-26	-29	-26	-26	-38
retent	-47	-47	-47	-46	-49	-45	-48
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
revok	-48	-46	-47	-48	-50	-47	-50
revok a	-76	-77	-81	-78	-81	-76	-86
revok the	-11	-9	-9	-10	-11	-10	-10
right	-26	-24	-26	-23	-3	-24	-19
right $	-8	-6	-9	-7	10	-6	8
right now	23	42	45	45	100	41	41
right of	-37	-38	-59	-45	-53	-42	-48
risk	-17	-18	-26	-35	-26	-25	-25
risk assess	4	34	2	-7	3	4	4
risk regist	19	-12	-10	-29	-10	-10	-10
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
root	-60	-59	-54	-47	-66	-57	-67
root access	-35	-35	-33	-35	-36	-34	-38
root account	-39	-39	-50	-40	-56	-39	-40
root user	5	5	39	4	-2	3	-5
rot	-73	-67	-65	-64	-67	-63	-70
rot insid	-31	-33	-26	-27	-28	-26	-25
rotat	-46	-43	-53	-42	-38	-44	-13
rotat $	-60	-53	-47	-37	-96	-41	76
rotat @	-73	-67	-69	-69	-62	-62	-89
rotat by	-7	-6	-8	-7	-7	-6	-6
rotat for	-17	-12	-12	-12	-12	-12	-12
rotat in	-24	-23	-26	-23	-25	-23	-29
rotat of	-35	-19	-19	-19	-19	-19	-21
rotat on	-16	-16	-16	-16	-25	-16	-18
rotat the	36	33	36	36	22	35	92
rotat them	-21	-18	-18	-18	-21	-18	-22
rout	-38	-37	-37	-36	-37	-36	-41
rout tabl	-51	-51	-50	-49	-51	-49	-57
router	-61	-50	-50	-40	-52	-48	-66
router $	-51	-54	-65	-58	-67	-54	-80
router and	-15	-14	-14	-15	-16	-14	-19
router at	-9	-8	-8	-8	-8	-8	-9
router in	12	9	13	41	13	13	14
row	-5	-3	-7	-5	25	-3	-9
rpo	26	26	110	27	20	26	12
rpo of	-44	-44	-93	-45	-62	-44	-56
rto	-33	-34	16	-32	-43	-44	-38
rto and	-30	-29	-49	-30	-42	-30	-35
rule	-46	-45	-48	-43	-43	-29	-47
rule $	-49	-44	-58	-42	-50	6	-53
rule and	12	13	13	13	31	11	13
rule in	-58	-65	-57	-55	-56	-54	-55
rule of	-14	-13	-13	-13	-14	-13	-15
rule on	-20	-20	-19	-20	-21	-19	-20
rule who	-14	-10	-11	-10	-11	-10	-11
run	-23	-26	-29	-20	-24	-26	-31
run $	-56	-50	-51	-51	-33	-54	-63
run @	66	45	38	62	30	36	37
run a	-33	-28	-27	-25	-29	-27	-32
run an	-23	37	-3	-16	1	2	2
run and	-19	-17	-17	-16	-18	-17	-23
run by	56	14	15	12	-17	13	14
run cluster	-19	-19	-19	-20	-20	-19	-32
run contain	7	7	3	13	21	6	-2
run docker	25	26	24	53	25	14	25
run etcd	-22	-19	-23	-19	-19	-19	-22
run for	-12	-12	-12	-12	-12	-12	-15
run in	-46	-39	-41	-40	-51	-39	-46
run it	23	24	23	48	23	24	19
run on	-44	-43	-44	-46	-57	-43	-53
run our	-31	-30	-30	-31	-31	-30	-56
run ourselv	-63	-66	-44	-12	-42	-41	-55
run out	-50	-41	-38	-39	-45	-38	-51
run sinc	-34	-31	-30	-31	-31	-30	-47
run that	-20	-22	-29	-23	-28	-21	-26
run the	20	11	11	11	7	12	33
run who	14	13	14	13	35	14	11
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
saa applic	-7	-7	-6	-6	-10	-6	-6
safe	-33	-30	-30	-31	-35	-30	-33
safe $	-30	-31	-33	-31	-43	-31	-34
safekeep	-31	-31	-34	-31	-56	-30	-30
safekeep $	-31	-31	-34	-31	-56	-30	-30
sagemak	-9	1	-11	-12	-12	-9	-9
sai	-32	-47	1	1	-22	-20	-18
sai amazon	-28	-38	-28	-37	-54	-28	-28
sai land	5	9	51	5	-1	2	7
said	-51	-56	-49	-56	-46	-48	-49
salesforc	30	30	25	30	73	29	-9
same	-31	23	-1	-16	-28	-22	-27
same as	-45	-38	12	-53	-39	-36	-56
same question	-69	-56	-52	-51	-50	-56	-53
sanit	-9	-10	-9	-9	-10	-9	-12
save	-59	3	-34	-25	13	13	-40
save plan	-33	-48	-28	-30	-2	-62	-28
save us	-46	-25	-24	-26	6	-25	-23
savepoint	-33	-28	-30	-30	-30	-31	-32
say	-30	-12	-18	-33	-39	-21	-44
say $	13	-2	139	59	-22	-6	-3
say in	20	20	-4	40	17	51	21
scale	-29	-22	-24	-21	-29	-22	28
scale $	18	53	56	56	44	55	149
scale @	-94	-91	-96	-88	-93	-89	-126
scale a	-77	-76	-76	-74	-77	-74	-117
scale of	-44	-37	-37	-37	-42	-37	-46
scale polici	-78	-81	-90	-80	-88	-81	-96
scale the	-57	-52	-53	-55	-58	-53	-67
scale when	-33	-34	-33	-32	-37	-43	-48
scan	-50	-58	-53	-48	-42	-49	-56
scan $	-69	-87	-93	-71	-33	-69	-80
scan of	-14	-14	-15	-14	-16	-15	-15
scan the	-14	-10	-10	-10	-12	-10	-13
scanner	-38	-35	-41	-35	-46	-35	-36
schedul	-69	-64	-63	-55	-64	-61	-85
schedul $	-46	-50	-47	-50	-47	-46	-58
schedul and	-67	-37	-47	-37	-36	-36	-36
schedul for	-19	-15	-15	-16	-20	-15	-15
schema	-114	-108	-119	-106	-111	-108	-134
schema $	-75	-77	-92	-81	-85	-87	-120
schema design	-21	-18	-20	-19	-20	-19	-19
scope	-40	-41	-40	-30	-40	-37	-39
scope $	-65	-65	-68	-59	-67	-62	-63
scratch	-33	-31	-34	-32	-35	-32	-46
scratch file	-8	-8	-8	-8	-11	-8	-8
screen	-74	-51	-52	-53	-80	-54	-55
script	-47	-44	-45	-44	-45	-43	-46
script $	-91	-81	-89	-75	-80	-76	-91
scrub	26	-6	27	67	27	27	26
sdk	-72	-72	-78	-73	-81	-77	-81
search	-11	-43	-11	28	-14	-13	-13
sec	7	12	12	-8	42	13	10
second	-19	-9	-13	-11	10	-9	14
second $	-41	-14	-16	-10	12	-11	-20
second one	59	54	39	48	50	51	149
second region	-8	-8	-8	-7	-9	-7	-7
secret	-58	-21	-55	-48	-48	-45	-49
secret in	-51	-51	-51	-48	-50	-48	-54
secret left	-20	-16	-17	-17	-18	-18	-17
section	57	17	19	19	14	21	22
secur	-13	-17	-9	-13	-19	-18	-7
secur $	-84	-85	-106	-84	-102	-84	-91
secur by	-60	-35	-35	-37	-38	-35	-41
secur configur	-17	-15	-17	-15	-15	-15	-20
secur contact	-37	-36	-43	-38	-45	-38	-49
secur duti	6	6	-8	35	-1	-6	4
secur environ	-9	-9	-13	-9	-9	-9	-12
secur group	-32	-17	-5	-29	-33	-29	-34
secur in	-45	-38	-34	-37	-42	-38	-45
secur of	-30	-25	19	-26	-41	-29	-35
secur on	-28	-25	-26	-25	-26	-25	-27
secur patch	-18	-6	-10	-12	-9	-5	34
secur the	-40	-37	-44	-37	-37	-36	-40
secur updat	49	52	55	54	54	56	130
see	19	25	48	34	8	53	49
see my	24	31	16	35	9	83	83
see to	-35	-34	-36	-38	-40	-36	-52
segment	-78	-80	-91	-79	-86	-80	-87
select	-16	-15	-18	-15	-19	-15	-16
select the	-13	-13	-12	-12	-17	-12	-13
self	21	61	24	47	23	25	22
self host	31	97	25	42	29	30	31
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
sentenc	71	-20	-22	-11	-47	-24	-12
separ	-37	-36	-37	-36	-48	-35	-35
serv	-33	-32	-32	-33	-35	-32	-41
server	-27	-27	-24	-19	-28	-24	-11
server $	-47	-46	-45	-45	-56	-43	-21
server access	-8	-7	-7	-8	-7	-7	-9
server and	-30	-28	-27	-28	-28	-27	-37
server at	-46	-42	-44	-43	-69	-43	-48
server avail	-34	-33	-36	-35	-36	-34	-40
server behind	-40	-38	-38	-37	-39	-37	-45
server build	-14	-12	-12	-14	-14	-12	-14
server for	-71	-78	-69	-97	-67	-65	-69
server hall	-37	-38	-45	-43	-43	-43	-48
server host	-36	-35	-36	-38	-35	-35	-52
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
server under	-55	-41	-41	-43	-43	-41	-47
server who	-14	-13	-13	-14	-15	-13	-17
serverless	-46	-23	-31	-23	20	-22	-39
serverless $	21	54	39	55	135	55	55
servic	-32	-28	-18	-28	-33	-27	-36
servic $	-35	-14	-27	-36	-23	-31	-36
servic account	-46	-48	-50	-45	-50	-41	-41
servic and	-29	-29	-29	-28	-37	-29	-41
servic do	7	25	21	60	9	73	27
servic is	-50	-59	-48	-52	-51	-49	-69
servic itself	-26	-23	-23	-22	-26	-23	-24
servic log	-17	-17	-16	-17	-17	-16	-20
servic on	16	15	4	57	0	7	12
servic quota	-41	-42	-48	-42	-52	-44	-44
servic that	-27	-24	-24	-24	-26	-24	-26
servic updat	-14	-8	17	-12	-10	-8	-26
servic where	-58	-57	-66	-59	-76	-59	-57
servic who	-55	-55	-61	-55	-71	-55	-75
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
sg	4	1	-13	0	33	-20	2
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
share who	-13	7	-11	-14	-10	-9	-10
share with	-43	-29	-29	-35	-30	-36	-39
sheet	63	7	10	12	6	10	9
shift	-36	-40	-45	-38	-38	-39	-47
ship	-30	-31	-29	-31	-31	-29	-34
ship the	-10	-10	-10	-14	-11	-10	-12
shop	-38	-36	-42	-37	-43	-35	-39
short	87	66	159	63	48	58	68
should	-17	-12	-14	8	-15	-7	-13
should amazon	-11	-9	-9	-10	-9	-9	-9
should be	-22	-1	-19	-30	-27	-21	-19
should have	-26	-26	-26	-39	-29	-26	-27
should i	0	4	-10	7	15	29	3
should we	5	20	13	78	17	23	20
shouldnt	-39	-43	-38	-38	-39	-37	-40
show	-26	-23	-25	-24	-29	2	-25
shred	-27	-28	-28	-28	-34	-28	-31
side	-19	-6	-22	-25	-23	-21	-25
side $	-8	-1	-11	-19	-12	-11	-12
side @	13	3	12	34	13	12	13
side by	-6	69	13	-12	14	10	10
side encrypt	-46	-49	-50	-57	-51	-46	-67
side for	8	2	1	2	2	2	2
side is	-52	-44	-54	-45	-57	-44	-46
side of	38	15	15	15	15	16	13
side pleas	2	55	14	11	17	7	12
sidecar	-29	-28	46	-29	-48	-39	-39
sign	-42	-65	-89	-75	-83	-65	-70
sign in	-28	-27	-31	-50	-39	-27	-27
sign on	-36	-34	-36	-34	-41	-34	-41
sign up	67	22	-2	18	12	22	22
signatur	-49	-49	-48	-47	-54	-47	-53
signatur $	-54	-58	-55	-51	-61	-50	-52
sinc	-21	-20	-20	-22	-3	-21	-26
sinc januari	-34	-32	-32	-31	-31	-31	-47
sinc thi	20	19	14	19	78	4	3
singl	-7	-6	17	-7	-14	-7	-10
singl @	-7	-7	-7	-7	-7	-7	-9
singl tenant	4	3	38	3	-10	2	3
sit	-22	-22	-21	-32	-5	-23	-24
sit in	-26	-27	-24	-25	-29	-24	-25
sit on	-27	-27	-27	-27	-28	-26	-37
sit with	-23	-15	-18	-17	-16	-16	-15
site	-25	-25	-24	-19	-24	-23	-26
site $	-50	-48	-49	-48	-51	-47	-52
site host	-17	-16	-15	-17	-16	-15	-20
site where	-10	-8	-9	-9	-9	-8	-9
six	-23	-21	-25	-23	-22	-21	-21
size	-54	-39	-46	-40	3	-39	-41
size $	-95	-95	-93	-93	-167	-94	-95
size @	51	50	50	50	120	49	47
size of	4	9	-13	8	60	7	11
size the	-56	-55	-56	-54	-70	-54	-79
sla	-42	-29	-20	-31	4	-45	-40
sla for	14	13	-11	10	44	11	5
slow	-44	-41	-43	-41	-44	-41	-42
slow queri	-21	-20	-22	-21	-23	-21	-20
slow sql	-29	-26	-25	-24	-26	-24	-26
small	52	6	19	53	7	19	20
small rest	27	25	27	56	26	26	22
smaller	41	-4	41	91	41	40	41
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
so it	-25	-25	-23	-28	-25	-24	-25
so noth	-9	-9	-11	-11	-9	-10	-12
so patch	-52	-46	-45	-45	-46	-46	-73
so that	-4	-4	-4	10	-7	-4	-5
so the	-19	1	-12	40	-2	2	-14
so um	59	28	17	27	26	24	27
so we	-65	-60	-55	-73	-56	-77	-76
so what	1	66	7	14	-16	68	15
so who	34	34	34	34	30	29	92
soc	-21	-20	-21	-21	-20	-20	-22
soc 2	-22	-21	-23	-22	-21	-21	-23
softwar	-29	-28	-28	-21	-29	-27	-35
softwar $	-11	-16	-11	6	-12	-10	-15
softwar in	-41	-39	-42	-38	-40	-39	-54
softwar insid	-34	-33	-30	-32	-37	-30	-33
softwar licens	-28	-27	-26	-25	-27	-26	-27
softwar of	-53	-52	-54	-53	-56	-52	-85
softwar on	-34	-32	-32	-32	-33	-31	-31
softwar that	-11	-11	-12	-11	-12	-11	-16
softwar updat	-9	-8	-8	-9	-8	-8	-10
softwar we	-17	-16	-16	-17	-26	-16	-17
solut	7	9	10	9	57	7	7
solut architect	7	9	10	9	57	7	7
some	-32	-42	-54	-41	-45	-15	-44
somebodi	-22	-25	-27	-25	-31	-33	-9
somebodi delet	-7	-7	-6	-8	-8	-7	-7
somebodi wrote	-17	-16	-16	-17	-16	-16	-18
someon	-8	-7	13	6	-3	-4	-7
someon approv	-3	-3	-12	1	56	-11	-12
someon els	16	0	20	59	15	21	21
someon explain	-32	-21	-16	-25	-30	-23	-21
someon must	-17	-15	-15	-25	-17	-15	-16
someth	-45	-41	-43	-43	-44	-42	-39
someth $	-51	-40	-36	-48	-46	-39	-60
someth aws	-17	-17	-17	-17	-18	-20	-19
someth custom	-46	-40	-40	-38	-42	-42	-44
someth i	-7	-7	-7	-7	-7	-7	-11
someth we	-24	-25	-30	-24	-26	-24	-25
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
speak	-27	-24	-16	-26	-39	-10	-32
speak $	-23	-20	-2	-23	-42	8	-31
specif	-32	-31	-36	-32	-42	-33	-37
specif control	-41	-41	-46	-41	-59	-43	-48
specif secur	-9	-9	-13	-9	-9	-9	-12
specifi	-33	-30	-29	-30	-49	-29	-29
spell	45	60	114	33	30	32	30
spend	-121	-118	-148	-115	-122	-114	-139
spf	-21	-24	-19	-19	-20	-20	-22
split	103	87	40	34	43	43	37
split $	147	123	58	65	52	65	43
split for	20	48	13	16	-3	12	16
split of	13	45	17	-3	57	16	15
split the	-34	-34	-34	-35	-56	-35	-39
spread	-89	-93	-96	-94	-97	-86	-93
spread @	-38	-37	-42	-39	-41	-38	-41
spring	-27	-28	-28	-32	-33	-27	-33
sql	-29	-29	-28	-21	-29	-27	-30
sql inject	-23	-24	-26	-25	-26	-24	-30
sql over	3	-6	2	26	1	3	0
sql queri	-27	-24	-24	-24	-27	-23	-23
sql statement	-29	-26	-25	-24	-26	-24	-26
sqli	-40	-48	-54	-38	-40	-42	-38
srm	68	12	36	15	-5	8	1
srm $	35	-54	-72	-43	-63	-46	-56
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
stage	28	28	27	26	67	14	26
stai	2	-16	-8	6	10	-4	-8
stai in	22	22	25	25	56	25	26
stai with	-16	-40	-34	-7	-42	-30	-28
stale	-37	-51	-37	-40	-38	-37	-38
stale who	-12	-12	-11	-14	-12	-11	-13
stand	-1	1	38	1	-11	0	1
stand for	12	16	85	15	-9	13	14
standalon	-33	-30	-30	-30	-34	-30	-39
standalon @	-18	-15	-16	-15	-15	-15	-16
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
static	46	41	46	116	31	45	26
statu	-19	-17	-18	-17	-19	-17	-18
step	16	24	22	22	76	23	19
step $	0	5	3	5	31	5	2
step by	34	49	43	44	113	47	43
step in	-27	-25	-24	-24	-32	-26	-26
still	-16	-25	-24	-25	-29	-24	-32
still have	40	-11	-6	-23	-16	-8	-14
still on	-50	-50	-54	-51	-60	-50	-50
still rout	-33	-29	-28	-28	-29	-28	-31
stolen	-10	-9	-9	-9	-11	-9	-9
stop	-36	8	-38	-33	-40	-34	-41
stop and	54	22	24	22	23	23	21
stop do	0	154	37	39	54	54	58
stop it	-12	-13	-12	-13	-13	-12	-12
storag	-34	-33	-33	-31	-35	-32	-34
storag $	-13	-12	-12	-12	-13	-12	-12
storag across	-7	-7	-8	-7	-7	-7	-7
storag capac	-10	-10	-10	-10	-13	-10	-11
storag databas	-16	-16	-16	-18	-19	-16	-17
storag encrypt	-15	-11	-11	-11	-10	-10	-11
storag media	-37	-37	-40	-36	-39	-37	-37
storag of	-22	-19	-21	-20	-20	-19	-22
storag volum	-9	-9	-9	-9	-11	-9	-10
store	-12	-24	-24	-18	-28	-23	-28
store @	-28	-24	-25	-24	-25	-24	-28
store in	-28	-23	-25	-24	-25	-24	-24
store on	-24	-24	-24	-24	-34	-23	-29
stranger	-46	-44	-45	-42	-49	-43	-47
strategi	-74	-81	-80	-80	-84	-71	-74
stream	10	7	11	17	2	11	63
stream when	-21	-21	-21	-23	-27	-21	-21
stuck	-67	-50	-64	-56	-39	-60	-52
stuck on	-60	-40	-52	-48	-51	-36	-37
student	-20	-19	-20	-21	-28	-19	-20
stuff	-19	2	-22	-10	-20	-15	-21
stupid	20	20	55	20	10	11	20
stupid question	20	20	55	20	10	11	20
style	-20	-20	-20	-21	-24	-20	-26
subdomain	-38	-40	-38	-41	-47	-37	-38
subdomain takeov	-43	-45	-43	-46	-53	-42	-42
subject	-8	-8	-8	-8	-8	-9	-9
subnet	-36	-36	-39	-36	-37	-35	-41
subnet $	-37	-37	-47	-49	-39	-38	-37
subnet and	-15	-17	-14	-15	-15	-14	-15
subscrib	-60	-54	-57	-51	-55	-51	-55
subscrib to	-74	-73	-78	-68	-73	-69	-75
such	-12	-12	-13	-13	-13	-12	-13
such as	-9	-8	-9	-9	-8	-8	-8
suggest	-14	-15	-14	-5	-16	-15	-15
suggest $	-18	-18	-18	-18	-19	-18	-20
summar	9	0	0	1	0	1	1
summari	66	9	7	12	6	11	10
summari $	61	14	11	16	15	16	14
summari for	15	3	3	2	0	2	3
suppli	-23	-23	-25	-24	-24	-23	-26
suppli and	-22	-22	-22	-23	-23	-21	-23
suppli the	-21	-21	-22	-23	-21	-20	-26
supplier	-68	-67	-66	-61	-68	-62	-77
support	51	49	99	53	88	49	40
support $	29	31	64	31	50	25	35
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
syn	-33	-29	-31	-31	-37	-30	-35
syn flood	-33	-29	-31	-31	-37	-30	-35
sync	-12	-12	-11	-11	-13	-11	-14
system	-18	-17	-16	-17	-17	-17	-2
system $	19	12	20	15	30	16	71
system databas	-5	-5	-6	-5	-5	-5	-8
system eli5	5	5	15	5	5	5	6
system for	-32	-28	-17	-29	-29	-27	-45
system of	-45	-42	-42	-43	-45	-42	-63
system on	-16	-14	-13	-14	-17	-13	-14
system patch	-19	-19	-20	-19	-22	-19	-30
system that	-10	-10	-10	-10	-13	-10	-11
system under	-57	-53	-53	-52	-54	-52	-69
system updat	36	38	39	38	38	40	91
tabl	-17	16	-18	-14	-18	-15	-20
tabl $	-52	-54	-59	-53	-59	-53	-56
tabl @	33	133	21	63	35	40	31
tabl and	-7	-7	-7	-6	-7	-6	-8
tabl in	-39	-33	-34	-33	-38	-34	-40
tabl of	-10	-10	-9	-9	-11	-9	-10
tabl permiss	-15	-14	-14	-13	-14	-13	-14
tabl whose	-73	-72	-70	-68	-71	-68	-99
tag	-83	-82	-86	-82	-95	-83	-116
tag resourc	-62	-60	-62	-62	-62	-63	-100
take	5	-16	-13	15	-12	-8	-2
take @	22	62	23	4	27	28	29
take autom	-8	-7	-7	-7	-7	-7	-7
take care	23	-3	-10	-5	-8	-3	13
take over	13	-11	-3	-7	-3	-5	-4
take snapshot	-64	-60	-61	-62	-75	-60	-73
take the	-35	-32	-32	-25	-36	-30	-37
takeov	-39	-40	-39	-41	-48	-38	-39
talk	14	-3	32	-4	-19	15	-2
talk of	16	25	75	21	28	26	30
talk to	-33	-29	-25	-27	-49	-1	-27
tamper	-34	-23	-24	-23	-25	-23	-22
target	-30	-28	-32	-27	-28	-27	-28
target $	-41	-38	-39	-36	-39	-37	-38
task	3	-10	-2	-14	-23	-13	-16
task $	-44	-45	-45	-42	-43	-41	-42
task definit	-7	-6	5	-7	-8	-7	-6
task in	124	118	51	63	55	61	57
task remain	35	-23	5	2	3	4	5
task to	-7	-7	-10	-7	-8	-8	-8
tb	38	11	35	16	97	36	38
tde	-15	-14	-14	-16	-14	-14	-16
team	13	6	2	46	2	4	-2
team $	-10	-44	-42	-49	-71	-44	-24
techi	13	14	47	12	7	12	14
techi $	13	14	47	12	7	12	14
technic	21	22	61	21	4	20	22
technician	-36	-34	-34	-34	-50	-36	-36
tell	-6	16	22	2	-17	24	-19
tell me	-12	12	-21	-12	-20	20	-26
templat	-56	-58	-58	-56	-61	-56	-57
tenant	-9	-9	16	-10	-4	-16	-16
tenant manag	23	22	52	22	19	17	23
tenant who	4	4	-13	3	53	3	-27
term	27	61	83	54	25	37	37
term of	9	52	23	46	12	25	21
termin	-33	-41	28	-45	-60	-40	-36
terraform	-7	29	9	25	118	23	29
terraform $	16	24	23	18	65	8	27
terraform modul	-12	5	5	4	37	5	6
test	-65	-64	-63	-64	-73	-64	-70
test $	-125	-129	-153	-124	-131	-124	-131
test and	-41	-39	-42	-41	-55	-39	-38
test of	-36	-36	-54	-35	-39	-50	-53
test our	-38	-40	-39	-39	-64	-39	-56
test restor	-36	-36	-36	-36	-61	-36	-44
test that	-19	-19	-19	-19	-20	-22	-21
test the	-9	-10	-10	-10	-11	-10	-13
tester	-32	-21	-21	-22	-25	-21	-24
text	-22	-23	-36	-7	6	-21	-28
than	26	34	44	18	43	25	26
than 90	-35	-23	-23	-30	-29	-23	-23
than @	25	19	22	21	60	22	22
than with	24	66	24	-16	15	23	25
thank	-11	-13	-14	-12	10	-21	-18
that	-22	-22	-17	-18	-24	-20	-9
that $	-65	-60	-100	-57	-71	-62	-23
that @	-28	-28	-27	-28	-28	-26	-31
that a	-31	-29	-30	-31	-35	-30	-37
that amazon	-40	-36	-41	-36	-42	-40	-39
that an	-18	-18	-18	-18	-18	-18	-21
that appli	-23	-23	-24	-23	-27	-23	-28
that aws	-22	-19	-22	1	-29	-19	-27
that be	-19	-21	-4	-25	-23	-20	-30
that becaus	-15	-10	-10	-12	-12	-10	-12
that by	-36	-55	-37	-46	-61	-36	-41
that call	11	28	84	30	30	31	31
that do	-31	-32	-35	-32	-35	-33	-54
that encrypt	-8	-8	-8	-8	-8	-8	-13
that end	-22	-20	-20	-20	-26	-20	-22
that execut	-10	-9	-10	-10	-11	-9	-10
that hand	-23	-20	-20	-20	-21	-20	-23
that has	-20	-20	-20	-39	-20	-20	-21
that hold	-14	-15	-14	-14	-14	-14	-15
that host	-20	-18	-18	-19	-20	-18	-22
that i	10	10	10	25	10	10	10
that imag	-8	-12	-8	-11	-9	-9	-9
that includ	-17	-16	-20	-18	-17	-18	-16
that is	17	-2	0	0	-2	0	-1
that it	-25	-25	-27	-27	-25	-26	-37
that keep	-9	-9	-9	-9	-11	-9	-11
that left	-24	-33	-30	-29	-33	-28	-29
that let	-42	-26	-28	-26	-25	-27	-24
that make	-6	-6	-6	-6	-8	-6	-6
that market	-12	-10	-10	-11	-13	-11	-11
that must	-23	-25	-22	-21	-23	-20	-20
that on	0	3	6	5	0	5	40
that onc	-16	-16	-17	-19	-16	-16	-17
that one	-13	-13	-16	-15	-13	-13	-15
that or	6	13	16	11	16	10	60
that our	-26	-24	-25	-24	-26	-24	-32
that patch	-14	-20	-14	-17	-14	-14	-14
that record	29	25	27	26	82	27	1
that run	-31	-35	-30	-21	-32	-29	-47
that serv	-17	-17	-18	-17	-20	-17	-23
that store	-19	-13	-13	-14	-14	-13	-17
that the	-21	-20	-20	-16	-33	-21	-23
that thei	0	7	0	9	6	-6	58
that thing	25	56	92	54	33	56	167
that up	-51	-27	-26	-27	-28	-26	-27
that us	30	52	60	71	45	50	186
that we	21	15	11	52	14	16	8
that word	24	24	86	23	16	17	16
the	-15	-14	-14	-12	-11	-15	-7
the @	-41	-40	-40	-38	-37	-39	-45
the access	-17	-16	-16	-16	-21	-16	-18
the account	5	8	6	9	48	9	7
the agent	40	39	39	39	19	38	95
the amazon	-14	-9	-10	-10	-10	-9	-12
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
the backup	23	22	26	26	52	28	108
the ball	-18	-24	-18	-18	-19	-18	-18
the bare	-21	-20	-22	-21	-21	-21	-34
the base	9	9	10	9	22	9	9
the basement	-10	-11	-10	-12	-10	-12	-10
the board	-55	-40	-38	-37	-57	-37	-47
the box	-41	-42	-40	-48	-50	-41	-45
the broker	-50	-50	-51	-60	-72	-49	-45
the build	-30	-39	-29	-30	-31	-29	-35
the capac	-21	-17	-17	-17	-20	-17	-20
the card	-10	-11	-27	-19	-14	11	-10
the certif	29	3	-4	1	-5	0	22
the cidr	-21	-17	-16	-18	-18	-17	-22
the cisco	-14	-21	-41	-21	50	-10	-24
the client	-2	-18	-17	-18	-30	-18	-27
the cloud	-39	-37	-12	-36	-48	-39	-47
the cluster	52	54	32	50	40	51	143
the code	-29	-26	-26	-27	-29	-26	-30
the coffe	7	7	7	7	25	7	2
the compani	-23	-20	-24	-22	-35	4	-22
the complianc	-37	-28	-27	-28	-32	-27	-27
the comput	-11	-11	-11	-11	-5	-11	-23
the configur	-36	-36	-39	-36	-45	-38	-47
the connect	-13	-13	-13	-13	-25	-13	-13
the connector	-7	-7	-7	-7	-8	-7	-8
the consol	-24	-23	-23	-24	-38	-23	-29
the contain	32	32	32	29	22	33	84
the content	-18	-18	-18	-19	-26	-18	-24
the control	-30	-28	-38	-28	-29	-27	-32
the correct	-6	-6	-6	-6	-7	-6	-8
the credenti	40	38	28	41	118	21	36
the custom	-30	-28	-44	-33	-45	-38	-41
the daili	-8	-7	-8	-8	-8	-7	-7
the dashboard	-24	-18	25	-19	-43	-25	-20
the data	-18	-18	-20	-19	-7	-18	-22
the databas	2	6	12	23	-24	14	104
the decid	-8	-7	-7	-7	-7	-7	-8
the default	-5	-2	-15	-3	24	-3	-6
the differ	2	43	-8	-7	42	10	11
the disk	-32	-31	-31	-31	-53	-30	-37
the divis	52	46	8	21	17	22	23
the dns	-49	-42	-39	-39	-46	-38	-40
the docker	-11	-10	-12	-11	-10	-10	-10
the domain	-32	-34	-33	-32	-32	-30	-33
the durabl	-11	-9	-9	-9	-11	-9	-9
the duti	-28	29	9	-23	64	9	5
the ecs	-40	-40	-41	-40	-40	-39	-70
the edg	-46	-48	-67	-49	-55	-48	-72
the encrypt	-35	-58	-36	-35	-43	-35	-47
the end	-20	-19	-20	-20	-30	-19	-20
the engin	14	14	12	13	2	15	44
the environ	-18	-18	-20	-18	-25	-18	-19
the esxi	-11	-10	-11	-11	-13	-11	-14
the evid	-30	-22	-22	-22	-23	-21	-22
the execut	-22	-22	-25	-22	-23	-22	-23
the facil	-23	-21	-24	-22	-23	-23	-23
the failov	-20	-19	-19	-19	-22	-18	-18
the fenc	111	69	61	69	156	70	35
the fewest	3	0	8	53	-12	9	9
the file	-17	-9	-17	-19	-23	-16	-20
the find	-49	-33	-35	-33	-34	-34	-32
the firewal	51	50	49	50	13	49	148
the firmwar	-9	-8	-9	-9	-9	-8	-11
the first	-86	-77	-82	-83	-100	-80	-89
the fix	-26	-27	-26	-27	-27	-27	-43
the flow	-11	-10	-11	-11	-12	-11	-11
the full	38	-3	-2	-6	-18	-3	0
the function	-16	-13	-14	-14	-14	-14	-17
the gatewai	10	24	27	13	40	24	69
the global	-15	-14	-16	-15	-17	-15	-15
the goal	29	22	28	50	55	28	14
the golden	-7	-7	-8	-7	-10	-7	-9
the guest	-13	-5	-8	-6	14	-5	-16
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
the java	-38	-35	-39	-35	-39	-35	-39
the job	-45	-44	-45	-44	-47	-44	-67
the kei	38	43	43	44	25	42	106
the kernel	-9	-8	-19	37	-20	-22	-8
the key	-6	-6	-6	-7	-9	-7	-8
the kubelet	-19	-17	-19	-20	-18	-17	-20
the land	-23	-23	-26	-26	-27	-23	-23
the law	-30	-30	-32	-30	-41	-31	-54
the least	28	4	28	90	24	27	27
the legal	4	23	54	4	53	7	21
the limit	-7	-9	-50	-8	-34	40	-36
the line	8	42	-6	-1	-6	10	8
the linux	-43	-36	-38	-37	-39	-36	-43
the log	-15	-15	-14	-14	-16	-14	-15
the loss	-12	-12	-14	-13	-14	-12	-16
the lowest	10	11	4	-13	44	7	11
the machin	-74	-70	-73	-70	-73	-69	-94
the mainten	-20	-16	-20	-19	-23	-13	35
the manag	-39	-32	-35	-33	-33	-33	-42
the manual	-28	-28	-31	-31	-33	-33	-30
the max	48	55	33	54	130	52	57
the maximum	28	30	12	30	81	30	30
the mean	50	50	121	48	29	43	51
the mfa	-23	-23	-29	-23	-41	-23	-23
the minimum	-7	-17	-7	14	-7	-7	-7
the model	4	-18	-11	-17	-28	-19	-25
the monthli	12	19	10	13	50	18	15
the most	17	23	23	71	15	26	27
the network	9	9	42	8	5	7	6
the new	-11	-7	-9	-9	27	-8	-13
the next	-25	-24	-23	-31	-30	-22	-24
the nitro	-1	-1	37	-1	-14	-8	-4
the node	29	25	30	50	20	29	79
the object	-26	-28	-26	-26	-46	-27	-28
the offic	35	36	34	36	88	35	25
the old	23	23	22	22	60	11	19
the on	-16	-18	-16	-17	-19	-16	-17
the one	-10	0	-2	35	1	1	-2
the oper	-22	-22	-30	-23	-29	-24	4
the os	-24	-21	-22	-22	30	-22	-57
the other	12	49	16	8	13	14	15
the outag	-6	-6	-6	-6	-7	-6	-10
the owner	-28	-26	-31	-28	-17	-25	-35
the parti	-18	-19	-22	-20	-21	-20	-21
the partner	-14	-13	-16	-13	-15	-14	-12
the password	-49	-39	-47	-39	-44	-38	-37
the patch	18	7	18	60	41	13	7
the peer	-32	-32	-35	-32	-36	-32	-46
the peopl	-30	-29	-31	-33	-38	-31	-41
the permiss	-18	-32	-18	-19	-18	-18	-19
the person	-37	-41	-37	-48	-40	-37	-36
the physic	-35	-33	-33	-33	-34	-33	-38
the platform	-39	-54	-41	-45	-43	-39	-42
the point	-17	-13	-14	-15	-16	-13	-14
the polici	30	-2	-14	-3	-16	-3	-9
the power	18	23	13	21	53	22	24
the privat	-16	-16	-16	-16	-19	-16	-16
the provid	-13	-11	-11	-11	-10	-10	-13
the python	-12	-12	-12	-12	-16	-13	-15
the queri	-17	-15	-15	-15	-18	-15	-20
the queue	-13	-14	-13	-14	-18	-13	-15
the rack	-40	-43	-41	-40	-51	-41	-63
the record	-32	-33	-32	-58	-45	-33	-37
the recoveri	-8	-6	-6	-6	-7	-6	-7
the region	-29	-29	-31	-29	-32	-27	-28
the regul	-33	-30	-31	-31	-36	-30	-45
the replac	-40	-34	-36	-34	-56	-34	-44
the requir	-20	-19	-19	-20	-28	-19	-22
the resolv	-31	-28	-28	-31	-53	-28	-30
the resourc	-7	-7	-7	-8	-7	-7	-7
the respons	-24	19	-14	-48	-17	-14	-15
the rest	33	68	35	29	5	32	107
the restor	-9	-9	-9	-9	-11	-9	-13
the retent	-16	-17	-16	-16	-18	-16	-20
the risk	19	-12	-10	-29	-10	-10	-10
the room	-34	-27	-27	-28	-36	-26	-27
the root	-30	-30	-43	-31	-36	-31	-34
the rotat	-19	-20	-19	-22	-26	-19	-21
the rout	-8	-8	-7	-9	-8	-7	-8
the row	-30	-29	-25	-29	-27	-27	-45
the rule	-31	-43	-32	-33	-39	-32	-49
the rundown	40	-1	-1	-1	-35	-3	-1
the runtim	25	37	74	31	24	32	78
the same	14	79	50	42	22	26	24
the schedul	-28	-27	-27	-26	-27	-26	-37
the search	-14	-13	-13	-15	-14	-13	-15
the second	-35	-19	-28	-23	-23	-20	20
the secur	43	14	19	30	19	21	50
the server	-48	-44	-45	-44	-60	-43	-32
the servic	-42	-41	-53	-39	-52	-38	-44
the shard	-30	-28	-30	-31	-30	-28	-29
the share	37	-4	28	-3	-28	-5	-6
the shop	-53	-50	-67	-56	-65	-49	-58
the site	-20	-19	-20	-20	-21	-19	-20
the smallest	10	4	10	41	9	10	10
the softwar	-33	-34	-34	-36	-35	-33	-45
the sourc	-13	-12	-13	-12	-13	-12	-15
the split	29	51	12	14	9	15	14
the ssh	-23	-22	-23	-24	-25	-23	-24
the standbi	-12	-12	-12	-11	-13	-11	-11
the state	-8	-6	-6	-6	-6	-6	-7
the storag	-20	-18	-17	-17	-20	-18	-19
the subnet	-15	-14	-17	-14	-14	-14	-14
the system	-19	-18	-18	-19	-22	-18	-27
the tabl	4	-8	3	36	-2	3	0
the task	-9	-9	-9	-9	-8	-8	-8
the team	93	55	50	86	104	54	27
the term	22	29	67	27	19	27	29
the text	-4	-7	-34	-5	57	-9	-13
the third	-9	-7	-8	-7	-7	-7	-8
the three	3	-6	0	46	-10	1	2
the tls	-16	-17	-18	-18	-20	-17	-20
the traffic	-28	-27	-29	-29	-29	-27	-34
the truck	-47	-47	-44	-46	-53	-45	-61
the tunnel	-43	-44	-35	-54	-40	-34	-35
the two	0	11	2	-1	1	2	1
the underli	-47	-41	-44	-43	-46	-42	-67
the updat	62	48	65	89	36	61	147
the upgrad	20	21	25	21	15	21	89
the version	-21	-22	-33	-24	-47	-29	1
the virtual	-36	-31	-32	-31	-33	-31	-39
the vpn	21	24	23	21	1	23	63
the vulner	-38	-37	-37	-37	-39	-37	-66
the weather	-2	-2	-30	-4	45	-6	-2
the whole	-21	-16	-16	-17	-17	-16	-20
the window	-24	-23	-23	-24	-28	-25	-31
the wire	-51	-39	-37	-38	-44	-38	-50
the word	1	1	20	0	-7	-3	-4
the work	-31	-36	-38	-30	-33	-33	-40
the worker	-43	-42	-47	-43	-44	-42	-64
the workload	-53	-53	-91	-54	-81	-54	-68
the world	-35	-34	-33	-34	-50	-33	-34
the wrong	-37	-38	-37	-39	-51	-37	-43
theft	-24	-24	-23	-26	-24	-22	-28
thei	-15	-20	-4	-14	-31	-21	-1
thei $	-5	9	30	7	0	3	43
thei are	-20	-19	-21	-21	-21	-19	-23
thei do	24	33	23	38	27	17	106
thei mean	-34	6	115	10	-10	7	9
their	44	3	-7	3	12	2	20
their $	47	20	13	11	11	12	38
their host	-55	-28	-28	-31	-29	-29	-36
their or	-31	7	8	11	-14	2	100
their os	-25	-28	-26	-30	-25	-25	-31
their own	-18	-17	-17	-17	-18	-18	-29
them	14	-11	-14	-13	-11	-11	-10
them $	-4	-11	-20	-18	-13	-17	-15
them everi	-24	-18	-19	-19	-21	-19	-18
them is	-39	-33	-35	-34	-40	-34	-36
them off	-34	-25	-24	-26	-36	-26	-25
them on	-46	-44	-44	-45	-50	-44	-56
them or	36	41	39	38	24	40	126
them to	-28	-26	-27	-26	-31	-27	-33
themselv	-39	-40	-57	-40	-40	-40	-43
themselv $	-46	-47	-70	-47	-47	-47	-50
then	-29	-27	-4	-26	-28	-26	-37
then $	-22	-20	13	-18	-19	-18	-33
there	-2	-3	-21	-16	1	-7	-19
there $	23	-3	-27	-14	18	-12	-1
there a	-17	-7	-9	-3	-14	50	-6
there any	-7	-3	-7	-9	-7	-10	-8
there is	-26	-20	-19	-21	-21	-21	-23
there no	-25	-24	-23	-23	-29	-24	-27
there who	-17	-23	-17	-19	-17	-17	-19
thermostat	-12	-11	-11	-11	-13	-11	-12
these	-32	-32	-34	-31	-27	-29	-64
these $	-64	-71	-65	-62	-78	-60	-93
these dai	35	34	34	32	69	34	9
theyr	-44	-43	-46	-53	-69	-44	-50
thi	7	11	8	11	15	52	50
thi $	8	9	42	8	9	-5	2
thi bot	-11	-6	-35	-3	-36	54	-10
thi in	-16	-16	-18	-17	-24	-12	-18
thi is	-22	-23	-27	-23	-23	-25	-35
thi morn	-8	-6	-10	-7	38	-15	-19
thi one	27	31	23	29	-6	-4	94
thi thing	-14	-2	-1	-1	-12	36	-6
thi word	21	22	91	20	-6	11	15
thing	81	25	31	36	7	33	41
thing $	-76	-58	-32	-58	-62	-44	-90
thing amazon	86	26	14	34	29	25	21
thing do	113	55	47	32	47	45	46
thing our	19	1	4	4	4	4	3
thing to	25	23	22	56	26	23	27
thing who	22	23	23	23	13	23	59
think	-12	-3	-29	13	29	-42	-18
think about	28	28	8	67	14	21	27
think of	-13	7	-41	-10	60	-31	-7
think that	-16	-11	-11	-13	-13	-11	-13
third	-30	-23	-6	-23	-23	-21	-22
third parti	-30	-23	-6	-23	-23	-21	-22
those	-30	-22	-28	-25	-30	0	-3
those $	-1	9	-2	6	-6	55	17
those @	-36	-32	-35	-34	-37	-34	-47
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
throughput	20	31	1	30	99	31	33
throughput for	-30	-21	-22	-26	-27	-22	-21
thru	-36	-38	-42	-56	-47	-36	-40
tick	-36	-38	-41	-38	-40	-36	-38
ticket	-4	0	-1	-4	18	-1	-3
ticket for	-19	-18	-18	-21	-20	-17	-22
tie	25	24	25	52	25	25	25
tier	-67	-68	-76	-67	-73	-67	-73
time	-10	-8	-4	-11	24	-9	-11
time $	-15	-14	-15	-15	-17	-15	-17
time object	-47	-48	-57	-46	-55	-48	-47
time out	24	30	18	9	81	30	29
time recoveri	-21	-18	9	-18	-27	-19	-23
timeout	-39	-36	-37	-36	-37	-36	-44
timeout of	-29	-29	-29	-28	-29	-28	-40
tls	-23	-22	-17	-23	-24	-22	-24
tls $	-61	-56	-59	-59	-62	-56	-70
tls 1	-23	-23	-26	-31	-27	-24	-28
tls cert	-6	-6	-8	-7	-2	-6	-9
tls for	-19	-17	-18	-30	-18	-17	-18
tls on	-22	-22	-23	-22	-24	-22	-23
tls version	-32	-30	-33	-30	-32	-30	-30
tlsv1	-42	-41	-42	-40	-43	-41	-54
to	-15	-15	-18	-11	-10	-16	-17
to $	-28	-26	-27	-26	-27	-26	-40
to 1	-13	-11	-11	-12	-14	-11	-11
to 16	-19	-28	-20	-28	-20	-20	-23
to @	-37	-20	-40	-40	-23	-32	-34
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
to do	48	10	-10	-1	-10	-3	-6
to enabl	-22	-22	-22	-22	-25	-22	-34
to encrypt	-21	-18	-18	-17	-17	-17	-19
to fix	-26	-25	-26	-38	-25	-24	-26
to get	-16	-15	-15	-15	-16	-14	-19
to have	-19	-15	-15	-15	-19	-15	-16
to instal	-8	-7	-6	-7	-7	-7	-10
to it	-35	-35	-37	-38	-39	-37	-51
to keep	-12	1	4	49	-6	5	4
to know	-1	-3	-19	-35	-23	-19	-18
to look	21	7	21	64	19	20	20
to maintain	-30	-66	-37	1	-30	-31	-31
to me	12	14	53	11	8	11	11
to my	34	23	4	11	6	10	12
to nairobi	5	6	-1	6	27	4	6
to our	-7	-6	-38	-28	-66	-31	-30
to patch	-29	-21	-26	17	-36	-22	-18
to plain	9	42	10	8	9	10	10
to plan	-17	-16	-19	-17	-27	-16	-16
to prod	-30	-36	-28	-35	-52	-28	-28
to protect	-15	-15	-15	-14	-17	-15	-15
to put	-35	-40	-35	-25	-41	-32	-31
to reboot	-14	-12	-12	-12	-13	-12	-17
to renew	-10	-9	-10	-10	-10	-9	-9
to repair	-30	-33	-31	-33	-36	-29	-49
to replac	-25	-28	-25	-43	-24	-25	-26
to review	-23	-22	-26	-23	-24	-23	-26
to run	61	9	27	62	2	28	23
to scan	-16	-11	-11	-12	-14	-11	-15
to secur	-39	-31	-31	-31	-33	-31	-40
to set	-21	-22	-19	-30	-20	-20	-20
to sort	-21	-21	-21	-21	-22	-23	-34
to take	35	15	7	11	9	11	12
to the	-10	-16	-16	-17	-14	-16	-18
to tls	-10	-9	-10	-10	-11	-9	-9
to touch	-13	-13	-7	19	-9	-6	-8
to turn	-20	-15	-14	-15	-18	-15	-14
to two	26	21	7	11	80	22	25
to updat	9	-2	9	50	8	10	7
to upgrad	-16	-16	-16	-16	-17	-16	-27
to us	-25	-1	-21	-42	-25	-21	-26
to what	0	10	1	-1	1	1	1
to whom	-72	-49	-75	-89	-79	-71	-97
to write	-8	-6	-6	-6	-7	-6	-6
to you	-9	-5	-1	-1	-17	43	-2
todai	27	17	-27	-3	23	0	4
todai $	75	34	2	33	59	32	35
todai what	-44	-37	-49	-37	-40	-36	-35
todo	-16	38	9	3	6	9	8
toggl	-52	-48	-58	-55	-48	-48	-47
token	-31	-31	-34	-32	7	-34	-36
told	-32	-30	-29	-31	-41	-28	-32
tomorrow	34	8	6	9	20	5	10
tomorrow $	34	8	6	9	20	5	10
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
touch the	-44	-36	-37	-39	-41	-37	-51
traffic	-32	-31	-34	-31	-33	-32	-36
traffic $	-26	-22	-25	-22	-25	-22	-25
traffic doubl	-12	-9	-9	-9	-9	-9	-11
traffic over	-23	-22	-22	-25	-22	-22	-31
train	-33	-27	-14	-16	-33	-29	-35
train data	-20	-17	-18	-17	-22	-19	-19
train in	-6	16	56	15	16	1	15
train its	-8	-8	-8	-8	-9	-8	-13
train of	-20	-19	-21	-20	-19	-20	-31
train our	-22	-22	-24	-22	-29	-22	-29
train whose	-54	-53	-76	-52	-61	-56	-73
transit	-17	-15	31	-15	-20	-15	-26
transit $	-21	-19	15	-19	-36	-21	-27
trigger	-74	-76	-83	-74	-82	-76	-86
trim	-29	-26	-26	-26	-31	-26	-28
tripl	-50	-51	-51	-56	-73	-50	-56
truck	-47	-47	-44	-46	-53	-45	-61
true	-43	-40	-52	-40	-37	-40	-48
true $	-42	-38	-53	-37	-34	-37	-43
true or	-36	-37	-45	-42	-41	-37	-51
trust	-43	-43	-63	-44	-63	-28	-46
trust advisor	-53	-53	-56	-56	-61	-58	-60
tuesdai	19	23	24	18	86	18	4
tune	-45	-50	-41	-43	-44	-42	-44
tune it	-14	-14	-14	-14	-18	-14	-15
tune them	-20	-15	-15	-16	-17	-15	-16
tunnel	-57	-53	-52	-61	-64	-50	-54
turn	-32	-31	-32	-36	-26	-30	-35
turn @	-27	-29	-29	-25	-29	-26	-25
turn on	-36	-35	-36	-43	-37	-33	-37
turn them	-34	-25	-25	-26	-37	-26	-26
two	-3	-1	8	13	16	1	-1
two azs	-48	-45	-49	-47	-48	-46	-55
two of	-14	-13	-18	-9	-22	-14	-17
two region	-34	-35	-42	-35	-39	-34	-33
two week	-16	-15	-13	-15	-15	-13	-13
two year	-32	-28	-36	-27	-29	-27	-27
txt	-19	-17	-18	-19	-18	-17	-20
type	-14	-10	-3	-15	-19	-1	15
type in	10	10	41	6	-11	35	-1
tyre	37	36	34	32	116	35	-9
tyre $	37	36	34	32	116	35	-9
u	50	7	-4	11	4	79	20
ubuntu	-41	-55	-39	-43	-46	-40	-58
ubuntu @	-31	-35	-29	-30	-40	-30	-51
uh	-9	-9	-9	-9	-9	-9	-14
um	45	20	8	19	17	16	19
under	-34	-34	-36	-35	-37	-26	-40
under @	-21	-36	-42	-39	-44	-38	-43
under an	-19	-18	-19	-18	-19	-18	-22
under our	-43	-37	-35	-36	-44	-36	-42
under the	-16	-11	-16	-13	-30	22	-22
underli	-47	-43	-47	-46	-49	-44	-67
underli comput	-43	-37	-38	-39	-41	-38	-66
underli host	-29	-26	-28	-27	-30	-26	-28
underneath	-63	-60	-58	-66	-61	-57	-74
underneath @	-46	-44	-43	-57	-46	-43	-56
undersea	-27	-26	-27	-26	-30	-26	-40
unintend	-22	-19	-19	-19	-20	-19	-20
uninterrupt	-28	-29	-34	-29	-32	-29	-30
uninterrupt power	-28	-29	-34	-29	-32	-29	-30
unit	-34	-34	-39	-34	-38	-37	-33
unless	-30	-28	-28	-28	-34	-29	-28
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
up and	-18	3	-12	-12	-13	-12	-13
up by	-43	-34	-36	-32	-36	-33	-36
up etcd	-44	-40	-44	-40	-47	-40	-52
up for	23	-27	-33	-15	-47	-13	-15
up in	-27	-26	-27	-28	-37	-27	-27
up our	50	64	61	66	18	65	164
up sinc	-23	-23	-23	-42	-24	-22	-24
up the	-5	-6	-4	-6	22	-5	-17
up to	-25	-22	-25	-24	-27	-23	-27
updat	-32	-29	-24	-23	-26	-24	1
updat $	-89	-85	-72	-46	-111	-53	-98
updat @	-32	-32	-32	-31	-32	-32	-49
updat avail	20	28	64	24	27	27	26
updat by	-45	-46	-45	-47	-45	-45	-82
updat do	-57	-54	-54	-54	-54	-55	-92
updat for	-10	-9	-9	-9	-9	-9	-12
updat in	11	17	57	17	16	15	14
updat is	-29	-29	-30	-30	-31	-29	-54
updat it	-26	-22	-24	-22	-22	-21	-29
updat mode	9	21	65	15	12	15	8
updat of	23	22	18	21	14	21	51
updat on	1	6	4	1	54	6	8
updat onto	-34	-32	-31	-32	-54	-34	-44
updat that	-21	-19	-18	-21	-23	-19	-23
updat the	-13	-10	-10	-10	-13	-10	4
updat them	-8	-8	-8	-10	-8	-8	-8
updat to	-14	-54	-14	26	-14	-14	-21
updat us	-46	-46	-63	-46	-64	-47	-71
updat who	59	57	64	64	63	65	149
updat with	-60	-52	-52	-58	-55	-52	-69
updat without	-24	-21	-27	-23	-21	-21	-23
upgrad	-17	-16	-8	-11	-20	-15	33
upgrad $	-16	-22	-22	14	-21	-9	87
upgrad @	-57	-59	-73	-73	-63	-57	-66
upgrad by	-18	-23	-18	-18	-18	-18	-23
upgrad do	9	10	6	9	5	9	41
upgrad from	-19	-28	-20	-28	-20	-20	-23
upgrad in	-91	-79	-85	-80	-76	-77	-122
upgrad it	-25	-25	-24	-24	-24	-24	-44
upgrad karpent	-17	-17	-18	-17	-16	-16	-19
upgrad of	-7	-6	-6	-6	-7	-7	-9
upgrad on	62	68	64	44	68	68	125
upgrad our	48	60	58	60	55	61	141
upgrad the	-15	-15	-19	-17	-25	-15	-7
upgrad who	-34	-31	-32	-31	-31	-31	-45
upkeep	14	31	11	54	13	16	18
upkeep $	-16	4	-14	18	-18	-14	-11
uplink	-32	-32	-33	-32	-32	-30	-30
upload	-46	-42	-42	-46	-50	-41	-46
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
us and	75	34	2	13	14	16	19
us ask	-13	-12	-12	-12	-18	-12	-12
us aws	-33	-31	-38	-32	-34	-31	-46
us by	-7	-6	-8	-7	-6	-6	-7
us east	18	23	24	24	52	23	21
us i	-43	-41	-60	-41	-46	-41	-44
us more	-2	-37	-6	78	-17	0	-2
us no	3	3	0	18	1	3	0
us on	-34	-11	-10	-14	8	-12	-10
us or	-27	-6	-12	-7	26	-6	20
us our	-27	-30	-26	-29	-25	-26	-35
us patch	22	23	22	75	17	22	6
us right	-21	-21	-20	-27	-20	-20	-21
us that	-28	-28	-27	-50	-30	-28	-31
us the	-14	-16	-16	-6	-15	-14	-26
us them	109	37	41	44	40	41	19
us to	-12	-9	-15	-21	-53	-19	-22
us what	86	13	5	22	21	19	18
us when	-13	-53	-46	-56	-59	-49	-63
us who	-18	-11	-16	-12	-26	-21	-4
us with	-1	42	-1	-33	-8	-1	-1
usag	3	15	7	21	6	117	10
usag $	-5	15	3	16	14	82	3
use	-12	-42	-27	-24	-33	-8	-28
use $	-62	-57	-51	-59	-54	-61	-54
use @	9	-44	-21	-10	-17	-15	-19
use a	-31	-31	-32	-36	-47	11	-38
use an	-35	-26	-28	-29	-28	-27	-27
use as	-24	-22	-23	-24	-27	-22	-32
use it	46	-11	-2	3	-14	2	6
use of	-14	-11	-11	-11	-12	-11	-11
use thi	-13	-2	-1	-1	-13	36	-6
use you	4	8	10	9	0	38	8
user	-45	-43	-38	-41	-35	-41	-47
user $	-71	-74	-46	-66	-85	-67	-69
user and	-23	-26	-23	-22	-24	-22	-23
user authent	-36	-34	-35	-32	-35	-32	-32
user in	-64	-67	-81	-65	-66	-71	-94
user instal	-5	-5	-5	-5	-5	-5	-8
user into	-41	-40	-50	-39	-57	-55	-62
user may	-19	-36	-19	-19	-19	-19	-19
user of	-10	-9	-11	-10	-10	-9	-9
user on	-18	-20	3	-22	-35	-24	-16
v	3	108	10	11	-3	11	11
v @	4	123	13	14	-3	13	14
v1	12	6	53	10	1	9	10
valid	-38	-39	-41	-38	-41	-38	-38
valid $	-72	-72	-76	-72	-81	-73	-72
valid @	-12	-12	-13	-11	-11	-12	-11
valid of	-10	-8	-9	-9	-9	-8	-8
valid the	-19	-18	-18	-18	-26	-18	-19
valu	32	28	26	71	32	30	32
valu store	35	31	28	77	34	33	35
var	-10	-9	-10	-10	-11	-10	-12
variabl	-40	-37	-41	-37	-38	-37	-37
variabl of	-23	-24	-29	-24	-25	-24	-25
vcenter	-54	-50	-49	-49	-49	-48	-73
vcpu	-34	-21	-19	-20	-3	-18	-20
vendor	-23	-27	-24	-26	-42	-24	-27
verifi	-14	-12	-12	-12	-13	-12	-13
verifi that	-14	-12	-12	-12	-13	-12	-13
version	-44	-41	-27	-41	-37	-35	-53
version $	-70	-60	-86	-47	-46	-60	-66
version and	-20	-17	-17	-17	-17	-17	-25
version bump	24	24	22	23	19	24	51
version in	25	34	93	39	33	37	37
version of	5	5	3	4	-20	38	3
version on	-15	-12	-15	-11	14	-14	-13
version that	-31	-31	-33	-49	-33	-32	-32
version updat	-33	-33	-37	-34	-33	-33	-44
version upgrad	-50	-49	-18	-51	-53	-52	-86
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
virtual	-54	-51	-54	-51	-53	-51	-69
virtual layer	-65	-61	-67	-61	-64	-61	-85
viru	-17	-14	-14	-14	-15	-14	-14
visibl	-15	-14	-15	-14	-13	-14	-13
visitor	-43	-43	-46	-43	-55	-44	-47
volum	-53	-43	-44	-43	-42	-43	-50
volum $	2	1	-1	-2	21	0	-8
volum encrypt	-56	-55	-54	-54	-70	-55	-70
volum of	-6	-6	-6	-6	-8	-6	-7
vpn	25	32	30	29	51	27	52
vpn $	25	28	28	22	7	28	70
vpn client	51	51	47	47	88	39	79
vs	28	69	16	43	16	18	12
vs @	7	116	22	26	24	25	22
vs a	20	103	21	13	27	25	18
vs amazon	93	35	12	10	4	21	19
vs aws	92	-30	36	18	89	32	14
vs guest	-39	-40	-40	-45	-44	-39	-70
vs in	21	-2	60	52	1	20	22
vs their	25	-17	0	-1	0	0	-3
vsphere	-40	-57	-38	-39	-38	-37	-39
vuln	-58	-56	-54	-53	-61	-56	-67
vulner	-13	-13	-14	-14	-16	-14	-5
vulner $	36	38	37	37	31	34	98
vulner @	-15	-16	-16	-15	-16	-15	-15
vulner in	-26	-26	-28	-26	-31	-27	-37
vulner scan	-14	-14	-15	-14	-16	-15	-15
w	18	-14	-21	3	-20	-13	-13
w @	-2	-42	-65	-19	-42	-38	-38
w a	-27	-28	-22	-25	-23	-23	-23
w o	-31	-29	-28	-29	-53	-32	-30
w out	25	10	22	60	23	24	23
wait	-3	-53	-28	-3	-30	-28	-35
walk	33	4	2	3	-2	4	3
walk me	74	19	14	19	8	19	20
wall	-33	-32	-49	-41	-39	-32	-35
want	17	2	14	63	12	13	12
want @	4	21	6	37	5	9	10
want a	28	5	8	31	8	4	11
want amazon	27	26	27	55	27	27	27
want it	9	0	0	-1	-3	0	0
want the	-11	-45	-11	35	-14	-13	-12
want to	10	-13	2	45	2	5	3
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
way	-8	3	1	26	-8	1	1
way $	-23	-23	-23	-42	-24	-22	-23
we	-15	-12	-23	-15	-23	-20	-18
we $	-55	-64	-57	-72	-60	-56	-78
we actual	82	12	29	10	22	30	28
we are	33	10	7	-3	6	9	8
we ask	16	18	5	18	2	87	17
we be	77	45	37	75	43	49	49
we bring	-31	-30	-29	-32	-31	-29	-31
we cannot	26	21	25	63	27	26	26
we close	-22	-23	-23	-30	-35	-23	-26
we configur	-33	-21	-21	-28	-24	-21	-20
we creat	-11	-17	-11	-12	-11	-11	-13
we deploi	-32	-29	-30	-29	-53	-30	-32
we do	-15	-49	-52	-52	-46	-53	-67
we dont	-29	-37	-29	-40	-29	-28	-30
we get	0	9	-1	-2	-3	-1	-3
we go	-2	-31	-18	24	-9	-5	-7
we got	-15	-8	-7	-13	-12	-11	20
we had	21	23	12	23	9	23	75
we harden	-35	-29	-29	-29	-29	-29	-32
we have	32	29	14	16	16	15	42
we host	-16	14	-32	-24	-31	-17	-24
we import	-25	-25	-19	22	-23	-17	-19
we inherit	53	7	-13	8	8	4	10
we instal	-31	-30	-51	-46	-34	-38	4
we launch	-94	-95	-95	-97	-96	-93	-164
we look	-38	-30	-31	-30	-29	-30	-31
we made	-8	-7	-7	-8	-7	-8	-11
we migrat	43	18	18	18	15	17	18
we move	-54	-55	-36	-37	-37	-36	-36
we must	38	9	2	7	4	9	8
we need	-2	0	-2	26	-2	-3	-11
we never	-38	-39	-33	-41	-36	-33	-47
we patch	-55	-47	-65	-67	-56	-50	-79
we plan	-42	-43	-39	-40	-41	-39	-50
we put	-31	-30	-30	-32	-31	-31	-52
we respons	43	26	19	26	60	24	16
we run	10	-19	-16	-7	-21	-14	-23
we send	-36	-40	-36	-47	-40	-36	-36
we ship	-14	-20	-14	-15	-14	-14	-14
we still	16	-13	-10	-7	-10	-8	-15
we store	-51	-43	-46	-43	-46	-62	-49
we take	52	35	21	92	44	48	44
we to	-31	-51	-31	-37	-30	-31	-31
we train	-52	-28	-30	-29	-29	-29	-33
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
web applic	-34	-34	-34	-36	-35	-35	-56
web server	-16	-12	-12	-13	-13	-12	-13
webhook	12	10	6	18	37	13	12
websit	-3	-2	-4	50	-16	-1	-29
wed	-1	17	-3	5	-3	-1	-2
week	13	-13	-7	-8	-8	-6	-6
week what	71	0	18	20	11	15	20
weekend	-16	-11	-8	-8	29	-17	-7
weight	-54	-28	-29	-31	-30	-29	-34
weight and	-54	-28	-29	-31	-30	-29	-34
well	-41	-61	-45	-41	-42	-41	-55
well $	-43	-43	-46	-43	-44	-44	-66
well as	-28	-55	-28	-29	-28	-28	-28
went	-33	-15	-32	-28	-39	-27	-28
went down	-14	-12	-9	-10	-9	-9	-9
were	-5	77	9	-2	3	8	9
were on	-54	-19	-28	-28	-33	-28	-28
weve	-10	-10	-10	-11	-10	-10	-14
weve got	-10	-10	-10	-11	-10	-10	-14
what	34	26	60	22	29	25	17
what $	66	66	82	21	6	24	12
what @	-35	35	213	55	16	48	48
what a	1	16	136	16	-4	11	13
what about	-85	-50	-93	-51	-79	-60	25
what addit	4	30	3	-13	4	5	5
what all	88	-29	11	20	19	20	20
what am	55	17	6	16	15	16	17
what amazon	10	-59	-90	-52	-88	-63	-63
what an	17	61	232	84	60	73	81
what and	-11	-18	-8	-17	-2	37	4
what are	41	43	125	44	-4	102	40
what can	-11	-7	-26	-3	-18	81	-10
what chang	9	52	9	-2	11	14	14
what count	20	-11	61	56	12	17	18
what differ	-1	10	1	-1	0	1	1
what do	102	82	44	50	48	48	42
what doe	-6	9	-3	4	98	-4	-11
what exactli	20	38	100	19	22	38	41
what extra	6	69	15	11	18	15	17
what for	-12	-3	-23	-3	49	-13	-1
what goe	17	110	19	31	30	37	43
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
what must	106	20	15	27	26	25	26
what nitro	16	17	71	17	12	9	18
what not	103	35	15	41	14	31	43
what on	31	-10	-23	-4	-6	-6	-8
what our	77	3	-25	6	34	7	-16
what remain	97	26	5	30	6	29	30
what should	5	25	7	72	25	29	25
what stai	-6	11	-26	-34	-38	-17	-22
what that	-145	-121	-137	-107	-144	-134	-139
what the	73	59	40	66	143	48	47
what thi	15	21	60	25	2	80	19
what time	-1	-2	-18	-18	34	-8	-6
what to	36	-12	-14	4	-31	41	7
what we	-25	-43	-62	-47	-57	-40	-56
what will	60	28	16	27	23	26	29
what work	1	65	6	-25	9	10	12
what would	42	51	15	60	21	30	32
whatev	-52	-50	-56	-68	-68	-50	-49
whatev the	-31	-27	-30	-35	-33	-27	-28
when	-27	-26	-30	-25	-24	-22	-27
when $	-21	-21	-30	-21	-21	-23	-22
when @	-54	-45	-48	-46	-55	-47	-49
when a	-32	-32	-32	-25	-37	-31	-31
when an	-40	-40	-41	-39	-61	-40	-46
when it	-12	67	22	25	0	18	78
when its	-9	-7	-7	-8	-8	-7	-8
when one	-37	-34	-38	-36	-41	-33	-38
when the	-18	-16	-16	-16	-19	-16	-17
when thei	-30	-32	-32	-31	-56	-30	-44
when traffic	-45	-42	-48	-44	-51	-45	-46
when us	35	-23	5	2	3	4	5
when we	-5	-7	-25	-36	-35	-26	-38
when will	11	13	26	28	79	14	29
where	20	20	10	60	6	17	5
where @	-55	-53	-54	-56	-62	-54	-83
where a	-25	-25	-29	-29	-29	-25	-25
where do	-37	-34	-25	-41	-29	26	-22
where doe	54	-24	9	65	14	12	12
where our	-12	-9	-9	-9	-10	-9	-9
where the	-12	-27	-12	44	-25	-19	-20
where to	29	29	29	59	29	29	25
where we	10	10	0	57	3	-3	9
where would	35	32	35	75	36	36	31
whether	-25	-21	-21	-21	-23	-21	-24
whether @	-32	-28	-28	-28	-30	-28	-35
which	-7	-5	-10	6	1	-5	-10
which $	-17	-15	-15	-19	-31	-19	-35
which @	-36	-11	-17	29	13	-10	-16
which a	-25	-22	-22	-25	-24	-21	-22
which account	-28	-26	-26	-27	-43	-25	-25
which aws	20	37	35	17	75	98	39
which bit	58	19	7	6	20	17	7
which control	-23	-22	-22	-26	-23	-21	-20
which data	-20	-19	-20	-19	-22	-20	-19
which duti	19	62	21	-2	13	22	22
which flavor	12	17	22	80	-6	21	21
which is	-19	16	54	-42	34	-4	-1
which leav	1	-2	1	9	1	1	1
which of	10	-3	11	31	57	9	36
which one	-4	-43	-1	45	-14	1	0
which our	-9	-10	-10	-15	-9	-9	-9
which part	22	48	-28	-16	-26	-19	-33
which parti	-35	-31	-37	-33	-35	-32	-34
which peopl	-18	-19	-17	-16	-21	-17	-18
which region	27	33	24	16	92	27	33
which servic	-49	-40	-53	-42	-45	-65	-42
which side	-33	-28	-34	-41	-37	-31	-30
which task	101	35	33	38	32	40	40
which user	-20	-34	-19	-19	-19	-19	-19
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
who appli	-40	-39	-41	-42	-51	-39	-54
who are	-1	0	-5	1	-30	37	0
who arrang	-15	-19	-16	-16	-17	-15	-15
who assign	-55	-49	-51	-47	-50	-47	-62
who at	9	13	11	16	89	10	-24
who attach	-74	-73	-71	-67	-88	-69	-77
who back	66	71	64	74	154	73	127
who bring	-18	-19	-19	-16	59	-17	-54
who bui	-31	-22	-22	-25	-27	-22	-22
who bump	-36	-35	-37	-34	-56	-34	-42
who can	-56	-56	-60	-56	-64	-58	-84
who carri	-28	34	-24	-14	-15	-10	-10
who check	-9	-9	-9	-9	-11	-9	-9
who choos	-19	-19	-19	-19	-20	-18	-19
who classifi	-46	-46	-47	-47	-58	-47	-62
who clean	-39	-35	-36	-37	-41	-35	-39
who configur	-26	-27	-26	-26	-26	-25	-23
who connect	-20	-20	-22	-20	-32	-21	-23
who control	2	1	1	2	-2	1	37
who correct	-14	-14	-14	-15	-17	-14	-14
who creat	-44	-41	-41	-39	-42	-39	-45
who deal	-44	-6	10	2	-25	-3	51
who decid	-51	-49	-49	-49	-64	-48	-53
who defend	-23	-24	-23	-23	-45	-23	-23
who defin	-46	-46	-70	-46	-53	-47	-48
who delet	22	16	24	23	59	24	21
who design	-18	-18	-18	-18	-22	-18	-20
who do	-1	-3	-5	-7	93	-24	-50
who doe	6	10	-8	-5	-15	-2	33
who drop	-18	-24	-18	-18	-19	-18	-18
who enabl	-45	-46	-52	-42	-50	-42	-48
who encrypt	-38	-38	-37	-36	-28	-36	-46
who enforc	-25	-22	-24	-22	-23	-22	-24
who ensur	-32	-30	-31	-31	-35	-29	-33
who export	-29	-29	-32	-30	-55	-29	-29
who fix	4	4	2	4	-1	2	34
who flip	-28	-33	-30	-31	-33	-26	-29
who forc	-22	-19	-22	-20	-21	-19	-19
who gener	-13	-11	-11	-12	-14	-11	-12
who get	-37	-36	-40	-36	-39	-36	-45
who give	-25	-20	-20	-20	-23	-20	-20
who got	120	-12	-38	26	7	17	-10
who gotta	-20	-18	-18	-18	-20	-17	-19
who govern	-46	-32	-34	-36	-37	-32	-42
who grant	-20	-18	-19	-18	-20	-18	-18
who guarante	-31	-31	-41	-31	-50	-32	-34
who guard	0	45	-4	3	2	5	1
who handl	56	3	-2	26	79	25	47
who harden	-16	-16	-16	-16	-18	-16	-22
who has	-7	-20	-23	-17	-29	-18	-23
who hire	-41	-42	-45	-42	-58	-46	-67
who hold	-48	-40	-43	-49	-45	-43	-70
who in	68	42	38	50	111	48	87
who initi	-31	-56	-33	-33	-32	-32	-32
who instal	5	6	5	3	3	6	32
who instrument	-23	-18	-18	-18	-19	-18	-20
who investig	-21	-20	-20	-20	-25	-20	-22
who is	-12	-15	-18	-14	-10	-14	-5
who isol	-28	-26	-28	-26	-29	-25	-30
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
who may	-17	-16	-17	-16	-18	-15	-16
who meant	-26	-25	-39	-26	-25	-25	-27
who move	-20	-21	-20	-20	-22	-19	-21
who must	-29	-25	-26	-26	-29	-26	-31
who narrow	-27	-20	-20	-20	-23	-20	-22
who on	-29	-22	-20	-21	13	-21	-33
who open	-18	-20	-17	-18	-17	-17	-21
who oper	-28	-28	-27	-27	-28	-26	-28
who or	31	30	75	29	8	22	0
who own	34	58	62	67	98	59	131
who pai	-6	-3	-3	-6	27	-3	-31
who patch	-8	-5	-5	-5	20	-3	9
who per	-85	-62	-84	-62	-82	-62	-77
who perform	-46	-42	-43	-42	-49	-42	-61
who pick	-34	-36	-36	-36	-40	-34	-39
who place	-24	-23	-22	-23	-24	-22	-24
who plan	-17	-15	-14	-16	-15	-14	-18
who prevent	-18	-18	-18	-19	-23	-22	-20
who protect	-9	26	-4	-3	-5	-3	-5
who provid	-29	-29	-29	-28	-29	-26	-28
who provis	-20	-26	-21	-22	-20	-21	-20
who publish	-20	-19	-20	-19	-19	-18	-21
who put	-35	-34	-40	-34	-46	-46	-52
who raiz	-10	-10	-10	-11	-14	-10	-12
who read	1	14	2	0	1	2	2
who rebuild	-29	-28	-32	-32	-32	-29	-41
who refresh	-42	-37	-44	-37	-36	-34	-35
who remov	-47	-56	-46	-47	-57	-46	-49
who renew	13	12	14	13	27	13	35
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
who suppli	-23	-23	-24	-24	-24	-22	-26
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
who work	-14	-14	-15	-14	-22	-14	-15
who write	-47	-45	-44	-43	-48	-42	-48
whod	-83	-76	-81	-57	-83	-78	-97
whole	-40	-38	-39	-39	-46	-38	-49
whole pictur	-49	-50	-51	-50	-73	-50	-73
whom	6	11	9	8	4	9	56
whom $	7	13	8	9	6	11	56
whom do	47	46	46	40	25	45	100
whose	-33	-28	-33	-31	-30	-30	-19
whose $	37	34	38	38	39	39	101
whose control	-16	-16	-20	-17	-17	-16	-24
whose decis	-29	-28	-28	-28	-54	-29	-34
whose duti	-29	-22	-24	-23	-1	-22	-37
whose failur	-13	-12	-11	-11	-12	-11	-14
whose fault	-9	-9	-9	-9	-11	-9	-10
whose is	-64	-58	-82	-58	-65	-58	-82
whose job	0	22	3	4	15	7	43
whose mess	-16	-16	-16	-16	-17	-15	-16
whose move	-32	-32	-32	-32	-32	-32	-56
whose problem	-46	-46	-56	-51	-50	-46	-63
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
window	-41	-38	-29	-30	-44	-40	-50
window $	-37	-33	-16	-17	-46	-36	-54
window and	-20	-20	-19	-19	-21	-18	-18
window for	-14	-13	-16	-16	-13	-13	-13
window of	-24	-15	-16	-18	-16	-16	-16
windows	-14	-28	-14	22	-15	-13	-9
windows $	1	-23	-9	25	0	1	1
windows @	-29	-27	-28	-32	-29	-27	-26
windows in	-24	-23	-28	-27	-28	-24	-30
windows licens	-57	-59	-57	-66	-60	-56	-67
windows server	-46	-42	-43	-46	-48	-42	-52
windows updat	-30	-27	-31	-37	-37	-31	-7
wipe	-44	-42	-42	-44	-46	-42	-47
wipe the	-25	-20	-22	-24	-22	-22	-20
wire	-90	-82	-86	-80	-91	-82	-93
wise	-23	-6	-22	-24	-30	-23	-26
wise $	0	19	1	-2	-6	0	0
wish	66	9	26	57	5	23	24
wish to	66	9	26	57	5	23	24
with	1	-9	-10	7	1	-8	-4
with $	-19	-14	-16	-16	-15	-14	-14
with @	14	-3	-25	-22	-22	-18	-21
with a	13	-20	14	56	14	17	48
with an	13	13	15	38	15	15	14
with aws	30	34	35	33	74	34	34
with custom	-51	-44	-46	-51	-55	-45	-66
with it	-33	-32	-33	-34	-35	-33	-47
with my	24	34	10	21	86	32	28
with no	-36	-28	-27	-7	-36	-28	-37
with our	-25	-24	-26	-25	-29	-24	-30
with sse	-63	-54	-59	-58	-61	-54	-57
with terraform	13	17	14	9	49	11	14
with the	5	-13	-17	-4	-7	-20	-16
with us	16	-51	-27	7	-22	-17	-23
with which	-17	-40	-13	13	-16	-13	-13
with zero	26	25	16	58	27	26	26
within	-25	-24	-30	-25	-27	-25	-33
within specif	-9	-9	-13	-9	-9	-9	-12
without	-30	-27	-27	-10	-28	-25	-28
without a	6	25	24	24	59	19	26
without be	-42	-45	-37	-39	-49	-39	-43
without me	-7	-4	-7	29	-28	0	1
without mfa	-34	-24	-24	-26	-40	-24	-25
without us	-27	-23	-26	-25	-24	-23	-24
won	19	21	24	23	63	18	9
won the	-1	0	3	2	46	-3	-10
wont	-36	-32	-36	-35	-43	-33	-36
word	34	33	115	32	42	27	24
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
worker $	-55	-50	-50	-51	-55	-50	-83
worker are	-9	-9	-9	-9	-11	-9	-11
worker machin	51	51	53	54	53	53	116
worker node	5	16	9	11	15	17	76
worker of	-41	-39	-39	-39	-48	-39	-55
worker os	-110	-105	-115	-103	-118	-103	-166
worker that	-14	-13	-14	-14	-13	-13	-21
worker who	9	9	8	8	34	9	-17
workflow	-2	21	-3	-2	26	3	3
workload	-37	-50	-53	-10	-47	-40	-41
workload $	-47	-46	-48	-48	-52	-46	-52
workload over	-37	-37	-37	-38	-60	-39	-45
world	-36	-32	-31	-32	-44	-31	-32
world $	-48	-48	-46	-46	-73	-46	-48
would	38	72	30	48	31	35	34
would aws	-30	-29	-26	-28	-28	-27	-29
would be	10	13	16	55	14	16	16
would like	9	0	2	4	1	1	2
would that	-19	-21	-4	-25	-23	-20	-30
would we	16	58	23	49	25	26	28
would you	28	2	18	79	12	17	24
wouldnt	-31	-30	-32	-30	-37	-30	-33
write	-34	-42	-40	-40	-37	-39	-45
write $	-28	-24	-31	-24	-25	-25	-24
write @	-120	-98	-103	-97	-102	-96	-127
write a	-25	-19	-11	-12	21	-13	-11
write and	-32	-29	-29	-29	-54	-29	-31
write em	-51	-40	-39	-39	-40	-38	-57
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
xen kvm	-11	-11	-10	-11	-11	-11	-17
xss	-16	-15	-15	-17	-16	-15	-19
xz	-60	-39	-37	-39	-46	-38	-50
xz backdoor	-51	-28	-27	-28	-29	-28	-28
yeah	-8	-8	-7	-9	-7	-7	-7
yeah $	-8	-8	-7	-9	-7	-7	-7
year	-10	-7	-11	-9	9	-8	-8
year $	-26	-26	-26	-32	-34	-26	-25
year ago	-30	-27	-34	-25	-27	-25	-25
yearli	-20	-19	-24	-21	-23	-20	-22
yearli rotat	-20	-19	-24	-21	-23	-20	-22
yes	-30	-32	-32	-33	-33	-31	-32
yes $	-28	-27	-31	-31	-31	-28	-31
yesterdai	44	44	48	44	120	36	42
yike	-17	-11	-11	-12	-13	-11	-13
you	28	26	27	44	30	115	26
you $	-14	-6	-15	-6	-27	58	-7
you a	16	14	21	12	51	39	2
you and	18	21	9	21	-18	79	6
you answer	-7	-3	-37	-2	12	39	-13
you do	-20	-10	-32	-1	-23	52	-12
you explain	12	0	20	0	-24	-3	0
you get	6	3	9	6	-24	61	9
you give	25	-3	-1	0	-33	14	0
you good	-1	0	-5	1	-30	37	0
you list	14	2	2	1	-6	1	2
you open	26	27	12	26	67	5	28
you say	10	-15	-15	40	7	39	11
you tell	-4	-2	-20	-2	-4	33	-2
your	32	37	61	35	20	98	49
your answer	5	2	-7	6	-2	46	5
your own	-15	-2	54	-4	-19	-9	-11
yourself	-25	-25	-34	-6	-23	89	-27
zero	38	38	37	74	79	41	36
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
  aws: [-1.44, 1.99, 0.07, 0.57, 0.02, -0.43, -0.09],
  customer: [-1.42, -0.67, 2.15, -0.04, 1.54, -0.34, 0.62],
} as const;
