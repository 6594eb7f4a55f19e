// Written by `npm run learn` (test/questions/learn.ts).

/** To which side a wording leans: a line a mark, with what it adds for AWS and for the customer. */
export const leanings = `
$	-1	23
%	9	1
% $	-22	-15
% %	17	34
% @	12	18
% account	46	39
% add	55	2
% alon	45	-11
% also	-11	88
% ami	23	8
% and	-80	-50
% answer	8	46
% app	11	89
% applic	-21	20
% are	-22	35
% as	-1	-74
% ask	-155	-62
% at	3	114
% audit	-10	46
% auditor	-5	53
% back	5	67
% build	2	19
% busi	-100	-85
% by	11	83
% choos	-13	72
% clean	-1	29
% close	-2	32
% configur	-17	66
% content	-10	84
% data	-39	13
% databas	-20	47
% decid	-37	86
% delet	33	-15
% disabl	-11	65
% do	-17	-88
% doe	-83	-23
% doesnt	-13	18
% dont	-62	-67
% duti	83	41
% enabl	-15	35
% encrypt	-56	-46
% ever	47	-1
% for	10	-8
% fulli	-72	-49
% function	-17	69
% get	36	60
% go	2	38
% guess	-13	40
% half	0	119
% hand	-34	57
% harden	6	38
% has	-60	43
% have	26	-47
% headach	-6	46
% hold	-32	33
% import	-26	49
% in	-11	-20
% instal	-43	-105
% isnt	-13	38
% job	-28	15
% keep	79	43
% laptop	1	68
% liabl	0	16
% linux	63	25
% log	27	-8
% look	99	-13
% lost	-9	13
% maintain	66	-35
% make	25	-10
% manag	27	40
% mean	8	-30
% move	-30	39
% must	18	34
% need	64	-36
% never	-11	-50
% no	22	7
% off	12	59
% offic	-97	-19
% old	60	13
% on	45	-61
% or	-24	-55
% own	-40	78
% part	-54	129
% patch	11	-52
% pay	35	2
% perform	-27	32
% plan	64	39
% problem	-5	-27
% provid	-22	34
% publish	43	-115
% put	27	7
% respons	41	12
% right	42	7
% roll	-58	-5
% rotat	7	63
% run	-60	17
% say	-4	-51
% secur	50	-29
% server	-21	42
% servic	12	14
% set	-8	61
% ship	-7	43
% should	-9	57
% side	58	43
% site	31	15
% still	56	-20
% stop	13	95
% support	-17	24
% suppos	21	45
% switch	-18	64
% take	-123	-76
% task	28	77
% team	60	-7
% test	83	81
% that	99	-42
% the	-85	-25
% thing	68	9
% think	46	-27
% to	32	27
% train	-15	0
% true	17	40
% turn	-124	15
% unless	-6	30
% unus	-7	26
% updat	-33	68
% upload	8	57
% use	51	-24
% user	5	63
% when	3	107
% who	-60	-41
% with	-29	43
% without	-65	-3
% wont	-10	35
% write	27	35
% yes	29	-31
*	-25	-14
* %	-16	-18
* 1	-23	58
* 2	29	43
* 27001	26	22
* a	48	35
* about	25	-40
* access	8	80
* account	-18	79
* acl	-5	95
* across	-3	53
* act	-14	54
* add	61	45
* admin	-17	78
* advisor	20	75
* after	-34	50
* against	58	13
* al2023	3	-39
* alarm	-14	91
* all	9	17
* allow	-1	42
* alwai	-46	71
* amazon	52	-81
* ami	26	112
* an	-17	35
* and	10	-22
* anoth	15	44
* answer	-2	43
* antiviru	14	132
* any	38	29
* anyth	-7	44
* api	62	61
* app	-36	62
* appli	-47	-18
* applic	-10	120
* architectur	117	24
* are	18	84
* artifact	-29	55
* as	-15	33
* ask	-1	52
* assess	50	-6
* asset	-6	78
* at	54	-1
* audit	22	-3
* auditor	11	25
* authent	0	90
* automat	-22	63
* avail	43	-42
* awar	-78	-50
* aws	85	10
* azs	64	-30
* backbon	62	4
* background	69	-9
* backup	-47	-41
* badg	51	-5
* be	12	-13
* becom	43	53
* befor	61	89
* belong	-56	-59
* between	33	83
* bill	-7	77
* bio	89	-5
* blame	43	17
* both	-28	-96
* box	-8	81
* broadli	-45	-2
* budget	-5	77
* bui	26	99
* build	110	-24
* built	36	8
* bump	-45	-40
* busi	-96	-35
* by	19	10
* cabl	120	-2
* call	-18	65
* can	123	6
* capac	-107	-113
* card	65	43
* care	-38	-53
* cctv	70	-2
* center	116	-35
* certif	-35	10
* certifi	35	4
* chang	60	19
* charg	9	-72
* check	79	-7
* choos	-14	96
* classifi	-6	104
* client	-17	114
* close	-9	54
* cloud	26	39
* cluster	-176	-129
* code	-13	80
* come	79	25
* compani	-23	102
* complianc	-28	39
* compliant	-51	13
* comput	48	3
* configur	15	0
* connect	13	-93
* contact	-26	66
* contain	-92	0
* content	10	65
* continu	78	-3
* control	8	-24
* cool	40	5
* corpor	-5	66
* correct	78	67
* cost	-17	140
* countri	-21	78
* cover	-14	46
* credenti	-3	70
* cross	5	85
* current	-31	84
* custom	93	91
* dai	-3	43
* data	18	72
* databas	-82	-95
* date	-3	40
* db	-75	-54
* ddo	-83	-73
* decid	59	89
* decis	6	66
* decommiss	75	-24
* default	29	65
* defin	4	77
* delet	-14	85
* demand	55	59
* deploi	-19	37
* design	46	153
* detail	-29	57
* develop	2	56
* devic	62	-4
* diesel	94	-4
* directori	-78	-38
* disabl	-12	65
* disast	-8	33
* disk	123	-10
* dispos	58	-9
* divid	-52	-102
* do	-44	-75
* doe	-18	4
* down	0	78
* download	-29	55
* drill	-5	45
* drive	100	-6
* dss	19	-2
* duti	36	68
* e	-95	-108
* each	-54	-47
* earthquak	48	-7
* edg	138	10
* em	10	49
* email	-5	45
* employe	86	-16
* enabl	-10	29
* encrypt	-135	-134
* end	37	47
* endpoint	69	-27
* enforc	50	-24
* engin	-48	-101
* entir	58	4
* entri	39	-20
* environ	9	52
* environment	63	4
* event	29	96
* ever	58	-2
* everyth	30	-16
* facil	106	-30
* factor	-8	53
* fail	30	-3
* fall	-1	-56
* fals	12	-24
* fault	86	10
* feder	-10	41
* fibr	63	-5
* file	0	94
* fire	99	19
* firewal	-125	-33
* firm	19	54
* firmwar	84	9
* fix	-43	-39
* flaw	20	-12
* flood	49	-13
* for	-5	50
* forens	10	43
* free	-35	46
* from	-9	-49
* fulli	-11	-29
* function	11	126
* gatewai	-172	-127
* gdpr	3	83
* gener	136	-14
* general	-37	7
* generally	-31	-2
* get	-23	-27
* global	67	-24
* goe	-3	70
* got	-33	-52
* group	24	158
* grow	13	-16
* guarante	49	72
* guard	70	2
* guest	16	104
* hack	-54	-34
* half	-71	-34
* hall	66	1
* hand	-32	-4
* handl	14	18
* hard	112	-8
* harden	-18	70
* hardwar	77	22
* has	27	54
* have	4	58
* health	30	5
* high	-94	-66
* hipaa	-47	-9
* hire	67	-27
* host	96	-89
* how	-35	1
* http	-9	78
* hypervisor	158	-21
* i	-47	-32
* iaa	23	180
* ident	-13	63
* imag	20	107
* import	1	17
* in	1	51
* incid	20	-37
* increas	-16	42
* infrastructur	113	-56
* inherit	98	-33
* insid	22	-3
* instal	-43	27
* integr	-19	9
* internet	6	57
* into	18	71
* inventori	-11	74
* is	-55	-58
* isnt	34	-25
* iso	21	21
* isol	127	-38
* it	-79	-39
* its	-5	-31
* itself	103	-38
* job	-40	37
* just	-52	-10
* keep	34	90
* kei	-27	26
* kept	-15	87
* key	-3	104
* label	-15	91
* land	45	-23
* launch	-32	61
* law	7	96
* layer	104	-21
* leav	1	97
* left	-24	51
* librari	18	101
* licens	-20	50
* life	44	53
* like	12	83
* limit	-36	74
* link	74	5
* live	31	50
* local	79	51
* locat	89	-16
* log	-51	-19
* login	15	45
* long	5	86
* look	-52	-44
* machin	106	15
* maintain	-135	-160
* mainten	-45	-15
* manag	-82	-93
* manual	1	35
* matter	-41	52
* may	45	-3
* me	-43	18
* mean	48	57
* media	57	3
* meet	-19	23
* memori	-10	37
* mfa	20	78
* migrat	6	62
* model	-68	9
* monitor	75	23
* more	95	-11
* move	-24	42
* multi	-5	77
* must	-52	-15
* my	-55	-26
* nacl	15	115
* need	43	-17
* network	77	83
* new	78	-25
* nitro	212	79
* no	-44	90
* node	-151	-89
* not	109	-11
* object	-11	120
* of	72	2
* off	-1	68
* old	53	59
* on	-17	32
* onc	25	-24
* one	-91	-52
* onli	-40	-7
* open	10	53
* oper	-17	36
* or	-61	-91
* os	14	-27
* other	58	17
* our	-21	32
* ourselv	-57	6
* out	41	44
* outag	36	48
* over	-100	-46
* overal	-51	-11
* own	21	71
* owner	-8	66
* packag	-41	80
* pai	0	46
* part	9	114
* parti	38	24
* password	23	143
* patch	-70	-147
* penetr	-49	9
* peopl	49	1
* perform	-23	-86
* perimet	128	-30
* permiss	-18	83
* person	13	66
* phish	115	107
* physic	133	-7
* pick	52	65
* plan	11	51
* pleas	-56	-17
* point	5	38
* polici	16	126
* port	6	65
* power	96	-10
* prevent	40	-8
* principl	-88	-62
* privaci	-8	32
* problem	64	0
* procur	91	-6
* product	42	34
* proof	56	25
* protect	14	37
* provid	2	-18
* publish	99	-9
* put	8	94
* quota	-65	80
* rack	69	48
* read	-25	66
* record	15	62
* recoveri	-4	76
* region	78	5
* regist	19	54
* regul	-5	13
* remov	-15	48
* renew	-38	21
* report	-20	62
* request	-1	41
* requir	-27	31
* resid	-22	16
* resili	6	11
* resourc	22	160
* respons	-41	-9
* rest	-152	-121
* review	75	80
* right	-18	-4
* risk	36	1
* role	5	56
* root	12	71
* rotat	-124	-53
* rout	9	52
* router	133	62
* rpo	-4	56
* rto	-4	56
* rule	69	45
* run	107	13
* runtim	-117	-114
* safe	-1	50
* scale	-113	-35
* scan	-23	97
* screen	68	-15
* script	1	17
* second	-87	-91
* secur	58	83
* see	-64	-24
* segment	-15	101
* sensit	-7	73
* separ	5	59
* server	-31	-1
* serverless	108	34
* servic	75	46
* set	43	74
* setup	-25	92
* share	-70	-85
* should	34	32
* shred	66	3
* side	-13	46
* sidecar	17	74
* sign	-34	25
* site	45	-8
* sla	-10	-111
* snapshot	28	130
* so	-77	-88
* soc	48	23
* softwar	66	52
* somebodi	-28	46
* someth	-28	-86
* sourc	85	49
* specif	-4	84
* split	-40	64
* staff	30	-77
* stai	-1	78
* still	-30	98
* stop	13	95
* storag	79	-26
* store	-27	66
* stream	-115	-52
* stuff	-36	49
* subject	-21	32
* subnet	13	82
* suppli	48	-11
* supplier	-21	67
* suppress	96	29
* surviv	-34	34
* switch	63	-5
* system	-38	47
* tabl	-6	31
* tag	21	135
* take	-74	12
* task	83	51
* team	-18	24
* tenant	74	-29
* test	72	108
* than	6	43
* that	-60	-81
* the	-47	-80
* thei	-31	-30
* their	29	-6
* them	-26	-25
* themselv	67	-16
* then	-37	9
* there	-186	-97
* these	10	48
* thi	-124	-141
* thing	3	-15
* third	-40	80
* those	-16	-71
* through	54	23
* time	-8	109
* tls	13	-6
* to	7	54
* too	-18	15
* top	81	66
* touch	40	-13
* traffic	-2	85
* train	-87	-75
* transit	-42	-19
* true	-22	-8
* trust	13	87
* turn	-10	39
* two	50	-15
* under	-62	-32
* undersea	69	11
* uninterrupt	48	-11
* unless	0	25
* unus	-15	73
* up	26	22
* updat	-104	-190
* upgrad	-128	-130
* upload	7	51
* uptim	84	10
* us	-107	-58
* use	25	94
* user	2	58
* version	-37	-35
* vet	42	27
* virtual	137	11
* visitor	98	-6
* volum	-17	113
* vs	-46	-84
* vuln	-47	28
* vulner	-33	-55
* walk	39	-18
* want	38	12
* was	23	54
* watch	-5	64
* we	-63	-1
* web	25	61
* what	-58	-58
* where	60	33
* which	27	5
* who	-51	-73
* whole	-104	-22
* whom	13	-44
* whose	-36	-53
* will	-14	50
* windows	-57	-12
* wipe	120	-15
* wire	-25	106
* with	-5	29
* within	-11	47
* work	51	27
* workload	-5	69
* write	-25	48
* wrote	17	29
* you	13	62
* zone	57	62
*account-control	6	45
*account-control %	3	52
*account-control 1	63	-45
*account-control 14	-4	46
*account-control 2	35	-4
*account-control a	4	16
*account-control about	67	-34
*account-control absorb	10	-4
*account-control accept	6	30
*account-control access	-13	37
*account-control account	15	6
*account-control across	-15	55
*account-control action	46	0
*account-control activ	-22	32
*account-control add	15	13
*account-control address	-12	16
*account-control administr	-11	25
*account-control after	-4	18
*account-control again	-2	10
*account-control agreement	14	14
*account-control ai	-33	46
*account-control alarm	-1	11
*account-control all	8	26
*account-control allow	-6	19
*account-control alwai	63	-28
*account-control amazon	6	56
*account-control an	-13	43
*account-control and	9	10
*account-control anoth	20	-5
*account-control any	28	-28
*account-control api	25	-9
*account-control appli	-8	50
*account-control applic	-12	64
*account-control approv	-14	27
*account-control archiv	-12	18
*account-control are	-11	47
*account-control around	-23	54
*account-control artifact	18	-9
*account-control as	-2	26
*account-control ask	12	-4
*account-control assess	28	23
*account-control assign	-4	56
*account-control associ	-4	9
*account-control assum	-28	32
*account-control at	22	-3
*account-control attach	33	29
*account-control attribut	10	-7
*account-control audit	14	2
*account-control auditor	-23	66
*account-control author	49	-47
*account-control automat	50	-18
*account-control avail	48	-17
*account-control aws	27	2
*account-control back	39	7
*account-control backup	-10	60
*account-control baselin	-13	53
*account-control be	-6	20
*account-control behind	49	-8
*account-control belong	-3	26
*account-control besid	10	-3
*account-control between	17	-4
*account-control bind	-17	20
*account-control boundari	-14	139
*account-control break	-11	49
*account-control bring	-4	57
*account-control bucket	15	-10
*account-control build	-1	19
*account-control but	-9	23
*account-control by	20	20
*account-control call	22	5
*account-control can	-5	30
*account-control cannot	21	-16
*account-control capac	41	-10
*account-control captur	10	7
*account-control carri	18	-12
*account-control case	-26	32
*account-control center	29	-8
*account-control certif	28	-15
*account-control chang	2	16
*account-control charact	-1	38
*account-control charg	11	-8
*account-control check	-11	37
*account-control china	15	-11
*account-control choic	90	-51
*account-control choos	-6	17
*account-control client	-25	42
*account-control close	2	39
*account-control cloud	-23	34
*account-control cloudtrail	39	-12
*account-control code	-9	24
*account-control collect	26	22
*account-control come	-38	38
*account-control command	-19	29
*account-control common	10	-4
*account-control compani	-15	42
*account-control compli	29	15
*account-control complianc	-23	36
*account-control compliant	-2	43
*account-control condit	-15	43
*account-control config	31	-26
*account-control configur	0	18
*account-control connect	-42	62
*account-control contact	46	-20
*account-control content	22	-1
*account-control control	11	18
*account-control copi	-1	30
*account-control correct	-24	34
*account-control cover	30	15
*account-control creat	5	36
*account-control credenti	-7	28
*account-control current	7	8
*account-control custom	34	-1
*account-control cut	30	-25
*account-control dai	1	30
*account-control daili	-32	42
*account-control data	8	29
*account-control databas	64	-58
*account-control decid	-9	27
*account-control default	51	16
*account-control defin	-13	40
*account-control definit	89	-74
*account-control deleg	-4	21
*account-control delet	-10	27
*account-control deliv	19	-13
*account-control depend	20	-19
*account-control describ	-12	63
*account-control descript	65	-43
*account-control destroi	8	-4
*account-control detect	22	-16
*account-control devic	-24	51
*account-control digest	-18	24
*account-control disabl	19	-18
*account-control disk	8	-4
*account-control do	63	23
*account-control document	5	28
*account-control doe	-4	38
*account-control done	-23	70
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
*account-control endpoint	13	5
*account-control enforc	-10	34
*account-control engin	103	-60
*account-control enrol	19	1
*account-control evalu	46	-19
*account-control event	38	-9
*account-control everi	-2	13
*account-control evid	17	29
*account-control except	15	-11
*account-control execut	-7	11
*account-control exist	15	-2
*account-control experi	-12	30
*account-control expir	-41	61
*account-control export	-10	41
*account-control facil	19	-7
*account-control fail	1	13
*account-control failur	-6	23
*account-control fall	-10	27
*account-control fault	23	-17
*account-control feder	-7	73
*account-control fetch	-9	20
*account-control few	-7	12
*account-control fiber	10	-4
*account-control file	-7	22
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
*account-control function	-9	20
*account-control further	-8	18
*account-control gather	-17	3
*account-control get	21	-16
*account-control go	-18	22
*account-control goal	-1	17
*account-control goe	15	-10
*account-control gone	-1	10
*account-control grant	-6	12
*account-control group	-4	15
*account-control guard	19	20
*account-control hand	5	10
*account-control hardcod	2	33
*account-control hardwar	22	3
*account-control has	12	1
*account-control hash	-14	27
*account-control have	-17	47
*account-control here	-15	30
*account-control histori	8	-6
*account-control hold	14	14
*account-control hook	-2	12
*account-control how	-7	11
*account-control i	31	-4
*account-control iam	-12	22
*account-control ident	11	19
*account-control if	4	12
*account-control improv	-25	37
*account-control in	7	27
*account-control includ	49	-40
*account-control infrastructur	45	-16
*account-control ins	34	-14
*account-control insid	11	4
*account-control insight	-13	19
*account-control insist	-1	19
*account-control instal	-22	35
*account-control integr	-30	37
*account-control interfac	-10	35
*account-control into	-11	41
*account-control is	5	45
*account-control isnt	-8	26
*account-control iso	80	15
*account-control isol	22	-6
*account-control issu	-16	67
*account-control it	-23	-16
*account-control item	40	-22
*account-control its	15	0
*account-control itself	47	-1
*account-control job	87	-21
*account-control keep	17	13
*account-control kei	-5	22
*account-control kept	-20	35
*account-control kms	-4	11
*account-control lambda	-4	12
*account-control land	-25	52
*account-control last	-14	36
*account-control later	-4	42
*account-control latest	-5	8
*account-control least	19	40
*account-control leav	8	-4
*account-control leaver	-22	38
*account-control left	-12	36
*account-control length	-1	40
*account-control let	-5	14
*account-control lifecycl	-13	17
*account-control limit	9	1
*account-control locat	10	-4
*account-control log	-5	22
*account-control long	-5	9
*account-control longer	-6	39
*account-control look	-21	41
*account-control made	0	18
*account-control maintain	83	-2
*account-control mainten	-1	12
*account-control make	-13	45
*account-control manag	24	-5
*account-control mandatori	10	34
*account-control mani	-7	13
*account-control manual	-16	40
*account-control map	56	-19
*account-control mean	-15	39
*account-control meet	-1	9
*account-control mfa	-10	34
*account-control minimum	33	-23
*account-control miss	-5	10
*account-control monitor	8	-4
*account-control more	-5	10
*account-control move	-31	63
*account-control must	-13	37
*account-control name	14	0
*account-control narrow	-11	48
*account-control need	-22	40
*account-control network	0	15
*account-control never	37	-26
*account-control new	12	4
*account-control newer	-8	9
*account-control no	-12	34
*account-control nobodi	0	34
*account-control node	-41	74
*account-control noncompli	-21	56
*account-control none	-32	69
*account-control not	8	27
*account-control noth	7	52
*account-control notic	11	119
*account-control object	-1	19
*account-control of	8	16
*account-control offer	20	32
*account-control okta	-11	65
*account-control on	12	16
*account-control onc	-33	39
*account-control one	24	37
*account-control onli	-11	53
*account-control oper	42	4
*account-control opt	-11	15
*account-control or	-1	19
*account-control organ	-5	14
*account-control other	19	-5
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
*account-control pass	-18	42
*account-control password	-9	44
*account-control patch	23	1
*account-control peopl	-24	35
*account-control period	39	-19
*account-control permiss	-2	64
*account-control place	19	-19
*account-control plain	-13	41
*account-control plan	-17	41
*account-control plane	38	-37
*account-control polici	7	31
*account-control port	-7	23
*account-control primari	-16	22
*account-control privileg	-4	73
*account-control produc	84	-19
*account-control protect	8	6
*account-control provid	11	29
*account-control publish	43	-19
*account-control pull	32	-24
*account-control quota	70	-54
*account-control rack	8	-4
*account-control read	-18	37
*account-control readi	-14	35
*account-control receiv	-16	30
*account-control recommend	-23	33
*account-control record	37	-6
*account-control recoveri	-2	14
*account-control redundantli	59	-36
*account-control refer	-12	29
*account-control region	33	-12
*account-control regist	-10	19
*account-control regular	-18	27
*account-control releas	37	-6
*account-control remedi	-4	28
*account-control remov	14	3
*account-control repair	-29	51
*account-control replac	8	-4
*account-control replic	-13	26
*account-control report	38	-8
*account-control request	46	-16
*account-control resolv	-13	19
*account-control resourc	2	27
*account-control respons	-31	124
*account-control rest	38	-17
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
*account-control sai	12	9
*account-control same	-22	29
*account-control saml	-16	27
*account-control scim	-11	31
*account-control scope	-8	68
*account-control script	-5	8
*account-control secret	-9	20
*account-control secur	15	16
*account-control see	-14	29
*account-control select	48	-39
*account-control separ	-7	10
*account-control serv	18	-4
*account-control server	26	7
*account-control servic	34	-7
*account-control session	-11	36
*account-control set	7	15
*account-control setup	28	-29
*account-control seven	29	-10
*account-control sever	11	-5
*account-control share	-12	55
*account-control show	-22	56
*account-control side	0	34
*account-control sign	10	8
*account-control snapshot	8	-6
*account-control so	-4	26
*account-control soc	62	-39
*account-control softwar	40	-7
*account-control some	9	24
*account-control someth	82	25
*account-control sourc	-8	14
*account-control sse	12	-11
*account-control ssh	-9	15
*account-control stack	32	-23
*account-control staff	-8	43
*account-control stai	21	7
*account-control stand	67	-52
*account-control start	-18	29
*account-control state	-14	19
*account-control still	-20	32
*account-control stop	-16	27
*account-control store	53	-32
*account-control structur	53	-38
*account-control such	-5	28
*account-control suppli	7	29
*account-control switch	8	1
*account-control system	39	-26
*account-control tag	-16	24
*account-control take	-30	37
*account-control target	-8	18
*account-control task	-25	41
*account-control team	-30	98
*account-control templat	5	33
*account-control temporari	-23	43
*account-control ten	-7	11
*account-control test	0	18
*account-control text	-10	45
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
*account-control token	-11	56
*account-control told	-13	46
*account-control too	-49	95
*account-control tool	-24	62
*account-control touch	-45	52
*account-control traffic	10	-4
*account-control trail	4	30
*account-control trust	-13	20
*account-control turn	-11	64
*account-control two	38	-26
*account-control type	34	1
*account-control under	-4	15
*account-control unit	-25	28
*account-control unless	33	-14
*account-control until	-27	67
*account-control unus	-6	19
*account-control up	21	5
*account-control updat	3	15
*account-control upgrad	40	-7
*account-control us	56	-44
*account-control use	-24	40
*account-control user	41	-22
*account-control usual	-6	25
*account-control valid	-23	24
*account-control valu	12	-5
*account-control version	-18	35
*account-control vpc	-17	32
*account-control want	-25	29
*account-control was	-5	29
*account-control watch	-13	25
*account-control way	-7	14
*account-control what	9	15
*account-control when	-12	37
*account-control where	-20	36
*account-control whether	20	19
*account-control which	-3	19
*account-control who	-10	13
*account-control whole	-6	8
*account-control whom	-37	77
*account-control whose	14	7
*account-control will	0	10
*account-control windows	-24	44
*account-control with	1	18
*account-control within	51	-43
*account-control without	19	-14
*account-control work	-30	44
*account-control workload	8	13
*account-control worn	8	-4
*account-control write	38	32
*account-control year	29	-12
*account-control zone	-21	36
*container	18	23
*container %	66	-43
*container 1	27	-8
*container 100	-13	20
*container 12	39	-19
*container 14	2	12
*container 21	19	-1
*container 28	4	67
*container 30	-18	25
*container 7	38	-17
*container 90	11	-10
*container a	-10	-17
*container about	40	-23
*container access	-11	35
*container account	6	28
*container act	-10	35
*container add	-10	25
*container addon	-55	-3
*container admin	-25	26
*container after	-33	85
*container afterward	-58	127
*container again	7	23
*container agent	-14	61
*container alarm	-12	32
*container aliv	106	30
*container all	18	7
*container alon	-21	26
*container also	11	11
*container alwai	76	-58
*container ami	25	-10
*container an	-7	24
*container and	16	6
*container announc	32	-21
*container any	-15	27
*container apart	28	0
*container api	12	10
*container applic	-20	43
*container are	4	46
*container argument	-8	40
*container as	13	-7
*container ask	-41	-19
*container at	-33	-35
*container auto	85	32
*container autosc	-12	37
*container autoscal	-20	49
*container avail	58	40
*container awai	-12	17
*container aws	-34	23
*container az	-7	17
*container back	28	18
*container backup	129	10
*container balanc	25	-1
*container base	22	-11
*container batch	-14	8
*container be	-9	27
*container bear	-12	16
*container becom	-10	10
*container befor	-3	18
*container behind	-53	-5
*container below	-111	-21
*container beneath	11	81
*container between	-23	41
*container bind	-8	37
*container block	19	5
*container bootstrap	-8	40
*container bottlerocket	-30	-64
*container breaker	-2	45
*container bring	-11	-22
*container bucket	-16	27
*container budget	-6	40
*container bui	35	-9
*container build	47	-21
*container built	21	-12
*container bump	-58	0
*container by	-15	7
*container call	-10	27
*container can	1	20
*container capabl	-14	31
*container capac	-30	50
*container carri	25	-12
*container case	-12	24
*container center	31	-15
*container certif	-37	66
*container chang	5	33
*container check	-5	15
*container choic	27	6
*container choos	-3	12
*container circuit	-2	45
*container class	-9	21
*container cleanli	-15	25
*container click	-57	28
*container client	-11	23
*container close	130	-39
*container cloudtrail	19	-10
*container cloudwatch	12	-3
*container cluster	-57	-42
*container cni	76	3
*container code	-23	44
*container collect	-8	12
*container come	-32	63
*container comput	33	-30
*container configur	-32	66
*container connect	-13	16
*container consol	55	-8
*container consolid	37	-10
*container constraint	46	-14
*container contain	-37	13
*container containerd	-10	25
*container control	2	-34
*container coredn	-69	6
*container correct	-55	-5
*container count	-17	22
*container cover	-17	28
*container cpu	-2	10
*container creat	3	82
*container credenti	72	-30
*container current	-34	43
*container custom	70	-40
*container cve	-36	-31
*container daemonset	-18	55
*container dai	18	2
*container data	-1	29
*container databas	-19	30
*container date	66	-34
*container day	17	-11
*container decid	5	15
*container default	37	-14
*container defin	14	7
*container definit	-16	54
*container delet	5	11
*container deploi	6	60
*container deploy	-11	11
*container desir	-7	10
*container disabl	-16	22
*container disk	-2	16
*container disrupt	36	-2
*container do	35	20
*container docker	-35	38
*container doe	12	11
*container dont	-74	-22
*container drain	28	-5
*container driver	17	-12
*container drop	43	-37
*container each	32	13
*container ebs	-9	25
*container ec2	-8	42
*container ecs	112	32
*container efs	-5	24
*container eks	-14	128
*container elsewher	-31	56
*container enabl	-8	15
*container encrypt	-15	30
*container end	46	-8
*container endpoint	-5	31
*container enforc	17	16
*container enough	-24	62
*container entri	-7	37
*container env	-3	37
*container envelop	15	-41
*container environ	-4	17
*container ephemer	-28	54
*container etcd	111	6
*container ever	-25	21
*container everi	-4	36
*container everyth	-19	23
*container evict	11	14
*container exampl	-22	44
*container except	8	7
*container execut	-7	20
*container extend	14	-7
*container fail	32	-12
*container fargat	18	-6
*container file	-21	36
*container first	27	1
*container fit	28	-11
*container fix	-1	29
*container for	32	26
*container forc	4	71
*container free	-8	30
*container from	-11	38
*container fulli	-13	40
*container get	67	-45
*container gib	-20	37
*container give	21	0
*container go	-20	17
*container greatest	-20	23
*container group	-13	37
*container hand	-4	14
*container harden	-47	113
*container hardwar	14	-9
*container has	-7	16
*container hat	-60	-61
*container have	54	0
*container health	4	28
*container helm	-6	29
*container here	4	36
*container higher	30	-12
*container histori	11	-10
*container hold	19	13
*container hop	38	-13
*container host	-103	-130
*container hostnetwork	53	-8
*container how	-12	22
*container hypervisor	-17	72
*container i	-99	-24
*container iam	65	-33
*container ident	-6	10
*container if	-27	40
*container imag	15	48
*container imdsv2	46	-17
*container in	12	2
*container includ	-8	34
*container infrastructur	35	-2
*container ingress	-20	49
*container instal	22	6
*container instanc	9	22
*container interrupt	11	3
*container into	45	-11
*container intrud	15	6
*container is	24	56
*container isnt	20	-34
*container isol	66	-24
*container it	22	2
*container its	19	9
*container itself	-4	52
*container job	27	89
*container just	25	-72
*container karpent	28	16
*container keep	21	3
*container kei	-12	21
*container kernel	-13	-2
*container key	17	0
*container kick	-31	10
*container kms	-16	26
*container kube	27	-26
*container kubelet	35	47
*container kubernetes	36	-5
*container label	1	10
*container latest	10	35
*container launch	-42	-15
*container least	-20	23
*container leav	-12	18
*container less	8	18
*container let	-17	38
*container librari	-12	28
*container life	33	1
*container like	-19	21
*container limit	-6	30
*container live	-8	16
*container load	25	-1
*container log	-7	28
*container long	-7	13
*container look	13	-2
*container machin	-63	-44
*container maintain	60	20
*container make	-1	42
*container manag	11	35
*container manifest	-21	40
*container map	-18	85
*container may	-15	23
*container mean	-92	-4
*container memori	10	13
*container metadata	1	17
*container metric	17	-2
*container minut	23	-8
*container mode	4	10
*container month	70	-13
*container more	-17	29
*container mount	-4	26
*container move	1	28
*container must	19	53
*container name	-9	18
*container namespac	-13	56
*container narrow	44	-14
*container need	38	28
*container network	14	1
*container never	-34	86
*container new	27	-3
*container newer	-12	35
*container no	7	19
*container node	-24	-9
*container none	-25	27
*container nor	77	-17
*container not	-16	26
*container noth	13	35
*container notic	40	1
*container now	39	-28
*container number	18	-13
*container object	16	-41
*container observ	8	32
*container of	18	-3
*container off	-28	49
*container offer	36	-20
*container old	24	-10
*container on	33	23
*container onc	20	-3
*container one	12	10
*container onli	-1	23
*container ons	-9	26
*container oper	-8	-38
*container optim	-16	40
*container or	-39	-32
*container orchestr	11	-10
*container os	-42	-73
*container other	7	20
*container otherw	31	-26
*container our	-58	-23
*container ourselv	16	85
*container outdat	-13	32
*container outsid	-20	35
*container over	-14	27
*container own	18	19
*container patch	-23	-42
*container peer	28	-24
*container permiss	-17	46
*container persist	-18	33
*container pick	41	-39
*container place	11	32
*container plain	-61	74
*container plane	-4	-40
*container platform	69	-19
*container pod	6	25
*container poddisruptionbudget	4	21
*container polici	-8	20
*container pool	-18	24
*container possibl	-16	53
*container price	30	-12
*container prioriti	67	-34
*container privat	-13	53
*container privileg	-25	55
*container probe	-14	29
*container profil	-18	42
*container protect	-5	16
*container provid	40	5
*container proxi	-25	17
*container public	-9	19
*container publish	9	31
*container put	-33	42
*container question	20	-54
*container queue	49	-20
*container quota	-5	15
*container rang	-9	21
*container rbac	2	65
*container reach	9	22
*container read	-5	10
*container readonlyrootfilesystem	-4	59
*container rebuild	13	15
*container record	19	-10
*container recycl	43	-2
*container red	-60	-61
*container redeploi	-13	41
*container region	31	-29
*container regist	-5	37
*container releas	-22	-86
*container repair	21	-1
*container replac	30	-4
*container replica	34	5
*container report	11	-6
*container request	25	3
*container respect	14	31
*container respons	98	12
*container rest	0	40
*container restart	103	-14
*container restor	25	31
*container result	-8	17
*container right	30	-9
*container role	-6	20
*container roll	-44	7
*container rollback	56	-48
*container room	54	-42
*container root	-3	13
*container router	10	3
*container run	8	9
*container runtim	14	18
*container s3	-20	41
*container same	20	-54
*container say	28	-47
*container scale	13	9
*container scan	-22	49
*container schedul	81	-41
*container secret	-12	-19
*container secur	-14	20
*container self	-12	43
*container send	11	-4
*container separ	78	18
*container server	58	-36
*container servic	-12	9
*container session	42	-24
*container set	-2	26
*container share	41	-4
*container shell	38	-24
*container ship	27	-14
*container should	52	19
*container shouldnt	41	-29
*container show	-46	60
*container shrink	32	-25
*container sidecar	-10	20
*container sinc	-15	-45
*container size	35	-3
*container snapshot	41	-33
*container so	11	20
*container softwar	-4	28
*container some	-19	54
*container spot	28	-17
*container spread	-23	37
*container ssh	9	18
*container stai	-36	54
*container standalon	-20	43
*container standard	-27	50
*container start	36	7
*container state	2	18
*container still	76	13
*container stop	39	-26
*container storag	6	23
*container store	-29	53
*container strategi	-11	27
*container submit	-2	21
*container subnet	-18	33
*container such	-20	22
*container suppli	41	-52
*container support	-2	24
*container swap	14	21
*container system	86	43
*container tag	-28	42
*container taint	41	-14
*container take	-28	52
*container task	28	13
*container team	-22	-64
*container tell	6	39
*container templat	-9	33
*container test	36	-24
*container than	8	5
*container that	15	38
*container the	15	17
*container thei	-19	29
*container their	11	90
*container them	5	52
*container themselv	-45	24
*container then	-17	33
*container there	26	16
*container those	-13	35
*container three	14	-8
*container through	78	-36
*container time	-33	38
*container tls	-39	63
*container to	13	18
*container too	26	59
*container touch	54	-44
*container trust	-23	31
*container turn	-18	40
*container type	14	-8
*container under	93	-49
*container unhealthi	35	-31
*container unless	-9	18
*container unmanag	-16	44
*container until	-8	17
*container up	39	2
*container updat	-21	27
*container upgrad	-14	22
*container us	3	-47
*container use	-22	37
*container user	2	37
*container vcpu	-22	29
*container version	-12	19
*container virtual	47	-25
*container volum	-25	39
*container vpc	21	0
*container vulner	-22	37
*container wait	14	1
*container want	-4	11
*container watch	6	14
*container we	12	114
*container week	42	-40
*container weekli	32	-16
*container well	-8	11
*container what	-21	34
*container whatev	-16	45
*container when	-6	54
*container where	-15	23
*container whether	-16	28
*container which	-82	8
*container who	-56	-75
*container wholli	-12	35
*container whom	-150	-77
*container whose	-97	-9
*container window	-2	11
*container windows	-2	87
*container within	3	13
*container work	74	-73
*container worker	-99	-28
*container workload	-9	24
*container write	-10	45
*container wrong	5	9
*container yourself	-24	52
*container zone	-2	16
*customer-operated	-8	60
*customer-operated a	-13	40
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
*customer-operated cluster	-17	46
*customer-operated cni	-9	25
*customer-operated common	14	-9
*customer-operated configur	-4	17
*customer-operated contain	2	33
*customer-operated control	-25	58
*customer-operated creat	-19	45
*customer-operated current	8	-5
*customer-operated data	34	-18
*customer-operated destroi	8	-5
*customer-operated disk	8	-5
*customer-operated driver	-8	25
*customer-operated edg	14	-9
*customer-operated encrypt	-3	28
*customer-operated etcd	-23	55
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
*customer-operated it	-4	45
*customer-operated its	11	0
*customer-operated job	4	49
*customer-operated keep	1	9
*customer-operated leav	8	-5
*customer-operated locat	14	-9
*customer-operated log	13	-4
*customer-operated monitor	8	-5
*customer-operated network	9	-2
*customer-operated node	-12	74
*customer-operated of	-11	61
*customer-operated on	-10	31
*customer-operated onli	-17	52
*customer-operated oper	10	77
*customer-operated or	-5	48
*customer-operated out	8	-5
*customer-operated over	-17	49
*customer-operated own	-25	57
*customer-operated patch	4	54
*customer-operated plane	-35	77
*customer-operated pod	-5	26
*customer-operated rack	8	-5
*customer-operated rbac	-1	28
*customer-operated record	21	-15
*customer-operated renew	8	63
*customer-operated report	14	-11
*customer-operated restor	-15	49
*customer-operated router	14	-9
*customer-operated run	-22	67
*customer-operated scale	-30	66
*customer-operated schedul	-48	91
*customer-operated secret	-23	40
*customer-operated secur	12	34
*customer-operated server	-18	46
*customer-operated set	-7	39
*customer-operated sever	-23	32
*customer-operated store	1	15
*customer-operated subnet	-1	12
*customer-operated switch	14	-9
*customer-operated system	7	69
*customer-operated that	12	5
*customer-operated the	-7	44
*customer-operated them	-2	58
*customer-operated tls	-5	9
*customer-operated to	-2	10
*customer-operated traffic	14	-9
*customer-operated under	48	-34
*customer-operated up	-14	44
*customer-operated updat	-17	45
*customer-operated upgrad	-1	37
*customer-operated user	-6	12
*customer-operated volum	-5	10
*customer-operated vpc	-1	12
*customer-operated what	-2	33
*customer-operated who	-1	102
*customer-operated worn	8	-5
*customer-operated zone	-23	32
*infrastructure	6	48
*infrastructure %	21	48
*infrastructure 0	27	-9
*infrastructure 1	4	57
*infrastructure 14	-13	12
*infrastructure 15	37	-33
*infrastructure 2	-44	57
*infrastructure 2016	-9	56
*infrastructure 2022	-10	20
*infrastructure 2023	13	65
*infrastructure 22	-2	12
*infrastructure 24	-3	16
*infrastructure 36	99	-34
*infrastructure 5	117	9
*infrastructure 6	104	8
*infrastructure a	14	34
*infrastructure about	-32	-35
*infrastructure absorb	9	-3
*infrastructure abus	1	75
*infrastructure account	37	7
*infrastructure acl	-1	13
*infrastructure act	15	-86
*infrastructure action	-11	21
*infrastructure activ	-14	20
*infrastructure add	22	8
*infrastructure after	31	0
*infrastructure afterward	-6	14
*infrastructure against	-8	51
*infrastructure agent	10	30
*infrastructure alarm	-15	29
*infrastructure all	-13	59
*infrastructure allow	30	-27
*infrastructure along	-19	26
*infrastructure also	3	101
*infrastructure alwai	11	21
*infrastructure amazon	-53	-49
*infrastructure ami	21	-2
*infrastructure an	2	37
*infrastructure and	4	15
*infrastructure announc	42	-39
*infrastructure anoth	29	-16
*infrastructure answer	-1	59
*infrastructure antiviru	-16	23
*infrastructure any	34	3
*infrastructure anyon	-3	50
*infrastructure anyth	-7	33
*infrastructure apart	-35	48
*infrastructure api	54	-30
*infrastructure app	-5	41
*infrastructure appli	-23	43
*infrastructure applianc	0	26
*infrastructure applic	22	-1
*infrastructure archiv	-36	51
*infrastructure are	11	9
*infrastructure as	23	41
*infrastructure ask	18	0
*infrastructure at	19	7
*infrastructure attach	-11	16
*infrastructure autom	-21	28
*infrastructure automat	16	39
*infrastructure avail	2	13
*infrastructure awai	-5	19
*infrastructure aws	-51	-49
*infrastructure az	-40	65
*infrastructure back	-15	69
*infrastructure backup	-3	50
*infrastructure balanc	23	-4
*infrastructure bare	35	1
*infrastructure base	-7	16
*infrastructure bastion	-2	50
*infrastructure be	-25	41
*infrastructure becaus	-1	18
*infrastructure befor	13	0
*infrastructure behind	78	-67
*infrastructure below	103	-5
*infrastructure beneath	-44	45
*infrastructure between	-58	61
*infrastructure beyond	-6	21
*infrastructure block	31	-17
*infrastructure blueprint	51	31
*infrastructure bootstrap	-6	29
*infrastructure box	14	15
*infrastructure bring	4	22
*infrastructure broadcom	-8	26
*infrastructure build	29	-11
*infrastructure built	-29	42
*infrastructure bump	-20	26
*infrastructure by	14	13
*infrastructure call	22	-6
*infrastructure came	-6	12
*infrastructure cannot	47	-8
*infrastructure capac	13	9
*infrastructure care	71	-38
*infrastructure carri	51	-40
*infrastructure cdk	0	8
*infrastructure center	21	-8
*infrastructure certif	-9	28
*infrastructure chang	35	13
*infrastructure check	32	-11
*infrastructure choos	-8	22
*infrastructure classifi	-8	18
*infrastructure cli	-30	42
*infrastructure close	-2	14
*infrastructure cloudtrail	24	-4
*infrastructure cloudwatch	21	5
*infrastructure cluster	19	27
*infrastructure code	-8	56
*infrastructure collect	-6	32
*infrastructure come	-31	55
*infrastructure common	9	-3
*infrastructure compani	-21	36
*infrastructure complianc	-2	64
*infrastructure compon	-11	22
*infrastructure configur	-12	42
*infrastructure consol	-17	28
*infrastructure contain	-20	48
*infrastructure control	0	11
*infrastructure copi	-32	52
*infrastructure count	13	17
*infrastructure creat	38	-3
*infrastructure credenti	-2	8
*infrastructure cuda	-26	28
*infrastructure current	-8	15
*infrastructure custom	-16	27
*infrastructure cve	-6	42
*infrastructure daili	-10	19
*infrastructure dashboard	-45	-60
*infrastructure data	8	5
*infrastructure databas	-5	79
*infrastructure date	-26	43
*infrastructure day	29	18
*infrastructure decid	-7	27
*infrastructure default	6	25
*infrastructure delet	-28	42
*infrastructure deploi	20	40
*infrastructure desir	26	-7
*infrastructure detect	-41	78
*infrastructure disast	-10	12
*infrastructure disk	0	22
*infrastructure do	24	8
*infrastructure doe	-21	73
*infrastructure domain	-11	32
*infrastructure done	-30	62
*infrastructure driver	-12	28
*infrastructure drop	35	-4
*infrastructure duti	10	-1
*infrastructure each	-3	8
*infrastructure earlier	-4	10
*infrastructure ebs	-4	21
*infrastructure ec2	89	-72
*infrastructure edg	9	-3
*infrastructure elsewher	-23	36
*infrastructure em	44	-9
*infrastructure enabl	-3	8
*infrastructure encrypt	-8	27
*infrastructure end	8	6
*infrastructure endpoint	53	-23
*infrastructure engin	0	32
*infrastructure ensur	37	-10
*infrastructure environ	-25	7
*infrastructure esx	-52	72
*infrastructure esxi	20	106
*infrastructure event	38	-18
*infrastructure everi	-12	61
*infrastructure everyth	35	-13
*infrastructure exampl	-23	28
*infrastructure except	-9	22
*infrastructure exist	68	-37
*infrastructure fail	10	13
*infrastructure failov	-1	80
*infrastructure fault	-31	59
*infrastructure fiber	9	-3
*infrastructure file	31	-30
*infrastructure find	10	-19
*infrastructure firewal	-4	29
*infrastructure firmwar	59	-47
*infrastructure first	-10	57
*infrastructure fix	15	4
*infrastructure fleet	-10	11
*infrastructure flood	9	-3
*infrastructure follow	-44	79
*infrastructure for	19	11
*infrastructure forward	-15	48
*infrastructure framework	-19	24
*infrastructure from	2	31
*infrastructure get	-16	41
*infrastructure give	-5	26
*infrastructure golden	-23	72
*infrastructure gpu	11	4
*infrastructure group	-11	72
*infrastructure guard	22	-20
*infrastructure guest	7	11
*infrastructure harden	22	37
*infrastructure hardwar	34	-20
*infrastructure has	20	-9
*infrastructure have	51	-28
*infrastructure hdf	16	16
*infrastructure health	-29	-39
*infrastructure hello	-11	11
*infrastructure hibern	-5	21
*infrastructure high	-5	38
*infrastructure hive	14	2
*infrastructure hold	27	-3
*infrastructure hook	-9	20
*infrastructure host	19	14
*infrastructure http	-10	14
*infrastructure hypervisor	85	-49
*infrastructure i	-3	48
*infrastructure iam	-5	19
*infrastructure if	84	-58
*infrastructure imag	8	22
*infrastructure in	8	18
*infrastructure incid	2	78
*infrastructure includ	14	-7
*infrastructure insid	-12	88
*infrastructure instal	13	34
*infrastructure instanc	2	26
*infrastructure internet	6	16
*infrastructure into	-3	12
*infrastructure intrus	-41	78
*infrastructure ip	34	-9
*infrastructure iptabl	-25	42
*infrastructure is	3	23
*infrastructure isnt	-45	36
*infrastructure it	-11	31
*infrastructure its	19	-2
*infrastructure itself	38	-5
*infrastructure job	-4	15
*infrastructure keep	15	7
*infrastructure kei	-15	35
*infrastructure kerbero	-10	35
*infrastructure kernel	-17	40
*infrastructure key	-16	27
*infrastructure know	-7	37
*infrastructure larg	33	-9
*infrastructure last	-11	21
*infrastructure latest	19	-7
*infrastructure launch	26	11
*infrastructure layer	41	-38
*infrastructure least	-10	18
*infrastructure left	0	27
*infrastructure let	24	-16
*infrastructure librari	-5	32
*infrastructure licens	24	25
*infrastructure lifecycl	-14	17
*infrastructure lifetim	-3	11
*infrastructure link	-51	58
*infrastructure linux	-46	7
*infrastructure list	-17	55
*infrastructure live	20	-10
*infrastructure load	38	-14
*infrastructure local	-4	29
*infrastructure locat	-2	8
*infrastructure log	-12	24
*infrastructure login	-13	31
*infrastructure long	-11	11
*infrastructure longer	-4	8
*infrastructure lose	-9	63
*infrastructure lost	54	-31
*infrastructure machin	-2	15
*infrastructure maintain	101	-41
*infrastructure mainten	29	-12
*infrastructure make	28	-12
*infrastructure manag	2	22
*infrastructure max	4	56
*infrastructure maximum	-10	24
*infrastructure may	-10	31
*infrastructure me	13	62
*infrastructure memori	46	-20
*infrastructure metadata	-11	37
*infrastructure metal	35	1
*infrastructure metric	20	0
*infrastructure migrat	32	-28
*infrastructure min	-2	12
*infrastructure minimum	-12	25
*infrastructure mode	-16	22
*infrastructure model	-19	40
*infrastructure month	-20	17
*infrastructure more	12	2
*infrastructure move	27	-11
*infrastructure multi	-40	65
*infrastructure must	-10	39
*infrastructure my	-1	57
*infrastructure myself	-23	38
*infrastructure name	-89	-70
*infrastructure narrow	-13	19
*infrastructure need	-16	56
*infrastructure neither	-1	39
*infrastructure network	34	-19
*infrastructure never	3	24
*infrastructure new	-6	35
*infrastructure newer	-21	32
*infrastructure nginx	-16	32
*infrastructure nitro	10	-5
*infrastructure no	-56	-7
*infrastructure nobodi	-7	13
*infrastructure node	-10	53
*infrastructure none	45	3
*infrastructure nor	-6	40
*infrastructure not	4	43
*infrastructure notebook	-14	28
*infrastructure noth	-23	64
*infrastructure notic	-15	-39
*infrastructure now	30	3
*infrastructure nsx	-15	38
*infrastructure number	-12	20
*infrastructure nvidia	-11	28
*infrastructure nvme	-1	32
*infrastructure of	5	18
*infrastructure off	-18	38
*infrastructure old	-31	65
*infrastructure on	-7	70
*infrastructure onc	29	24
*infrastructure one	0	14
*infrastructure onli	8	24
*infrastructure onto	-48	13
*infrastructure open	-2	17
*infrastructure oper	35	51
*infrastructure or	-19	16
*infrastructure os	-40	59
*infrastructure other	3	29
*infrastructure our	58	-89
*infrastructure ourselv	28	7
*infrastructure out	20	-11
*infrastructure outbound	-7	21
*infrastructure over	-13	47
*infrastructure own	0	46
*infrastructure packag	42	-16
*infrastructure packet	-12	31
*infrastructure page	-10	59
*infrastructure pair	-18	36
*infrastructure parti	-4	21
*infrastructure partner	-6	21
*infrastructure pass	-12	16
*infrastructure password	-1	10
*infrastructure patch	-31	67
*infrastructure permiss	-6	14
*infrastructure physic	97	-79
*infrastructure pick	-49	122
*infrastructure place	-5	29
*infrastructure placement	19	69
*infrastructure plan	-12	30
*infrastructure plugin	-4	75
*infrastructure polici	3	51
*infrastructure port	-1	14
*infrastructure power	54	-40
*infrastructure privat	-7	34
*infrastructure profil	-5	14
*infrastructure protocol	-6	8
*infrastructure provid	40	-12
*infrastructure public	-5	12
*infrastructure publish	39	-23
*infrastructure put	-18	22
*infrastructure quick	-16	66
*infrastructure quota	-11	12
*infrastructure rack	44	-30
*infrastructure reach	54	1
*infrastructure read	24	-6
*infrastructure reboot	-5	27
*infrastructure record	24	-4
*infrastructure recoveri	24	16
*infrastructure region	-6	13
*infrastructure relaunch	-7	44
*infrastructure releas	9	26
*infrastructure remov	-18	38
*infrastructure renew	-6	12
*infrastructure repair	60	-28
*infrastructure replac	20	1
*infrastructure replic	57	-54
*infrastructure replica	-28	60
*infrastructure requir	-14	58
*infrastructure reserv	-11	12
*infrastructure reset	40	-22
*infrastructure resiz	-11	34
*infrastructure resourc	8	7
*infrastructure respons	16	31
*infrastructure rest	64	-55
*infrastructure restart	-6	57
*infrastructure restor	-11	14
*infrastructure retir	-37	-40
*infrastructure reus	17	-6
*infrastructure role	-4	19
*infrastructure roll	-10	-4
*infrastructure rotat	-20	67
*infrastructure rout	-12	35
*infrastructure router	9	-3
*infrastructure rule	-6	37
*infrastructure run	22	15
*infrastructure runtim	5	9
*infrastructure s3	-22	48
*infrastructure safe	41	-27
*infrastructure sai	-13	18
*infrastructure sam	0	8
*infrastructure same	47	-38
*infrastructure save	31	4
*infrastructure say	-26	36
*infrastructure scale	-9	32
*infrastructure scan	-14	42
*infrastructure schedul	33	-28
*infrastructure script	-14	51
*infrastructure scrub	32	-24
*infrastructure sddc	-24	30
*infrastructure second	-22	46
*infrastructure secret	-15	42
*infrastructure secur	21	14
*infrastructure see	-1	39
*infrastructure send	-32	-66
*infrastructure seri	10	1
*infrastructure server	19	5
*infrastructure servic	42	-13
*infrastructure set	-6	18
*infrastructure seven	-28	39
*infrastructure sever	-21	41
*infrastructure share	-43	51
*infrastructure sinc	-28	43
*infrastructure singl	-22	50
*infrastructure site	0	22
*infrastructure size	-18	62
*infrastructure small	-7	13
*infrastructure snapshot	-21	38
*infrastructure so	-17	35
*infrastructure socket	-14	24
*infrastructure softwar	-24	64
*infrastructure some	11	64
*infrastructure someon	-20	34
*infrastructure someth	-95	-80
*infrastructure spare	-19	38
*infrastructure spark	-8	23
*infrastructure specifi	-12	19
*infrastructure spread	-9	99
*infrastructure sql	23	-12
*infrastructure ssh	-8	34
*infrastructure sshd	0	58
*infrastructure ssl	-4	37
*infrastructure stai	-20	50
*infrastructure stand	-8	12
*infrastructure start	10	6
*infrastructure state	7	9
*infrastructure statu	51	-34
*infrastructure step	-13	25
*infrastructure still	-14	43
*infrastructure stop	1	56
*infrastructure storag	40	-22
*infrastructure store	7	29
*infrastructure subnet	-6	24
*infrastructure such	-11	23
*infrastructure suppli	46	-19
*infrastructure switch	-21	35
*infrastructure system	17	52
*infrastructure take	52	-22
*infrastructure templat	-5	12
*infrastructure term	-20	27
*infrastructure termin	-12	28
*infrastructure test	1	25
*infrastructure that	34	0
*infrastructure the	12	13
*infrastructure thei	-8	16
*infrastructure their	-53	-52
*infrastructure them	24	16
*infrastructure themselv	75	-66
*infrastructure then	-28	43
*infrastructure there	4	35
*infrastructure thi	-16	16
*infrastructure thing	32	-17
*infrastructure those	39	-20
*infrastructure three	22	-3
*infrastructure through	2	27
*infrastructure ticket	-33	39
*infrastructure time	-40	43
*infrastructure tls	-17	55
*infrastructure to	3	22
*infrastructure too	-1	9
*infrastructure tool	49	-23
*infrastructure traffic	-14	25
*infrastructure transit	-64	44
*infrastructure true	31	10
*infrastructure turn	-3	17
*infrastructure two	-12	48
*infrastructure type	-15	38
*infrastructure ubuntu	-7	13
*infrastructure under	51	-29
*infrastructure unexpectedli	25	-3
*infrastructure unhealthi	25	-49
*infrastructure unless	-2	8
*infrastructure until	28	-16
*infrastructure up	-11	58
*infrastructure updat	5	32
*infrastructure upgrad	7	97
*infrastructure us	67	-19
*infrastructure use	-12	46
*infrastructure user	-11	33
*infrastructure vcenter	-9	54
*infrastructure vendor	9	28
*infrastructure version	72	-66
*infrastructure virtual	-4	21
*infrastructure vlan	-3	15
*infrastructure volum	31	-3
*infrastructure vpc	-15	17
*infrastructure vsan	10	19
*infrastructure vulner	-6	11
*infrastructure want	-23	45
*infrastructure was	18	-3
*infrastructure watch	4	29
*infrastructure way	-16	42
*infrastructure we	-15	76
*infrastructure web	-9	26
*infrastructure well	13	115
*infrastructure what	-9	52
*infrastructure whatev	-16	20
*infrastructure when	39	-36
*infrastructure where	34	10
*infrastructure which	1	11
*infrastructure while	-7	13
*infrastructure who	19	46
*infrastructure whose	-3	90
*infrastructure window	5	63
*infrastructure windows	-19	46
*infrastructure with	-10	33
*infrastructure within	20	-6
*infrastructure without	-21	56
*infrastructure work	-14	10
*infrastructure write	-14	44
*infrastructure x	-7	80
*infrastructure yarn	27	34
*infrastructure year	-11	15
*infrastructure yourself	-39	50
*infrastructure zone	-12	32
*multi-tenant-managed	21	38
*multi-tenant-managed %	25	21
*multi-tenant-managed 0	-17	43
*multi-tenant-managed 095	-22	23
*multi-tenant-managed 1	40	9
*multi-tenant-managed 100	18	-13
*multi-tenant-managed 14	23	-3
*multi-tenant-managed 140	35	-22
*multi-tenant-managed 15	8	-5
*multi-tenant-managed 150	-6	9
*multi-tenant-managed 2	41	-8
*multi-tenant-managed 2021	-54	12
*multi-tenant-managed 2023	-21	-108
*multi-tenant-managed 2025	44	-20
*multi-tenant-managed 2026	20	2
*multi-tenant-managed 2027	-31	47
*multi-tenant-managed 24	11	21
*multi-tenant-managed 25	28	-17
*multi-tenant-managed 29	-8	16
*multi-tenant-managed 3	55	-22
*multi-tenant-managed 30	24	-18
*multi-tenant-managed 300	-23	61
*multi-tenant-managed 35	-2	18
*multi-tenant-managed 365	-35	60
*multi-tenant-managed 443	-10	29
*multi-tenant-managed 45	15	-7
*multi-tenant-managed 5	-4	13
*multi-tenant-managed 53	13	-13
*multi-tenant-managed 60	28	-8
*multi-tenant-managed 7	15	-3
*multi-tenant-managed 72	-13	24
*multi-tenant-managed 90	-16	52
*multi-tenant-managed a	4	16
*multi-tenant-managed about	-41	17
*multi-tenant-managed abov	33	-21
*multi-tenant-managed absorb	11	-6
*multi-tenant-managed abus	63	-44
*multi-tenant-managed acceler	33	7
*multi-tenant-managed accept	37	12
*multi-tenant-managed access	-4	39
*multi-tenant-managed accident	7	35
*multi-tenant-managed account	-7	25
*multi-tenant-managed acl	4	12
*multi-tenant-managed acm	28	-16
*multi-tenant-managed across	88	-32
*multi-tenant-managed act	-17	69
*multi-tenant-managed action	-15	17
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
*multi-tenant-managed agreement	70	-49
*multi-tenant-managed alarm	-5	36
*multi-tenant-managed alert	1	35
*multi-tenant-managed alia	-16	34
*multi-tenant-managed alik	-18	22
*multi-tenant-managed aliv	46	-31
*multi-tenant-managed all	28	11
*multi-tenant-managed allow	-7	21
*multi-tenant-managed alon	0	32
*multi-tenant-managed alreadi	0	35
*multi-tenant-managed also	0	17
*multi-tenant-managed alto	-17	37
*multi-tenant-managed alwai	47	4
*multi-tenant-managed am	35	-18
*multi-tenant-managed amazon	107	-54
*multi-tenant-managed ami	-15	33
*multi-tenant-managed among	16	23
*multi-tenant-managed an	-2	20
*multi-tenant-managed analys	63	-17
*multi-tenant-managed analysi	19	31
*multi-tenant-managed analyz	4	40
*multi-tenant-managed and	6	8
*multi-tenant-managed announc	27	6
*multi-tenant-managed anoth	15	7
*multi-tenant-managed answer	28	-1
*multi-tenant-managed anthrop	31	-24
*multi-tenant-managed anti	-6	11
*multi-tenant-managed any	58	-25
*multi-tenant-managed anybodi	-13	55
*multi-tenant-managed anycast	100	-34
*multi-tenant-managed anymor	34	-79
*multi-tenant-managed anyon	-12	32
*multi-tenant-managed anyth	-23	-16
*multi-tenant-managed apart	30	-13
*multi-tenant-managed api	10	9
*multi-tenant-managed app	-16	47
*multi-tenant-managed appli	56	-17
*multi-tenant-managed applianc	-31	77
*multi-tenant-managed applic	8	34
*multi-tenant-managed appoint	-5	28
*multi-tenant-managed approv	-13	35
*multi-tenant-managed april	-31	44
*multi-tenant-managed architectur	-50	66
*multi-tenant-managed archiv	21	21
*multi-tenant-managed are	-3	34
*multi-tenant-managed around	8	15
*multi-tenant-managed arrang	-50	45
*multi-tenant-managed arriv	-60	-53
*multi-tenant-managed artifact	21	-8
*multi-tenant-managed as	15	4
*multi-tenant-managed ask	-8	-7
*multi-tenant-managed assess	-27	34
*multi-tenant-managed asset	29	-25
*multi-tenant-managed assign	-16	35
*multi-tenant-managed associ	6	-9
*multi-tenant-managed at	21	-4
*multi-tenant-managed attach	-9	28
*multi-tenant-managed attack	-5	37
*multi-tenant-managed attribut	17	3
*multi-tenant-managed audio	-3	25
*multi-tenant-managed audit	21	-6
*multi-tenant-managed auditor	17	-5
*multi-tenant-managed auth	27	7
*multi-tenant-managed authent	-6	20
*multi-tenant-managed author	-8	76
*multi-tenant-managed authorit	35	-5
*multi-tenant-managed auto	-33	60
*multi-tenant-managed autom	33	-12
*multi-tenant-managed automat	-51	-10
*multi-tenant-managed avail	15	4
*multi-tenant-managed avoid	-14	16
*multi-tenant-managed awai	41	-25
*multi-tenant-managed aws	29	19
*multi-tenant-managed az	98	-44
*multi-tenant-managed azs	73	-25
*multi-tenant-managed back	-7	48
*multi-tenant-managed backbon	11	-10
*multi-tenant-managed backup	0	32
*multi-tenant-managed balanc	-2	25
*multi-tenant-managed bandwidth	32	8
*multi-tenant-managed banner	-15	21
*multi-tenant-managed base	-16	27
*multi-tenant-managed basement	-22	39
*multi-tenant-managed batch	-15	39
*multi-tenant-managed be	14	19
*multi-tenant-managed becaus	-22	25
*multi-tenant-managed been	-47	-25
*multi-tenant-managed befor	10	-1
*multi-tenant-managed beforehand	61	-3
*multi-tenant-managed begin	-16	33
*multi-tenant-managed behavior	-7	60
*multi-tenant-managed behind	49	3
*multi-tenant-managed belong	13	21
*multi-tenant-managed below	114	3
*multi-tenant-managed besid	-36	49
*multi-tenant-managed best	-30	34
*multi-tenant-managed between	24	3
*multi-tenant-managed beyond	-5	20
*multi-tenant-managed bgp	-12	22
*multi-tenant-managed bit	61	-12
*multi-tenant-managed block	29	16
*multi-tenant-managed bodi	15	-11
*multi-tenant-managed bot	-16	34
*multi-tenant-managed both	-23	77
*multi-tenant-managed bounc	-12	24
*multi-tenant-managed box	-3	34
*multi-tenant-managed branch	-29	41
*multi-tenant-managed break	2	17
*multi-tenant-managed bring	-12	34
*multi-tenant-managed broken	87	0
*multi-tenant-managed broker	113	-10
*multi-tenant-managed brought	-15	18
*multi-tenant-managed bucket	14	10
*multi-tenant-managed buffer	-21	32
*multi-tenant-managed bug	49	-27
*multi-tenant-managed build	12	4
*multi-tenant-managed built	30	-11
*multi-tenant-managed bundl	3	21
*multi-tenant-managed burn	1	10
*multi-tenant-managed burst	38	-25
*multi-tenant-managed buse	-18	29
*multi-tenant-managed but	11	-16
*multi-tenant-managed buy	-39	52
*multi-tenant-managed by	9	21
*multi-tenant-managed c	-17	113
*multi-tenant-managed ca	57	-3
*multi-tenant-managed cabinet	-23	53
*multi-tenant-managed cabl	-11	85
*multi-tenant-managed cach	15	26
*multi-tenant-managed calcul	-9	18
*multi-tenant-managed call	25	2
*multi-tenant-managed caller	23	-2
*multi-tenant-managed can	12	20
*multi-tenant-managed canari	-11	61
*multi-tenant-managed cannot	21	20
*multi-tenant-managed cant	2	13
*multi-tenant-managed capac	68	-10
*multi-tenant-managed card	-41	47
*multi-tenant-managed care	106	-3
*multi-tenant-managed carrier	38	-28
*multi-tenant-managed cas	22	3
*multi-tenant-managed case	0	31
*multi-tenant-managed catalog	-18	25
*multi-tenant-managed catch	9	-7
*multi-tenant-managed ceil	58	-16
*multi-tenant-managed center	32	-9
*multi-tenant-managed central	-10	49
*multi-tenant-managed cert	-10	28
*multi-tenant-managed certif	-7	31
*multi-tenant-managed chaincod	-4	34
*multi-tenant-managed chang	16	12
*multi-tenant-managed channel	-23	42
*multi-tenant-managed charg	16	5
*multi-tenant-managed chat	20	-16
*multi-tenant-managed cheaper	-14	37
*multi-tenant-managed check	-1	26
*multi-tenant-managed checkpoint	-17	27
*multi-tenant-managed checksum	28	4
*multi-tenant-managed china	39	-21
*multi-tenant-managed choic	59	-10
*multi-tenant-managed choos	3	27
*multi-tenant-managed chose	47	-43
*multi-tenant-managed chosen	-29	54
*multi-tenant-managed cidr	-16	75
*multi-tenant-managed cipher	51	-17
*multi-tenant-managed cisco	-9	73
*multi-tenant-managed claim	11	-21
*multi-tenant-managed class	-7	30
*multi-tenant-managed classic	-17	31
*multi-tenant-managed classifi	-13	28
*multi-tenant-managed clean	-18	30
*multi-tenant-managed cleanup	-12	65
*multi-tenant-managed clear	-7	27
*multi-tenant-managed cli	-34	38
*multi-tenant-managed client	-15	25
*multi-tenant-managed close	-19	46
*multi-tenant-managed cloud	8	4
*multi-tenant-managed cloudfront	-7	19
*multi-tenant-managed cloudtrail	33	-13
*multi-tenant-managed cloudwatch	22	12
*multi-tenant-managed cluster	18	11
*multi-tenant-managed cname	0	16
*multi-tenant-managed coarser	27	-20
*multi-tenant-managed code	-2	35
*multi-tenant-managed cognito	-3	14
*multi-tenant-managed collabor	-60	-35
*multi-tenant-managed colleagu	-27	32
*multi-tenant-managed collect	35	8
*multi-tenant-managed collector	-18	37
*multi-tenant-managed column	15	-4
*multi-tenant-managed come	7	22
*multi-tenant-managed commit	53	-37
*multi-tenant-managed common	12	-6
*multi-tenant-managed commun	26	-5
*multi-tenant-managed compact	62	-24
*multi-tenant-managed compani	48	-24
*multi-tenant-managed compar	33	-26
*multi-tenant-managed compat	25	-5
*multi-tenant-managed complaint	-12	24
*multi-tenant-managed complet	75	-22
*multi-tenant-managed complianc	-135	-156
*multi-tenant-managed compon	38	-23
*multi-tenant-managed comput	24	9
*multi-tenant-managed conclus	-3	33
*multi-tenant-managed condit	-3	8
*multi-tenant-managed confid	-1	10
*multi-tenant-managed confidenti	-9	17
*multi-tenant-managed config	-79	-41
*multi-tenant-managed configur	-6	36
*multi-tenant-managed confirm	27	-10
*multi-tenant-managed conflict	-8	22
*multi-tenant-managed connect	5	30
*multi-tenant-managed connector	-1	19
*multi-tenant-managed consent	-14	39
*multi-tenant-managed consol	16	-8
*multi-tenant-managed consum	21	8
*multi-tenant-managed contact	-29	25
*multi-tenant-managed contain	-1	28
*multi-tenant-managed content	14	23
*multi-tenant-managed continu	-12	29
*multi-tenant-managed contract	-11	37
*multi-tenant-managed control	-2	23
*multi-tenant-managed convers	36	-41
*multi-tenant-managed cool	53	-21
*multi-tenant-managed cope	-22	25
*multi-tenant-managed copi	3	25
*multi-tenant-managed coppa	-21	37
*multi-tenant-managed core	36	-38
*multi-tenant-managed correct	-37	33
*multi-tenant-managed cost	21	-10
*multi-tenant-managed could	5	11
*multi-tenant-managed count	-33	67
*multi-tenant-managed cover	26	0
*multi-tenant-managed coverag	-5	11
*multi-tenant-managed cpu	-8	43
*multi-tenant-managed creat	-6	27
*multi-tenant-managed creation	-16	23
*multi-tenant-managed credenti	-23	57
*multi-tenant-managed credit	-10	14
*multi-tenant-managed critic	-9	42
*multi-tenant-managed crl	16	0
*multi-tenant-managed cross	-24	32
*multi-tenant-managed crypto	-25	42
*multi-tenant-managed current	3	9
*multi-tenant-managed custom	12	8
*multi-tenant-managed cut	41	-24
*multi-tenant-managed cve	45	13
*multi-tenant-managed d	43	-1
*multi-tenant-managed daemon	3	16
*multi-tenant-managed dai	12	9
*multi-tenant-managed daili	43	12
*multi-tenant-managed dangl	-15	41
*multi-tenant-managed dashboard	6	30
*multi-tenant-managed data	21	8
*multi-tenant-managed databas	52	0
*multi-tenant-managed date	30	-13
*multi-tenant-managed day	28	-24
*multi-tenant-managed db	-25	43
*multi-tenant-managed ddo	38	-21
*multi-tenant-managed dead	-9	43
*multi-tenant-managed deal	3	25
*multi-tenant-managed decid	-18	43
*multi-tenant-managed decis	23	27
*multi-tenant-managed decrypt	-9	44
*multi-tenant-managed dedic	-2	8
*multi-tenant-managed default	11	1
*multi-tenant-managed defend	16	-15
*multi-tenant-managed defin	-18	44
*multi-tenant-managed definit	7	8
*multi-tenant-managed deleg	-7	24
*multi-tenant-managed delet	0	29
*multi-tenant-managed deliv	-12	61
*multi-tenant-managed deliveri	10	34
*multi-tenant-managed demand	-20	3
*multi-tenant-managed deni	37	-29
*multi-tenant-managed depend	-26	39
*multi-tenant-managed deploi	61	2
*multi-tenant-managed deploy	27	-7
*multi-tenant-managed depth	-20	22
*multi-tenant-managed design	-22	57
*multi-tenant-managed detail	18	3
*multi-tenant-managed detect	67	-8
*multi-tenant-managed dev	-10	30
*multi-tenant-managed develop	-13	42
*multi-tenant-managed devic	-28	27
*multi-tenant-managed dhcp	-22	22
*multi-tenant-managed dial	-34	61
*multi-tenant-managed did	-24	45
*multi-tenant-managed differ	20	23
*multi-tenant-managed differenti	-2	9
*multi-tenant-managed direct	-3	17
*multi-tenant-managed directli	12	39
*multi-tenant-managed directori	-29	68
*multi-tenant-managed disabl	1	35
*multi-tenant-managed disast	-13	19
*multi-tenant-managed discard	8	-4
*multi-tenant-managed disconnect	-15	18
*multi-tenant-managed discoveri	-15	36
*multi-tenant-managed disk	21	-6
*multi-tenant-managed dispos	60	-34
*multi-tenant-managed distribut	11	43
*multi-tenant-managed dlq	-22	72
*multi-tenant-managed dmarc	-8	13
*multi-tenant-managed dns	30	3
*multi-tenant-managed do	29	6
*multi-tenant-managed doc	-8	22
*multi-tenant-managed document	-4	21
*multi-tenant-managed doe	20	29
*multi-tenant-managed doesnt	4	35
*multi-tenant-managed domain	-20	41
*multi-tenant-managed done	13	-27
*multi-tenant-managed dont	-18	5
*multi-tenant-managed doubl	-42	-13
*multi-tenant-managed down	31	6
*multi-tenant-managed download	6	22
*multi-tenant-managed downtim	45	-5
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
*multi-tenant-managed ebs	30	-8
*multi-tenant-managed ec2	-6	25
*multi-tenant-managed ecr	-15	20
*multi-tenant-managed ecs	-25	44
*multi-tenant-managed edg	24	-9
*multi-tenant-managed edit	-32	36
*multi-tenant-managed editor	1	16
*multi-tenant-managed either	-17	32
*multi-tenant-managed elast	-6	9
*multi-tenant-managed eleven	38	-15
*multi-tenant-managed els	35	4
*multi-tenant-managed elsewher	-11	48
*multi-tenant-managed em	13	30
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
*multi-tenant-managed enforc	-21	52
*multi-tenant-managed engin	105	-42
*multi-tenant-managed enhanc	-8	17
*multi-tenant-managed enough	-10	25
*multi-tenant-managed enrol	-5	29
*multi-tenant-managed enter	27	-25
*multi-tenant-managed entri	33	-11
*multi-tenant-managed equip	49	15
*multi-tenant-managed error	9	32
*multi-tenant-managed esxi	-26	62
*multi-tenant-managed evalu	-16	81
*multi-tenant-managed even	38	73
*multi-tenant-managed event	25	-1
*multi-tenant-managed eventbridg	26	-18
*multi-tenant-managed ever	22	5
*multi-tenant-managed everi	34	-1
*multi-tenant-managed everyon	-25	60
*multi-tenant-managed everyth	5	30
*multi-tenant-managed evid	46	-32
*multi-tenant-managed exactli	35	-18
*multi-tenant-managed exchang	18	-15
*multi-tenant-managed exclus	-6	16
*multi-tenant-managed execut	20	7
*multi-tenant-managed exist	-25	45
*multi-tenant-managed experi	-17	31
*multi-tenant-managed expir	0	18
*multi-tenant-managed expiri	-11	68
*multi-tenant-managed export	-3	38
*multi-tenant-managed extend	-23	25
*multi-tenant-managed extract	35	6
*multi-tenant-managed face	-6	25
*multi-tenant-managed facil	41	-28
*multi-tenant-managed factor	-9	19
*multi-tenant-managed fail	-3	26
*multi-tenant-managed failov	-11	33
*multi-tenant-managed failur	5	14
*multi-tenant-managed fall	9	22
*multi-tenant-managed fals	29	43
*multi-tenant-managed fast	-24	33
*multi-tenant-managed fault	-6	40
*multi-tenant-managed featur	25	-2
*multi-tenant-managed februari	28	-17
*multi-tenant-managed feedback	-5	15
*multi-tenant-managed fend	50	-24
*multi-tenant-managed fetch	-12	23
*multi-tenant-managed few	-5	34
*multi-tenant-managed fiber	11	-5
*multi-tenant-managed field	-17	22
*multi-tenant-managed file	19	15
*multi-tenant-managed fill	62	-46
*multi-tenant-managed filter	6	18
*multi-tenant-managed find	-5	34
*multi-tenant-managed fine	-8	34
*multi-tenant-managed fip	22	-3
*multi-tenant-managed fire	49	-25
*multi-tenant-managed firehos	18	-17
*multi-tenant-managed firewal	23	34
*multi-tenant-managed firmwar	-7	23
*multi-tenant-managed first	-7	57
*multi-tenant-managed five	-17	22
*multi-tenant-managed fix	15	45
*multi-tenant-managed flag	46	-18
*multi-tenant-managed flaw	-24	49
*multi-tenant-managed fleet	41	-6
*multi-tenant-managed flip	-23	55
*multi-tenant-managed flood	17	-2
*multi-tenant-managed floor	-12	17
*multi-tenant-managed flow	-5	35
*multi-tenant-managed follow	-31	103
*multi-tenant-managed for	1	12
*multi-tenant-managed forc	-10	32
*multi-tenant-managed form	-8	11
*multi-tenant-managed format	-10	18
*multi-tenant-managed former	38	-14
*multi-tenant-managed forward	17	11
*multi-tenant-managed found	-13	27
*multi-tenant-managed four	-15	47
*multi-tenant-managed free	13	8
*multi-tenant-managed fresh	77	-63
*multi-tenant-managed fridai	17	26
*multi-tenant-managed from	4	23
*multi-tenant-managed front	4	39
*multi-tenant-managed ftp	-3	46
*multi-tenant-managed full	-7	17
*multi-tenant-managed fulli	40	-39
*multi-tenant-managed function	20	3
*multi-tenant-managed further	12	16
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
*multi-tenant-managed goe	18	-1
*multi-tenant-managed gone	-15	40
*multi-tenant-managed good	28	-10
*multi-tenant-managed got	28	-20
*multi-tenant-managed gotta	22	-35
*multi-tenant-managed govern	-27	65
*multi-tenant-managed gpu	87	-40
*multi-tenant-managed grain	-12	37
*multi-tenant-managed grant	-6	42
*multi-tenant-managed greatest	-10	13
*multi-tenant-managed green	24	4
*multi-tenant-managed group	-1	24
*multi-tenant-managed grow	75	-25
*multi-tenant-managed guarante	-46	76
*multi-tenant-managed guard	20	16
*multi-tenant-managed guardduti	-9	14
*multi-tenant-managed guardrail	-23	33
*multi-tenant-managed guess	-53	115
*multi-tenant-managed guid	18	70
*multi-tenant-managed ha	46	-3
*multi-tenant-managed had	30	-19
*multi-tenant-managed half	10	54
*multi-tenant-managed hand	13	0
*multi-tenant-managed handl	-103	-84
*multi-tenant-managed happen	-20	28
*multi-tenant-managed harden	93	-59
*multi-tenant-managed hardwar	48	-15
*multi-tenant-managed has	16	6
*multi-tenant-managed hash	56	-23
*multi-tenant-managed hasnt	-67	7
*multi-tenant-managed have	2	11
*multi-tenant-managed header	0	14
*multi-tenant-managed health	2	28
*multi-tenant-managed healthi	54	-31
*multi-tenant-managed hear	4	32
*multi-tenant-managed held	15	0
*multi-tenant-managed help	17	67
*multi-tenant-managed helper	20	7
*multi-tenant-managed here	-26	38
*multi-tenant-managed high	-10	27
*multi-tenant-managed higher	-2	54
*multi-tenant-managed highli	46	-11
*multi-tenant-managed hipaa	-80	-73
*multi-tenant-managed histori	6	34
*multi-tenant-managed hold	26	1
*multi-tenant-managed hook	-12	19
*multi-tenant-managed host	8	73
*multi-tenant-managed hour	19	6
*multi-tenant-managed hourli	63	-50
*multi-tenant-managed how	0	20
*multi-tenant-managed howev	17	9
*multi-tenant-managed hsm	74	-52
*multi-tenant-managed http	35	-5
*multi-tenant-managed hub	20	-12
*multi-tenant-managed human	-15	24
*multi-tenant-managed hyper	-3	26
*multi-tenant-managed hypervisor	-23	60
*multi-tenant-managed i	42	0
*multi-tenant-managed iam	-6	18
*multi-tenant-managed id	-14	34
*multi-tenant-managed ide	16	-5
*multi-tenant-managed ident	-11	24
*multi-tenant-managed identifi	25	8
*multi-tenant-managed idl	29	-23
*multi-tenant-managed if	-6	13
*multi-tenant-managed imag	19	12
*multi-tenant-managed immut	-11	26
*multi-tenant-managed import	-48	90
*multi-tenant-managed improv	19	-9
*multi-tenant-managed in	8	20
*multi-tenant-managed includ	20	-4
*multi-tenant-managed index	-5	34
*multi-tenant-managed infer	17	11
*multi-tenant-managed infrastructur	23	-9
*multi-tenant-managed ingest	17	26
*multi-tenant-managed initi	-7	17
*multi-tenant-managed inject	-2	37
*multi-tenant-managed input	-12	69
*multi-tenant-managed ins	8	-7
*multi-tenant-managed insid	42	-12
*multi-tenant-managed inspector	-8	13
*multi-tenant-managed instal	7	25
*multi-tenant-managed instanc	-18	38
*multi-tenant-managed instead	-47	40
*multi-tenant-managed instrument	-18	44
*multi-tenant-managed integr	54	-34
*multi-tenant-managed intellig	36	-27
*multi-tenant-managed intent	-24	39
*multi-tenant-managed interfac	-5	15
*multi-tenant-managed intermedi	23	-5
*multi-tenant-managed intern	-5	31
*multi-tenant-managed internet	-18	44
*multi-tenant-managed into	16	5
*multi-tenant-managed inventori	10	15
*multi-tenant-managed investig	-20	60
*multi-tenant-managed invit	-6	20
*multi-tenant-managed invoc	-4	24
*multi-tenant-managed involv	15	10
*multi-tenant-managed iop	-22	54
*multi-tenant-managed ip	-19	46
*multi-tenant-managed ipsec	-64	-77
*multi-tenant-managed is	5	19
*multi-tenant-managed iscsi	-3	16
*multi-tenant-managed isnt	-1	39
*multi-tenant-managed isol	26	-2
*multi-tenant-managed issu	35	-11
*multi-tenant-managed it	13	13
*multi-tenant-managed item	0	35
*multi-tenant-managed its	14	2
*multi-tenant-managed itself	17	28
*multi-tenant-managed job	3	37
*multi-tenant-managed judg	-5	11
*multi-tenant-managed juli	-2	20
*multi-tenant-managed keep	15	8
*multi-tenant-managed kei	3	17
*multi-tenant-managed kept	34	3
*multi-tenant-managed key	13	11
*multi-tenant-managed kms	25	-2
*multi-tenant-managed know	-38	45
*multi-tenant-managed knowledg	-8	16
*multi-tenant-managed kvm	-3	31
*multi-tenant-managed label	42	2
*multi-tenant-managed lack	-11	13
*multi-tenant-managed lag	1	12
*multi-tenant-managed lambda	-5	19
*multi-tenant-managed land	110	-76
*multi-tenant-managed laptop	-26	47
*multi-tenant-managed larg	-11	24
*multi-tenant-managed last	48	1
*multi-tenant-managed latenc	-46	125
*multi-tenant-managed later	12	5
*multi-tenant-managed latest	22	-12
*multi-tenant-managed launch	-15	42
*multi-tenant-managed law	-25	30
*multi-tenant-managed layer	45	-15
*multi-tenant-managed lead	-6	8
*multi-tenant-managed leaf	1	26
*multi-tenant-managed leak	-15	53
*multi-tenant-managed least	17	-4
*multi-tenant-managed leav	0	9
*multi-tenant-managed leaver	1	77
*multi-tenant-managed ledger	-20	40
*multi-tenant-managed left	18	7
*multi-tenant-managed legaci	-14	21
*multi-tenant-managed legal	-12	107
*multi-tenant-managed length	-5	39
*multi-tenant-managed let	-5	20
*multi-tenant-managed letter	-7	22
*multi-tenant-managed level	3	27
*multi-tenant-managed li	37	-12
*multi-tenant-managed librari	-11	28
*multi-tenant-managed licens	-11	27
*multi-tenant-managed lie	1	38
*multi-tenant-managed life	9	25
*multi-tenant-managed lifecycl	-5	29
*multi-tenant-managed lift	35	1
*multi-tenant-managed like	53	-25
*multi-tenant-managed limit	15	17
*multi-tenant-managed line	13	16
*multi-tenant-managed link	-9	54
*multi-tenant-managed linux	16	24
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
*multi-tenant-managed lose	29	-4
*multi-tenant-managed loss	-20	43
*multi-tenant-managed lost	-23	38
*multi-tenant-managed low	-23	90
*multi-tenant-managed machin	82	-26
*multi-tenant-managed maci	-10	18
*multi-tenant-managed made	17	18
*multi-tenant-managed mail	22	11
*multi-tenant-managed maintain	94	-11
*multi-tenant-managed mainten	59	-24
*multi-tenant-managed major	60	-52
*multi-tenant-managed make	6	23
*multi-tenant-managed malwar	-3	12
*multi-tenant-managed manag	12	-8
*multi-tenant-managed mani	54	-63
*multi-tenant-managed manual	34	3
*multi-tenant-managed map	-10	53
*multi-tenant-managed market	-15	25
*multi-tenant-managed mask	-26	28
*multi-tenant-managed match	19	-5
*multi-tenant-managed materi	19	14
*multi-tenant-managed matter	55	8
*multi-tenant-managed maximum	34	-26
*multi-tenant-managed may	24	1
*multi-tenant-managed me	-69	-105
*multi-tenant-managed mean	44	-43
*multi-tenant-managed meant	67	-2
*multi-tenant-managed meanwhil	58	-36
*multi-tenant-managed media	59	-39
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
*multi-tenant-managed minimum	-19	34
*multi-tenant-managed minor	61	-4
*multi-tenant-managed minut	9	10
*multi-tenant-managed miss	-24	84
*multi-tenant-managed mistak	-22	73
*multi-tenant-managed mitig	48	18
*multi-tenant-managed ml	31	-22
*multi-tenant-managed mobil	15	-4
*multi-tenant-managed mode	-9	2
*multi-tenant-managed model	58	-18
*multi-tenant-managed modul	18	-4
*multi-tenant-managed month	30	5
*multi-tenant-managed monthli	22	-15
*multi-tenant-managed more	9	-18
*multi-tenant-managed most	-18	30
*multi-tenant-managed mount	-49	50
*multi-tenant-managed move	33	5
*multi-tenant-managed multi	25	-10
*multi-tenant-managed must	17	10
*multi-tenant-managed mutual	-9	15
*multi-tenant-managed my	71	-52
*multi-tenant-managed nah	77	-1
*multi-tenant-managed name	13	17
*multi-tenant-managed namespac	10	25
*multi-tenant-managed narrow	-7	16
*multi-tenant-managed nearli	13	3
*multi-tenant-managed need	18	20
*multi-tenant-managed neither	-50	79
*multi-tenant-managed network	12	5
*multi-tenant-managed never	26	5
*multi-tenant-managed new	-21	-45
*multi-tenant-managed newer	-16	38
*multi-tenant-managed nfs	-17	29
*multi-tenant-managed nine	38	-15
*multi-tenant-managed no	22	17
*multi-tenant-managed nobodi	15	33
*multi-tenant-managed node	100	-37
*multi-tenant-managed non	64	-51
*multi-tenant-managed none	22	37
*multi-tenant-managed nor	-36	47
*multi-tenant-managed normal	7	-41
*multi-tenant-managed not	18	16
*multi-tenant-managed note	11	24
*multi-tenant-managed noth	29	38
*multi-tenant-managed notic	14	4
*multi-tenant-managed notif	12	8
*multi-tenant-managed now	-38	40
*multi-tenant-managed npm	-10	29
*multi-tenant-managed number	5	30
*multi-tenant-managed o	-47	47
*multi-tenant-managed obfusc	1	25
*multi-tenant-managed object	25	-21
*multi-tenant-managed ocsp	11	7
*multi-tenant-managed of	15	7
*multi-tenant-managed off	9	17
*multi-tenant-managed offer	58	-33
*multi-tenant-managed offic	-12	108
*multi-tenant-managed offlin	-21	46
*multi-tenant-managed often	-17	30
*multi-tenant-managed oidc	-16	31
*multi-tenant-managed ok	-26	34
*multi-tenant-managed old	-30	53
*multi-tenant-managed older	14	29
*multi-tenant-managed on	-1	19
*multi-tenant-managed onc	0	25
*multi-tenant-managed one	15	14
*multi-tenant-managed onli	4	40
*multi-tenant-managed onlin	-7	22
*multi-tenant-managed open	-6	34
*multi-tenant-managed openssl	-17	33
*multi-tenant-managed opentelemetri	17	1
*multi-tenant-managed oper	39	-2
*multi-tenant-managed opt	-3	16
*multi-tenant-managed option	44	-8
*multi-tenant-managed or	0	16
*multi-tenant-managed orchestr	-26	61
*multi-tenant-managed order	-25	49
*multi-tenant-managed org	4	11
*multi-tenant-managed organizations	-12	31
*multi-tenant-managed origin	-5	50
*multi-tenant-managed os	-40	-91
*multi-tenant-managed other	11	10
*multi-tenant-managed otherw	-16	66
*multi-tenant-managed our	-43	54
*multi-tenant-managed ourselv	19	12
*multi-tenant-managed outag	-25	26
*multi-tenant-managed output	-18	60
*multi-tenant-managed outright	-8	21
*multi-tenant-managed outsid	-26	50
*multi-tenant-managed over	29	1
*multi-tenant-managed overwrit	-24	31
*multi-tenant-managed own	1	24
*multi-tenant-managed owner	32	0
*multi-tenant-managed ownership	-9	29
*multi-tenant-managed pace	-13	14
*multi-tenant-managed packag	0	31
*multi-tenant-managed packet	36	25
*multi-tenant-managed page	13	-6
*multi-tenant-managed pair	-14	28
*multi-tenant-managed palo	-17	37
*multi-tenant-managed paramet	-26	41
*multi-tenant-managed parent	-6	8
*multi-tenant-managed part	14	6
*multi-tenant-managed parti	30	-3
*multi-tenant-managed partit	41	18
*multi-tenant-managed partner	-15	38
*multi-tenant-managed password	-11	33
*multi-tenant-managed patch	73	4
*multi-tenant-managed path	-14	24
*multi-tenant-managed patient	-44	-50
*multi-tenant-managed pattern	7	10
*multi-tenant-managed paus	35	-7
*multi-tenant-managed pay	-21	31
*multi-tenant-managed pci	-1	-63
*multi-tenant-managed peer	34	4
*multi-tenant-managed peopl	10	7
*multi-tenant-managed per	3	25
*multi-tenant-managed perform	50	9
*multi-tenant-managed period	0	77
*multi-tenant-managed permiss	-10	54
*multi-tenant-managed person	-19	46
*multi-tenant-managed phrase	-6	22
*multi-tenant-managed physic	60	9
*multi-tenant-managed pick	-5	37
*multi-tenant-managed pictur	24	-8
*multi-tenant-managed pile	-20	68
*multi-tenant-managed pin	-29	49
*multi-tenant-managed pitr	-9	54
*multi-tenant-managed place	21	-1
*multi-tenant-managed plain	24	0
*multi-tenant-managed plan	32	3
*multi-tenant-managed plane	85	-28
*multi-tenant-managed platform	61	-33
*multi-tenant-managed pleas	-29	57
*multi-tenant-managed pls	92	-6
*multi-tenant-managed plu	-16	22
*multi-tenant-managed plugin	7	13
*multi-tenant-managed point	0	17
*multi-tenant-managed polici	-9	36
*multi-tenant-managed poll	-32	48
*multi-tenant-managed pool	-12	42
*multi-tenant-managed port	-8	30
*multi-tenant-managed posit	43	9
*multi-tenant-managed posix	-7	46
*multi-tenant-managed possibl	80	-45
*multi-tenant-managed power	54	-18
*multi-tenant-managed practiz	-5	9
*multi-tenant-managed pre	-4	54
*multi-tenant-managed prefix	-9	27
*multi-tenant-managed prem	-50	51
*multi-tenant-managed premiz	-21	45
*multi-tenant-managed presenc	69	-13
*multi-tenant-managed prevent	-5	39
*multi-tenant-managed price	20	-15
*multi-tenant-managed princip	-12	35
*multi-tenant-managed privaci	-2	9
*multi-tenant-managed privat	-12	30
*multi-tenant-managed privatelink	-8	11
*multi-tenant-managed privileg	-3	14
*multi-tenant-managed problem	-12	58
*multi-tenant-managed process	42	-20
*multi-tenant-managed procur	12	-5
*multi-tenant-managed prod	-14	34
*multi-tenant-managed produc	-9	31
*multi-tenant-managed product	-30	13
*multi-tenant-managed profil	-11	35
*multi-tenant-managed program	-8	31
*multi-tenant-managed project	-4	32
*multi-tenant-managed promiz	84	-28
*multi-tenant-managed prompt	25	4
*multi-tenant-managed proof	-41	65
*multi-tenant-managed propag	-8	31
*multi-tenant-managed protect	12	10
*multi-tenant-managed protocol	31	-10
*multi-tenant-managed prove	-21	31
*multi-tenant-managed provid	38	-43
*multi-tenant-managed provis	-1	39
*multi-tenant-managed proxi	24	56
*multi-tenant-managed public	8	14
*multi-tenant-managed publish	18	20
*multi-tenant-managed pull	-16	30
*multi-tenant-managed push	-34	44
*multi-tenant-managed put	-7	26
*multi-tenant-managed qualifi	-19	39
*multi-tenant-managed queri	2	9
*multi-tenant-managed question	10	37
*multi-tenant-managed queue	15	20
*multi-tenant-managed quota	29	4
*multi-tenant-managed radiu	-5	23
*multi-tenant-managed raiz	41	-14
*multi-tenant-managed ram	-5	37
*multi-tenant-managed ran	8	13
*multi-tenant-managed rang	10	24
*multi-tenant-managed rank	-28	45
*multi-tenant-managed rate	-3	15
*multi-tenant-managed rather	-5	18
*multi-tenant-managed rds	-58	71
*multi-tenant-managed reach	-8	25
*multi-tenant-managed reachabl	-26	72
*multi-tenant-managed react	0	58
*multi-tenant-managed read	-14	5
*multi-tenant-managed readabl	42	19
*multi-tenant-managed realli	-18	39
*multi-tenant-managed rebuild	-27	61
*multi-tenant-managed receiv	-5	15
*multi-tenant-managed recipi	-13	27
*multi-tenant-managed record	3	15
*multi-tenant-managed recov	-1	19
*multi-tenant-managed recoveri	-14	31
*multi-tenant-managed redact	-4	36
*multi-tenant-managed redirect	-11	29
*multi-tenant-managed redund	29	16
*multi-tenant-managed redundantli	61	-33
*multi-tenant-managed refresh	44	-16
*multi-tenant-managed refus	-17	29
*multi-tenant-managed region	7	20
*multi-tenant-managed regist	35	7
*multi-tenant-managed registri	43	6
*multi-tenant-managed reject	-27	41
*multi-tenant-managed releas	17	18
*multi-tenant-managed reli	-27	34
*multi-tenant-managed remedi	-1	138
*multi-tenant-managed remov	5	23
*multi-tenant-managed renew	16	-4
*multi-tenant-managed repair	12	28
*multi-tenant-managed replac	17	-2
*multi-tenant-managed replai	-18	25
*multi-tenant-managed replic	31	8
*multi-tenant-managed replica	-16	50
*multi-tenant-managed report	18	8
*multi-tenant-managed repositori	37	9
*multi-tenant-managed reput	11	0
*multi-tenant-managed request	21	2
*multi-tenant-managed requir	0	26
*multi-tenant-managed rescan	36	-31
*multi-tenant-managed resili	-10	28
*multi-tenant-managed resolut	44	-33
*multi-tenant-managed resolv	13	23
*multi-tenant-managed resourc	14	5
*multi-tenant-managed respond	-23	97
*multi-tenant-managed respons	-57	-41
*multi-tenant-managed rest	54	-60
*multi-tenant-managed restart	-33	62
*multi-tenant-managed restor	5	35
*multi-tenant-managed restrict	11	35
*multi-tenant-managed result	-33	30
*multi-tenant-managed retail	74	31
*multi-tenant-managed retain	-16	22
*multi-tenant-managed retent	-13	41
*multi-tenant-managed retir	13	2
*multi-tenant-managed retri	20	6
*multi-tenant-managed reveal	-7	35
*multi-tenant-managed revert	-15	26
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
*multi-tenant-managed room	-35	46
*multi-tenant-managed root	-13	35
*multi-tenant-managed rot	61	-12
*multi-tenant-managed rotat	36	12
*multi-tenant-managed rout	1	33
*multi-tenant-managed router	0	14
*multi-tenant-managed row	19	-5
*multi-tenant-managed rule	2	13
*multi-tenant-managed run	26	-1
*multi-tenant-managed runtim	-12	49
*multi-tenant-managed s	7	26
*multi-tenant-managed s3	39	-16
*multi-tenant-managed saa	33	-57
*multi-tenant-managed safe	0	26
*multi-tenant-managed safekeep	-5	50
*multi-tenant-managed sai	0	23
*multi-tenant-managed said	82	-19
*multi-tenant-managed same	25	0
*multi-tenant-managed saml	-14	33
*multi-tenant-managed sampl	5	21
*multi-tenant-managed save	-31	38
*multi-tenant-managed savepoint	-29	38
*multi-tenant-managed say	-5	17
*multi-tenant-managed scale	74	-42
*multi-tenant-managed scan	18	24
*multi-tenant-managed scanner	32	-23
*multi-tenant-managed schedul	16	33
*multi-tenant-managed schema	-12	62
*multi-tenant-managed scope	24	15
*multi-tenant-managed score	-50	-6
*multi-tenant-managed script	-10	21
*multi-tenant-managed sdk	-14	25
*multi-tenant-managed search	-23	25
*multi-tenant-managed second	13	39
*multi-tenant-managed secreci	33	-7
*multi-tenant-managed secret	-12	41
*multi-tenant-managed secur	11	24
*multi-tenant-managed see	41	-2
*multi-tenant-managed select	15	0
*multi-tenant-managed send	-10	32
*multi-tenant-managed sensit	-7	21
*multi-tenant-managed sensor	-45	87
*multi-tenant-managed sent	-9	27
*multi-tenant-managed separ	32	-15
*multi-tenant-managed septemb	9	9
*multi-tenant-managed serv	31	-5
*multi-tenant-managed server	29	0
*multi-tenant-managed servic	32	2
*multi-tenant-managed session	-13	26
*multi-tenant-managed set	2	28
*multi-tenant-managed sever	17	15
*multi-tenant-managed shadow	21	-16
*multi-tenant-managed shard	-71	29
*multi-tenant-managed share	0	28
*multi-tenant-managed shield	30	14
*multi-tenant-managed shift	-15	35
*multi-tenant-managed ship	29	-34
*multi-tenant-managed short	-16	24
*multi-tenant-managed shorten	-8	23
*multi-tenant-managed should	-29	37
*multi-tenant-managed shouldnt	-24	66
*multi-tenant-managed show	41	-1
*multi-tenant-managed shrink	21	-6
*multi-tenant-managed side	28	2
*multi-tenant-managed sidecar	-16	22
*multi-tenant-managed sign	4	25
*multi-tenant-managed signatur	22	-17
*multi-tenant-managed sinc	-55	-6
*multi-tenant-managed singl	41	-9
*multi-tenant-managed sit	30	21
*multi-tenant-managed site	14	10
*multi-tenant-managed six	10	-1
*multi-tenant-managed size	6	-28
*multi-tenant-managed slot	-15	37
*multi-tenant-managed slow	-13	18
*multi-tenant-managed small	-3	21
*multi-tenant-managed smb	-14	24
*multi-tenant-managed sms	23	11
*multi-tenant-managed smtp	-31	62
*multi-tenant-managed snapshot	-33	41
*multi-tenant-managed so	6	-31
*multi-tenant-managed soc	-21	12
*multi-tenant-managed softphon	-13	41
*multi-tenant-managed softwar	58	-28
*multi-tenant-managed some	-1	28
*multi-tenant-managed somebodi	-25	64
*multi-tenant-managed someon	2	22
*multi-tenant-managed someth	17	45
*multi-tenant-managed soon	42	-41
*multi-tenant-managed sourc	-2	29
*multi-tenant-managed spam	-11	21
*multi-tenant-managed speak	-34	67
*multi-tenant-managed specif	-17	18
*multi-tenant-managed specifi	-2	16
*multi-tenant-managed speed	-65	81
*multi-tenant-managed spend	21	2
*multi-tenant-managed spf	-14	25
*multi-tenant-managed split	50	-16
*multi-tenant-managed spread	35	-10
*multi-tenant-managed sql	-4	35
*multi-tenant-managed sqs	72	-58
*multi-tenant-managed sse	-3	22
*multi-tenant-managed ssh	4	20
*multi-tenant-managed stage	3	14
*multi-tenant-managed stai	22	24
*multi-tenant-managed stale	-8	56
*multi-tenant-managed stall	-9	62
*multi-tenant-managed stand	5	16
*multi-tenant-managed standard	43	-19
*multi-tenant-managed standbi	40	-11
*multi-tenant-managed start	8	16
*multi-tenant-managed state	0	20
*multi-tenant-managed stateless	-3	20
*multi-tenant-managed statu	-2	30
*multi-tenant-managed step	-12	31
*multi-tenant-managed still	63	-29
*multi-tenant-managed stolen	0	17
*multi-tenant-managed stop	-7	42
*multi-tenant-managed storag	65	-14
*multi-tenant-managed store	36	-1
*multi-tenant-managed strategi	-15	26
*multi-tenant-managed stream	-66	-48
*multi-tenant-managed subnet	6	10
*multi-tenant-managed subscrib	-13	58
*multi-tenant-managed subscript	-17	57
*multi-tenant-managed such	20	-6
*multi-tenant-managed suggest	-2	65
*multi-tenant-managed suppli	-45	51
*multi-tenant-managed support	40	-4
*multi-tenant-managed suppos	5	33
*multi-tenant-managed suppress	-25	60
*multi-tenant-managed sure	42	-18
*multi-tenant-managed surviv	40	-17
*multi-tenant-managed swap	48	-4
*multi-tenant-managed switch	6	8
*multi-tenant-managed sync	63	-61
*multi-tenant-managed synonym	-16	30
*multi-tenant-managed system	38	6
*multi-tenant-managed tabl	20	24
*multi-tenant-managed tag	13	-1
*multi-tenant-managed take	4	38
*multi-tenant-managed taken	30	-10
*multi-tenant-managed takeov	-14	44
*multi-tenant-managed talk	7	18
*multi-tenant-managed tape	37	-17
*multi-tenant-managed target	0	25
*multi-tenant-managed task	-6	37
*multi-tenant-managed tcp	-11	22
*multi-tenant-managed team	29	-1
*multi-tenant-managed telephon	-18	43
*multi-tenant-managed tell	-22	29
*multi-tenant-managed templat	-20	33
*multi-tenant-managed temporari	56	-40
*multi-tenant-managed ten	-6	-45
*multi-tenant-managed tenant	31	-20
*multi-tenant-managed term	46	-43
*multi-tenant-managed termin	13	-1
*multi-tenant-managed test	-14	62
*multi-tenant-managed text	30	-7
*multi-tenant-managed than	-16	49
*multi-tenant-managed thank	16	17
*multi-tenant-managed that	16	6
*multi-tenant-managed the	14	14
*multi-tenant-managed thei	4	10
*multi-tenant-managed their	14	11
*multi-tenant-managed them	7	10
*multi-tenant-managed themselv	-28	61
*multi-tenant-managed then	29	2
*multi-tenant-managed there	60	-4
*multi-tenant-managed these	2	45
*multi-tenant-managed thi	-84	-61
*multi-tenant-managed thing	-153	-12
*multi-tenant-managed third	37	-22
*multi-tenant-managed those	1	35
*multi-tenant-managed thought	17	-6
*multi-tenant-managed threat	17	1
*multi-tenant-managed three	42	-28
*multi-tenant-managed threshold	-5	16
*multi-tenant-managed throttl	-14	32
*multi-tenant-managed through	2	9
*multi-tenant-managed throughput	-100	-79
*multi-tenant-managed ticket	-42	55
*multi-tenant-managed tier	15	9
*multi-tenant-managed time	22	-7
*multi-tenant-managed tls	20	15
*multi-tenant-managed tlsv1	-4	54
*multi-tenant-managed to	10	17
*multi-tenant-managed togeth	14	-8
*multi-tenant-managed token	-2	39
*multi-tenant-managed too	47	20
*multi-tenant-managed tool	-13	37
*multi-tenant-managed topic	5	33
*multi-tenant-managed touch	-32	3
*multi-tenant-managed toward	10	21
*multi-tenant-managed trace	40	6
*multi-tenant-managed track	27	-16
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
*multi-tenant-managed true	49	-8
*multi-tenant-managed trust	-11	35
*multi-tenant-managed try	53	-41
*multi-tenant-managed ttl	-5	28
*multi-tenant-managed tune	-2	43
*multi-tenant-managed tunnel	8	-58
*multi-tenant-managed turn	-17	16
*multi-tenant-managed twice	-12	25
*multi-tenant-managed two	43	-5
*multi-tenant-managed type	6	12
*multi-tenant-managed under	10	17
*multi-tenant-managed underli	28	-7
*multi-tenant-managed underneath	55	-12
*multi-tenant-managed understood	-3	55
*multi-tenant-managed undo	-64	86
*multi-tenant-managed unencrypt	-16	57
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
*multi-tenant-managed upgrad	118	0
*multi-tenant-managed upload	-18	39
*multi-tenant-managed upstream	-15	25
*multi-tenant-managed uptim	-29	57
*multi-tenant-managed url	-4	38
*multi-tenant-managed us	-18	-18
*multi-tenant-managed usabl	-16	25
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
*multi-tenant-managed version	34	47
*multi-tenant-managed vet	-14	28
*multi-tenant-managed via	3	11
*multi-tenant-managed video	37	-16
*multi-tenant-managed view	-44	-73
*multi-tenant-managed viewer	-15	39
*multi-tenant-managed virtual	-31	35
*multi-tenant-managed visibl	-9	27
*multi-tenant-managed vmware	12	16
*multi-tenant-managed voic	-8	32
*multi-tenant-managed volum	5	-16
*multi-tenant-managed vpc	-7	24
*multi-tenant-managed vpn	-58	-6
*multi-tenant-managed vulner	72	38
*multi-tenant-managed w	-13	45
*multi-tenant-managed waf	-4	17
*multi-tenant-managed wait	-26	52
*multi-tenant-managed want	29	-16
*multi-tenant-managed warn	82	-54
*multi-tenant-managed was	-28	43
*multi-tenant-managed watch	-7	31
*multi-tenant-managed way	3	12
*multi-tenant-managed we	24	23
*multi-tenant-managed weak	-59	76
*multi-tenant-managed web	-19	24
*multi-tenant-managed week	-11	18
*multi-tenant-managed weekend	49	6
*multi-tenant-managed weight	38	-15
*multi-tenant-managed well	-37	87
*multi-tenant-managed went	-28	36
*multi-tenant-managed were	17	9
*multi-tenant-managed what	0	27
*multi-tenant-managed whatev	0	42
*multi-tenant-managed when	17	-27
*multi-tenant-managed whenev	19	-14
*multi-tenant-managed where	1	14
*multi-tenant-managed wherev	-20	30
*multi-tenant-managed whether	8	6
*multi-tenant-managed while	10	-47
*multi-tenant-managed who	25	25
*multi-tenant-managed whoever	-31	46
*multi-tenant-managed whole	-2	9
*multi-tenant-managed whom	85	1
*multi-tenant-managed whose	35	30
*multi-tenant-managed wildcard	-1	14
*multi-tenant-managed will	17	1
*multi-tenant-managed window	46	-14
*multi-tenant-managed windows	32	7
*multi-tenant-managed wipe	31	-6
*multi-tenant-managed with	14	-1
*multi-tenant-managed within	34	-14
*multi-tenant-managed without	-1	16
*multi-tenant-managed work	11	29
*multi-tenant-managed worker	-33	109
*multi-tenant-managed workflow	20	42
*multi-tenant-managed workgroup	25	-2
*multi-tenant-managed workload	49	178
*multi-tenant-managed workspac	3	11
*multi-tenant-managed world	-27	66
*multi-tenant-managed would	-20	82
*multi-tenant-managed write	-4	34
*multi-tenant-managed writer	23	-12
*multi-tenant-managed written	28	0
*multi-tenant-managed wrong	11	39
*multi-tenant-managed wrote	-13	22
*multi-tenant-managed year	-20	29
*multi-tenant-managed yearli	-28	26
*multi-tenant-managed yes	51	-50
*multi-tenant-managed yourself	-17	41
*multi-tenant-managed zero	51	8
*multi-tenant-managed zone	34	-15
*on-premises	0	45
*on-premises %	-45	66
*on-premises 1	-8	33
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
*on-premises all	59	-36
*on-premises an	38	-5
*on-premises anchor	-9	23
*on-premises and	-2	26
*on-premises announc	31	-29
*on-premises anoth	23	-10
*on-premises anywher	-13	18
*on-premises apart	25	-23
*on-premises api	21	-8
*on-premises applic	-25	55
*on-premises are	-9	52
*on-premises artifact	12	-6
*on-premises as	22	-2
*on-premises at	-14	58
*on-premises audit	15	-9
*on-premises avail	39	-27
*on-premises back	17	3
*on-premises backup	-25	49
*on-premises balanc	-13	39
*on-premises behind	41	22
*on-premises between	-1	19
*on-premises bit	33	-23
*on-premises branch	0	25
*on-premises broken	23	-30
*on-premises bucket	-25	32
*on-premises build	28	-18
*on-premises but	-37	40
*on-premises by	16	10
*on-premises cage	-3	12
*on-premises call	11	6
*on-premises camera	-3	12
*on-premises can	-12	16
*on-premises cannot	49	-25
*on-premises capac	1	47
*on-premises certif	-10	15
*on-premises choic	95	-71
*on-premises choos	-23	38
*on-premises clear	-18	21
*on-premises client	33	-26
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
*on-premises cool	-13	29
*on-premises copi	77	-67
*on-premises cover	-7	11
*on-premises credenti	-3	16
*on-premises cut	-18	35
*on-premises dai	20	-18
*on-premises dashboard	9	12
*on-premises data	3	31
*on-premises date	26	-21
*on-premises day	20	-18
*on-premises debian	-1	49
*on-premises decid	-11	17
*on-premises default	-15	39
*on-premises deploi	-17	80
*on-premises deploy	-12	32
*on-premises destroi	44	-23
*on-premises devic	2	33
*on-premises di	-2	15
*on-premises disconnect	-11	13
*on-premises disk	-34	68
*on-premises do	-15	51
*on-premises dock	-6	27
*on-premises docker	1	31
*on-premises doe	3	27
*on-premises door	-3	12
*on-premises download	-20	37
*on-premises dure	-12	22
*on-premises each	-6	18
*on-premises ec2	14	-2
*on-premises eks	37	-33
*on-premises electr	-11	45
*on-premises encrypt	23	26
*on-premises endpoint	-13	33
*on-premises enough	-8	49
*on-premises equip	33	-16
*on-premises eras	93	-65
*on-premises event	9	12
*on-premises everi	-18	40
*on-premises everyth	-9	18
*on-premises expir	-13	18
*on-premises factori	16	53
*on-premises fail	37	-23
*on-premises failur	-13	23
*on-premises faulti	46	-31
*on-premises file	1	28
*on-premises firewal	-10	28
*on-premises firmwar	17	3
*on-premises fix	2	39
*on-premises floor	0	63
*on-premises flow	-8	12
*on-premises for	-1	32
*on-premises from	8	9
*on-premises give	-12	20
*on-premises go	-5	10
*on-premises group	-11	31
*on-premises growth	-12	31
*on-premises guard	-13	34
*on-premises guest	49	-18
*on-premises hand	19	-12
*on-premises harden	-13	27
*on-premises hardwar	20	-54
*on-premises has	49	-37
*on-premises have	-11	15
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
*on-premises keep	-12	23
*on-premises kei	58	-39
*on-premises kernel	-16	31
*on-premises key	-15	35
*on-premises kms	34	-7
*on-premises kubelet	-7	31
*on-premises kubernetes	-29	41
*on-premises leav	35	-30
*on-premises let	60	-36
*on-premises li	-24	65
*on-premises limit	-16	33
*on-premises link	37	-15
*on-premises linux	-8	14
*on-premises load	-10	41
*on-premises lock	0	11
*on-premises log	-15	36
*on-premises lose	-12	22
*on-premises loss	-11	15
*on-premises lost	-1	22
*on-premises machin	-44	87
*on-premises mail	9	12
*on-premises maintain	-66	115
*on-premises manag	-6	31
*on-premises manifest	-2	28
*on-premises may	9	-1
*on-premises mend	-27	46
*on-premises microcod	-16	31
*on-premises monitor	61	-46
*on-premises most	-28	71
*on-premises move	99	-86
*on-premises must	-16	25
*on-premises need	-17	19
*on-premises network	1	14
*on-premises new	28	18
*on-premises nitro	-14	26
*on-premises no	-23	38
*on-premises nobodi	16	6
*on-premises nodeadm	-9	28
*on-premises none	-8	23
*on-premises not	-15	41
*on-premises noth	-15	82
*on-premises nucleu	-7	18
*on-premises of	-5	32
*on-premises off	-2	28
*on-premises offic	-1	12
*on-premises on	0	22
*on-premises onc	51	-41
*on-premises one	7	28
*on-premises onli	12	21
*on-premises onto	0	10
*on-premises oper	11	46
*on-premises or	8	8
*on-premises order	-14	29
*on-premises origin	30	-15
*on-premises os	22	68
*on-premises our	-10	29
*on-premises out	-17	33
*on-premises own	2	18
*on-premises part	-44	54
*on-premises patch	-10	58
*on-premises physic	-80	88
*on-premises pi	10	43
*on-premises plan	-14	62
*on-premises plane	17	41
*on-premises plant	-1	50
*on-premises plug	-15	16
*on-premises pod	-12	21
*on-premises polici	-1	14
*on-premises power	-35	71
*on-premises premiz	-27	37
*on-premises protect	-14	48
*on-premises provid	-18	44
*on-premises publish	-13	108
*on-premises rack	8	62
*on-premises raspberri	10	43
*on-premises reach	35	-17
*on-premises record	35	-28
*on-premises redeploi	-1	25
*on-premises redund	-2	13
*on-premises region	31	-5
*on-premises regist	-25	59
*on-premises registr	-10	22
*on-premises releas	-1	35
*on-premises remov	10	-2
*on-premises renew	-15	40
*on-premises repair	71	-66
*on-premises replac	-10	40
*on-premises report	31	-23
*on-premises respons	22	-32
*on-premises rest	17	-1
*on-premises restart	-19	34
*on-premises retir	22	-9
*on-premises return	49	-11
*on-premises reviz	-6	9
*on-premises role	-11	17
*on-premises roll	-11	27
*on-premises room	-29	46
*on-premises rout	18	-10
*on-premises run	6	19
*on-premises runtim	-7	31
*on-premises safe	-3	10
*on-premises scan	-3	15
*on-premises second	-14	27
*on-premises secret	15	-11
*on-premises secur	-42	65
*on-premises server	21	27
*on-premises servic	23	0
*on-premises set	12	12
*on-premises shop	2	33
*on-premises side	32	-21
*on-premises sit	-8	28
*on-premises site	-21	52
*on-premises so	-9	42
*on-premises softwar	9	6
*on-premises space	-19	32
*on-premises spare	-11	19
*on-premises ssm	-5	25
*on-premises stai	-3	11
*on-premises stand	-4	40
*on-premises start	-29	52
*on-premises stop	-13	16
*on-premises storag	26	-22
*on-premises suppli	97	-64
*on-premises support	-17	41
*on-premises suspici	32	-23
*on-premises swap	66	-60
*on-premises system	7	38
*on-premises take	-17	31
*on-premises tamper	28	-10
*on-premises task	-20	31
*on-premises technician	54	-44
*on-premises tell	9	12
*on-premises that	-5	17
*on-premises the	8	21
*on-premises theft	-8	23
*on-premises thei	37	-20
*on-premises their	-30	59
*on-premises them	26	22
*on-premises there	-24	21
*on-premises those	-11	55
*on-premises tls	16	19
*on-premises to	-2	24
*on-premises touch	-22	30
*on-premises traffic	3	15
*on-premises truck	3	58
*on-premises turn	-6	9
*on-premises two	23	-20
*on-premises under	-55	68
*on-premises unlock	1	24
*on-premises until	-12	21
*on-premises up	-22	51
*on-premises updat	-5	59
*on-premises upgrad	-20	56
*on-premises uplink	-20	37
*on-premises use	-13	31
*on-premises version	5	53
*on-premises virtual	-48	59
*on-premises volum	16	18
*on-premises vsphere	-16	44
*on-premises wait	-11	13
*on-premises warehous	-24	41
*on-premises watch	61	-20
*on-premises way	-7	9
*on-premises what	-10	33
*on-premises when	3	11
*on-premises where	-5	14
*on-premises which	-21	27
*on-premises while	-22	33
*on-premises who	-11	55
*on-premises whom	35	-28
*on-premises whose	-2	18
*on-premises with	21	-2
*on-premises without	39	-24
*on-premises work	-15	30
*on-premises write	-13	25
*on-premises yourself	-5	13
*on-premises zone	-19	36
*serverless-compute	27	20
*serverless-compute %	38	14
*serverless-compute 0	5	49
*serverless-compute 000	30	-30
*serverless-compute 1	-17	88
*serverless-compute 10	-8	58
*serverless-compute 11	-26	91
*serverless-compute 12	-14	5
*serverless-compute 14	-7	14
*serverless-compute 2	3	28
*serverless-compute 20	-16	53
*serverless-compute 2025	-32	82
*serverless-compute 2026	-20	49
*serverless-compute 22	-45	22
*serverless-compute 256	-20	27
*serverless-compute 3	-21	73
*serverless-compute 30	-21	48
*serverless-compute 4	-6	13
*serverless-compute 50	14	32
*serverless-compute 512	-11	27
*serverless-compute 6	-33	92
*serverless-compute 7	3	54
*serverless-compute 8	-12	63
*serverless-compute a	0	31
*serverless-compute about	-16	104
*serverless-compute access	-7	11
*serverless-compute account	26	-7
*serverless-compute add	18	-2
*serverless-compute address	-33	70
*serverless-compute aes	-20	27
*serverless-compute after	-15	38
*serverless-compute afterward	18	10
*serverless-compute again	-4	25
*serverless-compute agent	53	-27
*serverless-compute alarm	-13	28
*serverless-compute alias	-23	57
*serverless-compute all	5	12
*serverless-compute allow	19	-15
*serverless-compute alon	66	-38
*serverless-compute also	-7	10
*serverless-compute alwai	17	11
*serverless-compute amazon	-15	96
*serverless-compute an	-11	34
*serverless-compute and	11	3
*serverless-compute anew	-63	78
*serverless-compute announc	-31	75
*serverless-compute anoth	42	-30
*serverless-compute answer	-24	30
*serverless-compute any	-30	45
*serverless-compute anyon	-15	5
*serverless-compute anyth	15	-46
*serverless-compute apart	21	-3
*serverless-compute api	18	-7
*serverless-compute app	10	15
*serverless-compute appli	9	25
*serverless-compute applic	-6	31
*serverless-compute archiv	-7	10
*serverless-compute are	14	22
*serverless-compute artifact	17	-3
*serverless-compute as	-3	13
*serverless-compute ask	-23	45
*serverless-compute assign	-19	60
*serverless-compute asynchron	10	-4
*serverless-compute at	0	21
*serverless-compute attach	-15	26
*serverless-compute audit	16	-5
*serverless-compute author	-3	25
*serverless-compute auto	30	-16
*serverless-compute automat	79	-16
*serverless-compute avail	33	-27
*serverless-compute awai	73	-9
*serverless-compute aws	31	13
*serverless-compute back	15	14
*serverless-compute balanc	80	-38
*serverless-compute base	-30	50
*serverless-compute be	20	0
*serverless-compute becaus	22	-19
*serverless-compute behavior	-6	8
*serverless-compute belong	15	6
*serverless-compute below	-27	76
*serverless-compute beneath	113	-53
*serverless-compute between	18	9
*serverless-compute block	-45	73
*serverless-compute bookmark	-5	41
*serverless-compute both	-13	53
*serverless-compute boundari	71	-34
*serverless-compute branch	-38	45
*serverless-compute bring	-43	52
*serverless-compute bucket	-8	35
*serverless-compute bug	12	26
*serverless-compute build	7	22
*serverless-compute built	-19	54
*serverless-compute bundl	-13	61
*serverless-compute but	0	24
*serverless-compute by	13	22
*serverless-compute cach	23	-15
*serverless-compute call	6	18
*serverless-compute caller	-28	37
*serverless-compute can	-5	24
*serverless-compute cannot	11	19
*serverless-compute cant	42	-17
*serverless-compute capabl	-18	33
*serverless-compute capac	8	25
*serverless-compute center	32	-9
*serverless-compute certif	15	5
*serverless-compute chang	-32	66
*serverless-compute check	19	12
*serverless-compute choic	30	-15
*serverless-compute choos	-4	22
*serverless-compute classifi	-12	15
*serverless-compute client	-26	49
*serverless-compute close	86	-24
*serverless-compute cloudtrail	30	-20
*serverless-compute cloudwatch	26	-13
*serverless-compute code	-11	55
*serverless-compute collect	-24	29
*serverless-compute column	0	15
*serverless-compute com	-31	123
*serverless-compute come	-21	49
*serverless-compute command	-8	27
*serverless-compute compat	-4	40
*serverless-compute compil	-7	21
*serverless-compute complianc	-83	-65
*serverless-compute comput	38	-17
*serverless-compute concurr	10	19
*serverless-compute configur	-8	34
*serverless-compute connect	2	22
*serverless-compute connector	-18	32
*serverless-compute consol	-17	37
*serverless-compute contain	12	28
*serverless-compute continu	-11	19
*serverless-compute copi	78	-71
*serverless-compute correct	-3	23
*serverless-compute count	-21	28
*serverless-compute cpu	39	-8
*serverless-compute creat	-2	16
*serverless-compute credenti	18	3
*serverless-compute curat	15	-14
*serverless-compute current	43	-19
*serverless-compute custom	57	-9
*serverless-compute cve	-27	26
*serverless-compute dai	-16	35
*serverless-compute data	-13	29
*serverless-compute databas	-23	28
*serverless-compute date	-31	70
*serverless-compute dead	-28	43
*serverless-compute decid	-8	37
*serverless-compute default	20	0
*serverless-compute defin	-10	67
*serverless-compute definit	-26	46
*serverless-compute delet	22	3
*serverless-compute demand	52	-15
*serverless-compute depend	8	76
*serverless-compute deploi	-1	33
*serverless-compute deploy	46	-25
*serverless-compute deprec	-26	33
*serverless-compute desir	-19	23
*serverless-compute destin	16	15
*serverless-compute destroi	11	-6
*serverless-compute differ	24	-13
*serverless-compute direct	-10	31
*serverless-compute disk	21	13
*serverless-compute distribut	-5	8
*serverless-compute do	3	24
*serverless-compute docker	-27	44
*serverless-compute doe	29	20
*serverless-compute domain	20	1
*serverless-compute down	40	-29
*serverless-compute driver	15	-5
*serverless-compute durabl	6	14
*serverless-compute each	24	-1
*serverless-compute earlier	-20	47
*serverless-compute east	-4	8
*serverless-compute ec2	-13	24
*serverless-compute ecr	-19	47
*serverless-compute ecs	22	-19
*serverless-compute edg	20	-14
*serverless-compute either	6	46
*serverless-compute elsewher	10	1
*serverless-compute enabl	-47	68
*serverless-compute encrypt	31	9
*serverless-compute end	8	41
*serverless-compute endpoint	29	4
*serverless-compute enforc	-23	29
*serverless-compute env	-5	22
*serverless-compute environ	10	22
*serverless-compute ephemer	57	-32
*serverless-compute even	-16	16
*serverless-compute everi	45	-27
*serverless-compute everyth	-19	32
*serverless-compute exact	-16	20
*serverless-compute exampl	-7	12
*serverless-compute exec	0	8
*serverless-compute execut	17	21
*serverless-compute exist	87	-68
*serverless-compute extens	-8	43
*serverless-compute extra	-32	56
*serverless-compute fail	-1	22
*serverless-compute failur	-16	26
*serverless-compute fetch	-6	29
*serverless-compute file	-8	15
*serverless-compute filter	34	-30
*serverless-compute firecrack	10	-1
*serverless-compute firehos	8	7
*serverless-compute first	5	24
*serverless-compute fix	-1	37
*serverless-compute fleet	11	-8
*serverless-compute for	28	-9
*serverless-compute framework	-12	42
*serverless-compute free	-18	30
*serverless-compute from	35	-15
*serverless-compute front	-28	38
*serverless-compute function	-6	38
*serverless-compute gatewai	16	17
*serverless-compute gb	-18	19
*serverless-compute get	23	7
*serverless-compute gib	-4	8
*serverless-compute give	-1	20
*serverless-compute glibc	-23	55
*serverless-compute go	55	-18
*serverless-compute goe	-19	42
*serverless-compute got	1	19
*serverless-compute grant	-16	35
*serverless-compute greatest	66	-14
*serverless-compute group	-9	34
*serverless-compute guardduti	-4	14
*serverless-compute hand	16	-5
*serverless-compute handl	-15	28
*serverless-compute hardwar	46	-10
*serverless-compute has	-8	19
*serverless-compute have	25	7
*serverless-compute health	10	4
*serverless-compute here	-26	44
*serverless-compute higher	64	-55
*serverless-compute hive	16	-9
*serverless-compute hm	-124	165
*serverless-compute hold	29	1
*serverless-compute hole	-8	40
*serverless-compute host	60	-9
*serverless-compute how	19	-4
*serverless-compute http	62	-42
*serverless-compute i	39	26
*serverless-compute iam	-14	26
*serverless-compute id	-39	54
*serverless-compute if	76	-10
*serverless-compute imag	-17	59
*serverless-compute in	1	22
*serverless-compute inbound	-28	48
*serverless-compute includ	-13	17
*serverless-compute infrastructur	16	-5
*serverless-compute initi	-6	13
*serverless-compute inject	-15	26
*serverless-compute input	-15	26
*serverless-compute insid	26	32
*serverless-compute instanc	12	-3
*serverless-compute instead	-32	61
*serverless-compute interfac	2	20
*serverless-compute internet	-9	31
*serverless-compute into	-30	62
*serverless-compute invoc	-13	37
*serverless-compute is	15	29
*serverless-compute isnt	4	26
*serverless-compute isol	56	-30
*serverless-compute it	6	24
*serverless-compute its	5	16
*serverless-compute itself	7	49
*serverless-compute jar	-14	23
*serverless-compute jdbc	-10	16
*serverless-compute job	22	-4
*serverless-compute js	25	32
*serverless-compute june	-15	40
*serverless-compute jwt	-1	8
*serverless-compute keep	14	12
*serverless-compute kei	-55	79
*serverless-compute kernel	68	-13
*serverless-compute key	-16	26
*serverless-compute know	74	-40
*serverless-compute lag	-10	14
*serverless-compute lambda	-30	29
*serverless-compute languag	12	39
*serverless-compute last	-38	70
*serverless-compute later	36	8
*serverless-compute latest	8	18
*serverless-compute launch	46	-27
*serverless-compute layer	-16	39
*serverless-compute least	17	14
*serverless-compute let	-9	11
*serverless-compute letter	-28	43
*serverless-compute level	-18	31
*serverless-compute li	-11	25
*serverless-compute lib	-22	132
*serverless-compute librari	-3	38
*serverless-compute life	-27	29
*serverless-compute like	18	-7
*serverless-compute limit	17	12
*serverless-compute link	29	-18
*serverless-compute linux	9	39
*serverless-compute list	62	-35
*serverless-compute load	13	9
*serverless-compute local	-54	71
*serverless-compute locat	23	-13
*serverless-compute log	13	8
*serverless-compute longer	-19	36
*serverless-compute look	15	15
*serverless-compute lost	-51	56
*serverless-compute machin	24	3
*serverless-compute made	-19	78
*serverless-compute maintain	45	-1
*serverless-compute major	-35	66
*serverless-compute make	31	-20
*serverless-compute malwar	34	-30
*serverless-compute manag	28	-12
*serverless-compute mani	1	23
*serverless-compute manual	-1	15
*serverless-compute map	15	18
*serverless-compute mask	-9	87
*serverless-compute maximum	13	7
*serverless-compute may	-15	30
*serverless-compute mb	-7	20
*serverless-compute me	77	-38
*serverless-compute mean	37	-27
*serverless-compute memori	9	21
*serverless-compute metadata	-44	39
*serverless-compute metric	26	0
*serverless-compute micro	26	-22
*serverless-compute microvm	11	16
*serverless-compute minor	15	-14
*serverless-compute mmdsv2	-18	59
*serverless-compute mode	34	-13
*serverless-compute modul	-17	28
*serverless-compute more	-15	21
*serverless-compute most	-21	31
*serverless-compute move	-19	40
*serverless-compute must	7	20
*serverless-compute mutual	-33	53
*serverless-compute my	30	50
*serverless-compute name	-13	35
*serverless-compute nat	-5	26
*serverless-compute need	22	-20
*serverless-compute neither	17	-15
*serverless-compute network	11	-5
*serverless-compute never	36	39
*serverless-compute new	-2	21
*serverless-compute newer	4	12
*serverless-compute newest	25	-5
*serverless-compute no	18	23
*serverless-compute nobodi	25	-5
*serverless-compute node	63	11
*serverless-compute node18	-41	10
*serverless-compute none	8	10
*serverless-compute nor	17	-15
*serverless-compute not	20	20
*serverless-compute noth	-4	25
*serverless-compute notic	-10	11
*serverless-compute number	4	16
*serverless-compute of	14	13
*serverless-compute off	-10	42
*serverless-compute offer	69	-26
*serverless-compute ok	-13	75
*serverless-compute old	-5	20
*serverless-compute older	-25	31
*serverless-compute on	34	-18
*serverless-compute onc	-19	39
*serverless-compute one	8	10
*serverless-compute onli	28	-4
*serverless-compute open	26	-15
*serverless-compute oper	64	-12
*serverless-compute opt	11	-3
*serverless-compute or	0	19
*serverless-compute ordinari	28	-17
*serverless-compute origin	-27	56
*serverless-compute os	149	-13
*serverless-compute other	14	9
*serverless-compute our	48	48
*serverless-compute ourselv	-39	94
*serverless-compute out	15	-1
*serverless-compute outdat	48	-19
*serverless-compute over	60	-57
*serverless-compute own	-1	20
*serverless-compute pack	-14	22
*serverless-compute packag	49	-7
*serverless-compute page	0	11
*serverless-compute parallel	-3	27
*serverless-compute part	101	-89
*serverless-compute parti	-24	32
*serverless-compute pass	-14	18
*serverless-compute password	-11	51
*serverless-compute past	-22	30
*serverless-compute patch	54	-5
*serverless-compute permiss	-33	50
*serverless-compute permit	-25	52
*serverless-compute person	-35	-49
*serverless-compute physic	15	-2
*serverless-compute pick	44	-7
*serverless-compute pin	-33	32
*serverless-compute place	41	-25
*serverless-compute placement	34	-20
*serverless-compute plain	-15	41
*serverless-compute platform	18	2
*serverless-compute plugin	10	12
*serverless-compute polici	-10	15
*serverless-compute port	-14	21
*serverless-compute power	-50	89
*serverless-compute pre	-6	13
*serverless-compute print	-19	56
*serverless-compute privileg	-14	33
*serverless-compute process	-33	-28
*serverless-compute project	-6	59
*serverless-compute prompt	-15	26
*serverless-compute properti	-13	24
*serverless-compute protect	11	12
*serverless-compute provid	24	8
*serverless-compute provis	61	-14
*serverless-compute public	-14	43
*serverless-compute publish	30	8
*serverless-compute pull	-7	14
*serverless-compute push	-7	44
*serverless-compute put	6	16
*serverless-compute python	26	32
*serverless-compute python3	34	-43
*serverless-compute queue	-29	43
*serverless-compute quota	62	-28
*serverless-compute raiz	43	-41
*serverless-compute rang	-5	15
*serverless-compute reach	0	11
*serverless-compute react	-14	50
*serverless-compute read	-17	34
*serverless-compute rebuild	-2	12
*serverless-compute record	5	12
*serverless-compute redeploi	-17	30
*serverless-compute refresh	-13	23
*serverless-compute refus	-18	34
*serverless-compute region	14	32
*serverless-compute regularli	-61	81
*serverless-compute releas	15	11
*serverless-compute remov	44	-24
*serverless-compute render	22	-11
*serverless-compute renew	33	-12
*serverless-compute report	16	-5
*serverless-compute repositori	-36	60
*serverless-compute request	16	7
*serverless-compute requir	-6	9
*serverless-compute reserv	-19	37
*serverless-compute resili	29	-10
*serverless-compute rest	-18	40
*serverless-compute restart	-19	52
*serverless-compute result	-4	18
*serverless-compute retent	-8	21
*serverless-compute retir	-1	17
*serverless-compute retri	-8	18
*serverless-compute revis	23	-5
*serverless-compute right	71	-8
*serverless-compute role	-1	33
*serverless-compute roll	34	-5
*serverless-compute rollback	-34	43
*serverless-compute root	-15	26
*serverless-compute rotat	-42	50
*serverless-compute rout	-7	28
*serverless-compute run	31	-3
*serverless-compute runtask	-18	50
*serverless-compute runtim	34	3
*serverless-compute s	-56	62
*serverless-compute sai	39	-32
*serverless-compute say	-2	15
*serverless-compute scale	21	9
*serverless-compute scan	-6	13
*serverless-compute schedul	15	9
*serverless-compute script	-8	79
*serverless-compute sdk	-6	11
*serverless-compute secret	5	54
*serverless-compute secur	8	25
*serverless-compute see	36	14
*serverless-compute select	-12	14
*serverless-compute send	17	-9
*serverless-compute separ	8	0
*serverless-compute serv	54	-26
*serverless-compute server	59	-27
*serverless-compute serverless	30	-24
*serverless-compute servic	7	13
*serverless-compute session	43	-18
*serverless-compute set	-3	26
*serverless-compute sever	2	25
*serverless-compute share	48	-29
*serverless-compute shell	-13	23
*serverless-compute ship	-26	47
*serverless-compute show	44	-11
*serverless-compute sidecar	-15	24
*serverless-compute sign	19	-14
*serverless-compute sigterm	16	-15
*serverless-compute site	-26	43
*serverless-compute size	20	18
*serverless-compute small	-20	22
*serverless-compute snapshot	14	-3
*serverless-compute so	16	52
*serverless-compute softwar	-58	75
*serverless-compute somebodi	31	-29
*serverless-compute sourc	-10	30
*serverless-compute spark	33	-31
*serverless-compute stai	-29	48
*serverless-compute stand	-7	11
*serverless-compute standalon	-35	59
*serverless-compute start	5	8
*serverless-compute startup	24	25
*serverless-compute state	13	20
*serverless-compute still	-23	51
*serverless-compute stop	15	-2
*serverless-compute store	-1	27
*serverless-compute stream	37	-20
*serverless-compute subnet	-17	31
*serverless-compute such	14	7
*serverless-compute suit	26	14
*serverless-compute suppli	31	52
*serverless-compute support	43	-24
*serverless-compute sure	-30	54
*serverless-compute switch	6	-11
*serverless-compute system	72	-16
*serverless-compute take	20	-1
*serverless-compute target	-19	29
*serverless-compute task	30	-10
*serverless-compute team	66	-44
*serverless-compute tenant	76	-22
*serverless-compute text	-7	52
*serverless-compute than	-15	25
*serverless-compute that	9	15
*serverless-compute the	18	12
*serverless-compute thei	33	-19
*serverless-compute their	39	8
*serverless-compute them	15	13
*serverless-compute there	24	18
*serverless-compute these	58	-52
*serverless-compute thi	-27	32
*serverless-compute think	30	-19
*serverless-compute third	-28	36
*serverless-compute those	60	-25
*serverless-compute three	15	-6
*serverless-compute threshold	-17	25
*serverless-compute through	-1	9
*serverless-compute timeout	-18	80
*serverless-compute tls	26	8
*serverless-compute tmp	21	3
*serverless-compute to	12	8
*serverless-compute togeth	90	-86
*serverless-compute token	17	-9
*serverless-compute too	65	-23
*serverless-compute tool	-5	23
*serverless-compute traffic	13	-2
*serverless-compute trigger	-10	24
*serverless-compute true	105	-22
*serverless-compute trust	2	8
*serverless-compute turn	11	5
*serverless-compute two	-2	8
*serverless-compute type	30	13
*serverless-compute under	27	-11
*serverless-compute underli	51	-15
*serverless-compute underneath	40	52
*serverless-compute unless	-7	15
*serverless-compute until	2	14
*serverless-compute up	-1	16
*serverless-compute updat	15	40
*serverless-compute upgrad	-8	64
*serverless-compute upload	33	-8
*serverless-compute us	27	-28
*serverless-compute use	-11	20
*serverless-compute user	-11	33
*serverless-compute valid	-16	42
*serverless-compute var	-5	22
*serverless-compute variabl	-8	40
*serverless-compute vcpu	25	0
*serverless-compute version	0	24
*serverless-compute viewer	50	-19
*serverless-compute virtual	11	-9
*serverless-compute volum	15	0
*serverless-compute vpc	-15	29
*serverless-compute vulner	-34	56
*serverless-compute waf	-40	46
*serverless-compute wait	32	-24
*serverless-compute wall	12	-1
*serverless-compute want	32	-20
*serverless-compute warn	-28	55
*serverless-compute was	2	85
*serverless-compute watch	17	2
*serverless-compute way	-51	59
*serverless-compute we	34	40
*serverless-compute webhook	-16	18
*serverless-compute were	21	8
*serverless-compute weve	55	2
*serverless-compute what	34	14
*serverless-compute when	35	21
*serverless-compute where	24	3
*serverless-compute whether	5	20
*serverless-compute which	22	-8
*serverless-compute who	41	13
*serverless-compute whoever	-8	11
*serverless-compute whole	-9	14
*serverless-compute whom	63	30
*serverless-compute whose	-23	37
*serverless-compute wipe	8	21
*serverless-compute with	5	18
*serverless-compute within	15	55
*serverless-compute without	20	0
*serverless-compute work	33	9
*serverless-compute worker	64	-5
*serverless-compute write	-2	21
*serverless-compute yourself	115	-59
*serverless-compute zip	58	-47
*serverless-compute zone	26	-15
*single-tenant-managed	1	15
*single-tenant-managed %	-50	-23
*single-tenant-managed 0	3	58
*single-tenant-managed 1	14	57
*single-tenant-managed 10	-33	49
*single-tenant-managed 12	2	56
*single-tenant-managed 13	57	-43
*single-tenant-managed 14	4	9
*single-tenant-managed 16	-12	12
*single-tenant-managed 18	13	-7
*single-tenant-managed 2	23	45
*single-tenant-managed 20	-21	35
*single-tenant-managed 2019	-19	54
*single-tenant-managed 2025	14	-9
*single-tenant-managed 2026	62	-42
*single-tenant-managed 2027	-28	53
*single-tenant-managed 24	41	-38
*single-tenant-managed 256	3	9
*single-tenant-managed 3	3	51
*single-tenant-managed 30	-18	47
*single-tenant-managed 336	11	-8
*single-tenant-managed 35	9	18
*single-tenant-managed 5	-29	110
*single-tenant-managed 6	-9	18
*single-tenant-managed 60	-8	23
*single-tenant-managed 8	-9	57
*single-tenant-managed 90	9	12
*single-tenant-managed about	36	12
*single-tenant-managed abov	18	-16
*single-tenant-managed absorb	8	-3
*single-tenant-managed access	4	36
*single-tenant-managed account	18	15
*single-tenant-managed acl	0	71
*single-tenant-managed across	60	-1
*single-tenant-managed act	65	-27
*single-tenant-managed action	23	2
*single-tenant-managed actual	35	-26
*single-tenant-managed ad	14	33
*single-tenant-managed add	-34	-21
*single-tenant-managed address	3	24
*single-tenant-managed admin	18	40
*single-tenant-managed aes	19	-5
*single-tenant-managed after	13	10
*single-tenant-managed afterward	-9	25
*single-tenant-managed again	-20	49
*single-tenant-managed against	-27	51
*single-tenant-managed agent	48	24
*single-tenant-managed ahead	-34	76
*single-tenant-managed alarm	-13	31
*single-tenant-managed algorithm	41	1
*single-tenant-managed all	12	15
*single-tenant-managed allow	-5	8
*single-tenant-managed alon	2	41
*single-tenant-managed along	-32	36
*single-tenant-managed also	11	31
*single-tenant-managed alwai	46	13
*single-tenant-managed alwayson	102	0
*single-tenant-managed am	44	-42
*single-tenant-managed amazon	-61	-35
*single-tenant-managed ami	-1	79
*single-tenant-managed among	42	-4
*single-tenant-managed an	14	11
*single-tenant-managed anew	19	2
*single-tenant-managed announc	33	3
*single-tenant-managed anoth	8	8
*single-tenant-managed answer	-25	62
*single-tenant-managed any	-25	75
*single-tenant-managed anyon	56	-21
*single-tenant-managed anyth	-26	27
*single-tenant-managed apart	12	-4
*single-tenant-managed api	14	8
*single-tenant-managed app	38	10
*single-tenant-managed appli	6	15
*single-tenant-managed applianc	120	-63
*single-tenant-managed applic	3	71
*single-tenant-managed archiv	49	-35
*single-tenant-managed are	-2	29
*single-tenant-managed arrang	-9	35
*single-tenant-managed arriv	19	12
*single-tenant-managed artifact	14	-2
*single-tenant-managed as	7	39
*single-tenant-managed ask	-12	-4
*single-tenant-managed assign	-15	45
*single-tenant-managed at	-2	31
*single-tenant-managed attach	4	12
*single-tenant-managed audit	7	9
*single-tenant-managed auditor	31	-18
*single-tenant-managed august	13	13
*single-tenant-managed auth	-3	49
*single-tenant-managed authent	-2	12
*single-tenant-managed author	4	13
*single-tenant-managed auto	1	17
*single-tenant-managed autom	13	-18
*single-tenant-managed automat	-45	-80
*single-tenant-managed autominorversionupgrad	12	-7
*single-tenant-managed autosc	-14	28
*single-tenant-managed autostop	47	-10
*single-tenant-managed avail	12	31
*single-tenant-managed awai	-9	26
*single-tenant-managed aws	-53	60
*single-tenant-managed az	8	22
*single-tenant-managed azs	64	-34
*single-tenant-managed back	-49	-54
*single-tenant-managed balanc	-4	10
*single-tenant-managed base	105	-12
*single-tenant-managed be	-14	11
*single-tenant-managed becom	-24	27
*single-tenant-managed been	-18	-18
*single-tenant-managed befor	0	21
*single-tenant-managed behind	17	-70
*single-tenant-managed belong	46	-37
*single-tenant-managed below	171	-38
*single-tenant-managed best	-9	20
*single-tenant-managed between	31	-17
*single-tenant-managed bia	7	38
*single-tenant-managed block	-16	24
*single-tenant-managed blue	-11	23
*single-tenant-managed both	36	-4
*single-tenant-managed box	-55	-73
*single-tenant-managed branch	13	68
*single-tenant-managed break	-37	46
*single-tenant-managed bring	11	25
*single-tenant-managed broker	6	24
*single-tenant-managed bucket	-25	51
*single-tenant-managed bug	17	4
*single-tenant-managed build	22	21
*single-tenant-managed builder	19	0
*single-tenant-managed built	46	-19
*single-tenant-managed bump	36	19
*single-tenant-managed bundl	1	25
*single-tenant-managed but	33	-3
*single-tenant-managed by	8	-7
*single-tenant-managed ca	-9	34
*single-tenant-managed cach	4	-42
*single-tenant-managed call	4	24
*single-tenant-managed caller	-13	34
*single-tenant-managed can	25	24
*single-tenant-managed cannot	36	11
*single-tenant-managed capac	-39	-21
*single-tenant-managed captur	-7	17
*single-tenant-managed care	53	10
*single-tenant-managed carri	8	16
*single-tenant-managed case	-25	40
*single-tenant-managed center	79	-13
*single-tenant-managed certif	25	-2
*single-tenant-managed chang	2	23
*single-tenant-managed check	4	22
*single-tenant-managed checkpoint	-8	30
*single-tenant-managed choic	40	53
*single-tenant-managed choos	-15	41
*single-tenant-managed chosen	-3	12
*single-tenant-managed class	-11	34
*single-tenant-managed classif	-18	58
*single-tenant-managed classifi	-5	23
*single-tenant-managed clear	-6	55
*single-tenant-managed cli	21	4
*single-tenant-managed click	-30	28
*single-tenant-managed client	9	16
*single-tenant-managed close	-3	47
*single-tenant-managed cloud	-15	86
*single-tenant-managed cloudtrail	26	8
*single-tenant-managed cloudwatch	11	2
*single-tenant-managed cluster	9	16
*single-tenant-managed code	-7	49
*single-tenant-managed collect	-37	67
*single-tenant-managed come	-23	80
*single-tenant-managed common	8	-3
*single-tenant-managed compani	39	-33
*single-tenant-managed complianc	-38	-51
*single-tenant-managed compon	40	-11
*single-tenant-managed comput	-33	56
*single-tenant-managed concurr	0	10
*single-tenant-managed config	9	73
*single-tenant-managed configur	-5	50
*single-tenant-managed connect	2	8
*single-tenant-managed consol	24	0
*single-tenant-managed consum	-19	29
*single-tenant-managed contain	26	39
*single-tenant-managed content	-5	33
*single-tenant-managed continu	63	0
*single-tenant-managed control	58	9
*single-tenant-managed copi	-2	-9
*single-tenant-managed correct	15	6
*single-tenant-managed could	32	18
*single-tenant-managed count	-3	75
*single-tenant-managed cover	-26	44
*single-tenant-managed cpu	-3	25
*single-tenant-managed creat	4	18
*single-tenant-managed creation	21	35
*single-tenant-managed credenti	-24	57
*single-tenant-managed critic	44	-23
*single-tenant-managed cross	-2	22
*single-tenant-managed cumul	-37	-7
*single-tenant-managed current	-5	18
*single-tenant-managed custom	-2	15
*single-tenant-managed cut	-50	65
*single-tenant-managed cve	-3	16
*single-tenant-managed dai	-4	32
*single-tenant-managed daili	25	-15
*single-tenant-managed dashboard	-26	29
*single-tenant-managed data	26	7
*single-tenant-managed databas	6	113
*single-tenant-managed date	-8	45
*single-tenant-managed day	11	5
*single-tenant-managed db	-38	-113
*single-tenant-managed dba	93	38
*single-tenant-managed dcv	79	-12
*single-tenant-managed dead	28	-86
*single-tenant-managed decid	-13	49
*single-tenant-managed decis	-3	90
*single-tenant-managed dedic	4	17
*single-tenant-managed default	26	14
*single-tenant-managed defer	-8	13
*single-tenant-managed defin	-3	52
*single-tenant-managed definit	30	-20
*single-tenant-managed delet	18	20
*single-tenant-managed deliv	2	101
*single-tenant-managed demand	-6	14
*single-tenant-managed depend	-13	31
*single-tenant-managed deploi	0	18
*single-tenant-managed deploy	17	-2
*single-tenant-managed deprec	39	-25
*single-tenant-managed design	-7	27
*single-tenant-managed desktop	-40	58
*single-tenant-managed destin	1	29
*single-tenant-managed detect	13	-9
*single-tenant-managed di	71	-45
*single-tenant-managed differ	-5	15
*single-tenant-managed directori	90	-18
*single-tenant-managed disabl	-8	28
*single-tenant-managed disk	26	-10
*single-tenant-managed distribut	-8	74
*single-tenant-managed do	30	10
*single-tenant-managed docker	-13	25
*single-tenant-managed document	-2	38
*single-tenant-managed doe	-36	-26
*single-tenant-managed doesnt	26	-26
*single-tenant-managed domain	76	-11
*single-tenant-managed done	-86	-108
*single-tenant-managed dont	32	-73
*single-tenant-managed down	-42	-83
*single-tenant-managed download	-6	33
*single-tenant-managed downtim	19	60
*single-tenant-managed driver	25	-5
*single-tenant-managed drop	-15	39
*single-tenant-managed dure	23	29
*single-tenant-managed duti	-48	-29
*single-tenant-managed each	20	17
*single-tenant-managed earlier	-21	32
*single-tenant-managed ebs	29	-16
*single-tenant-managed ec2	21	7
*single-tenant-managed edg	8	-3
*single-tenant-managed edit	-3	34
*single-tenant-managed effect	-23	43
*single-tenant-managed eight	15	-6
*single-tenant-managed elast	0	20
*single-tenant-managed els	29	-7
*single-tenant-managed elsewher	22	8
*single-tenant-managed ena	-12	19
*single-tenant-managed enabl	-1	44
*single-tenant-managed end	32	-2
*single-tenant-managed endpoint	32	3
*single-tenant-managed engin	-8	-25
*single-tenant-managed enhanc	-4	55
*single-tenant-managed enlarg	-3	13
*single-tenant-managed enough	22	-10
*single-tenant-managed ensur	-26	42
*single-tenant-managed environ	13	18
*single-tenant-managed error	-18	43
*single-tenant-managed event	23	60
*single-tenant-managed everi	23	-4
*single-tenant-managed everyth	-10	24
*single-tenant-managed evict	0	27
*single-tenant-managed exchang	24	-3
*single-tenant-managed exist	-19	74
*single-tenant-managed expect	-25	36
*single-tenant-managed expir	5	64
*single-tenant-managed export	-6	30
*single-tenant-managed extend	-4	46
*single-tenant-managed extens	-9	68
*single-tenant-managed extra	50	-1
*single-tenant-managed factor	2	17
*single-tenant-managed fail	49	-16
*single-tenant-managed failov	30	-20
*single-tenant-managed failur	50	-17
*single-tenant-managed fall	32	-20
*single-tenant-managed fast	-2	28
*single-tenant-managed fault	-7	17
*single-tenant-managed featur	-32	52
*single-tenant-managed februari	13	-7
*single-tenant-managed fedramp	31	-27
*single-tenant-managed fee	37	12
*single-tenant-managed few	24	23
*single-tenant-managed fiber	8	-3
*single-tenant-managed file	8	33
*single-tenant-managed fill	-38	36
*single-tenant-managed final	-19	29
*single-tenant-managed fine	-4	31
*single-tenant-managed fip	102	-44
*single-tenant-managed firehos	-9	32
*single-tenant-managed firewal	89	-43
*single-tenant-managed firmwar	127	-52
*single-tenant-managed first	-56	-97
*single-tenant-managed fit	-26	50
*single-tenant-managed five	16	-5
*single-tenant-managed fix	50	-40
*single-tenant-managed flaw	42	19
*single-tenant-managed fleet	-12	47
*single-tenant-managed flood	8	-3
*single-tenant-managed folder	22	31
*single-tenant-managed follow	78	-33
*single-tenant-managed for	-20	9
*single-tenant-managed forc	19	1
*single-tenant-managed forward	-7	13
*single-tenant-managed framework	18	-7
*single-tenant-managed free	-4	19
*single-tenant-managed from	11	19
*single-tenant-managed front	80	-63
*single-tenant-managed fsx	-8	-46
*single-tenant-managed full	-29	62
*single-tenant-managed further	-25	42
*single-tenant-managed game	2	52
*single-tenant-managed gatewai	80	-21
*single-tenant-managed gb	15	-6
*single-tenant-managed general	-49	14
*single-tenant-managed get	-30	-33
*single-tenant-managed give	31	-12
*single-tenant-managed global	-34	49
*single-tenant-managed go	4	30
*single-tenant-managed goe	16	9
*single-tenant-managed gone	-4	22
*single-tenant-managed good	-8	21
*single-tenant-managed grain	-5	29
*single-tenant-managed grant	-7	32
*single-tenant-managed greatest	-9	13
*single-tenant-managed green	-11	23
*single-tenant-managed gremlin	-13	76
*single-tenant-managed grid	-11	37
*single-tenant-managed group	5	34
*single-tenant-managed grow	7	18
*single-tenant-managed guard	-19	91
*single-tenant-managed gui	-15	-37
*single-tenant-managed hand	19	8
*single-tenant-managed handl	110	-18
*single-tenant-managed happen	26	-138
*single-tenant-managed harden	130	-104
*single-tenant-managed hardwar	79	-21
*single-tenant-managed has	8	22
*single-tenant-managed have	51	15
*single-tenant-managed hdd	20	-18
*single-tenant-managed health	32	3
*single-tenant-managed healthi	40	-4
*single-tenant-managed here	-5	24
*single-tenant-managed high	29	3
*single-tenant-managed his	-29	28
*single-tenant-managed hold	44	-12
*single-tenant-managed home	36	-5
*single-tenant-managed host	58	42
*single-tenant-managed hour	-6	28
*single-tenant-managed hourli	32	-1
*single-tenant-managed hous	88	-36
*single-tenant-managed how	-16	-6
*single-tenant-managed http	-6	27
*single-tenant-managed hypervisor	21	-9
*single-tenant-managed i	38	-24
*single-tenant-managed iam	-9	26
*single-tenant-managed ident	-10	19
*single-tenant-managed identifi	-24	26
*single-tenant-managed idl	-4	53
*single-tenant-managed if	-25	33
*single-tenant-managed imag	17	-4
*single-tenant-managed immut	-16	38
*single-tenant-managed impair	25	-14
*single-tenant-managed import	6	104
*single-tenant-managed in	23	12
*single-tenant-managed inbound	-17	46
*single-tenant-managed includ	37	-2
*single-tenant-managed index	1	41
*single-tenant-managed infer	-9	44
*single-tenant-managed infrastructur	24	-1
*single-tenant-managed ingest	-9	9
*single-tenant-managed initi	-40	19
*single-tenant-managed inject	-12	73
*single-tenant-managed insecur	9	-5
*single-tenant-managed insid	17	30
*single-tenant-managed instal	26	16
*single-tenant-managed instanc	21	13
*single-tenant-managed instead	-10	47
*single-tenant-managed intellig	25	-15
*single-tenant-managed intern	-13	-42
*single-tenant-managed internet	-12	27
*single-tenant-managed into	21	5
*single-tenant-managed ip	3	79
*single-tenant-managed is	19	27
*single-tenant-managed isnt	2	81
*single-tenant-managed isol	-12	61
*single-tenant-managed issu	81	-39
*single-tenant-managed it	11	19
*single-tenant-managed its	10	6
*single-tenant-managed itself	28	-3
*single-tenant-managed januari	-40	-42
*single-tenant-managed job	-63	-55
*single-tenant-managed join	-7	19
*single-tenant-managed joint	-4	65
*single-tenant-managed keep	4	19
*single-tenant-managed kei	28	52
*single-tenant-managed kept	58	-14
*single-tenant-managed kerbero	37	-17
*single-tenant-managed kernel	52	-81
*single-tenant-managed key	10	20
*single-tenant-managed kick	-22	21
*single-tenant-managed kms	19	10
*single-tenant-managed knob	15	66
*single-tenant-managed know	53	-53
*single-tenant-managed known	35	-13
*single-tenant-managed kubernetes	31	50
*single-tenant-managed label	4	30
*single-tenant-managed larger	-14	51
*single-tenant-managed last	45	35
*single-tenant-managed later	6	23
*single-tenant-managed latest	25	6
*single-tenant-managed launch	39	31
*single-tenant-managed ldap	7	15
*single-tenant-managed least	0	30
*single-tenant-managed leav	-7	23
*single-tenant-managed left	0	20
*single-tenant-managed less	14	-10
*single-tenant-managed let	-7	38
*single-tenant-managed level	12	39
*single-tenant-managed li	-18	23
*single-tenant-managed librari	-21	55
*single-tenant-managed licens	-26	-27
*single-tenant-managed life	46	-27
*single-tenant-managed like	-10	60
*single-tenant-managed link	11	0
*single-tenant-managed linux	-3	-27
*single-tenant-managed list	-6	38
*single-tenant-managed live	-10	37
*single-tenant-managed load	-15	22
*single-tenant-managed local	-11	21
*single-tenant-managed locat	12	-6
*single-tenant-managed lock	11	32
*single-tenant-managed log	8	17
*single-tenant-managed login	-1	52
*single-tenant-managed long	26	20
*single-tenant-managed longer	-19	32
*single-tenant-managed look	41	12
*single-tenant-managed lose	-20	61
*single-tenant-managed loss	12	-9
*single-tenant-managed lost	-10	22
*single-tenant-managed lower	17	5
*single-tenant-managed lustr	4	9
*single-tenant-managed machin	27	-51
*single-tenant-managed machineri	9	-4
*single-tenant-managed made	-30	-76
*single-tenant-managed maintain	38	125
*single-tenant-managed mainten	17	25
*single-tenant-managed major	9	39
*single-tenant-managed make	6	42
*single-tenant-managed manag	4	37
*single-tenant-managed mandatori	23	15
*single-tenant-managed mani	-1	94
*single-tenant-managed manual	-3	23
*single-tenant-managed map	-3	23
*single-tenant-managed march	-27	46
*single-tenant-managed master	-46	-29
*single-tenant-managed matter	-6	43
*single-tenant-managed maximum	-18	47
*single-tenant-managed may	-2	29
*single-tenant-managed me	-24	52
*single-tenant-managed mean	-26	126
*single-tenant-managed meant	-6	60
*single-tenant-managed meanwhil	-1	51
*single-tenant-managed media	-11	56
*single-tenant-managed member	-11	52
*single-tenant-managed mend	-11	36
*single-tenant-managed messag	1	36
*single-tenant-managed metadata	16	18
*single-tenant-managed metric	45	-18
*single-tenant-managed mfa	-10	24
*single-tenant-managed migrat	-32	11
*single-tenant-managed minimum	-12	21
*single-tenant-managed minor	11	-5
*single-tenant-managed minut	1	17
*single-tenant-managed miss	-23	40
*single-tenant-managed mode	-7	39
*single-tenant-managed model	15	35
*single-tenant-managed modifi	-11	13
*single-tenant-managed modul	11	36
*single-tenant-managed mondai	37	-4
*single-tenant-managed monitor	8	0
*single-tenant-managed month	-30	17
*single-tenant-managed monthli	24	85
*single-tenant-managed more	-39	-35
*single-tenant-managed most	29	-14
*single-tenant-managed move	16	16
*single-tenant-managed much	0	9
*single-tenant-managed multi	10	21
*single-tenant-managed must	15	21
*single-tenant-managed my	-5	81
*single-tenant-managed name	32	-8
*single-tenant-managed narrow	-5	17
*single-tenant-managed need	3	15
*single-tenant-managed neither	41	17
*single-tenant-managed network	18	13
*single-tenant-managed never	17	7
*single-tenant-managed new	-1	-21
*single-tenant-managed newer	49	-14
*single-tenant-managed newli	-24	41
*single-tenant-managed nfs	6	35
*single-tenant-managed no	25	30
*single-tenant-managed nobodi	46	-1
*single-tenant-managed node	17	9
*single-tenant-managed none	31	42
*single-tenant-managed nor	44	7
*single-tenant-managed normal	0	91
*single-tenant-managed not	3	45
*single-tenant-managed note	9	11
*single-tenant-managed notebook	34	-14
*single-tenant-managed noth	8	46
*single-tenant-managed notic	40	-31
*single-tenant-managed novemb	-21	36
*single-tenant-managed now	-34	35
*single-tenant-managed ntf	-6	19
*single-tenant-managed number	-17	34
*single-tenant-managed nvme	-12	19
*single-tenant-managed object	23	41
*single-tenant-managed oci	13	-2
*single-tenant-managed of	-2	-11
*single-tenant-managed off	-2	28
*single-tenant-managed offer	35	-9
*single-tenant-managed offlin	14	-13
*single-tenant-managed ok	-132	-137
*single-tenant-managed old	-18	53
*single-tenant-managed older	-14	43
*single-tenant-managed on	14	32
*single-tenant-managed onc	-5	-29
*single-tenant-managed one	16	20
*single-tenant-managed onli	24	25
*single-tenant-managed ontap	-11	19
*single-tenant-managed onto	-48	-71
*single-tenant-managed open	-2	25
*single-tenant-managed oper	-7	-64
*single-tenant-managed option	-7	31
*single-tenant-managed or	5	17
*single-tenant-managed order	34	15
*single-tenant-managed os	-18	-62
*single-tenant-managed oss	18	29
*single-tenant-managed other	14	4
*single-tenant-managed otherw	-17	52
*single-tenant-managed our	-90	-115
*single-tenant-managed out	9	17
*single-tenant-managed outbound	-8	11
*single-tenant-managed outliv	-3	24
*single-tenant-managed output	36	-13
*single-tenant-managed outsid	72	-51
*single-tenant-managed over	16	4
*single-tenant-managed own	8	30
*single-tenant-managed owner	-78	-55
*single-tenant-managed packag	5	17
*single-tenant-managed pair	51	-23
*single-tenant-managed param	9	30
*single-tenant-managed paramet	-5	32
*single-tenant-managed part	19	37
*single-tenant-managed parti	-28	68
*single-tenant-managed partit	9	8
*single-tenant-managed password	-9	7
*single-tenant-managed patch	-46	-84
*single-tenant-managed paus	-17	44
*single-tenant-managed pay	-11	21
*single-tenant-managed pcoip	73	1
*single-tenant-managed peak	-8	17
*single-tenant-managed pend	11	12
*single-tenant-managed peopl	-56	56
*single-tenant-managed per	11	-4
*single-tenant-managed perform	32	-24
*single-tenant-managed perimet	-3	17
*single-tenant-managed period	-42	-112
*single-tenant-managed permiss	-7	41
*single-tenant-managed persist	28	-8
*single-tenant-managed person	-65	-60
*single-tenant-managed physic	39	-36
*single-tenant-managed pick	-6	49
*single-tenant-managed pin	23	5
*single-tenant-managed pip	-6	56
*single-tenant-managed pipelin	-9	9
*single-tenant-managed place	-8	59
*single-tenant-managed plain	-17	34
*single-tenant-managed plan	17	32
*single-tenant-managed plane	53	-42
*single-tenant-managed platform	-15	47
*single-tenant-managed player	-12	34
*single-tenant-managed pleas	68	-13
*single-tenant-managed plugin	-6	60
*single-tenant-managed point	25	-13
*single-tenant-managed polici	-4	27
*single-tenant-managed port	3	27
*single-tenant-managed posix	3	26
*single-tenant-managed possibl	51	41
*single-tenant-managed powershel	46	-2
*single-tenant-managed prebuilt	11	4
*single-tenant-managed prefer	47	-23
*single-tenant-managed primari	43	-6
*single-tenant-managed prioriti	19	-16
*single-tenant-managed privat	-15	34
*single-tenant-managed privileg	-13	67
*single-tenant-managed problem	4	30
*single-tenant-managed process	-46	-58
*single-tenant-managed produc	-19	29
*single-tenant-managed product	-1	27
*single-tenant-managed profil	-8	19
*single-tenant-managed program	2	35
*single-tenant-managed promot	3	18
*single-tenant-managed protect	8	7
*single-tenant-managed provid	44	23
*single-tenant-managed provis	64	5
*single-tenant-managed public	-6	32
*single-tenant-managed publicli	3	57
*single-tenant-managed publish	3	-49
*single-tenant-managed put	10	-11
*single-tenant-managed pv	-12	19
*single-tenant-managed python	5	24
*single-tenant-managed qualiti	-11	60
*single-tenant-managed quarterli	-32	-7
*single-tenant-managed queri	-2	30
*single-tenant-managed question	55	-57
*single-tenant-managed queue	40	0
*single-tenant-managed quiet	-13	17
*single-tenant-managed quota	-22	47
*single-tenant-managed ra3	1	14
*single-tenant-managed rack	9	-3
*single-tenant-managed raiz	-20	28
*single-tenant-managed random	-18	47
*single-tenant-managed rang	-8	10
*single-tenant-managed rare	53	-26
*single-tenant-managed rdp	-3	15
*single-tenant-managed reach	-12	37
*single-tenant-managed reachabl	-8	47
*single-tenant-managed read	15	44
*single-tenant-managed reader	6	-22
*single-tenant-managed readi	-37	55
*single-tenant-managed reboot	10	20
*single-tenant-managed rebuild	40	20
*single-tenant-managed receiv	-6	59
*single-tenant-managed reconnect	56	-30
*single-tenant-managed record	41	-10
*single-tenant-managed recov	-1	25
*single-tenant-managed recoveri	33	13
*single-tenant-managed red	-6	28
*single-tenant-managed refresh	-10	65
*single-tenant-managed refus	61	-29
*single-tenant-managed region	-9	37
*single-tenant-managed regist	-18	43
*single-tenant-managed releas	73	-17
*single-tenant-managed remain	20	-17
*single-tenant-managed remot	67	-29
*single-tenant-managed remov	26	22
*single-tenant-managed renew	27	4
*single-tenant-managed repair	21	-8
*single-tenant-managed replac	28	4
*single-tenant-managed replic	11	19
*single-tenant-managed replica	2	30
*single-tenant-managed report	23	-5
*single-tenant-managed request	-30	-40
*single-tenant-managed requir	-1	30
*single-tenant-managed reset	-42	62
*single-tenant-managed resili	58	-53
*single-tenant-managed resiz	17	-4
*single-tenant-managed respons	2	-95
*single-tenant-managed rest	-16	3
*single-tenant-managed restart	22	42
*single-tenant-managed restor	20	4
*single-tenant-managed restrict	-24	36
*single-tenant-managed result	3	41
*single-tenant-managed resum	-8	15
*single-tenant-managed retain	-6	11
*single-tenant-managed retent	-2	19
*single-tenant-managed retir	-1	56
*single-tenant-managed retri	-21	69
*single-tenant-managed review	1	28
*single-tenant-managed right	4	15
*single-tenant-managed riski	22	-17
*single-tenant-managed role	-8	30
*single-tenant-managed roll	23	18
*single-tenant-managed rollup	27	-11
*single-tenant-managed root	36	7
*single-tenant-managed rotat	-18	8
*single-tenant-managed router	8	-3
*single-tenant-managed row	-17	35
*single-tenant-managed rule	-4	23
*single-tenant-managed run	19	5
*single-tenant-managed runtim	60	-36
*single-tenant-managed s	45	-10
*single-tenant-managed s3	18	13
*single-tenant-managed sai	4	30
*single-tenant-managed same	58	74
*single-tenant-managed saml	1	9
*single-tenant-managed save	-3	27
*single-tenant-managed say	26	-11
*single-tenant-managed scale	-2	12
*single-tenant-managed scan	62	-50
*single-tenant-managed schedul	-3	-14
*single-tenant-managed schema	3	85
*single-tenant-managed scientist	-18	17
*single-tenant-managed scratch	5	77
*single-tenant-managed script	-3	27
*single-tenant-managed sdk	12	7
*single-tenant-managed search	62	-15
*single-tenant-managed second	-37	-42
*single-tenant-managed secret	26	-17
*single-tenant-managed secur	-28	-53
*single-tenant-managed see	-23	-88
*single-tenant-managed select	-3	62
*single-tenant-managed self	-20	21
*single-tenant-managed send	13	11
*single-tenant-managed sensit	-9	18
*single-tenant-managed serv	78	-11
*single-tenant-managed server	17	48
*single-tenant-managed serverless	15	12
*single-tenant-managed servic	-14	19
*single-tenant-managed session	35	5
*single-tenant-managed set	-6	27
*single-tenant-managed seven	-20	33
*single-tenant-managed sever	31	-18
*single-tenant-managed shadow	-2	59
*single-tenant-managed shard	14	-5
*single-tenant-managed share	-11	43
*single-tenant-managed shell	57	-10
*single-tenant-managed ship	27	13
*single-tenant-managed short	32	-22
*single-tenant-managed should	-19	42
*single-tenant-managed show	-12	37
*single-tenant-managed side	-31	60
*single-tenant-managed sign	11	25
*single-tenant-managed sinc	6	-17
*single-tenant-managed singl	-5	28
*single-tenant-managed sit	-26	36
*single-tenant-managed six	41	-16
*single-tenant-managed size	-22	47
*single-tenant-managed slow	-13	62
*single-tenant-managed small	-32	54
*single-tenant-managed smb	26	-6
*single-tenant-managed snapmirror	-6	72
*single-tenant-managed so	-8	2
*single-tenant-managed softwar	17	-22
*single-tenant-managed some	-41	60
*single-tenant-managed someth	-40	3
*single-tenant-managed sorri	30	8
*single-tenant-managed sourc	27	5
*single-tenant-managed space	-4	19
*single-tenant-managed spare	-44	61
*single-tenant-managed speak	62	-37
*single-tenant-managed spread	-3	29
*single-tenant-managed sql	3	45
*single-tenant-managed squash	3	29
*single-tenant-managed ssd	17	-15
*single-tenant-managed ssh	36	6
*single-tenant-managed ssl	-22	33
*single-tenant-managed stai	0	17
*single-tenant-managed stand	-10	44
*single-tenant-managed standard	0	19
*single-tenant-managed standbi	33	-4
*single-tenant-managed start	4	43
*single-tenant-managed startup	-13	25
*single-tenant-managed state	4	27
*single-tenant-managed statement	11	39
*single-tenant-managed statu	-5	23
*single-tenant-managed step	23	-9
*single-tenant-managed still	-1	72
*single-tenant-managed stop	6	10
*single-tenant-managed storag	18	21
*single-tenant-managed store	-5	47
*single-tenant-managed stream	28	-11
*single-tenant-managed subnet	-2	19
*single-tenant-managed such	-8	32
*single-tenant-managed suppli	16	41
*single-tenant-managed support	6	20
*single-tenant-managed sure	-10	10
*single-tenant-managed surviv	-8	9
*single-tenant-managed swap	77	-1
*single-tenant-managed switch	21	4
*single-tenant-managed switchov	41	51
*single-tenant-managed system	-27	-30
*single-tenant-managed tabl	-22	86
*single-tenant-managed take	20	-2
*single-tenant-managed taken	-29	63
*single-tenant-managed target	40	3
*single-tenant-managed task	-45	-109
*single-tenant-managed tde	29	4
*single-tenant-managed team	-15	78
*single-tenant-managed tell	6	38
*single-tenant-managed templat	-13	29
*single-tenant-managed test	20	1
*single-tenant-managed than	12	6
*single-tenant-managed thank	-65	-92
*single-tenant-managed that	14	8
*single-tenant-managed the	14	5
*single-tenant-managed thei	1	19
*single-tenant-managed their	15	9
*single-tenant-managed them	4	22
*single-tenant-managed themselv	50	24
*single-tenant-managed then	-26	101
*single-tenant-managed there	9	39
*single-tenant-managed these	83	82
*single-tenant-managed thi	19	61
*single-tenant-managed third	39	-6
*single-tenant-managed those	31	41
*single-tenant-managed three	42	-10
*single-tenant-managed throttl	0	9
*single-tenant-managed through	25	8
*single-tenant-managed throughput	-12	40
*single-tenant-managed tick	-41	86
*single-tenant-managed tier	-13	43
*single-tenant-managed time	-6	32
*single-tenant-managed tls	32	-1
*single-tenant-managed to	9	17
*single-tenant-managed togeth	-19	29
*single-tenant-managed token	1	19
*single-tenant-managed too	-75	160
*single-tenant-managed tool	-15	42
*single-tenant-managed topic	-5	88
*single-tenant-managed touch	-2	-43
*single-tenant-managed traffic	15	-4
*single-tenant-managed trail	10	17
*single-tenant-managed train	-21	67
*single-tenant-managed transact	19	3
*single-tenant-managed trigger	12	16
*single-tenant-managed trust	20	2
*single-tenant-managed tune	1	51
*single-tenant-managed turn	11	20
*single-tenant-managed two	-10	30
*single-tenant-managed txt	-15	44
*single-tenant-managed type	-4	26
*single-tenant-managed typic	49	-16
*single-tenant-managed under	42	-20
*single-tenant-managed underli	87	-19
*single-tenant-managed underneath	-46	-102
*single-tenant-managed undo	59	-38
*single-tenant-managed unencrypt	44	-3
*single-tenant-managed unhealthi	8	6
*single-tenant-managed unit	16	-2
*single-tenant-managed unless	-7	27
*single-tenant-managed unsupport	8	-5
*single-tenant-managed until	5	16
*single-tenant-managed up	-33	-17
*single-tenant-managed upgrad	-71	-35
*single-tenant-managed upload	-11	47
*single-tenant-managed us	35	29
*single-tenant-managed usabl	-7	34
*single-tenant-managed usag	-10	20
*single-tenant-managed use	-6	89
*single-tenant-managed user	-10	62
*single-tenant-managed valid	5	34
*single-tenant-managed verifi	18	1
*single-tenant-managed version	-4	-15
*single-tenant-managed view	-3	30
*single-tenant-managed virtual	-34	52
*single-tenant-managed vm	-25	33
*single-tenant-managed volum	26	-4
*single-tenant-managed vpc	-3	13
*single-tenant-managed vulner	58	44
*single-tenant-managed w	-83	43
*single-tenant-managed wait	25	73
*single-tenant-managed want	76	-4
*single-tenant-managed warn	38	-14
*single-tenant-managed was	50	-29
*single-tenant-managed watch	-9	35
*single-tenant-managed way	15	25
*single-tenant-managed we	-3	40
*single-tenant-managed web	17	12
*single-tenant-managed week	-3	51
*single-tenant-managed weekli	7	29
*single-tenant-managed well	4	-69
*single-tenant-managed were	-53	79
*single-tenant-managed what	22	15
*single-tenant-managed whatev	35	-11
*single-tenant-managed where	24	-10
*single-tenant-managed whether	-5	31
*single-tenant-managed which	20	2
*single-tenant-managed while	1	-17
*single-tenant-managed who	-66	-55
*single-tenant-managed whoever	-18	28
*single-tenant-managed whole	-9	11
*single-tenant-managed whom	-75	23
*single-tenant-managed whose	-24	38
*single-tenant-managed window	24	21
*single-tenant-managed windows	44	12
*single-tenant-managed with	12	18
*single-tenant-managed within	9	15
*single-tenant-managed without	12	-22
*single-tenant-managed wont	-19	18
*single-tenant-managed work	-8	46
*single-tenant-managed worker	63	-43
*single-tenant-managed workload	-20	38
*single-tenant-managed write	5	13
*single-tenant-managed writer	12	-1
*single-tenant-managed wrong	-4	24
*single-tenant-managed year	-7	35
*single-tenant-managed you	-69	-10
*single-tenant-managed yourself	-11	50
*single-tenant-managed yum	-22	25
*single-tenant-managed zone	15	5
*single-tenant-managed zookeep	49	75
0	3	46
0 0	-3	72
0 @	48	-34
0 and	50	19
0 mean	-3	16
0 on	-19	36
0 or	67	-12
0 still	-30	54
0 to	-15	48
0 turn	-11	70
000	25	-25
095	-22	23
095 dai	-22	23
1	22	34
1 $	-15	20
1 0	-30	53
1 000	30	-30
1 095	-22	23
1 @	-22	34
1 and	-12	51
1 dai	22	-21
1 to	5	17
10	-27	58
100 gbp	18	-13
11	9	12
12	3	22
12 hour	26	0
12 month	-3	61
128	-10	15
13	26	29
14	6	11
14 dai	16	1
14 month	-10	13
14 to	-29	35
140	35	-22
15	9	2
15 dai	-14	14
15 minut	-23	43
15 month	-4	9
150	-6	9
16	45	58
16 on	-12	12
18 februari	13	-7
2	31	7
2 @	78	-39
2 and	31	12
2 at	36	-28
2 audit	41	-11
2 or	33	4
20	-23	57
20 get	-1	13
20 gib	-17	43
2016	-9	56
2018	-26	41
2019	-17	47
2021	-54	12
2022	-10	20
2023	-6	-16
2023 imag	19	72
2024	7	20
2025	21	21
2025 has	-9	14
2026	11	12
2026 with	12	-11
2027	-7	33
2027 for	29	-15
21	19	-1
21 dai	19	9
22	-23	40
22 open	8	44
24	12	15
24 hour	17	11
24 month	-3	16
25	28	-17
25 februari	28	-17
256	21	-9
256 bit	13	-4
256 by	10	-5
27001	7	29
27001 certif	30	26
28	44	24
28 @	12	70
29	-8	16
29 septemb	-8	16
3	31	23
3 12	-27	30
3 and	66	-44
3 is	-27	82
3 onli	60	-36
30	4	16
30 dai	6	14
30 juli	-2	20
30 june	21	-2
30 minut	17	4
300	-23	61
31	30	-33
336	11	-8
336 of	11	-8
3389	-2	32
35	-6	38
35 dai	10	14
36	99	-34
365	-21	43
365 dai	2	14
4	6	14
400	-17	21
443	-10	29
45	14	-7
45 dai	14	-7
5	41	51
5 gb	28	-20
50	17	64
512	-11	27
512 mb	-11	27
53	13	-13
6	26	46
6 1	34	3
6 and	119	-65
60	0	18
60 dai	5	11
60 minut	-5	31
7	20	11
7 dai	30	-15
7 novemb	-15	25
7 to	8	-6
72	-13	24
72 hour	-13	24
8	-10	63
9	-3	72
90	-5	33
90 dai	1	30
=aws	-10	3
=customer	26	-1
=shared	-99	-67
@	14	19
@ $	18	44
@ %	10	103
@ 0	-16	99
@ 1	26	24
@ 14	38	-38
@ 4	-14	91
@ 7	49	-25
@ a	30	-1
@ accept	-5	34
@ access	-9	30
@ account	31	-1
@ acl	1	58
@ across	-27	31
@ activ	-7	15
@ add	25	-6
@ address	8	-6
@ admin	18	41
@ after	25	25
@ again	9	16
@ against	122	-81
@ agent	-5	109
@ alert	-21	78
@ alon	-5	32
@ also	46	-44
@ alwai	26	21
@ ami	10	-70
@ among	22	-6
@ an	-4	17
@ analys	95	-53
@ and	13	6
@ announc	16	17
@ anoth	17	-5
@ answer	40	-11
@ anycast	98	-36
@ apart	51	-19
@ api	26	-6
@ app	22	0
@ applianc	66	28
@ applic	-13	39
@ archiv	-42	46
@ are	-17	18
@ artifact	15	-6
@ as	40	-27
@ ask	63	-71
@ assign	-16	63
@ associ	-10	21
@ at	3	13
@ attach	-5	52
@ audit	21	-2
@ auth	-5	70
@ author	68	71
@ auto	3	74
@ automat	86	24
@ avail	60	-17
@ aws	28	-77
@ back	64	29
@ backup	-27	-45
@ base	-10	10
@ baselin	0	70
@ becaus	19	-15
@ befor	45	-12
@ behind	76	79
@ between	-3	15
@ block	20	69
@ blueprint	-11	31
@ box	-66	-69
@ branch	17	55
@ bring	-1	19
@ broker	36	50
@ build	15	3
@ but	13	12
@ by	65	-34
@ ca	-12	37
@ cach	57	26
@ call	60	-32
@ can	-20	49
@ cannot	-41	72
@ capac	52	-18
@ captur	8	-5
@ carri	-9	102
@ catalog	31	-25
@ center	35	-8
@ certif	-15	24
@ chang	-32	24
@ check	13	13
@ choos	44	-38
@ class	-21	47
@ classic	-20	32
@ cli	0	8
@ clock	-26	46
@ close	48	3
@ cluster	-53	-18
@ cni	133	-19
@ code	-16	72
@ collect	37	4
@ come	26	18
@ command	0	23
@ compar	33	-26
@ compat	29	-5
@ complianc	-10	36
@ compon	39	-17
@ comput	19	-4
@ config	44	109
@ configur	19	35
@ connect	-13	38
@ contain	12	63
@ content	-3	56
@ control	63	-36
@ copi	35	39
@ could	29	-10
@ count	16	20
@ cover	43	-43
@ creat	96	-59
@ cumul	-70	11
@ current	42	11
@ custom	7	101
@ daemon	-17	44
@ dashboard	26	25
@ data	80	40
@ databas	-10	-9
@ decid	-37	58
@ default	-10	-24
@ definit	-1	43
@ delet	6	27
@ deliv	24	-22
@ demand	20	23
@ depend	-19	84
@ deploi	-5	70
@ deploy	16	3
@ design	1	9
@ desktop	-56	9
@ detect	2	10
@ devic	1	84
@ directori	-22	63
@ distribut	-5	8
@ do	61	17
@ doe	12	50
@ doesnt	28	26
@ domain	69	-3
@ done	44	57
@ drift	14	75
@ drop	-29	33
@ durabl	90	-50
@ each	23	0
@ earlier	-8	14
@ ebs	-3	8
@ ec2	6	23
@ edg	47	-5
@ eks	-14	128
@ encrypt	31	16
@ end	35	2
@ endpoint	29	-14
@ enforc	-16	62
@ engin	-13	-111
@ enrol	51	-48
@ env	2	49
@ environ	-27	52
@ ephemer	72	-76
@ event	67	-56
@ everi	47	-15
@ exec	0	8
@ execut	31	-6
@ exist	-5	33
@ expir	-9	22
@ fail	-1	17
@ fall	-26	105
@ fargat	34	-18
@ fast	-30	35
@ fell	51	-42
@ file	25	-10
@ filter	11	27
@ find	17	-4
@ firecrack	15	-4
@ firewal	-5	32
@ firmwar	123	44
@ fix	-11	44
@ flag	7	25
@ fleet	40	90
@ flood	11	-4
@ flow	-21	80
@ for	9	31
@ forc	-14	22
@ found	-14	31
@ from	30	8
@ function	20	16
@ gatewai	90	-70
@ gather	-17	3
@ gener	35	-24
@ get	-73	-37
@ give	37	-19
@ global	26	-17
@ goe	-15	39
@ good	-12	29
@ got	12	59
@ grant	-19	68
@ group	-15	24
@ grow	73	-4
@ guard	60	-28
@ guardduti	8	-5
@ had	44	-26
@ hand	-33	52
@ handl	50	15
@ hardwar	132	-53
@ has	15	10
@ have	-22	47
@ head	8	26
@ health	1	49
@ help	22	17
@ helper	20	7
@ here	-20	26
@ higher	-9	9
@ hold	-2	23
@ host	38	-3
@ how	-18	25
@ identifi	32	8
@ if	-35	44
@ imag	28	9
@ in	19	21
@ includ	16	20
@ index	34	91
@ infrastructur	17	-6
@ ingest	-12	21
@ ins	34	-14
@ insid	56	-45
@ insist	-1	19
@ inspect	-38	-65
@ instal	51	-4
@ instanc	30	13
@ instead	-61	63
@ into	-36	55
@ invoc	-4	33
@ is	2	60
@ isnt	-34	116
@ isol	34	-8
@ issu	36	-12
@ it	11	18
@ item	28	5
@ its	1	8
@ itself	51	3
@ job	22	-29
@ keep	18	-1
@ kei	12	125
@ kept	132	-16
@ key	32	0
@ kms	-5	8
@ know	23	-15
@ land	-35	50
@ last	68	-7
@ launch	57	-24
@ layer	-41	64
@ leak	-3	13
@ least	-4	82
@ leav	-11	12
@ let	-27	68
@ level	18	-11
@ li	-62	98
@ librari	-8	13
@ licens	-110	-113
@ lifecycl	-12	18
@ lifetim	-3	11
@ limit	-11	21
@ line	-22	88
@ link	10	101
@ linux	39	-6
@ list	37	11
@ listen	-14	98
@ live	-11	40
@ local	-11	19
@ locat	37	21
@ lock	6	57
@ log	4	29
@ login	3	60
@ long	-16	14
@ longer	-21	28
@ look	-61	83
@ machin	-35	-5
@ made	46	-17
@ maintain	49	-15
@ major	-41	34
@ make	46	-11
@ manag	62	-49
@ map	-34	46
@ materi	-20	46
@ may	-36	43
@ mean	-15	39
@ memori	44	-22
@ mend	-9	18
@ metadata	-8	31
@ metric	36	-12
@ migrat	-12	43
@ min	-5	9
@ minimum	-18	22
@ minor	-34	-144
@ miss	16	41
@ model	34	42
@ monitor	32	-12
@ monthli	1	91
@ more	-12	18
@ move	20	8
@ multi	16	93
@ must	43	-16
@ name	27	31
@ namespac	-18	42
@ need	57	-34
@ neither	-12	31
@ network	-11	36
@ never	-17	51
@ no	-20	26
@ node	-42	-100
@ not	12	71
@ notic	42	-17
@ observ	8	32
@ of	29	47
@ off	3	10
@ offer	21	15
@ old	30	-19
@ on	-19	62
@ onc	-6	-61
@ one	69	-4
@ onli	-10	79
@ onlin	-48	60
@ open	-4	30
@ oper	-17	15
@ optim	-14	46
@ option	-11	16
@ or	8	11
@ os	-138	-75
@ oss	18	29
@ our	-10	64
@ over	17	9
@ own	35	-4
@ owner	-23	80
@ param	9	30
@ paramet	4	59
@ partit	43	42
@ pass	48	0
@ password	13	33
@ patch	37	-7
@ peer	77	-19
@ per	7	12
@ permiss	-17	34
@ physic	39	-20
@ pick	57	-20
@ plan	67	-25
@ platform	2	29
@ pleas	-34	52
@ plugin	-3	65
@ pod	16	-13
@ point	-8	50
@ polici	0	61
@ port	-58	87
@ pre	-5	49
@ print	-24	58
@ process	53	-16
@ profil	-8	19
@ project	-7	37
@ properti	-6	8
@ protect	53	-6
@ provid	46	-17
@ provis	-45	3
@ proxi	-22	75
@ public	20	-20
@ publish	14	34
@ pull	-5	9
@ python	-10	47
@ queri	-43	8
@ question	-25	29
@ quota	19	21
@ rack	-15	16
@ rbac	-13	123
@ reach	-27	37
@ read	-7	32
@ record	22	10
@ refus	-15	29
@ region	39	-31
@ releas	24	9
@ renew	50	-31
@ repair	-15	87
@ replac	22	-11
@ replic	3	25
@ replica	-9	97
@ report	20	9
@ repositori	36	1
@ request	55	-5
@ requir	50	-20
@ respect	-21	60
@ respons	-20	73
@ restor	82	-27
@ retent	-34	94
@ retir	59	-33
@ retri	-47	62
@ review	-1	23
@ revok	3	25
@ right	101	-13
@ role	1	19
@ roll	25	13
@ root	34	-25
@ rotat	-46	105
@ rout	5	60
@ router	7	77
@ rule	-10	83
@ run	22	5
@ runtim	42	-13
@ s	17	10
@ sai	-11	29
@ save	24	-14
@ scale	76	-22
@ scan	26	22
@ schedul	106	-35
@ scratch	-14	81
@ script	1	76
@ sdk	37	-27
@ secret	22	7
@ secur	-97	-127
@ self	-12	43
@ send	25	-12
@ serv	24	14
@ server	-13	-68
@ serverless	2	40
@ servic	52	-12
@ session	25	-6
@ set	55	-25
@ share	-22	50
@ should	40	-27
@ show	23	24
@ side	42	-15
@ sidecar	0	73
@ sign	50	-27
@ sinc	-21	35
@ sit	80	4
@ size	55	63
@ snapshot	-10	-40
@ so	13	25
@ softwar	62	-35
@ some	-21	36
@ someon	5	23
@ someth	113	-7
@ sourc	-4	18
@ spf	-10	17
@ stai	-24	42
@ stand	-26	48
@ standard	83	-43
@ standbi	-13	29
@ start	9	25
@ state	66	-49
@ still	4	50
@ stop	-13	37
@ storag	64	-51
@ store	20	20
@ stream	-81	-68
@ subnet	-13	23
@ suggest	29	22
@ suppli	49	13
@ support	56	-26
@ switch	43	-21
@ system	23	-8
@ tabl	32	34
@ take	38	-5
@ target	25	-9
@ task	-12	12
@ tell	-25	36
@ templat	3	26
@ term	20	-19
@ test	1	10
@ that	25	9
@ the	0	36
@ thei	-11	17
@ their	20	2
@ them	34	-28
@ themselv	-40	42
@ then	124	14
@ there	-10	38
@ thing	-146	-92
@ those	-20	30
@ threat	15	2
@ three	12	-6
@ throttl	4	35
@ through	13	-8
@ tls	-38	76
@ to	24	5
@ too	183	-33
@ tool	30	-25
@ tri	-28	31
@ trigger	-6	10
@ true	48	9
@ trust	-14	15
@ two	-1	38
@ type	-2	26
@ under	34	-33
@ unless	48	-17
@ until	-3	14
@ unus	-6	19
@ up	-4	49
@ updat	44	-10
@ upgrad	-83	-198
@ upload	-7	26
@ us	71	-13
@ use	-13	35
@ user	-7	45
@ valu	15	-5
@ version	-46	18
@ volum	25	6
@ vpc	-13	31
@ w	-53	-22
@ wait	-25	27
@ was	-3	37
@ watch	41	-28
@ we	67	43
@ web	-28	39
@ weight	41	-34
@ what	-26	52
@ when	42	-2
@ where	-8	9
@ which	1	15
@ while	-3	-71
@ who	-68	-30
@ whose	-11	95
@ windows	-44	133
@ with	-25	-24
@ within	47	-32
@ worker	41	-68
@ workflow	-10	31
@ write	42	21
@ yourself	-35	100
@ zone	117	-91
^	-1	23
^ %	-21	10
^ @	-21	66
^ a	39	33
^ access	65	66
^ accord	-21	64
^ ad	-165	-103
^ after	-4	25
^ agent	68	33
^ amazon	-60	-28
^ an	-25	50
^ and	-24	74
^ antiviru	-15	94
^ api	-6	13
^ app	35	163
^ applic	-19	123
^ are	46	-13
^ as	-47	4
^ auditor	51	-8
^ author	-3	167
^ autom	-29	9
^ avail	78	1
^ awar	-69	-71
^ aws	22	-20
^ back	-6	104
^ background	23	-5
^ base	-53	68
^ bio	48	-32
^ bit	42	-28
^ bounc	-8	7
^ bui	80	58
^ but	25	-107
^ can	24	28
^ capac	-68	-50
^ cctv	70	-2
^ chang	13	79
^ check	-23	27
^ checksum	-5	-51
^ choos	-50	114
^ cloud	-6	107
^ code	-7	38
^ complianc	-18	15
^ configur	4	45
^ contain	-103	-75
^ containerd	40	-18
^ content	-20	140
^ control	93	-53
^ coredn	-62	10
^ cpu	-16	93
^ creat	-3	136
^ cross	-18	101
^ custom	-41	153
^ dangl	10	28
^ data	10	60
^ databas	20	96
^ db	-90	-111
^ ddo	-21	-50
^ decid	-7	49
^ decommiss	77	-27
^ delet	-7	65
^ devic	-10	22
^ disast	-6	32
^ dns	7	79
^ do	-4	-15
^ doe	19	4
^ download	-29	55
^ elast	-147	-134
^ eleven	39	-12
^ enabl	-5	120
^ encrypt	-182	-131
^ environ	-7	51
^ even	14	67
^ execut	-8	109
^ failov	17	-1
^ fine	-23	52
^ fip	23	-1
^ firecrack	75	-32
^ firmwar	111	27
^ flood	8	-1
^ flow	-16	38
^ for	-24	9
^ gatewai	-77	-7
^ gdpr	9	106
^ gener	147	-16
^ generally	72	15
^ good	28	-27
^ guest	2	131
^ hard	111	-3
^ hardwar	145	22
^ health	-42	9
^ hello	-41	-47
^ hey	13	71
^ hipaa	-70	10
^ hm	12	17
^ hmm	-30	58
^ host	201	27
^ how	-46	-18
^ hpc	-37	72
^ hypervisor	91	-12
^ i	65	-14
^ if	4	-93
^ in	59	57
^ incid	-45	51
^ instal	-20	91
^ is	-42	-71
^ isnt	9	24
^ isol	62	-10
^ it	-41	56
^ its	33	52
^ karpent	78	37
^ keep	81	-31
^ key	-24	88
^ leaver	-24	35
^ local	7	55
^ log	-138	-96
^ manag	86	-13
^ memori	-17	69
^ mfa	31	126
^ move	-34	132
^ multi	4	27
^ must	3	-76
^ my	12	-36
^ n	-55	-2
^ nah	74	3
^ network	-36	106
^ nitro	82	-14
^ no	-47	47
^ node	60	-9
^ node18	-41	10
^ not	73	23
^ now	-37	91
^ ok	-65	-39
^ on	85	135
^ open	3	13
^ oper	83	-102
^ os	125	47
^ our	-48	-63
^ password	0	81
^ patch	-86	-93
^ pci	49	-26
^ penetr	-49	9
^ physic	99	-55
^ pick	33	47
^ pitr	16	52
^ pleas	58	23
^ pod	-38	103
^ pre	-20	78
^ procur	110	-16
^ protect	88	71
^ queue	-15	69
^ read	-29	66
^ renew	-20	67
^ replac	76	-32
^ replic	59	-36
^ resili	6	11
^ revok	12	76
^ root	0	11
^ rotat	103	43
^ rout	-7	104
^ same	61	10
^ scale	42	77
^ scan	1	18
^ second	10	79
^ secret	8	-59
^ secur	-29	40
^ server	63	0
^ servic	-16	67
^ set	0	8
^ share	-68	0
^ should	54	9
^ sign	-8	8
^ sinc	-54	-80
^ slow	9	40
^ so	-68	-41
^ softwar	-3	43
^ sorri	-46	63
^ spread	14	27
^ ssl	-4	37
^ storag	4	16
^ store	-1	73
^ subscrib	-3	92
^ tag	18	110
^ test	57	48
^ thank	-64	101
^ the	-40	-60
^ then	-16	81
^ tls	-4	13
^ train	-35	67
^ true	-45	-36
^ trust	-8	106
^ turn	-29	66
^ under	10	87
^ upgrad	94	11
^ uptim	42	-26
^ user	-40	128
^ version	155	40
^ vet	42	27
^ virtual	111	7
^ vpn	-19	-113
^ vulner	-25	75
^ wait	15	155
^ we	-66	-43
^ web	26	71
^ what	-29	-84
^ when	14	-28
^ which	38	41
^ who	8	-10
^ whose	-65	-113
^ will	5	42
^ windows	-72	-21
^ with	-27	-73
^ without	-5	29
^ worker	-76	-61
^ write	-7	71
^ zone	-59	131
a	2	13
a %	48	-17
a @	-31	23
a backup	7	23
a bank	-17	18
a base	61	-44
a blue	-6	33
a breach	7	34
a break	27	-21
a broken	-6	15
a broker	-57	67
a bucket	-9	28
a budget	-8	39
a bug	33	3
a ca	65	-2
a cach	-14	104
a capac	15	-8
a certif	-22	47
a chang	-42	64
a client	41	-16
a cluster	8	31
a collabor	-20	42
a compani	45	-15
a connect	-27	49
a consum	-7	10
a contain	-3	46
a control	33	-5
a copi	-5	45
a critic	39	6
a current	19	25
a custom	-7	47
a cve	-8	16
a daemonset	-2	14
a daili	39	-11
a dashboard	2	23
a data	-20	-52
a databas	-19	49
a date	-4	12
a day	33	-31
a dead	18	-20
a default	-3	24
a delet	-8	34
a deploy	-7	23
a deprec	12	10
a destin	-9	9
a develop	-7	38
a devic	-16	19
a disabl	-17	22
a disk	73	-58
a distribut	27	79
a dns	32	-39
a domain	-8	22
a duti	24	-5
a fail	57	-2
a failur	-7	11
a faulti	88	-32
a few	0	24
a file	64	-18
a find	9	35
a finger	52	-31
a firecrack	-25	24
a firewal	-7	10
a fix	47	-42
a flaw	25	-21
a flood	60	-28
a framework	20	-14
a full	1	10
a function	-9	67
a gatewai	-20	31
a global	20	22
a green	-10	10
a group	-14	20
a high	16	-3
a higher	1	39
a host	27	-20
a job	26	22
a joint	22	75
a kernel	-2	45
a key	29	-12
a kms	29	-16
a label	46	-27
a larger	-27	43
a launch	-5	12
a layer	-49	70
a leak	1	11
a linux	-6	35
a load	62	-58
a log	-11	27
a lost	-25	27
a m	-2	52
a manag	30	-69
a manual	-1	12
a mess	-5	32
a messag	-3	10
a method	-5	13
a microvm	67	-61
a minimum	-13	16
a minor	-4	48
a minut	-9	40
a month	39	7
a multi	13	9
a nat	-6	8
a network	63	-55
a new	-8	26
a newer	0	16
a node	15	60
a normal	30	-21
a notic	37	-11
a number	-16	17
a partner	-4	27
a patch	43	-2
a paus	-19	29
a pend	71	-46
a persist	-3	13
a plan	-7	13
a platform	76	-33
a pod	84	18
a point	77	-71
a polici	5	18
a port	-9	14
a privat	-43	-21
a product	-29	28
a provis	-20	-25
a public	6	11
a queri	-10	-49
a queue	36	-20
a random	-27	61
a rare	53	-26
a read	27	-22
a reader	13	-5
a reboot	-6	33
a recent	31	-26
a record	-15	40
a region	81	23
a regist	-27	35
a replac	54	-51
a replic	3	9
a replica	8	8
a request	72	-24
a requir	52	-46
a resourc	-14	40
a rest	-29	60
a restart	-4	49
a restor	25	-8
a retail	74	31
a retent	2	-37
a retir	19	-1
a retri	-15	22
a role	-4	34
a rout	92	-63
a rule	62	34
a run	-7	13
a schedul	-51	78
a scratch	-17	29
a second	4	19
a secret	-31	38
a secur	0	9
a separ	69	-18
a server	-6	33
a servic	46	-4
a session	-23	33
a set	50	-21
a shard	94	-82
a share	-24	-6
a shell	-7	15
a short	10	-9
a singl	40	1
a site	-34	51
a slow	1	21
a snapshot	23	57
a spare	-11	12
a standalon	-26	32
a standard	59	-12
a standbi	51	-36
a startup	24	25
a stolen	0	17
a stop	4	10
a store	-37	62
a subnet	-3	76
a support	-41	60
a symmetr	-16	18
a tabl	-23	35
a target	-8	17
a task	21	-13
a templat	-17	29
a test	33	-23
a third	-26	38
a ticket	31	-16
a trail	-2	23
a transact	36	-29
a trust	-11	13
a user	-20	39
a version	53	-78
a virtual	47	-25
a vm	-19	29
a volum	-3	93
a vpc	11	5
a vpn	9	86
a vulner	51	72
a waf	-2	10
a way	-4	11
a web	-14	30
a whole	-95	-64
a window	25	-12
a workgroup	27	-22
a workload	-21	21
a write	-12	22
a wrong	13	17
a year	32	0
a zip	33	-51
a zone	39	-17
abl	-15	29
abl to	-15	29
about	13	-9
about @	-84	-112
about an	-6	62
about everi	58	-45
about five	8	-3
about onc	-31	54
about our	-2	96
about the	-42	-81
about three	27	-11
about weekli	47	-31
abov	17	-8
abov all	-12	15
absorb	9	-4
absorb the	8	-3
abus	4	52
abus notic	1	75
acceler	31	5
accept	27	8
accept agreement	18	14
accept attach	-6	36
accept tls	90	-53
access	-2	40
access $	-61	-63
access @	-16	17
access and	-11	33
access audit	-5	8
access control	1	42
access data	1	10
access entri	-7	34
access is	-2	12
access kei	-2	64
access key	31	98
access list	-6	38
access log	12	18
access of	49	-6
access off	-2	30
access on	-15	50
access polici	-13	47
access right	0	84
access to	14	23
accident	-27	54
accident delet	-27	54
accord	-36	70
accord to	-22	60
account	4	26
account $	-10	29
account @	18	-8
account a	-11	18
account access	10	38
account and	7	10
account are	-7	10
account at	-1	11
account contact	-19	26
account credenti	-4	51
account for	31	4
account in	30	18
account is	74	-60
account may	-7	46
account of	-6	40
account on	18	-11
account password	-23	62
account reach	-2	14
account receiv	-1	12
account region	-8	22
account role	2	16
account s	-61	77
account that	-7	12
account the	62	-61
account throttl	37	-34
account who	7	43
account with	20	-11
account work	-4	10
acl	2	47
acl $	-4	118
acl and	-4	11
acl in	-5	26
acl on	10	63
acl to	-3	14
acm	11	8
acm renew	47	-45
across	45	21
across all	-27	31
across the	-15	95
across three	60	-1
act	-8	32
act $	-53	-21
act @	47	-8
act for	-40	12
act of	-4	35
act on	-8	61
action	1	13
action and	-30	56
action are	-24	81
action instal	-14	25
action of	72	-31
action set	-28	41
activ	-14	30
activ @	30	-28
activ a	-23	32
activ and	16	-14
activ directori	-12	17
activ it	28	2
activ log	-11	20
activ on	-7	16
activ or	36	-34
activ stream	-8	13
activ worker	-20	34
actual	44	-3
ad	-17	-46
ad group	-4	50
ad later	-25	70
ad or	41	-38
adapt	64	-28
adapt train	49	-23
add @	12	7
add a	-17	32
add an	-12	43
add and	30	-3
add as	-3	8
add at	-20	65
add capac	-29	-123
add connector	-3	21
add disk	-3	-39
add more	-2	15
add new	74	-63
add node	63	-23
add noth	-29	37
add on	-6	24
add ons	-4	25
add rate	-9	12
add reader	-4	13
add replica	-8	84
add storag	-19	54
add the	-49	86
add to	-23	34
add vpc	-12	13
addon	-55	-3
addon on	-56	-7
address	3	24
address $	-18	67
address and	12	0
address from	-16	47
address rang	-18	22
adjust	40	-14
admin	-9	64
admin and	-13	29
administ	-31	67
administr	11	26
administr account	-4	20
administr and	-11	34
administr can	109	40
admiss	-6	29
advanc	-14	43
advisor	13	66
adviz	-31	66
aes	23	-11
aes 256	23	-11
affect	-2	67
affin	52	-19
after	17	9
after 14	7	9
after 15	-28	38
after 18	12	-11
after 24	5	18
after 30	52	-40
after 90	-9	18
after a	-20	52
after an	-18	93
after anoth	19	2
after each	36	-14
after it	28	-12
after its	46	-23
after launch	-23	47
after one	-23	25
after seven	-9	18
after standard	31	-18
after test	-9	45
after that	-19	31
after the	26	-26
after their	17	-15
after we	-3	55
afterward	-13	54
afterward so	-15	16
again	-2	25
again @	42	-37
again after	-34	47
again and	-27	38
again by	10	-6
again elsewher	-6	32
again from	28	-9
again is	-19	37
again where	19	-18
against	40	3
against a	5	19
against common	41	-31
against cross	-6	23
against delet	-45	68
against our	-2	84
against request	-11	14
age	-30	57
age of	-8	8
agent	4	22
agent $	-129	7
agent @	-17	25
agent and	20	-5
agent are	-10	19
agent by	52	-40
agent come	-44	46
agent is	11	14
agent manag	14	10
agent of	70	-40
agent on	-6	77
agent or	-9	40
agent run	-15	29
agent that	-24	45
agent the	8	1
agent when	-63	83
agent with	75	-45
ago	-14	26
agre	37	-30
agreement	76	-48
agreement and	-3	8
agreement for	48	-35
ahead	5	29
ahead and	17	-15
ai	-7	14
ai servic	17	-8
al2023	-2	-21
alarm	-10	33
alarm and	-7	22
alarm are	-3	52
alarm for	-10	24
alarm of	-12	23
alarm on	-11	30
alarm read	1	14
alarm that	-12	20
alert	-6	44
alert and	-14	26
alert on	-21	62
alert rule	-6	17
algorithm	41	1
alia	-14	31
alias	-18	47
alias and	-23	57
alik	-18	22
aliv	99	-8
aliv $	38	-27
all	18	17
all @	25	30
all bucket	-18	20
all commun	39	-25
all data	63	-41
all its	4	15
all node	39	21
all of	10	37
all region	-13	33
all servic	12	15
all sourc	-13	21
all tabl	31	8
all that	25	-13
all the	-34	64
all traffic	27	-12
alloc	-7	17
allow	2	11
allow cipher	-15	15
allow list	-9	22
allow onli	-15	16
allow or	-4	8
allow the	-7	9
allow to	10	3
alon	2	29
alon has	-18	28
alon or	-38	38
alon with	71	-64
along	-14	25
alreadi	-2	40
also	2	36
also %	-14	94
also after	-5	31
also keep	-6	9
also the	18	-13
also those	15	-9
alto	-17	37
alto @	-17	37
alwai	45	4
alwai @	44	-25
alwai and	28	-20
alwai doe	-51	67
alwai encrypt	30	11
alwai on	106	-44
alwai start	-14	23
alwai with	48	-36
alwayson	102	0
am	65	-14
am %	18	3
amazon	-24	-70
amazon @	17	66
amazon linux	-74	-50
amazon or	-69	-103
ami	20	22
ami $	102	-8
ami %	-22	42
ami and	37	-20
ami are	39	5
ami by	-24	51
ami for	37	8
ami in	-37	13
ami into	33	-10
ami is	6	-87
ami of	-6	115
ami or	-2	30
ami releas	51	-149
ami that	-9	24
ami updat	-132	53
among	31	3
among node	-6	16
among them	43	-34
an	-1	22
an %	27	-24
an @	0	27
an abus	1	75
an accident	7	35
an account	-44	-1
an activ	19	-15
an administr	-4	10
an agent	70	-54
an ai	-9	15
an alarm	11	16
an amazon	-15	45
an applianc	40	-37
an applic	-19	40
an archiv	47	-37
an attack	-1	15
an author	19	-5
an avail	41	-26
an aws	22	18
an employe	-26	61
an encrypt	-18	54
an end	5	38
an endpoint	19	-14
an engin	58	-41
an environ	-30	58
an event	73	-59
an ex	-14	39
an except	-3	16
an exist	-23	42
an export	-8	61
an hour	11	-6
an http	13	1
an imag	-7	18
an impair	25	-14
an instanc	25	-16
an interfac	-6	23
an intermedi	-12	16
an isol	48	-30
an old	6	17
an older	-11	24
an on	-17	59
an option	-18	77
an organ	-3	12
an s3	75	-43
an sla	18	89
an updat	44	-5
an upgrad	-51	31
analys	63	-17
analysi	18	30
analysi rule	-6	8
analyst	-3	85
analyz	-41	-67
analyz it	-1	61
anchor	-7	19
and	8	10
and 0	-24	25
and 1	10	31
and 2	-48	134
and 6	5	76
and @	-1	20
and a	-1	12
and absorb	8	-3
and accept	-11	12
and access	-6	23
and account	-16	29
and act	-3	18
and activ	2	9
and add	-3	19
and after	-13	26
and afterward	-21	31
and agent	12	15
and alarm	-10	21
and all	25	-17
and allow	-13	26
and alwai	16	-1
and ami	-16	18
and an	33	-15
and analyz	-51	-81
and announc	42	-20
and answer	0	12
and any	-6	13
and api	29	-6
and app	-76	-63
and appli	61	-8
and applic	13	54
and approv	-14	38
and archiv	18	-3
and are	23	-13
and ask	-15	25
and assign	-8	18
and associ	-2	11
and at	-3	9
and attach	3	9
and attribut	-4	21
and automat	-41	63
and autosc	-9	36
and avail	-78	96
and avoid	-14	16
and back	-11	39
and backup	20	50
and balanc	34	-18
and between	1	8
and bill	1	59
and block	-20	32
and blueprint	-13	24
and bring	-18	20
and bucket	2	23
and budget	-12	20
and build	25	9
and call	-28	31
and caller	-13	34
and can	-11	26
and cannot	-4	25
and capabl	5	16
and captur	-19	27
and carri	56	9
and cdk	0	8
and certif	36	-22
and check	-20	39
and choos	-16	32
and cipher	-5	33
and classifi	-1	20
and client	-2	29
and cloud	46	-28
and cloudtrail	3	14
and cluster	20	3
and code	-2	9
and collect	-21	51
and command	24	-10
and compact	48	-28
and complaint	-42	56
and comput	30	-10
and configur	2	8
and connect	-3	41
and connector	-1	16
and consum	-11	31
and contain	21	4
and content	40	-1
and control	18	-1
and cool	7	53
and copi	50	-44
and cost	-27	51
and creat	-5	22
and custom	9	18
and daemon	28	-17
and dashboard	-24	49
and data	-3	27
and decid	-8	21
and delet	6	12
and deliv	16	3
and deliveri	44	-26
and demand	-27	38
and depend	65	-31
and deploi	-8	28
and deploy	44	-29
and descript	65	-43
and desir	-12	18
and destin	59	-27
and detect	73	-69
and devic	-77	-107
and disk	-24	38
and dmarc	-12	12
and do	-15	23
and document	21	-10
and doe	30	-23
and domain	-10	27
and down	-18	-112
and drain	47	-21
and drift	-9	69
and driver	-3	30
and drop	32	-22
and durabl	6	14
and each	-10	16
and earlier	-7	15
and earthquak	49	-7
and ebs	-28	43
and ecs	-10	26
and edg	8	-3
and enabl	-11	14
and encrypt	14	-19
and end	62	-23
and endpoint	-5	14
and enforc	33	10
and engin	-25	67
and enhanc	-13	16
and enlarg	-3	13
and enrol	-5	29
and environ	49	-46
and environment	60	-2
and error	-2	20
and etcd	53	-9
and evalu	-5	17
and event	26	-8
and everi	3	16
and everyth	17	7
and evict	0	21
and evid	22	29
and execut	1	14
and expect	-1	10
and expir	28	-24
and export	-9	19
and fail	12	-8
and failov	-12	27
and fetch	-9	10
and file	-12	31
and filter	21	-14
and firehos	34	-23
and firewal	33	103
and firmwar	0	53
and fix	-33	50
and flow	-13	17
and follow	1	10
and for	-122	-119
and forc	21	-18
and framework	-15	18
and free	19	-18
and from	-3	14
and get	-10	40
and go	-15	53
and goe	10	-7
and grant	-7	31
and greatest	9	12
and group	-5	30
and grow	23	-8
and guard	29	13
and hand	16	-5
and handl	0	40
and harden	27	14
and has	59	-57
and have	-9	18
and health	15	-2
and high	0	25
and higher	53	-47
and hive	13	-1
and hook	-12	23
and host	36	-14
and hour	-15	17
and how	19	2
and http	-11	15
and hypervisor	-11	36
and iam	-7	19
and identifi	13	7
and idl	35	-30
and if	29	25
and imag	12	5
and import	3	68
and improv	24	-6
and in	-13	64
and index	0	27
and infer	20	7
and infrastructur	49	-11
and insid	-10	22
and instal	49	-34
and instanc	-7	22
and iop	-15	39
and ip	34	-25
and is	5	17
and it	-11	20
and its	4	20
and job	28	84
and keep	8	4
and kei	26	-5
and kernel	-3	21
and key	-25	36
and kms	-11	71
and kubernetes	-18	29
and label	0	38
and lag	-10	23
and lake	-7	8
and lambda	-12	18
and later	86	-42
and launch	25	-7
and leav	-15	17
and let	1	9
and librari	3	70
and licens	-12	42
and life	-11	25
and lifecycl	22	1
and limit	-7	35
and link	-14	21
and list	17	-3
and load	30	-12
and local	29	-1
and log	6	17
and look	-10	21
and lower	28	-16
and machin	9	11
and maintain	13	14
and mainten	48	-20
and major	11	9
and make	-23	31
and manag	-28	-16
and manifest	-2	31
and mantrap	81	1
and manual	130	-99
and map	44	-7
and max	-2	12
and maximum	-8	24
and meltdown	22	-1
and memori	-36	70
and mend	-13	20
and messag	36	-12
and metric	44	-10
and minor	64	-17
and mitig	19	-5
and mode	-5	45
and model	-13	28
and monitor	8	-3
and most	-14	16
and move	-2	18
and multi	-11	20
and name	-16	32
and narrow	-21	26
and need	19	2
and network	18	5
and never	-21	35
and new	32	-15
and newer	43	-30
and no	45	-24
and nobodi	19	-13
and node	-6	42
and none	43	-39
and not	10	6
and noth	0	10
and notic	-34	39
and notif	-10	25
and notifi	43	-23
and now	-21	23
and nsx	-16	43
and number	9	7
and nvme	-12	19
and offer	45	-22
and offset	-8	16
and old	-16	18
and on	113	-81
and one	-5	17
and onli	-32	43
and open	-8	16
and oper	17	-5
and opt	-12	13
and origin	-8	39
and other	15	12
and our	-25	57
and outbound	0	14
and output	12	11
and over	-11	18
and own	-5	15
and packag	5	23
and parameter	-9	17
and partit	64	-34
and pass	40	-30
and password	17	7
and patch	22	-4
and paus	57	-52
and pay	-19	32
and permiss	-19	40
and persist	-21	32
and pick	29	-26
and place	56	-16
and plan	-15	24
and plugin	-7	32
and pod	-11	37
and poddisruptionbudget	-20	39
and point	-12	18
and polici	-19	34
and power	-22	54
and prevent	-22	31
and privat	-5	10
and program	-17	33
and promot	23	-19
and prompt	4	26
and propag	-8	31
and provid	2	20
and provis	34	-3
and public	-8	24
and publish	40	-18
and push	-4	48
and put	0	9
and python	46	-30
and queri	-11	25
and quota	10	4
and raiz	34	-21
and react	12	7
and read	-10	23
and reboot	37	2
and rebuild	-13	25
and record	28	-14
and recov	10	-8
and recoveri	-27	56
and redeploi	-13	33
and redund	-14	20
and refer	-11	26
and refus	-8	15
and region	27	-7
and regist	-18	39
and rehears	-6	13
and relaunch	-13	38
and releas	80	-29
and remov	21	6
and render	9	-4
and renew	-17	31
and repair	38	-6
and replac	8	0
and replai	-18	22
and replic	-2	10
and replica	-1	19
and report	46	-19
and request	-23	30
and requir	16	-10
and rescan	10	-9
and reset	-13	15
and resiz	6	11
and resolv	-20	27
and resourc	39	-19
and respect	50	-30
and restart	15	18
and restor	42	-9
and result	5	22
and resum	-6	13
and retent	8	16
and retir	-2	10
and retri	35	-12
and review	-3	21
and revoc	-4	8
and revok	-6	12
and role	27	-11
and roll	42	-20
and rollback	0	10
and root	-5	57
and rotat	-12	27
and rout	-13	30
and row	0	24
and rpo	-4	57
and rule	-6	16
and run	30	-1
and runtim	5	23
and s3	-25	33
and save	-14	21
and say	-4	11
and scale	8	2
and scan	-25	37
and schedul	15	-1
and script	-5	9
and sdk	-18	101
and secret	-13	17
and secur	-5	18
and select	57	-46
and send	34	-23
and serv	17	-2
and server	-7	31
and servic	-24	44
and session	40	-7
and set	-9	20
and shadow	8	-5
and share	-14	44
and ship	29	-27
and show	40	-23
and shrink	28	-16
and sign	-8	24
and singl	19	-15
and snapshot	32	-8
and snowflak	14	-13
and softwar	-39	48
and some	-10	11
and sourc	9	5
and spf	-4	8
and split	24	-9
and spread	-23	34
and sse	-31	75
and stai	6	14
and stand	-14	19
and start	-3	30
and startup	-13	25
and state	-6	61
and stop	48	-36
and storag	27	-1
and store	58	-34
and stream	-1	96
and subnet	11	0
and subscrib	-6	43
and suppress	-9	16
and swap	32	-34
and switch	28	-26
and system	5	13
and tag	-12	18
and take	-4	21
and target	5	34
and task	-29	48
and tell	29	-14
and templat	-2	12
and test	11	1
and that	30	-27
and thei	8	-7
and their	5	29
and then	40	-27
and there	-21	24
and thi	14	-10
and those	-17	26
and threat	17	-1
and throttl	26	-24
and throughput	-6	21
and ticket	-2	8
and tier	-28	68
and timeout	-23	48
and tls	17	-1
and to	-7	18
and tool	15	-10
and trace	-43	63
and traffic	21	13
and train	-58	-67
and transact	4	27
and transcript	9	13
and transport	44	-34
and tri	52	-50
and trust	-5	12
and tune	-7	12
and turn	-11	20
and type	37	-4
and under	26	-25
and up	25	-20
and updat	29	9
and upgrad	12	11
and upload	-22	31
and us	34	-31
and usag	8	-8
and use	-4	21
and user	21	62
and valid	-30	58
and verifi	-23	44
and version	-22	41
and video	36	-13
and volum	-23	46
and wait	30	-28
and watch	-4	19
and we	-42	-50
and web	14	25
and what	18	77
and whatev	-7	14
and when	0	-12
and where	9	3
and whether	-4	14
and which	3	9
and who	-37	-24
and windows	9	4
and wipe	-32	58
and with	1	10
and within	58	-56
and without	50	-39
and worker	-17	41
and workload	-37	63
and write	-11	-15
and zone	-24	36
anew	18	6
anew where	23	-22
announc	32	-2
announc and	-26	37
announc by	35	-2
announc it	23	-10
announc mainten	43	-29
announc the	0	30
anoth	18	3
anoth $	89	-21
anoth @	-24	38
anoth account	33	3
anoth custom	65	-45
anoth in	49	-48
anoth insid	28	-7
anoth key	-32	38
anoth matter	30	29
anoth one	40	-37
anoth region	-14	31
anoth tenant	43	-18
anoth zone	8	13
answer	14	18
answer @	45	26
answer a	-8	10
answer and	-19	27
answer are	-9	17
answer befor	-18	48
answer follow	-11	47
answer for	-44	72
answer out	-23	24
answer plain	73	-65
answer the	-10	17
answer to	1	26
answer what	13	-11
answer when	25	-24
answer with	23	16
anthrop	31	-24
anti	1	25
anti ddo	-9	12
antiviru	14	148
antiviru on	1	59
any	31	5
any @	-27	68
any action	20	-1
any case	-3	23
any of	34	-23
any other	-24	44
any pre	-6	13
any servic	51	6
any setup	28	-29
any time	-5	22
any version	18	-11
anybodi	-13	55
anycast	100	-34
anycast edg	106	-31
anymor	34	-79
anyon	-27	39
anyon know	49	-6
anyth	-17	-4
anyth $	-74	14
anyth of	8	0
anyth on	-54	-86
anyth to	38	-4
anywai	3	36
anywai $	20	-11
anywher	38	-7
apart	13	-1
apart for	19	-19
apart from	9	0
apart is	-3	16
apart on	68	-38
api	17	6
api $	-20	100
api @	11	-10
api activ	20	-17
api and	11	-2
api avail	66	34
api by	-6	40
api call	33	-10
api data	-14	42
api doe	-9	24
api endpoint	78	-44
api in	27	-17
api is	0	78
api kei	-7	54
api of	29	-26
api or	-13	22
api over	13	-3
api placement	34	-20
api request	59	0
api server	30	-23
api that	41	-34
api token	17	68
app	-11	46
app $	34	39
app %	19	104
app and	-14	16
app code	-4	43
app is	-24	26
app on	-7	27
appear	-20	87
appli	8	15
appli $	-30	29
appli @	-55	-7
appli by	-54	-109
appli it	12	-52
appli minor	51	-1
appli oper	19	-4
appli option	-33	70
appli or	-17	37
appli patch	66	-16
appli pend	-18	21
appli requir	11	10
appli servic	85	25
appli the	-33	6
appli them	26	4
appli those	6	43
appli to	-11	58
appli updat	95	-2
applianc	3	47
applianc and	-6	13
applianc behind	-50	121
applianc in	29	14
applianc is	24	-23
applianc of	171	-39
applianc on	-28	29
applianc softwar	-25	51
applic	-2	51
applic $	-24	40
applic @	-19	126
applic and	12	-1
applic are	-9	31
applic code	-45	74
applic for	-7	75
applic has	-11	12
applic in	-3	18
applic is	-17	25
applic layer	-11	16
applic log	27	30
applic on	-4	14
applic over	-8	10
applic reach	-10	12
applic set	-9	11
applic that	-21	32
appoint	-5	28
appoint the	-5	28
approv	-13	32
approv and	-3	9
approv rule	-5	15
approv step	-3	20
april	11	17
april 2026	33	-9
architectur	53	118
archiv	13	34
archiv @	-15	17
archiv and	-25	28
archiv are	-9	12
archiv in	-10	24
archiv it	-11	20
are	0	35
are %	45	59
are @	-2	65
are a	-8	56
are ad	79	-25
are all	-8	10
are and	-4	38
are anoth	30	29
are answer	-9	18
are author	40	-29
are block	-34	64
are close	-17	43
are data	95	-68
are destroi	50	-28
are encrypt	4	8
are expir	1	9
are gone	-20	34
are handl	-4	15
are hidden	32	-13
are in	-7	42
are inherit	71	-9
are kept	12	21
are left	11	11
are limit	35	-23
are log	47	-25
are lost	-21	23
are made	-13	37
are manag	-16	60
are never	69	-23
are no	30	11
are none	19	23
are not	66	-8
are off	-9	27
are on	-38	-59
are patch	76	-26
are privat	3	51
are program	-11	15
are public	-15	77
are reachabl	-7	16
are record	-5	21
are replac	-39	63
are scale	4	9
are secur	65	26
are serv	-53	47
are set	-5	29
are switch	-44	40
are taken	-30	74
are the	-40	-75
are those	-15	72
are thrown	-27	67
are up	57	-13
are updat	20	-11
are written	-20	40
arent	5	33
arent %	-20	36
argument	-8	40
around	-18	56
arrang	-35	56
arriv	-32	-17
arriv and	-1	49
art	-24	29
artifact	17	-4
artifact $	-29	55
artifact and	22	-15
artifact cach	22	-15
as	7	17
as @	9	8
as a	-38	2
as an	-2	12
as blue	25	-22
as code	-16	37
as data	27	7
as ebs	59	-52
as in	-12	34
as it	39	-31
as its	31	-22
as long	46	-45
as part	44	-41
as plain	-6	9
as root	-20	26
as s3	9	-9
as safe	31	-22
as servic	60	-11
as soon	42	-41
as system	14	-3
as templat	-19	29
as the	28	9
as thei	-7	29
as those	9	1
as traffic	31	-16
as well	-20	43
ask $	-95	-104
ask @	-117	12
ask about	18	15
ask and	55	-41
ask anyth	8	0
ask for	31	4
ask in	4	20
ask of	39	-13
ask to	60	-49
ask who	-15	40
assess	24	15
assessor	-3	52
asset	4	44
assign	-47	31
assign @	-5	77
assign function	-11	15
assign resourc	-10	21
assign them	-18	53
associ a	-13	14
associ and	-15	40
associ subnet	8	-6
assum	-27	36
asynchron	10	-4
at	11	11
at %	2	61
at @	-12	-41
at a	20	-2
at all	13	7
at an	55	-39
at any	-5	22
at aws	-27	10
at coarser	19	-14
at creation	12	32
at edg	38	-19
at everi	34	-25
at first	31	-12
at its	46	16
at latest	-15	17
at launch	-20	90
at least	12	11
at most	7	17
at no	43	-34
at onc	4	18
at our	-16	30
at random	-9	28
at rest	28	-35
at run	-11	14
at the	9	27
at them	-33	50
at which	27	-23
attach	-6	28
attach @	-37	67
attach a	-4	21
attach an	-3	33
attach and	-22	54
attach it	-5	12
attach the	-19	41
attach them	39	-3
attach to	9	10
attack	33	39
attack $	-41	19
attack and	15	21
attack depend	-17	20
attempt	-23	35
attent	-5	28
attent to	-5	28
attribut	14	6
attribut and	-17	25
attribut that	22	-12
audio	-3	25
audit	15	0
audit $	-30	53
audit @	13	11
audit and	16	-5
audit log	-3	30
audit of	24	-4
audit report	-50	-6
audit the	67	7
audit under	73	-2
auditor	20	6
auditor $	25	-46
auditor ask	-5	53
auditor that	-9	36
auditor want	21	22
august	11	12
august 2026	21	-19
auth	16	26
auth polici	-18	69
auth token	1	22
auth type	-10	14
authent	-6	35
authent and	-2	8
authent by	-5	10
authent on	4	33
author	1	45
author and	-9	15
author by	-5	65
author in	27	4
author of	-17	18
author rule	-14	27
author that	-11	20
author there	27	-27
author where	12	-12
authorit	35	-5
authorit name	35	-5
auto	36	23
auto minor	-4	88
auto mode	20	-9
auto scale	-5	11
auto updat	12	2
autom	14	-13
autom backup	-5	-20
autom befor	-9	10
autom can	-49	53
autom configur	46	-24
autom mode	-8	50
autom patch	-1	28
autom snapshot	75	-56
automat	-18	-31
automat $	-91	-42
automat backup	14	18
automat by	-36	-101
automat daili	34	-49
automat deploy	-31	43
automat minor	18	18
automat mitig	-37	71
automat on	6	149
automat one	-59	71
automat patch	7	101
automat recoveri	57	-8
automat rotat	-15	63
automat scale	47	-21
automat snapshot	-36	-108
automat updat	52	3
automat upgrad	29	9
automat version	34	-16
autominorversionupgrad	12	-7
autominorversionupgrad is	14	-9
autosc	-26	44
autosc and	6	24
autosc is	49	-19
autosc of	-43	44
autoscal	-20	49
autoscal or	-20	30
autostop	47	-10
avail	26	1
avail $	94	38
avail across	13	-11
avail and	32	-20
avail for	-81	120
avail in	15	4
avail is	41	15
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
aws	63	-3
aws $	-8	73
aws account	-10	45
aws api	24	7
aws batch	-14	8
aws data	50	-17
aws encrypt	-17	103
aws end	34	-37
aws facil	41	-13
aws health	-79	-53
aws infrastructur	82	-17
aws manag	56	-32
aws network	57	5
aws or	9	6
aws router	43	-26
aws servic	-1	-54
aws who	-51	95
awsvpc	-6	21
az	19	15
az $	91	-29
az @	36	-11
az and	19	-10
az at	-6	20
az deploy	25	-20
az do	13	-10
az file	49	-42
az for	-6	63
az is	16	-14
az on	26	7
az option	13	-3
az or	-7	10
az there	37	-23
az with	-13	17
azs	64	1
b	24	1
baa	-54	23
babysit	118	-15
back	-5	14
back $	34	-24
back again	43	-39
back and	13	-5
back by	-17	25
back end	35	-11
back is	-17	63
back it	-14	75
back on	10	30
back the	22	6
back them	-2	35
back to	4	15
back up	-21	24
back when	67	-61
backbon	53	-1
backend	67	12
background	60	-16
background check	63	-14
backup	-2	10
backup $	-153	-20
backup @	-85	106
backup and	6	12
backup are	6	43
backup at	26	0
backup by	72	-31
backup copi	-14	16
backup for	-18	31
backup go	-12	16
backup insid	80	-48
backup of	12	-63
backup off	-18	73
backup or	-5	13
backup retent	8	101
backup stai	-8	20
backup that	-24	46
backup to	48	-6
backup unless	-6	11
backup until	-41	65
backup who	-21	-157
backup window	12	-8
bad	-5	27
badg	51	-5
badg at	49	-3
bake	62	-16
balanc	23	5
balanc and	25	1
balanc control	27	-26
balanc in	24	-8
balanc or	-10	14
balanc the	10	24
bandwidth	24	8
bandwidth and	-22	22
bank	-17	18
banner	-15	21
bare	45	46
bare metal	33	40
base	11	36
base @	-34	59
base and	-11	20
base capac	10	0
base firewal	-1	12
base imag	-1	24
base is	54	-45
base layer	-43	44
base or	-6	8
base rule	-13	13
baselin	3	81
baselin $	6	91
baselin and	-6	11
baselin in	-15	36
baselin mainten	-1	12
basement	-20	35
basic	-10	33
bastion	-2	50
batch	-69	-33
batch @	-65	58
batteri	73	-36
be	2	16
be $	8	34
be %	14	-70
be ad	-21	60
be ask	15	-77
be awai	-14	14
be cach	-3	19
be call	-7	27
be chang	-21	46
be copi	-7	11
be creat	-39	51
be done	26	-17
be enabl	-10	64
be encrypt	-20	36
be kept	-44	59
be log	40	-33
be lost	-34	44
be made	-1	27
be move	-14	16
be public	-34	78
be reach	19	15
be read	-14	24
be recov	-25	59
be replac	-18	23
be restor	-8	18
be set	-10	14
be switch	118	-64
be told	-20	26
be turn	65	-20
be undon	-19	66
be updat	-13	13
be us	-14	14
be written	-45	57
bear	-11	24
bear it	-8	11
becaus	-17	25
becaus %	-22	24
becaus the	-15	16
becom	-15	76
becom a	41	1
becom unsupport	-24	27
been	-48	-24
been run	-20	18
befor	7	8
befor %	1	-44
befor @	-18	39
befor a	-3	20
befor an	-23	60
befor and	13	-12
befor extend	-4	46
befor it	34	40
befor its	-23	30
befor reus	17	-6
befor riski	22	-17
befor send	-15	81
befor that	20	20
befor the	-18	40
befor their	-27	46
befor upload	-9	25
befor we	-12	19
beforehand	49	8
begin	25	0
behavior	-11	53
behavior and	-1	21
behind	47	-10
behind %	-51	-14
behind @	91	-36
behind a	-96	8
behind an	30	-12
behind it	-1	39
behind our	17	85
behind the	3	23
behind them	15	10
belong	-2	-17
belong in	-22	54
belong to	20	-67
below	59	-35
below $	146	34
below 100	-13	20
below a	158	13
below an	149	-21
below it	66	27
benchmark	-44	-13
beneath	54	13
beneath the	40	-28
beneath them	-32	43
besid	27	-13
besid a	-4	13
best	-9	23
best effort	31	-30
better	-20	66
between	20	29
between @	15	15
between a	26	-102
between account	40	-18
between and	-48	70
between avail	48	-19
between aws	19	8
between client	54	10
between compon	-14	17
between control	17	-4
between facil	17	-9
between node	21	-1
between region	97	11
between servic	57	-12
between sse	-31	75
between the	42	-27
between them	-73	104
between two	17	14
between vpc	-6	11
between worker	-33	53
between zone	42	-42
beyond	-11	25
beyond repair	-3	20
beyond the	40	-39
bezo	93	36
bgp	-12	22
bgp and	-15	26
bia	7	38
big	-35	61
bill	-9	70
bind	-17	35
bio	81	-9
bio and	81	-9
biometr	76	3
bit	45	-5
bit kei	33	-23
bit rot	61	-12
blame	29	24
blame for	43	17
block	17	35
block and	-12	13
block befor	33	-17
block by	-28	49
block everi	-24	44
block is	-5	15
block of	63	-44
block public	-18	38
block that	-14	18
block the	-8	88
blue	8	26
blue green	8	26
blueprint	41	32
blueprint for	95	9
board	-14	60
bodi	8	0
bookmark	-5	41
bootstrap	5	-11
bootstrap action	-11	21
bootstrap argument	-8	40
bootstrap script	-1	27
bot	-16	34
bot $	20	-7
both	-2	30
both $	8	114
both @	-15	24
both and	-12	30
both are	-17	88
both end	-64	-69
both engin	28	36
both side	-48	-53
both tunnel	-8	35
bottlerocket	-32	-49
bottlerocket node	-32	25
bottlerocket on	-40	-46
bought	17	-14
bounc	-12	24
bounc and	-40	52
bounc complaint	66	-61
bound	54	-37
boundari	57	57
boundari of	43	-29
box	-14	1
box $	56	78
box for	-2	75
box in	-8	43
branch	-8	76
breach	6	47
break	3	20
break and	-7	25
breaker	-2	45
bring	-2	25
bring a	-20	41
bring and	35	-27
bring it	-23	25
bring its	-42	48
bring none	123	-48
bring one	47	-20
bring our	6	14
bring resourc	-2	12
bring the	-1	18
bring to	-13	40
bring your	-4	29
broad	-19	75
broadcom	-8	26
broadli	-45	-2
broken	72	-18
broken disk	68	9
broker	36	-1
broker $	118	-34
broker and	64	-43
broker log	-22	41
broker of	-18	-67
broker restart	-57	67
broker without	-6	29
brought	-29	48
bucket	8	12
bucket @	0	36
bucket and	10	6
bucket are	-17	39
bucket dure	43	-41
bucket encrypt	31	12
bucket fall	80	-33
bucket for	-11	18
bucket in	24	-9
bucket is	-21	38
bucket of	-17	26
bucket or	24	11
bucket over	-26	40
bucket polici	-9	17
bucket that	56	-43
bucket to	-12	13
bucket whose	29	-26
bucket with	17	2
budget	-10	50
budget below	-13	20
budget that	-8	14
buffer	-22	33
buffer disk	-33	40
bug	55	-17
bug in	-13	46
bui	8	0
build	21	8
build $	14	28
build %	53	-24
build @	-9	96
build a	-31	55
build and	24	-1
build are	-22	37
build imag	-35	51
build in	31	-24
build it	-12	15
build its	63	-3
build new	66	-2
build of	11	46
build patch	31	-7
build run	-38	52
build scan	14	7
build set	-9	12
build the	36	1
build where	31	-26
builder	19	0
built	9	20
built $	45	-23
built @	49	-36
built again	-9	10
built for	42	-18
built in	0	13
built them	-22	69
bump	-33	8
bump it	-6	65
bump the	2	63
bundl	-2	37
bundl and	-10	13
bundl in	-23	29
burden	-53	43
burn	1	10
burst	38	-25
buse	-18	29
busi	-51	-51
busi $	-100	-85
but	23	-8
but @	13	12
but doe	-35	39
but for	181	1
but is	-44	11
but never	-24	27
but not	54	-6
but the	43	-25
but to	30	-28
button	-67	-3
buy	-42	61
buy run	-54	63
by	10	12
by $	-3	-43
by @	-57	98
by a	30	4
by acm	-12	41
by amazon	15	-60
by an	0	14
by anyon	44	-5
by api	-25	35
by at	-8	13
by aws	24	27
by build	-21	35
by chang	-21	61
by cli	-23	30
by day	14	-14
by default	23	14
by dns	15	-19
by ebs	54	-42
by email	25	-21
by eventbridg	-17	28
by evict	21	-18
by forc	20	77
by group	-39	40
by hand	-1	28
by http	69	-38
by iam	43	-11
by internet	-9	13
by it	-20	40
by its	12	6
by itself	17	16
by launch	-3	17
by mail	9	9
by manag	-17	56
by mistak	-1	19
by new	-16	37
by one	24	-13
by peopl	-1	10
by replac	82	-4
by restor	-12	36
by role	-5	10
by s3	50	-34
by session	-5	26
by sns	-1	10
by that	20	17
by the	2	-13
by their	-15	23
by themselv	2	54
by tls	31	0
by updat	-30	64
by us	13	62
by volum	31	-29
by which	-3	20
by who	64	-61
by whom	-31	-68
by zone	47	-22
byol	26	148
c	-1	96
ca	45	7
cabinet	-20	50
cabl	119	21
cabl and	98	-34
cabl between	63	-10
cach	18	6
cach and	-3	9
cach at	17	8
cach behavior	-13	61
cach disk	-5	86
cach if	95	-72
cach is	-16	34
cach on	32	-31
cage	-3	12
calcul	-15	26
calcul field	-9	18
call	19	10
call $	41	4
call @	43	6
call and	11	3
call by	11	0
call for	24	1
call go	-10	25
call in	31	-15
call is	-7	38
call of	17	-13
call over	30	11
call that	48	-39
call the	-17	39
call to	13	5
call who	-12	56
call with	-65	84
caller	7	15
caller and	46	-32
caller in	-10	18
came	-12	-60
camera	49	-9
camera and	15	-6
can	14	20
can %	-10	61
can @	-27	49
can add	12	24
can and	-24	27
can approv	-27	31
can ask	35	-26
can be	17	8
can break	-40	44
can bring	-38	56
can chang	-13	38
can choos	-10	16
can delet	-31	38
can do	-17	43
can export	126	-92
can forc	58	-39
can go	-18	32
can have	-12	31
can instal	78	-45
can log	10	10
can lose	-12	22
can move	78	-61
can name	135	-71
can narrow	89	-75
can neither	16	15
can no	-24	25
can onli	29	-20
can pay	-16	19
can queri	-9	23
can reach	60	23
can read	-7	99
can run	-23	40
can see	-19	36
can start	25	1
can still	-22	28
can take	-37	50
can talk	-27	30
can touch	-13	14
can turn	85	-45
can use	-16	48
canari	-11	61
cannot	34	10
cannot be	8	29
cannot bring	-11	23
cannot chang	46	-24
cannot decrypt	-16	21
cannot log	95	-58
cannot put	43	-30
cannot reach	62	-3
cannot read	32	-25
cannot see	75	-44
cant	38	-16
cant see	38	-8
cap	-17	58
cap it	-17	58
capabl	-17	36
capabl are	-23	51
capac	18	-6
capac $	-43	-156
capac and	9	23
capac behind	27	-7
capac by	-74	-123
capac for	21	0
capac in	2	40
capac mode	-13	18
capac of	-30	35
capac on	-3	10
capac plan	-19	92
capac provid	9	28
capac reserv	-35	55
capac that	39	-8
capac to	38	-23
capac unit	-27	58
capac when	76	-4
captur	-6	23
captur and	-6	16
captur manag	8	-4
card	26	35
card number	-15	111
care	48	-35
care $	95	6
care of	12	-53
carri	13	2
carri @	8	-3
carri it	-26	85
carri out	43	-2
carri the	-14	-7
carri them	-17	68
carrier	38	-28
cas	22	3
case	-7	50
case and	24	-22
catch	9	-7
categori	24	-10
caus	31	-25
cctv	70	-2
cctv and	42	-3
cdk	0	8
ceil	42	-9
center	46	-8
center $	117	-40
center in	62	-31
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
certif in	-7	34
certif into	-9	16
certif is	16	3
certif issu	44	-44
certif manag	90	-68
certif of	18	6
certif on	-32	10
certif privat	67	-22
certif that	22	4
certif verif	-10	18
certif who	-24	32
certif with	-25	27
certifi	17	28
certifi cloud	-28	21
certifi that	58	18
chaincod	-4	34
chang	8	20
chang @	9	14
chang afterward	-13	40
chang an	-10	24
chang and	3	13
chang by	-41	44
chang cannot	27	-26
chang five	22	-17
chang in	31	25
chang instanc	-25	50
chang it	-22	53
chang its	-47	67
chang later	1	13
chang manag	-48	39
chang noth	-18	51
chang of	85	-70
chang onli	-42	42
chang or	-3	9
chang out	-19	23
chang per	15	-6
chang record	-7	12
chang set	-7	11
chang start	-16	33
chang that	109	-30
chang the	11	31
chang their	3	11
chang them	-10	27
chang there	-5	26
chang to	41	-9
chang what	71	-56
chang with	-21	65
channel	-16	31
channel and	-18	35
charact	-3	62
charg	16	-3
charg and	15	-14
charg of	-3	-9
chat	20	-16
chat in	36	-30
cheaper	-14	37
cheaper class	-14	37
check	6	23
check and	33	-9
check answer	-32	46
check by	-12	60
check certif	-33	44
check everi	-7	13
check is	-22	67
check it	-28	47
check its	-4	17
check of	45	11
check on	64	-5
check set	-12	13
check signatur	63	-19
check that	-19	33
check the	-2	26
check their	11	-6
check them	-27	42
check what	-15	38
checkpoint	-6	25
checkpoint and	-2	23
checksum	2	-45
china	36	-21
china region	49	-31
choic	62	8
choic and	20	-17
choic is	99	-71
choic of	-5	9
choic to	-69	67
choos	-6	31
choos @	-15	32
choos a	-10	30
choos and	-8	33
choos between	-51	74
choos encrypt	-8	41
choos framework	-29	63
choos instanc	-19	32
choos it	7	44
choos its	-6	18
choos kei	-12	34
choos kms	39	-22
choos multi	-18	33
choos node	-2	18
choos one	-21	46
choos otherw	68	-21
choos public	-17	20
choos qualifi	-12	28
choos region	-17	19
choos singl	-11	17
choos size	11	-4
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
choos where	-5	8
choos whether	-8	15
choos which	-17	57
chose	63	-56
chosen	-15	35
cidr	-18	67
cidr rang	-18	67
cipher	32	19
circuit	-2	45
circuit breaker	-2	45
cis	-25	38
cisco	-24	77
claim	3	12
class	-10	32
class and	-11	29
class are	1	19
class but	13	-12
class or	55	-22
class storag	-13	21
classic	-14	32
classif	-17	56
classif and	-5	53
classifi	-12	49
classifi and	-9	29
classifi it	-5	10
classifi the	0	29
clean	-15	44
clean up	-19	43
cleanli	-12	21
cleanup	-12	65
clear	-11	37
clear in	81	-78
clear until	-8	41
cli	-10	26
cli and	-37	48
cli api	-9	25
cli or	-5	26
cli sam	0	8
click	-55	26
click $	-50	2
client	-4	27
client @	-5	13
client and	-24	-44
client are	-13	44
client befor	-8	11
client certif	-17	35
client connect	10	2
client current	-23	46
client first	-19	30
client have	-36	74
client in	-4	21
client is	148	-89
client librari	-22	37
client must	64	-31
client need	38	-18
client on	-44	90
client reach	-22	35
client send	-5	21
client side	8	58
client that	43	-24
client trust	81	-71
client who	-30	83
client with	-5	11
clock	-26	46
close	5	40
close port	-8	50
close the	-17	45
close to	-26	56
close until	-4	13
cloud	28	33
cloud $	41	77
cloud %	114	28
cloud administr	-23	34
cloud is	-16	37
cloud side	62	-37
cloud with	47	-33
cloudfront	-7	19
cloudfront or	9	11
cloudfront the	-23	27
cloudfront where	-14	14
cloudtrail	33	-8
cloudtrail and	35	-25
cloudtrail by	2	17
cloudtrail data	-10	11
cloudtrail doe	-35	104
cloudtrail event	9	-8
cloudtrail except	28	-26
cloudtrail record	85	-53
cloudtrail s	16	-12
cloudwatch	17	1
cloudwatch agent	-7	34
cloudwatch alarm	-11	15
cloudwatch are	-12	22
cloudwatch everi	11	-7
cloudwatch log	10	10
cloudwatch metric	36	-16
cluster	-13	-8
cluster $	-110	-44
cluster @	89	16
cluster add	-29	28
cluster admin	-22	23
cluster and	-3	15
cluster applic	17	-14
cluster are	-8	33
cluster as	-45	54
cluster at	29	-5
cluster autoscal	-15	49
cluster by	32	13
cluster can	43	-15
cluster certif	-3	34
cluster deploy	42	-30
cluster from	-31	33
cluster has	23	2
cluster is	31	-22
cluster keep	91	-18
cluster made	19	42
cluster metric	41	-11
cluster need	-63	-60
cluster node	-181	16
cluster or	-23	57
cluster paramet	45	-33
cluster replic	45	-26
cluster softwar	-15	99
cluster that	-1	21
cluster up	21	-8
cluster upgrad	1	33
cluster volum	90	-25
cluster which	14	-9
cluster with	-81	34
cluster without	-21	-56
cname	0	16
cname in	-15	41
cni	60	6
cni and	-24	31
cni coredn	-21	19
coarser	19	-14
coarser resolut	19	-14
code	-7	47
code $	-3	81
code and	8	26
code has	-2	9
code in	-19	70
code insid	-37	113
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
code who	-16	66
cognito	-2	19
cognito or	-4	16
collabor	-60	-35
colleagu	0	102
collect	10	26
collect $	40	-6
collect @	1	28
collect and	28	26
collect evid	73	-33
collect the	-30	44
collector	-18	37
column	14	-1
column level	-8	22
com	45	26
come	2	35
come @	-46	49
come all	-36	65
come and	-16	57
come back	16	-8
come by	-46	103
come from	34	0
come one	53	-25
come out	26	-30
come through	-25	73
come twice	-12	24
come with	-30	46
come without	106	-44
command	3	10
command line	33	-26
commiss	48	-14
commiss the	48	-14
commit	62	2
commit by	-29	31
common	10	-4
common @	11	-4
common flood	27	-16
common network	9	-4
commun	-1	72
commun with	39	-25
compact	62	-24
compani	25	15
compani $	-13	80
compani or	46	-46
compani own	-35	38
compani run	-11	18
compani us	30	-11
compani want	59	-33
compar	33	-26
compat	30	2
compat and	-4	11
compil	-7	21
compil or	-5	12
complaint	-12	24
complet	50	-12
compli	25	14
compli is	-41	96
complianc	-127	-78
complianc of	-126	-123
complianc program	72	-2
complianc report	30	66
complianc when	-72	-70
compliant	-38	37
compliant automat	-28	21
compon	22	3
compon are	-4	48
compon of	54	-24
compon with	47	-42
comprom	3	75
comput	23	-1
comput and	-39	61
comput env	-14	40
comput environ	-39	55
comput for	40	-21
comput in	42	-48
comput node	-2	137
comput role	-11	11
comput storag	43	-21
comput that	30	4
comput type	109	8
concern	33	63
conclus	-3	33
concurr	9	20
concurr and	-6	38
concurr for	-25	25
concurr limit	-5	10
concurr on	3	18
concurr scale	0	10
condit	49	18
condit in	-13	36
condit of	93	4
confid	-1	10
confid threshold	-1	10
confidenti	-24	88
config	-46	-14
config $	19	162
config on	13	123
configur	-3	41
configur $	46	69
configur @	19	15
configur a	4	42
configur and	-14	34
configur anyth	-23	52
configur as	-3	17
configur automat	8	66
configur bgp	-11	18
configur both	1	21
configur by	-3	73
configur call	-41	80
configur file	-7	19
configur for	-6	8
configur it	-20	61
configur its	4	63
configur launch	-7	33
configur manag	-36	-21
configur of	32	65
configur on	-3	15
configur patch	-61	93
configur secur	-9	23
configur set	-22	28
configur that	27	-5
configur the	13	68
configur them	-4	15
configur tls	44	-32
configur with	5	16
confirm	-52	-70
conflict	-8	22
connect	5	21
connect alon	68	-39
connect and	-18	29
connect are	24	3
connect between	-31	64
connect by	12	10
connect encrypt	25	-25
connect for	-9	12
connect from	-81	-55
connect it	45	-36
connect link	0	10
connect log	-5	9
connect or	-14	17
connect password	-9	54
connect that	34	-26
connect the	72	1
connect through	60	-55
connect to	-19	40
connect user	19	-18
connect with	-1	21
connector	-9	25
connector and	-1	10
connector for	-3	21
connector plugin	-35	62
consent	-8	48
consent of	9	26
consol	17	1
consol and	26	-6
consol ask	56	-5
consol doe	-33	72
consol of	12	-6
consol show	-34	58
consol tell	-28	81
consol turn	-64	98
consolid	37	-10
consolid and	9	27
constraint	46	-14
consult	35	-21
consum	11	28
consum and	-15	22
consum are	-16	52
consum over	46	-16
consum their	-30	55
contact	-25	45
contact and	-19	31
contact data	46	-34
contact detail	-29	57
contact of	-26	59
contain	-19	24
contain $	-32	72
contain @	-19	56
contain agent	-34	54
contain are	-10	97
contain base	29	-45
contain fleet	-4	10
contain from	-6	14
contain host	-152	-75
contain imag	9	66
contain in	-14	62
contain is	-1	38
contain of	-27	71
contain on	-6	37
contain runtim	54	-36
contain that	13	13
contain who	24	24
containerd	15	0
containerd are	-16	18
content	15	36
content $	31	-1
content and	-5	19
content is	-3	77
content of	10	17
content process	18	-15
content that	4	27
content to	-10	24
content with	51	-43
context	-34	65
continu	49	2
continu @	-40	46
continu and	82	-61
continu backup	-34	74
continu log	-11	19
continu plan	68	10
contract	14	4
contractor	-32	104
control	18	5
control $	-32	67
control %	-24	88
control @	71	4
control and	19	3
control are	11	67
control behind	-29	80
control for	45	-4
control group	3	91
control in	126	-5
control inherit	127	8
control instanc	72	9
control is	-71	12
control list	-20	48
control of	25	49
control one	9	-7
control owner	33	-16
control physic	62	-46
control plane	29	-15
control that	155	-13
control the	-25	63
control their	90	-89
control when	-44	45
control which	52	70
control who	-7	23
control with	42	-27
convers	36	-41
convers and	-26	34
convers log	61	-35
cooki	-23	32
cooki and	-26	36
cool	11	42
cool and	-1	10
cool for	24	67
cope	-22	25
cope with	-14	15
copi	5	8
copi $	-6	11
copi @	38	-23
copi a	16	-12
copi afterward	10	-7
copi and	43	-26
copi data	83	-17
copi everi	-33	35
copi in	-11	25
copi it	28	-24
copi of	0	-41
copi that	-12	23
copi the	8	19
copi them	-9	11
copi those	-20	44
copi to	14	-8
copi with	10	-9
coppa	-21	37
cor	-2	72
core	34	-24
core rule	36	-38
coredn	-69	6
coredn @	-39	27
corpor	-8	61
corpor directori	-5	66
correct	-27	29
correct $	53	40
correct and	-4	17
correct that	-96	-17
correct the	-4	17
cost	6	95
could	24	-14
could not	-24	45
could see	47	-24
count	-9	48
count and	-10	39
count of	-15	20
count or	-16	21
count them	-13	42
countri	-19	91
cover	8	23
cover and	56	-49
cover by	23	-8
cover onli	-7	18
cover the	-21	32
cover what	-75	106
coverag	-5	11
coverag are	-9	10
cpu	20	12
cpu and	-25	55
creat	3	23
creat $	-43	58
creat @	-10	90
creat a	11	27
creat account	0	70
creat an	-136	-24
creat and	30	-9
creat anew	-45	59
creat by	-44	45
creat databas	-3	20
creat encrypt	76	-30
creat grant	-7	23
creat individu	8	59
creat it	-31	52
creat kei	-11	20
creat on	12	-11
creat one	-3	11
creat or	16	-12
creat repair	8	-3
creat the	-3	22
creat their	-2	37
creat them	-18	51
creat user	-4	15
creat with	70	-48
creation	10	50
creation $	-11	163
creation and	-16	25
creation as	-4	10
creation or	-9	17
credenti	-9	41
credenti $	-14	139
credenti and	-5	10
credenti by	34	-3
credenti in	12	5
credenti of	-37	64
credenti out	-14	26
credenti that	3	58
credit	-36	75
critic	27	-7
critic find	5	40
critic flaw	24	-12
critic on	31	-28
critic secur	58	-29
crl	16	0
cross	-13	45
cross account	11	41
cross region	-23	62
cross site	-4	21
cross the	-5	11
cross zone	-26	30
crypto	-37	48
crypto %	-25	42
cuda	-26	28
cumul	-32	-10
cumul updat	-37	-7
curat	15	-14
curat imag	15	-14
current	1	11
current $	22	29
current @	25	27
current client	-21	53
current is	-22	93
current one	43	-34
current or	2	18
current tls	-26	48
current version	11	-7
custom	21	13
custom $	22	-5
custom @	9	5
custom ami	52	-29
custom and	-7	10
custom apart	47	-13
custom are	-34	59
custom by	-8	10
custom control	109	34
custom data	10	29
custom from	29	-7
custom imag	50	42
custom machin	12	-9
custom manag	-33	58
custom model	-7	14
custom on	34	-18
custom put	-7	44
custom resourc	-2	8
custom rule	-23	49
custom sinc	-8	25
custom sourc	-7	21
custom specif	20	60
custom store	-19	42
custom task	12	-12
cut	17	5
cut off	-18	19
cut the	-10	26
cve	-9	41
cve $	-3	60
cve come	10	-9
cve fix	19	-14
cve in	-63	30
cve within	28	-27
cycl	71	4
d	70	11
daemon	-2	21
daemon or	-15	18
daemonset	-18	55
dai	4	22
dai $	-10	108
dai 1	-12	13
dai @	-12	21
dai after	45	-42
dai ahead	33	-31
dai and	10	-5
dai as	3	19
dai at	-10	22
dai befor	22	-9
dai by	-19	30
dai for	-27	27
dai have	20	-16
dai if	14	-13
dai in	4	9
dai is	-26	41
dai it	-7	72
dai of	8	-4
dai onli	-9	16
dai to	14	-11
dai unless	16	-2
dai whenev	19	-14
dai without	-40	25
daili	24	-5
daili and	26	-16
daili autom	9	-35
daili automat	29	-34
daili backup	20	-7
daili for	12	-8
daili on	69	-61
daili snapshot	71	-51
daili then	-48	86
dangl	-15	41
dangl cname	-15	41
dark	58	-34
dark $	58	-34
dashboard	4	14
dashboard $	71	-19
dashboard about	-44	-60
dashboard alert	66	-44
dashboard and	-10	22
dashboard are	-7	17
data	16	18
data $	18	79
data @	24	8
data a	-12	19
data access	-9	16
data after	-9	81
data and	-42	-22
data are	-3	14
data arriv	60	4
data as	75	72
data at	26	-4
data back	-15	30
data befor	-3	61
data between	8	36
data by	0	62
data captur	-6	16
data center	48	-8
data encrypt	65	-20
data event	-38	78
data from	31	-2
data goe	-13	31
data if	-20	22
data import	12	41
data in	-9	21
data integr	19	110
data is	-44	39
data kept	-13	16
data key	8	-2
data lifecycl	-22	28
data live	-24	45
data model	-11	15
data node	-10	16
data of	-7	15
data on	4	30
data out	-19	43
data over	51	-39
data plane	83	-19
data process	-74	-95
data protect	-6	34
data qualiti	2	78
data redundantli	42	-20
data resid	-22	16
data scientist	-18	17
data set	-17	29
data share	-20	42
data sit	22	4
data sourc	18	2
data that	12	-2
data to	13	-6
data under	-21	29
data when	-5	49
data where	-26	31
data whose	-4	18
data with	43	-33
data within	6	24
databas	0	34
databas $	1	61
databas and	18	56
databas behind	21	-8
databas by	25	-22
databas credenti	-31	119
databas current	56	-49
databas endpoint	26	-21
databas engin	29	18
databas from	51	-49
databas in	77	-3
databas insid	-20	21
databas is	-32	46
databas itself	-36	83
databas on	-26	31
databas password	-17	64
databas role	-6	13
databas schema	27	95
databas small	-13	17
databas softwar	93	-8
databas that	70	-13
databas user	1	12
databas who	-1	23
databas with	27	-21
datacent	43	31
datacentr	70	-22
date	23	6
date $	5	26
date and	4	14
date of	7	14
date where	-11	13
day	14	-1
day $	18	-17
day 14	12	0
day 21	14	-14
day is	41	-30
day to	-19	23
db	-78	-121
db instanc	59	-1
db patch	-85	-56
db subnet	-27	41
dba	65	15
dba team	-41	-6
dcv	79	-12
ddo	-28	-74
ddo attack	46	-24
ddo rule	-9	12
deactiv	3	75
dead	18	-9
dead @	-19	96
dead letter	-11	28
deal	-82	-56
deal with	-80	-78
debian	-14	57
decid	-13	43
decid $	-1	28
decid @	-8	15
decid about	-4	32
decid and	-18	39
decid by	-25	35
decid from	-12	31
decid how	-15	77
decid in	-30	55
decid on	-21	32
decid that	-1	47
decid the	-49	132
decid to	16	69
decid what	-12	34
decid when	-13	19
decid whether	-15	32
decid which	2	31
decid who	-9	33
decid whom	-32	83
decid with	-5	20
decis	16	59
decis $	-4	75
decommiss	72	15
decommiss storag	74	-21
decrypt	-7	37
decrypt and	-16	71
decrypt uptim	-28	36
dedic	-3	16
dedic @	-15	14
dedic connect	15	-11
dedic master	4	17
deep	-7	40
default	23	8
default $	-21	-15
default 1	-49	73
default @	-7	27
default a	-27	40
default ami	68	-14
default and	13	-5
default by	-10	16
default encrypt	28	-61
default envelop	54	-40
default for	-73	39
default from	-73	92
default group	-30	71
default in	-15	32
default is	-30	93
default key	-20	30
default on	-31	54
default one	-27	66
default onli	-15	16
default or	-6	56
default paramet	0	15
default plan	25	-3
default the	-64	68
default thei	-32	37
default updat	24	-21
default version	106	-104
default with	33	-12
defect	96	-38
defend	53	14
defend the	57	5
defer	-8	13
defer it	-6	12
defin	-12	51
defin $	-1	62
defin and	-15	36
defin the	-24	56
defin what	-7	51
definit	3	23
definit $	0	84
definit @	-10	11
definit and	25	3
definit as	-17	28
definit in	-8	13
definit of	28	-15
degauss	58	-8
degrad	17	3
delai	-7	19
deleg	-6	24
deleg administr	-6	23
deleg and	-3	16
delet	0	31
delet $	-2	91
delet %	-7	26
delet @	17	-2
delet after	-17	30
delet an	-10	15
delet are	-10	22
delet everyth	-14	48
delet face	-7	30
delet is	0	24
delet it	14	39
delet its	-6	11
delet key	-14	25
delet object	6	37
delet of	-35	51
delet old	-31	50
delet on	-14	18
delet one	-1	16
delet or	18	-14
delet protect	-13	28
delet recoveri	-15	31
delet the	18	31
delet them	62	-27
delet what	-7	36
delet with	-43	50
deliv	27	22
deliv log	23	-23
deliv the	21	-19
deliv to	22	-17
deliv with	16	-14
deliveri	8	29
deliveri polici	64	-42
deliveri statu	-2	30
demand @	14	-13
demand and	-48	68
demand it	17	-2
demand mode	14	-135
demand tabl	37	7
demand tls	73	-23
deni	5	11
depend	12	50
depend @	49	-40
depend on	-10	22
depend updat	2	73
deploi	2	44
deploi $	-13	65
deploi @	-15	74
deploi and	61	-33
deploi as	-12	12
deploi it	0	13
deploi new	-9	19
deploi on	5	27
deploi the	56	18
deploi them	8	45
deploi to	-19	54
deploi with	-14	23
deploy	23	-5
deploy $	66	-39
deploy account	32	-30
deploy and	-10	27
deploy by	22	-17
deploy its	42	-41
deploy of	-8	23
deploy strategi	-10	17
deploy type	-5	26
deploy until	18	-6
deprec	4	56
deprec %	-11	22
depth	-20	22
describ	4	41
descript	47	-21
design	-12	74
design @	8	-2
design and	-22	35
design it	3	49
design the	-2	28
desir capac	35	-12
desir count	-16	20
desktop	-38	56
desktop $	-1	73
destin	6	12
destin and	-14	36
destin of	-8	8
destroi retir	30	-4
destroi the	44	-23
detail	-9	36
detail result	11	9
detect	47	-1
detect and	31	-10
detect in	76	-1
detect on	-8	11
dev	-11	35
dev talk	-7	9
develop	-16	62
devic	-5	32
devic $	20	106
devic are	-36	51
devic certif	-31	61
devic check	-17	19
devic in	4	51
devic is	27	4
devic of	5	85
devic on	-6	52
devic stand	-19	28
devic that	29	0
devic the	-29	48
dhcp	-22	22
di	27	14
di $	24	55
di who	83	-22
dial	-34	61
dial in	-37	67
did	-34	-34
did not	-11	13
diesel	94	-4
differ	13	16
differ avail	-69	76
differ custom	58	-37
differ zone	27	10
differenti	-2	9
differenti privaci	-2	9
digest	-18	24
direct	-6	23
direct @	-10	31
direct connect	-1	11
direct put	-1	14
directli	12	39
directori	49	23
directori $	57	-17
directori group	-15	20
disabl	-4	35
disabl @	5	20
disabl key	-17	22
disabl or	-9	11
disabl the	19	-18
disast	-10	30
disast of	17	-10
disast recoveri	-8	31
discard	8	-4
discard the	8	-4
disconnect	-17	20
disconnect and	-7	9
discov	-5	21
discoveri	-17	46
disk	24	-2
disk @	90	-59
disk and	-3	22
disk are	-20	77
disk at	-42	51
disk encrypt	76	29
disk goe	-21	59
disk in	18	2
disk is	-34	36
disk of	16	23
disk or	-13	20
disk that	111	-69
disk when	111	-28
disk who	26	-11
disk with	-11	21
dispos	76	-31
dispos of	69	-19
disrupt	36	-2
disrupt budget	36	-2
distribut	8	78
distribut $	-3	53
distribut @	3	72
disturb	17	9
divid	-97	-139
divid $	-52	-102
dlq	-22	72
dmarc	-8	13
dmarc record	-8	13
dns	23	5
dns and	26	-22
dns of	-24	30
dns queri	10	0
dns record	-58	123
dns valid	48	-48
do	12	-6
do $	51	11
do %	78	-41
do @	-88	63
do all	-13	30
do and	-24	76
do anyth	-25	-50
do it	-65	1
do not	10	39
do noth	149	-40
do so	-15	51
do that	-40	34
do the	-70	-52
do thei	13	-41
do thi	-17	56
do those	-63	-36
do we	-15	-20
do what	-3	10
do with	-6	15
doc	-8	22
dock	43	-1
docker	-32	72
docker imag	-43	61
document	-1	26
document and	-5	17
document queri	1	16
document that	-7	15
doe	-4	16
doe $	-25	104
doe %	-12	0
doe @	1	49
doe it	-17	8
doe not	4	38
doe on	15	-10
doe so	-4	21
doe that	-61	-30
doe the	6	-43
doe to	-10	15
doesnt	11	19
domain	14	21
domain $	55	18
domain and	-7	29
domain are	-19	26
domain control	31	9
domain in	48	13
domain name	7	56
domain that	-16	23
done	-14	-50
done by	38	-99
dont	-36	-43
dont have	-6	-65
dont need	11	-50
door	-13	25
door cage	-3	12
doubl	-42	-13
down	9	-29
down $	-43	-81
down again	40	-29
down meanwhil	32	16
down the	16	-3
down to	-13	15
downgrad	-69	128
download	5	36
download @	-9	47
download and	-11	18
download the	-37	50
download them	-3	30
downtim	35	24
dr	-12	46
drain	3	31
drain @	30	-24
drain and	9	16
drain the	13	-8
draw	-11	76
draw conclus	-3	33
drift	13	96
drift $	-24	150
drill	-35	75
drill $	-12	118
drill for	-5	45
drill instanc	-5	9
drive	121	-50
drive behind	41	-23
driver	11	32
driver and	10	65
driver current	-9	16
driver for	13	-1
driver in	0	29
driver of	5	9
driver the	23	-22
drop	3	16
drop them	33	-24
drop what	-38	39
ds	-6	8
ds record	-6	8
dss	-46	-56
dss complianc	-94	-87
durabl	92	-20
durabl $	93	-42
durabl and	46	-31
durabl in	22	-15
durabl of	52	42
durabl state	6	14
durat	-3	49
dure	87	-2
dure a	78	-10
dure an	28	-3
duti $	15	14
duti for	-48	-35
duti is	0	16
duti of	22	-16
duti to	-6	58
e	-101	-73
e mail	-10	37
each	11	10
each @	16	21
each avail	-72	81
each chang	-19	38
each deploy	14	5
each endpoint	-4	26
each execut	15	-13
each further	35	-34
each hour	74	-62
each instanc	4	21
each is	54	-17
each job	-22	35
each new	58	-26
each of	38	-20
each other	10	17
each region	1	27
each request	18	0
each run	27	-18
each servic	-40	44
each sourc	-6	13
each tabl	17	8
each time	-29	35
each volum	23	-6
each vpc	8	-6
each zone	-21	27
earlier	0	30
earlier if	-14	18
earthquak	48	-7
earthquak risk	49	-7
east 1	-4	8
ebs	15	5
ebs driver	27	-26
ebs encrypt	-21	41
ebs key	20	1
ebs rds	-58	71
ebs snapshot	67	-56
ebs volum	21	2
ec2	13	12
ec2 @	-14	44
ec2 and	-5	41
ec2 instanc	39	-17
ecr	-17	34
ecr and	-11	16
ecs	95	28
ecs agent	37	0
ecs contain	-33	60
edg	22	-6
edg locat	17	-6
edg network	46	-23
edg of	-5	26
edg with	8	-4
edit	-16	38
edit @	-5	14
edit and	-32	35
editor	1	16
efa	-8	8
effect	-17	43
effect in	-14	33
effort	33	-33
efs	9	5
efs and	5	16
eight	15	-6
eight hour	15	-6
either	5	34
eks	26	113
eks node	-14	128
elast	-112	-96
elast ip	-6	9
electr	17	41
electr and	-12	45
eleven	38	-15
eleven nine	38	-15
els	30	3
els and	22	-3
els can	4	15
els get	40	-27
elsewher	-1	33
elsewher $	-9	35
elsewher and	-10	21
elsewher is	-4	50
em	24	36
em $	47	24
em %	-13	48
email current	-5	45
emb	-18	23
embed	-4	8
emerg	-13	32
emerg @	-10	19
emit	22	-10
employe	56	11
employe $	53	57
employe in	-42	38
employe leav	-15	53
empti	36	-10
emrf	-11	23
ena	-14	22
ena and	-12	19
enabl	-10	36
enabl @	-7	94
enabl by	-64	-52
enabl continu	-11	19
enabl each	-7	15
enabl error	-1	14
enabl it	2	39
enabl log	-17	28
enabl mfa	-3	25
enabl point	-7	45
enabl server	-22	23
enabl the	25	-13
enabl them	12	16
encrypt	9	-5
encrypt $	-123	21
encrypt @	31	-38
encrypt a	-28	-23
encrypt all	52	-11
encrypt an	-159	20
encrypt and	34	3
encrypt are	-15	73
encrypt as	-13	21
encrypt at	-12	-65
encrypt backup	-35	-153
encrypt befor	-31	59
encrypt between	-3	14
encrypt bucket	-13	13
encrypt by	-18	12
encrypt cluster	66	-30
encrypt code	6	14
encrypt content	35	-17
encrypt control	91	-36
encrypt custom	26	-19
encrypt data	79	2
encrypt definit	17	-12
encrypt disk	68	-46
encrypt end	38	-35
encrypt environ	-24	71
encrypt etcd	16	-10
encrypt everi	59	-40
encrypt everyth	-7	17
encrypt file	6	62
encrypt find	19	-10
encrypt firewal	25	-20
encrypt for	-71	-110
encrypt from	-36	52
encrypt home	85	-56
encrypt host	40	-26
encrypt in	-62	-80
encrypt index	20	-18
encrypt instanc	59	-16
encrypt inventori	33	-22
encrypt is	52	-27
encrypt it	53	7
encrypt its	30	-12
encrypt kei	-4	19
encrypt key	-32	145
encrypt manag	15	-1
encrypt messag	29	-38
encrypt metadata	22	-9
encrypt network	48	-23
encrypt new	44	-85
encrypt node	-3	10
encrypt noth	-75	131
encrypt nvme	-35	55
encrypt object	28	-12
encrypt of	-77	-31
encrypt older	-2	9
encrypt on	1	29
encrypt or	-6	16
encrypt our	-26	111
encrypt sdk	-40	53
encrypt secret	-21	74
encrypt set	-2	148
encrypt smb	34	-18
encrypt store	54	-28
encrypt support	39	7
encrypt the	36	8
encrypt their	29	23
encrypt them	-46	96
encrypt to	-12	12
encrypt trace	59	-9
encrypt traffic	46	-22
encrypt under	14	-8
encrypt unless	23	-17
encrypt user	54	-48
encrypt what	49	-21
encrypt when	-18	68
encrypt where	-14	31
encrypt which	35	-28
encrypt with	-37	16
encrypt yourself	-7	8
end	20	11
end $	-20	60
end @	-27	58
end a	-22	56
end after	-44	59
end and	-5	23
end are	-3	21
end at	-38	127
end date	-34	51
end in	19	27
end instanc	39	-13
end is	-29	37
end it	46	14
end node	8	-2
end of	14	-20
end the	26	7
end them	25	-20
end tls	90	-48
end to	18	-14
end user	-34	60
end with	-29	47
endpoint	19	7
endpoint $	32	-2
endpoint @	-23	69
endpoint and	8	4
endpoint are	-11	63
endpoint by	34	-3
endpoint for	26	30
endpoint from	-10	11
endpoint in	-16	31
endpoint is	-6	20
endpoint of	-12	20
endpoint on	35	-53
endpoint onli	32	-24
endpoint open	-10	15
endpoint option	-28	42
endpoint or	-15	20
endpoint polici	-6	49
endpoint run	56	-24
endpoint servic	-36	62
endpoint that	-13	17
endpoint type	-22	30
endpoint up	115	-17
endpoint with	22	-8
enforc	-10	50
enforc by	-24	29
enforc http	-55	58
enforc it	52	-20
enforc the	-10	37
enforc them	-18	71
engin	20	-33
engin $	-61	-84
engin @	-29	-101
engin and	7	24
engin behind	41	2
engin log	0	27
engin of	34	-95
engin onli	59	1
engin or	-8	14
engin patch	16	-144
engin publish	24	2
engin s	-18	27
engin that	33	37
engin upgrad	-108	-8
engin version	19	5
engin write	-3	30
english	32	-29
enhanc	-9	35
enhanc health	-4	55
enhanc log	-7	16
enlarg	-13	34
enlarg the	-3	13
enough	-13	46
enough @	-27	69
enough and	-8	11
enough bandwidth	-18	20
enough for	-18	22
enough healthi	81	-66
enough of	29	-25
enough replica	5	53
enough to	-41	50
enrol	12	15
enrol account	19	2
ensur	8	17
ensur that	51	-25
enter	15	16
entir	58	4
entri	25	2
entri and	-6	24
entri to	62	-36
env	-8	55
env is	-3	37
env var	-5	22
envelop	9	-21
envelop encrypt	9	-21
environ	7	20
environ $	-19	43
environ @	40	-33
environ and	32	3
environ at	36	-28
environ class	-13	27
environ in	21	-20
environ of	30	-19
environ queue	-16	22
environ the	-15	17
environ to	50	-29
environ variabl	-7	36
environ with	21	-2
environment	69	3
environment control	69	3
ephemer	50	-23
ephemer storag	8	-7
equip	47	-9
equip and	-37	42
eras	93	-65
eras a	77	-34
eras the	52	-44
error	-4	41
error and	-4	10
error log	-1	10
esx	-52	72
esxi	-6	101
esxi host	-18	38
esxi patch	10	42
etc	-12	77
etcd	96	6
etcd and	32	-32
etcd avail	9	-7
etcd in	129	-14
etcd of	8	-2
etl	-16	37
eu	-30	64
evalu	26	36
evalu @	46	-19
evalu them	-13	79
even	86	4
even if	26	28
event	26	9
event $	24	90
event @	-30	73
event and	17	-3
event by	30	-18
event for	-31	68
event histori	18	-15
event in	74	-53
event of	-52	106
event or	-10	11
event publish	-2	11
event that	-20	32
event through	53	-31
event to	-12	29
event windows	-18	21
event without	34	-32
eventbridg	20	-10
eventbridg and	31	-25
eventbridg or	-17	28
ever	34	6
everi	22	7
everi 12	82	-65
everi 14	11	5
everi 90	35	28
everi @	33	-8
everi account	-13	13
everi agent	21	2
everi chang	22	-20
everi client	-7	8
everi cluster	53	-7
everi custom	14	-14
everi day	64	-68
everi eight	15	-6
everi endpoint	32	-19
everi evict	-24	44
everi few	49	1
everi file	33	1
everi five	-17	26
everi instanc	62	4
everi kind	9	-3
everi minut	-11	19
everi mode	-25	32
everi month	-13	3
everi new	54	-28
everi node	-6	15
everi other	21	-4
everi record	17	-6
everi region	10	34
everi request	-14	16
everi type	-5	32
everi updat	-5	75
everi use	50	-34
everi write	-9	10
everi year	33	-25
everybodi	-16	39
everyon	-25	60
everyth	9	20
everyth at	16	14
everyth behind	63	-27
everyth els	-6	14
everyth for	-25	46
everyth on	-6	15
everyth out	-3	9
everyth that	-53	65
everyth through	-26	44
everyth under	2	8
everywher	-35	21
evict	3	24
evict @	39	-18
evict and	12	-7
evict hold	-25	45
evict keep	33	-26
evict polici	2	13
evict the	21	-18
evid	36	7
evid and	84	-56
evid for	44	-20
evid on	15	57
evid that	-19	43
ex	-14	39
ex employe	-14	39
exact	-16	20
exact version	-16	20
exactli	30	-14
exampl	-8	22
exampl and	-14	17
exampl in	-8	8
exampl with	36	-34
except	13	-3
except @	8	7
except for	-11	18
except in	24	-13
except with	17	-11
exchang	22	-8
exchang and	18	-15
exclud	-3	8
exclus	-6	16
execut	11	16
execut @	-26	46
execut and	-3	21
execut are	78	-68
execut environ	57	-48
execut histori	37	-15
execut in	49	-46
execut log	-65	63
execut role	-13	52
execut the	55	-30
exhaust	62	-28
exist	2	34
exist @	36	-15
exist for	-4	81
exist in	-12	29
exist on	-2	20
exist onli	-6	25
expect	-23	35
expect run	-2	10
expect to	-37	39
experi	-17	38
expir	-5	39
expir after	-21	24
expir or	-33	47
expir the	56	-52
expiri	-17	80
expiri and	31	-29
export	-6	37
export @	-19	31
export and	-20	27
export it	34	15
export of	-6	29
export or	44	8
export polici	0	9
export report	-12	45
export those	-12	31
export to	-12	17
export what	-33	57
expos	-33	37
exposur	35	5
express	-16	32
extend	-8	30
extend support	6	28
extend the	-23	25
extens	-12	69
extern	-45	57
extra	46	-2
extract	35	6
face	-6	25
face from	-1	31
facil	62	-33
facil $	83	-20
facil and	-12	18
factor	-3	28
factor authent	-6	35
factor for	-1	39
factor of	-6	20
factori	-9	76
fail	25	3
fail $	77	-21
fail @	55	-28
fail back	3	21
fail broker	10	-6
fail check	-33	74
fail deploy	-13	15
fail disk	75	-10
fail drive	51	-10
fail equip	43	-40
fail evict	-17	26
fail hardwar	42	-25
fail host	91	-28
fail its	72	-69
fail node	78	-48
fail on	3	14
fail or	-36	70
fail over	-4	23
fail record	-11	21
fail run	-10	19
fail server	41	-24
fail task	26	-12
fail with	-13	16
fail without	31	-29
failov	9	14
failov drill	-22	36
failov is	-26	35
failov of	59	-35
failov record	-16	29
failov test	-11	28
failov to	66	-67
failov when	29	-25
failur	33	9
failur $	72	6
failur and	-10	19
failur in	18	-15
failur of	59	-23
fall	18	-27
fall back	17	-5
fall to	20	38
fall under	47	2
fals	8	8
fals $	89	20
fals posit	43	9
far	-1	10
fargat	17	-5
fargat and	33	-27
fargat or	-12	14
fast	-16	40
fast and	-21	31
fault	30	32
fault and	-34	54
fault toler	-33	52
faulti	71	-33
featur	11	12
featur of	-31	43
featur that	-10	11
februari	26	-15
februari 2026	26	-15
feder	-9	69
fedramp	31	-27
fee	37	12
feedback	-5	15
fell	51	-42
fenc	157	-2
fend	50	-24
fend off	50	-24
fetch	-12	27
fetch @	-11	29
fetch them	-9	11
few	-1	28
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
file are	77	-5
file befor	9	64
file has	-10	57
file in	-23	70
file is	-6	18
file of	0	31
file on	17	138
file or	-6	11
file permiss	0	50
file server	25	-40
file share	-32	31
file system	16	15
file that	34	7
file to	50	-45
file valid	-11	12
fill	-1	10
filter	37	3
filter and	-9	19
filter common	35	-19
final	-15	38
final snapshot	-19	29
find	3	21
find $	3	51
find and	18	1
find at	19	-10
find fail	34	-30
find in	-26	56
find is	-3	38
find that	-30	49
find the	-31	54
fine	-12	37
fine grain	-8	35
finger	52	-31
fip	78	-25
fip 140	35	-22
fip endpoint	-30	33
fip valid	23	-1
fire	80	-7
fire protect	32	-21
fire suppress	96	29
firecrack	34	-13
firecrack bug	75	-32
firecrack micro	12	-11
firehos	6	14
firewal	-15	25
firewal $	-53	-10
firewal %	-119	-116
firewal and	-10	21
firewal applianc	77	70
firewal insid	55	-16
firewal of	-41	-25
firewal polici	21	-16
firewal port	-3	9
firewal rule	-22	61
firm	19	54
firmwar	32	-5
firmwar $	94	48
firmwar and	-3	35
firmwar do	87	-4
firmwar of	117	-6
firmwar on	62	-29
firmwar updat	132	-20
first	-37	20
first $	-91	-139
first and	37	-27
fit	50	1
five	-4	14
five at	22	-17
five minut	-18	28
fix	10	16
fix $	23	14
fix %	-5	15
fix a	34	56
fix and	37	-2
fix bug	8	27
fix by	-20	34
fix for	6	-48
fix it	-37	61
fix or	38	-15
fix that	-78	-84
fix the	57	87
fix vulner	-12	28
fix within	19	-14
flag	36	59
flash	77	-2
flaw	32	6
flaw in	-5	17
fleet	6	27
fleet $	5	89
fleet and	-2	17
fleet behind	-12	-152
fleet of	-40	74
fleet patch	38	76
fleet that	66	-30
fleet to	-12	36
fleet who	42	-14
flip	-15	66
flip it	7	35
flood	13	-3
flood $	52	-49
flood and	45	-9
flood at	0	35
flood of	-13	117
flood on	13	-13
flood with	55	-3
floor	-5	57
flow	-6	32
flow log	-21	48
folder	19	28
folder and	46	-3
folk	-21	28
follow	16	38
follow the	-5	23
follow them	-6	41
for	2	13
for $	41	-29
for %	-35	48
for 12	30	-12
for 14	16	-7
for 24	77	-55
for 35	25	-3
for 7	9	-6
for 90	-7	17
for @	21	46
for a	-15	28
for all	74	-31
for an	7	11
for and	50	-49
for anyth	-21	40
for api	52	-34
for applic	-5	14
for assign	-6	23
for at	26	-10
for attach	32	-23
for attack	-14	57
for both	19	26
for by	-33	77
for chang	8	6
for cloudtrail	37	-14
for complianc	-98	-86
for connect	-26	39
for contain	16	-10
for copi	34	-30
for custom	-37	65
for cve	28	-27
for data	85	16
for delet	-10	28
for each	11	22
for encrypt	-31	51
for ever	-35	71
for everi	17	-3
for exampl	-6	18
for fail	-23	31
for failur	57	11
for feder	-2	50
for free	9	29
for gdpr	-28	23
for good	-16	40
for growth	-12	31
for higher	12	-1
for improv	-20	26
for index	20	-14
for instanc	-32	40
for it	4	18
for its	28	9
for keep	29	20
for life	-50	76
for load	-6	16
for log	-44	51
for longer	-14	32
for mail	53	-24
for mainten	-14	33
for malwar	19	-12
for manag	-102	-53
for me	49	9
for more	-6	38
for new	-83	-137
for no	-3	81
for old	-11	23
for one	-16	28
for os	-28	-96
for other	1	8
for our	3	55
for patch	12	-15
for pci	-35	-84
for person	-4	55
for product	-6	13
for recoveri	-11	15
for resili	12	17
for resourc	-19	19
for retir	18	-3
for rollback	-34	43
for s3	43	-42
for secret	-15	59
for secur	-35	22
for servic	48	-17
for seven	24	-3
for some	75	-18
for sourc	9	-4
for spectr	22	-1
for suspici	-24	63
for task	20	-11
for that	42	-30
for the	-9	-30
for them	26	33
for thi	-2	-55
for those	25	8
for train	71	42
for two	36	-25
for up	42	-29
for us	-126	-28
for user	-5	10
for vmware	38	-16
for vulner	-2	21
for what	-10	22
for whom	-14	50
for you	11	57
forbid	-32	48
forc	7	33
forc it	48	-37
forc one	70	-33
forc ssl	-20	22
forc tls	-22	50
forens	10	43
forens on	10	43
forgotten	-2	56
form	-8	11
format	-1	30
format of	-9	19
former	29	19
forward	9	21
forward secreci	33	-7
found	15	25
four	-18	47
four dai	-17	43
framework	-3	24
framework and	-17	50
framework is	-7	13
framework on	-27	29
framework version	13	-11
frankfurt	-33	34
free	-5	22
free address	0	13
free of	-7	11
free space	-4	19
free tier	18	15
fresh	73	-20
fresh $	72	-57
fridai	17	26
from	12	14
from $	8	29
from %	-27	-41
from 1	-21	23
from 2016	-9	56
from @	-8	54
from a	10	17
from an	-21	65
from anoth	20	-12
from artifact	-29	55
from aws	32	-14
from befor	29	8
from certif	74	-59
from delet	-7	12
from each	77	-38
from ecr	-27	27
from flood	38	-15
from insid	-11	47
from it	-5	13
from its	30	-21
from minor	-54	10
from one	31	-9
from other	10	2
from our	-23	25
from outsid	23	-6
from read	-54	-31
from releas	-16	55
from the	16	18
from there	-15	18
from those	26	-23
from us	-55	-87
from version	-29	61
from where	15	50
from which	19	12
front	15	16
front and	18	-11
front of	81	-68
fsx	-9	-41
ftp	-3	46
full	-15	55
full access	-21	26
fulli	-5	-17
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
function of	-6	28
function run	62	-49
function that	-14	18
function to	20	-10
further	-3	25
further on	-20	36
further region	-11	22
game	12	80
game server	-11	55
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
gdpr complianc	-10	5
gear	38	-26
gener	69	2
gener $	110	3
gener and	22	-6
gener the	16	-9
general	-51	16
general $	-50	-22
general who	18	69
generally	-31	-2
generally speak	3	-11
geo	-5	60
geo restrict	-5	60
get %	19	-13
get 20	-17	43
get @	32	-1
get a	29	4
get and	-7	11
get endpoint	119	11
get in	-51	22
get it	-65	-11
get its	-24	28
get new	-12	-10
get no	-15	21
get none	-26	52
get onto	-5	26
get patch	-46	44
get secur	33	-69
get the	11	29
get their	49	-30
get them	52	-18
get updat	-8	22
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
give the	-8	22
given	-21	29
glibc	-23	55
global	52	-16
global @	27	10
global infrastructur	74	-25
global network	57	-23
global resili	-15	18
global tabl	26	-12
go	0	24
go @	95	-24
go back	-19	24
go by	-6	24
go how	1	10
go in	25	20
go on	-6	25
go through	14	4
go to	-11	44
go with	-31	49
goal	-1	17
goe	4	26
goe @	-21	59
goe back	43	-20
goe in	-5	25
goe into	-17	23
goe on	2	19
goe out	-29	29
goe through	-21	35
goe to	-2	54
golden	-18	70
golden ami	-12	46
golden imag	-23	72
gone	-12	38
gone for	-14	20
good	14	2
got	48	-14
got a	51	3
got share	2	17
gotta	36	7
govern	-32	78
gpu	78	-35
gpu and	89	-57
grace	-29	49
grain	-8	35
grain access	-9	38
grant	-9	40
grant among	28	-26
grant and	-5	10
grant column	-6	25
grant lose	-7	17
grant on	-4	100
grant permiss	-10	53
grant tabl	-5	31
graph	-14	59
greatest	18	6
greatest capac	-10	13
greatest number	-7	23
greatest size	81	-40
green	4	23
green deploy	24	2
gremlin	-13	76
gremlin queri	-13	61
grid	32	33
grid infrastructur	-11	37
group	0	38
group $	16	160
group @	-10	17
group a	6	89
group and	11	3
group appli	-3	45
group are	54	-2
group as	-15	49
group at	21	-15
group between	-19	28
group decid	6	20
group for	2	65
group from	63	-29
group in	10	57
group may	-14	23
group of	2	52
group on	-12	48
group over	-37	44
group polici	-21	34
group publish	-14	15
group rule	-11	24
group that	-13	30
group the	-15	23
group to	-15	38
group where	8	-6
group whose	7	66
group windows	-14	35
group with	-4	22
grow	46	-7
grow and	9	4
grow by	-50	95
grow it	3	19
grow its	87	-24
grow the	49	-12
grow them	-19	29
growth	-12	31
growth and	-12	31
guarante	50	41
guard	21	23
guard against	9	31
guard and	-4	32
guard at	74	8
guard it	-11	37
guard power	18	-13
guard the	51	-5
guardduti	-8	16
guardduti runtim	-11	12
guardrail	-21	36
guardrail for	-27	35
guess	-52	116
guess $	-50	116
guest	15	79
guest are	-8	12
guest of	-8	10
guest oper	70	39
guest os	10	139
gui	-35	4
guid	53	46
guid sai	87	-28
guy	7	27
ha	56	-20
hack	-54	-34
had	-15	-77
had it	-89	-78
had kept	-21	37
half	-46	-22
half of	-8	102
hall	66	1
hall $	55	2
hand	11	4
hand and	-7	10
hand data	-15	19
hand in	-16	25
hand it	-22	41
hand or	-49	53
hand out	21	6
hand over	27	-28
hand where	-11	12
hand with	-15	16
handl	-52	-42
handl as	-4	15
handl bounc	-13	13
handl by	30	-82
handl disast	17	-10
handl the	60	78
happen	-40	-19
happen $	13	-14
happen by	-52	15
hard	90	0
hard code	-9	30
hard drive	46	-24
hardcod	-1	44
harden	24	36
harden and	-28	60
harden golden	4	33
harden the	6	45
hardwar	50	-16
hardwar $	146	31
hardwar and	20	-12
hardwar applianc	-38	41
hardwar behind	72	-15
hardwar in	88	0
hardwar mainten	2	48
hardwar of	120	16
hardwar secur	5	14
hardwar that	58	-28
hardwar then	104	10
harmless	40	38
has	13	9
has 512	-11	27
has @	19	-6
has a	7	8
has an	-1	10
has and	-33	47
has becom	-12	12
has been	-17	-14
has it	-48	43
has its	11	-6
has lost	-16	30
has no	9	55
has none	64	45
has noth	-48	54
has one	-65	92
has the	9	4
has to	15	4
hash	54	-22
hash and	56	-23
hasnt	-78	22
hat	-60	-61
have	11	13
have a	39	-3
have an	83	-82
have end	-19	44
have it	-28	42
have no	45	5
have none	31	5
have one	78	-54
have pass	20	-16
have raiz	52	-40
have renew	-32	43
have root	-17	30
have set	16	-10
have someon	-27	44
have the	-25	30
have their	89	-64
have them	65	-16
have to	16	-14
hdd	20	-18
hdf	16	16
head	-9	77
head node	-14	31
headach	-5	39
header	-3	14
health	9	13
health and	48	-32
health check	13	18
health dashboard	-14	-49
health data	-35	43
health of	36	18
healthi	55	-15
healthi target	41	-27
hear	4	32
held	32	-22
hello	-41	-47
helm	20	83
helm is	-6	29
help	11	62
helper	16	8
helper and	-46	56
here	-18	39
here and	-12	16
here is	-16	21
here or	-7	8
hey	13	71
hibern	-5	21
hidden	32	-13
hidden from	32	-13
hide	-6	24
hide a	1	20
high	-13	-10
high avail	-21	-24
high volum	28	-26
higher	37	-1
higher on	35	-29
higher price	30	-12
higher quota	1	9
highli	26	3
highli avail	26	3
him	89	16
hipaa	-83	-69
hipaa and	23	-4
hipaa complianc	-71	-97
hire	67	-27
hire the	25	-36
his	-29	28
histori	9	19
histori and	8	-6
histori for	11	-10
histori of	6	15
hit	-5	49
hive	19	-4
hive code	-5	13
hm	7	16
hm and	85	66
hmm	-27	51
hold	27	2
hold %	20	-17
hold @	31	-10
hold a	24	-16
hold for	-66	101
hold in	53	-29
hold it	118	27
hold on	-9	21
hold the	16	14
hole	-24	60
home	31	-5
home folder	39	-8
hook	-6	73
hook $	14	59
hook are	-2	8
hook for	-34	57
hop	32	-5
hop limit	32	-5
hope	56	-31
host	26	7
host $	-141	2
host @	128	-64
host and	33	3
host are	-51	74
host base	-7	16
host behind	28	-4
host below	-48	-124
host beneath	75	9
host by	-1	20
host configur	34	-22
host everi	69	-21
host failur	16	-16
host hardwar	10	46
host in	-27	30
host is	-9	93
host kei	-38	77
host kernel	124	-4
host name	-36	41
host need	17	-7
host of	-22	-8
host on	0	42
host oper	94	-75
host or	14	-1
host os	193	13
host patch	-72	-90
host server	49	-15
host that	25	-2
host the	24	-5
host to	50	4
host under	78	-15
host who	-4	34
host with	-26	43
host yourself	-35	41
hostnetwork	53	-8
hour	7	17
hour and	66	-54
hour at	12	-4
hour by	54	-24
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
hpc	-37	72
hr	-20	32
hsm	74	-52
http	31	1
http and	-2	24
http endpoint	-31	44
http in	-23	34
http on	32	2
http onli	47	-16
http or	26	-13
http too	35	-15
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
hypervisor below	83	27
hypervisor beneath	-59	74
hypervisor host	-29	30
hypervisor patch	-19	58
hypervisor secur	61	-10
hypervisor under	16	0
hypervisor updat	69	-34
i	10	-56
i $	-2	52
i am	65	-19
i e	-85	-59
i know	29	-14
i mean	4	-29
i meant	43	27
i said	82	-19
iaa	25	176
iam	-6	20
iam @	-14	23
iam access	-7	23
iam and	-7	22
iam authent	-4	30
iam for	-13	23
iam ident	-1	8
iam on	-18	38
iam onli	-33	52
iam or	-3	32
iam polici	-5	18
iam right	-2	8
iam role	17	2
iam the	-5	15
iam user	25	-13
iam who	-8	19
id	-25	48
ide	16	-5
ide and	40	-37
ident	-10	32
ident and	-5	26
ident for	-17	19
ident polici	20	12
ident provid	-17	31
identifi	8	23
identifi and	-28	40
identifi for	13	7
idl	10	43
idl @	5	109
idl at	17	-8
idl instanc	1	69
if	16	3
if %	-36	-69
if @	10	36
if a	11	-4
if it	-55	53
if its	90	9
if the	5	16
if thei	23	-21
if we	84	-3
ignor	-23	23
im	-9	11
imag	5	32
imag $	-69	38
imag @	42	-38
imag and	-1	20
imag are	44	15
imag at	27	-52
imag builder	19	0
imag cpu	-18	21
imag current	-12	19
imag deploi	2	16
imag for	37	-22
imag from	-29	35
imag in	24	19
imag includ	-19	24
imag is	9	58
imag of	21	4
imag or	-29	42
imag patch	-18	21
imag pile	0	12
imag regularli	44	16
imag that	-43	73
imag the	-6	14
imag too	-40	39
imag updat	-13	50
imag version	54	-28
imag we	-24	88
imag when	-8	10
imag with	88	-20
imdsv2	38	-6
immut	-17	40
impair	25	-14
impair host	25	-14
import	-26	82
import $	-37	84
import again	-14	15
import and	-7	10
import certif	-17	50
import is	-12	22
import on	0	94
import or	0	18
import the	-26	30
improv	14	-3
improv its	45	-42
improv the	23	-21
in	11	21
in $	39	8
in %	-10	42
in 24	63	-50
in 5	-34	33
in @	20	30
in a	-8	26
in acm	-7	16
in all	39	9
in amazon	-68	41
in an	13	38
in and	-17	45
in anoth	8	12
in any	-3	23
in are	-4	12
in at	20	-16
in auto	33	-8
in aws	-20	31
in between	4	29
in bucket	-26	37
in by	20	-5
in case	-38	63
in charg	-1	-48
in china	29	-16
in clear	-19	49
in client	-8	10
in cloudtrail	37	-22
in code	-7	10
in contain	-20	31
in deploy	32	-30
in differ	-12	45
in each	3	11
in ecr	-16	48
in everi	-11	39
in front	19	12
in full	81	-5
in further	-21	33
in general	-57	9
in hardwar	24	-21
in iam	-2	33
in it	9	74
in its	50	-21
in kms	-24	60
in latest	46	-27
in log	-29	39
in mainten	46	-39
in manag	10	6
in memori	-25	46
in multi	33	-31
in name	-24	49
in no	0	12
in on	28	-10
in one	-16	46
in organizations	-4	10
in other	-6	22
in our	10	46
in over	-11	16
in page	23	-19
in place	9	30
in plain	26	1
in polici	-10	27
in principl	-16	39
in provis	-10	86
in public	47	-26
in region	17	-7
in requir	-10	46
in s3	4	25
in secret	6	17
in secur	-11	4
in sever	-2	22
in sourc	-4	57
in step	20	-6
in subnet	-9	13
in templat	-26	67
in the	3	13
in their	27	11
in them	26	-14
in there	30	-3
in three	35	-27
in through	-8	24
in time	12	12
in tmp	-18	31
in to	54	-13
in transit	-37	-51
in two	35	-17
in use	46	-40
in version	-14	34
in what	-15	18
in which	36	-7
inbound	-18	53
inbound port	-18	38
inbound rule	2	29
inbound traffic	-40	59
incid	11	31
incid respons	-45	51
includ	14	5
includ is	-29	34
includ it	-11	14
includ model	72	-35
increas	-16	42
independ	29	-5
index	-1	35
index data	13	5
index in	-18	99
index map	-4	13
index or	-18	20
individu	8	59
infer	8	25
infer contain	-8	49
infer softwar	54	-20
inform	17	47
infrastructur	32	-9
infrastructur $	105	-21
infrastructur and	18	-4
infrastructur devic	88	-25
infrastructur itself	54	19
infrastructur node	49	-11
infrastructur of	83	-38
infrastructur role	-13	23
infrastructur under	23	-13
ingest	9	24
ingest and	42	-35
ingest pipelin	-9	9
ingress	-21	55
ingress control	-19	53
inherit	98	-33
inherit control	56	-28
inherit from	-19	-37
initi	-26	25
initi capac	-6	13
initi the	-40	15
inject	-4	45
inject are	-15	26
inject in	-10	48
input	-16	62
input check	-15	18
ins	21	-4
ins and	29	-14
insecur	3	9
insecur softwar	9	-5
insid	35	4
insid $	-33	56
insid @	43	-20
insid a	33	34
insid an	1	33
insid it	-38	90
insid its	29	-22
insid one	62	-16
insid our	29	14
insid that	-55	62
insid the	26	17
insight	-16	38
insight and	-15	44
insist	-3	50
insist on	-1	19
insist that	-3	54
inspect	-11	21
inspect $	-16	31
inspect are	-2	11
inspect engin	31	-16
inspect it	63	-58
inspect request	38	-13
inspector	-14	19
inspector and	-15	20
instal	11	25
instal @	49	31
instal an	122	-7
instal and	25	9
instal antiviru	-3	9
instal applic	1	9
instal are	-19	50
instal by	-34	67
instal configur	-24	44
instal devic	-8	23
instal in	12	21
instal into	-11	20
instal is	-6	23
instal it	16	-5
instal linux	14	77
instal minor	30	4
instal noth	43	-2
instal on	-25	65
instal or	32	-20
instal ourselv	58	155
instal patch	-3	14
instal some	0	23
instal the	-18	-28
instal them	-43	87
instal there	-17	71
instal updat	-25	31
instal windows	-2	37
instal with	-3	14
instanc	11	21
instanc @	-4	29
instanc after	-10	11
instanc and	17	2
instanc apart	14	-6
instanc are	-15	38
instanc as	37	-30
instanc by	-20	22
instanc class	-3	16
instanc count	-9	14
instanc disk	26	24
instanc for	41	-30
instanc from	32	-29
instanc group	-17	29
instanc has	35	-18
instanc in	38	-13
instanc is	33	13
instanc metadata	-1	19
instanc noth	13	-6
instanc of	34	10
instanc onli	-25	35
instanc or	-26	56
instanc over	-4	27
instanc profil	-6	20
instanc role	-6	26
instanc run	56	-35
instanc size	62	-40
instanc start	-29	36
instanc storag	59	-16
instanc that	18	10
instanc there	2	32
instanc to	-34	43
instanc type	-1	19
instanc unless	-9	12
instanc with	57	-37
instanc without	61	-51
instead	-48	74
instead $	-61	51
instead of	-7	21
instrument	-18	44
insur	7	17
integr of	-44	-34
integr servic	54	-34
intellig	46	-34
intellig tier	25	-15
intent	-24	39
interfac	-2	17
interfac and	-3	12
interfac disk	19	-13
interfac endpoint	-7	22
intermedi	-2	20
intermedi bucket	43	-41
intermedi tabl	12	-1
intern	-21	7
intern user	1	8
internet	-11	36
internet access	-13	25
internet line	-22	46
internet or	-9	15
interrupt	26	-4
into	11	19
into $	-23	30
into @	35	7
into a	24	-8
into acm	-9	16
into an	19	-1
into aws	-9	27
into differ	-28	34
into each	30	-7
into it	-1	12
into its	44	-23
into our	-25	37
into subnet	6	34
into the	24	3
into which	-21	34
intrud	15	6
intrud out	15	6
intrus	-41	78
intrus detect	-41	78
inventori	-6	61
inventori and	33	-22
inventori of	-32	31
investig	-17	56
invit	-6	19
invoc	0	24
invoc and	26	-18
invoc log	-4	28
involv	15	10
iop	-15	40
iop and	-5	12
iot	-22	35
ip	-3	54
ip access	3	79
ip address	-3	44
ipsec	-64	-77
iptabl	-25	42
is	6	22
is $	-4	101
is %	-45	17
is @	52	37
is a	-43	-5
is account	-33	40
is ad	-14	46
is all	-20	46
is allow	-6	26
is also	-27	33
is alwai	52	-6
is an	48	-1
is anyon	-42	9
is appli	-25	24
is ask	-8	14
is at	15	49
is attach	31	-31
is back	31	-23
is behind	80	-41
is better	-16	71
is built	51	-27
is cach	-44	-59
is call	-14	17
is chosen	28	-5
is close	-3	64
is commit	36	-20
is complianc	-65	-16
is configur	-27	-76
is connect	29	-22
is creat	6	32
is cut	-18	19
is data	-147	-12
is decid	16	1
is delet	-5	18
is deprec	-1	20
is disabl	-13	25
is disconnect	-20	23
is do	-33	-47
is done	44	23
is down	62	56
is enabl	37	-37
is encrypt	-19	-6
is enforc	-52	67
is everyth	-19	26
is fill	-38	36
is fix	-12	29
is for	67	-10
is full	-33	36
is gone	-13	42
is handl	-8	41
is healthi	85	-79
is hipaa	-34	-56
is idl	30	-21
is in	54	39
is insid	-17	57
is inspect	-13	42
is instal	10	55
is involv	15	10
is it	-16	-33
is its	65	-31
is keep	58	-47
is kept	68	-40
is left	16	-5
is let	-7	11
is load	55	-52
is log	-2	59
is look	45	-8
is lost	28	-4
is maintain	29	52
is make	43	-8
is manag	-6	42
is miss	-3	14
is need	-18	30
is no	49	-3
is none	-29	71
is not	-3	32
is noth	73	-31
is off	-19	37
is offlin	-15	38
is on	15	-26
is one	-63	46
is onli	29	-6
is onlin	23	-19
is open	2	27
is out	-45	-38
is over	-14	46
is part	35	-20
is patch	-53	-38
is physic	9	3
is plug	-15	16
is possibl	10	21
is protect	-55	8
is public	-21	41
is publish	30	78
is reach	-13	35
is reachabl	16	39
is record	-19	54
is renew	-11	22
is replac	61	-26
is respons	-8	-24
is retir	31	-25
is run	-15	-53
is secur	114	28
is sent	-21	26
is serverless	30	-24
is set	-33	-9
is stale	-28	29
is start	52	-43
is still	27	-32
is stop	27	-25
is store	13	34
is support	-1	10
is taken	16	-4
is that	-98	-4
is the	34	25
is then	-32	42
is there	-1	42
is thi	-16	9
is throttl	-23	29
is to	-22	89
is too	-2	9
is under	44	-28
is up	-7	36
is updat	-20	33
is verifi	-12	22
is watch	-14	14
is what	36	11
is who	51	11
is wholli	-12	35
is whose	60	18
is with	89	54
iscsi	-3	16
isnt	-5	48
isnt @	-28	94
isnt it	-13	6
isnt the	-23	41
iso	53	-1
iso 27001	7	29
isol	37	-6
isol @	81	-22
isol contain	49	-23
isol custom	29	-7
isol environ	34	-17
isol everi	-9	9
isol of	16	1
isol the	20	14
issu	38	-10
issu a	-16	33
issu and	19	6
issu by	37	-36
issu certif	-50	98
issu public	51	-52
issu the	45	-18
it	5	15
it $	-30	-52
it %	74	-43
it @	0	43
it a	-10	11
it after	-23	36
it afterward	-4	8
it again	31	-20
it also	40	-31
it and	-1	17
it answer	73	-65
it are	2	25
it as	-19	59
it ask	-19	21
it at	3	31
it avail	82	-28
it awai	-9	14
it back	-2	24
it block	-12	15
it build	99	-73
it but	-14	18
it by	17	7
it can	18	-2
it cannot	23	23
it chang	-21	66
it check	-2	40
it confirm	52	-51
it connect	104	-83
it copi	71	-59
it correct	-93	-16
it cover	-16	30
it creat	65	-45
it deliv	-8	14
it doe	82	-47
it down	-6	42
it enabl	-66	-87
it encrypt	-89	-99
it end	-20	62
it expir	-8	13
it fail	-5	19
it fall	-90	-100
it find	-19	57
it first	-9	47
it follow	44	-36
it for	3	42
it from	1	39
it get	-24	26
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
it issu	62	-62
it keep	31	-8
it leav	72	13
it manag	42	-38
it may	72	-65
it move	22	-20
it name	-14	18
it need	22	-6
it never	97	-5
it now	4	-52
it off	10	21
it offer	32	-19
it on	25	4
it onc	-59	137
it onli	-13	24
it onlin	16	0
it onto	6	53
it or	-27	43
it our	32	-28
it out	12	41
it over	83	-50
it own	50	-39
it patch	78	-19
it per	-13	36
it place	29	-26
it privat	-22	28
it protect	6	30
it raiz	35	-33
it reach	-3	23
it read	-8	17
it replac	3	25
it right	19	-77
it run	11	46
it safe	-26	61
it scale	-43	57
it scan	20	11
it serv	-24	38
it set	-7	23
it stai	7	16
it stand	-5	34
it start	46	-22
it stop	-19	35
it store	73	-45
it support	58	-8
it surviv	36	-13
it take	-13	32
it that	14	70
it the	-3	34
it then	-54	97
it there	5	-28
it to	30	20
it tri	71	-64
it unless	9	8
it up	25	7
it updat	27	98
it us	50	-38
it usabl	-10	17
it valid	11	-3
it was	-1	13
it when	-23	-24
it where	1	29
it whose	-18	66
it with	-2	19
it within	12	15
it without	30	7
it work	13	15
it yourself	-5	36
item	9	21
item and	-4	9
its	14	6
its %	-26	-64
its @	2	30
its a	126	-10
its ai	33	-30
its ami	54	15
its api	34	-15
its audit	13	40
its autom	-12	17
its avail	46	-28
its backup	23	4
its cach	32	-31
its certif	0	12
its classif	-17	28
its complianc	72	-2
its compon	7	10
its configur	-5	8
its connect	5	15
its consol	70	-45
its custom	-11	26
its data	11	4
its default	20	-13
its depend	28	-4
its disk	-26	30
its dns	37	-24
its do	-11	13
its encrypt	-13	25
its end	11	16
its endpoint	52	20
its facil	45	-11
its grant	-4	14
its guest	7	71
its guid	87	-28
its health	56	-53
its host	49	-45
its hypervisor	88	-57
its imag	-24	40
its instanc	-15	28
its job	35	117
its kei	-18	24
its kernel	2	34
its key	42	-4
its librari	11	29
its limit	-13	17
its locat	29	-9
its log	19	-10
its machin	62	-34
its manag	-71	124
its modul	45	-37
its network	51	-28
its node	30	-6
its not	-34	-20
its oper	13	0
its own	22	1
its paramet	-17	23
its part	73	-26
its password	-37	49
its patch	50	-4
its peopl	-71	-28
its permiss	-7	12
its platform	-49	56
its pod	-8	14
its polici	-22	36
its port	35	-24
its protect	-10	31
its protocol	-33	39
its quota	37	-26
its record	32	-21
its recoveri	81	-41
its region	38	-17
its releas	-11	23
its resourc	-7	9
its result	-6	34
its retent	9	2
its right	-13	28
its role	34	-23
its root	-10	12
its router	61	-43
its rule	-8	46
its runtim	-11	14
its schedul	16	-5
its secur	-9	18
its server	-27	100
its set	-12	37
its size	-49	96
its softwar	-52	105
its standard	56	-45
its standbi	44	-31
its storag	79	-31
its support	-29	41
its task	-19	20
its technician	67	-56
its time	-14	43
its track	22	-20
its updat	4	54
its version	-34	48
its volum	-21	42
its way	8	-2
its web	36	-23
its zone	30	-30
itself	29	14
itself $	78	-2
itself after	50	-38
itself and	23	-14
itself are	-80	83
itself avail	42	-27
itself in	40	-17
itself is	70	19
itself keep	23	-21
itself onli	-18	20
itself run	11	19
itself up	60	-35
itself when	47	-42
itself where	25	-23
itself while	51	-37
itself with	17	-12
itself without	14	-10
januari	-23	-18
jar	-12	34
jar and	-20	30
java	1	99
jdbc	-9	84
jdbc connect	-6	11
job	3	18
job $	-8	-31
job @	-16	31
job a	-3	8
job and	13	-3
job are	-20	-33
job code	-12	62
job definit	-16	22
job for	10	54
job imag	30	167
job is	-36	-105
job log	-8	18
job of	35	-15
job on	21	-19
job queue	68	-25
job role	-3	27
job runtim	-7	15
job schedul	81	-46
job stai	-27	42
job state	17	-8
job to	37	54
job wait	78	-40
join	-6	15
join the	16	-3
joint	22	75
joint duti	-4	65
joint respons	33	53
js	17	32
js version	6	37
judg	-21	70
judg and	-7	11
juli	-9	35
juli 2026	-8	38
june	9	17
june 2025	-15	33
june 2026	-15	40
just	7	-43
just the	39	14
jwt	-1	17
karpent	39	35
karpent the	27	-26
keep	12	12
keep 1	87	-64
keep @	38	-4
keep a	-5	24
keep an	-51	92
keep and	0	17
keep answer	106	-49
keep applic	20	1
keep at	-1	12
keep automat	4	20
keep avail	17	-10
keep backup	-35	55
keep client	-18	27
keep configur	-3	12
keep copi	-34	61
keep credenti	11	-1
keep current	-15	17
keep custom	44	-9
keep data	82	-15
keep definit	-13	24
keep delet	-16	24
keep driver	-9	16
keep earlier	-9	40
keep enough	32	0
keep etcd	-104	107
keep everyth	-25	46
keep fail	23	-13
keep for	-26	43
keep host	19	-15
keep in	-26	30
keep instanc	30	8
keep intrud	15	6
keep it	24	14
keep its	11	-6
keep job	-8	17
keep log	19	16
keep manifest	-1	13
keep manual	-7	10
keep no	-48	107
keep node	10	130
keep none	-55	65
keep noth	-32	51
keep onli	-70	79
keep other	47	51
keep patch	18	-2
keep person	-18	34
keep result	-6	21
keep run	-36	68
keep secret	5	13
keep sensit	-16	40
keep small	-8	10
keep sourc	-20	35
keep spare	-6	8
keep state	-19	44
keep task	-35	68
keep tenant	29	-1
keep that	-8	63
keep the	33	1
keep their	69	-25
keep them	13	-2
keep third	35	-9
keep those	-11	14
keep to	-15	18
keep token	-19	20
keep trail	-23	58
keep up	81	-63
keep user	-12	19
keep what	-32	83
keep work	-43	52
keep workload	-7	11
kei	1	30
kei $	23	19
kei %	-21	26
kei @	-6	17
kei and	-5	13
kei are	-26	57
kei by	-7	22
kei for	28	-5
kei in	14	46
kei live	-3	32
kei of	0	17
kei on	-49	-13
kei that	57	-41
kei unless	22	-13
kei with	66	-24
kept	26	18
kept $	4	109
kept and	48	-36
kept as	25	-11
kept by	-28	29
kept for	-31	52
kept from	-41	70
kept in	-81	104
kept is	99	-47
kept up	64	-6
kerbero	22	6
kerbero ldap	38	-25
kernel	30	-3
kernel and	-39	50
kernel are	-20	34
kernel cve	60	7
kernel fix	24	-33
kernel for	9	-3
kernel network	19	-13
kernel patch	112	41
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
key if	-33	39
key in	15	-6
key is	77	-25
key it	41	-22
key its	10	9
key keep	-25	61
key materi	18	10
key name	-5	8
key of	20	-5
key on	-16	46
key onc	16	-5
key or	-16	38
key pair	-22	33
key polici	-28	32
key rotat	5	121
key set	14	-14
key sign	-45	116
key that	14	0
key the	-11	15
key to	9	8
key type	-18	33
key unless	58	-40
key when	-22	42
key where	-6	13
key which	11	-8
key with	-26	28
kick	-32	23
kick it	-30	8
kick off	-25	24
kind	-6	88
kind of	9	-3
kms	22	2
kms and	30	-4
kms encrypt	-22	38
kms kei	12	6
kms key	19	3
kms where	-26	36
knob	15	66
know	30	-11
know who	19	-8
knowledg	-8	16
knowledg base	-6	14
known	-6	52
known address	-26	46
known vulner	31	-25
kube	27	-26
kube proxi	27	-26
kubelet	35	35
kubelet @	-45	65
kubelet and	44	-22
kubernetes	21	20
kubernetes api	-21	53
kubernetes version	-13	83
kvm	-3	31
label	16	40
label and	7	33
label of	-34	36
label that	46	-27
lack	-11	13
lack it	-11	13
lag	-7	53
lambda	-10	22
lambda and	12	6
lambda code	-4	13
lambda edg	-11	16
lambda function	-14	21
lambda trigger	-1	25
land	21	14
land in	45	-29
land where	45	-23
land zone	-29	46
languag	-13	-9
languag @	-20	28
languag model	10	-8
languag runtim	-9	-31
laptop	-10	82
larg	26	-2
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
last year	-26	44
latenc	20	99
latenc and	-9	23
later	8	15
later and	-19	25
later on	19	-11
latest	13	12
latest 14	34	-32
latest 50	14	32
latest after	17	-8
latest alwai	46	-27
latest ami	69	-42
latest base	-2	11
latest imag	-45	79
latest is	63	-49
latest one	-5	9
latest patch	50	-16
latest seven	-28	39
latest version	-36	68
latter	95	10
launch	-2	17
launch $	-33	88
launch @	-13	23
launch a	-1	20
launch and	65	-27
launch anoth	65	-57
launch from	29	25
launch new	-10	48
launch scale	37	-24
launch set	-13	36
launch templat	-5	25
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
layer under	10	-50
layer with	-16	18
ldap	34	-8
ldap work	-40	53
lead	-42	53
lead back	-50	62
leaf	1	26
leaf cert	1	26
leak	-13	89
learn	-13	32
least	8	17
least 7	25	-23
least and	6	15
least everi	13	25
least onc	29	-6
least one	2	44
least privileg	-6	51
least three	-3	15
least two	-14	19
least want	-17	18
leav	-2	12
leav a	-6	22
leav it	-11	15
leav public	-2	30
leav room	-19	29
leav that	-16	23
leav the	-20	51
leav those	-36	72
leav who	-15	53
leaver	-14	53
ledger	-20	40
left	-9	39
left $	-32	36
left alon	-40	44
left and	29	-26
left behind	-16	19
left in	71	-35
left the	-15	42
left to	5	45
leg	-23	40
legaci	-14	21
legal	-10	110
legal hold	-17	116
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
level	-1	35
level and	-8	9
level call	18	-11
level metric	-1	8
level permiss	-7	22
level secur	-24	47
li	7	27
li in	25	14
li on	-18	23
li under	-14	21
liabl	0	16
liabl $	0	16
lib	-17	121
librari	-7	45
librari and	1	19
librari are	-6	43
librari get	-6	9
librari in	-12	40
librari insid	-6	9
librari is	-9	24
librari that	-25	28
licens	-24	16
licens and	30	28
licens are	-12	42
licens in	39	-21
licens includ	93	-58
licens of	-3	27
licens on	15	54
licens patch	-132	-168
licens the	37	-15
lie	1	35
lie in	-30	59
life	21	19
life $	88	-25
life are	-22	38
life cycl	24	-7
life of	54	-27
lifecycl	67	1
lifecycl $	176	-29
lifecycl and	-16	30
lifecycl manag	-22	28
lifecycl of	-14	19
lifecycl polici	-13	65
lifecycl rule	30	-26
lifecycl script	-5	13
lifetim	-2	9
lifetim and	-3	11
lift	5	-46
lift a	52	-31
like	42	37
like @	54	33
like are	18	-14
like that	-16	41
like the	19	54
limit	7	19
limit $	4	-67
limit @	-43	49
limit and	-12	31
limit by	34	-25
limit of	22	-2
limit on	-28	30
limit or	-3	21
limit that	22	-17
limit the	-24	57
limit who	-5	9
line	3	23
line is	-11	18
link	9	30
link are	-4	12
link between	48	7
link domain	20	-12
link for	-12	41
link to	0	11
linux	1	11
linux $	46	-47
linux 2023	13	55
linux @	-24	52
linux ami	53	40
linux and	30	-29
linux below	-41	81
linux insid	88	-59
linux of	79	-11
linux on	-2	33
linux secur	14	77
linux under	41	30
linux underneath	-149	-3
list	10	16
list and	-15	26
list are	-16	67
list of	15	21
list the	19	-10
listen	29	18
listen $	-1	99
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
local	12	33
local consol	-11	15
local disk	-23	45
local network	-10	13
locat	18	-4
locat $	100	-58
locat and	26	-21
locat of	46	-18
locat that	10	-5
lock	-1	49
lock @	-6	8
lock and	-2	13
lock it	-29	80
lock the	0	11
log	1	20
log $	10	97
log agent	-28	36
log and	0	17
log archiv	-12	18
log are	-8	28
log backup	41	-7
log bucket	33	-30
log collect	-9	14
log deliveri	-24	35
log destin	-21	34
log driver	-16	19
log export	-5	11
log file	35	-21
log for	-19	41
log from	52	-43
log go	-19	39
log group	14	8
log in	41	-14
log includ	-15	42
log is	-10	24
log it	-11	18
log level	-26	64
log lie	70	-53
log longer	-7	57
log manag	-7	33
log metric	-12	23
log of	-12	41
log on	-54	6
log onli	-20	30
log over	28	-21
log retent	34	155
log search	-4	11
log stai	-22	34
log stream	-7	8
log that	13	14
log the	76	-19
log through	-14	15
log to	17	-2
log type	-9	23
log watch	-17	27
log were	-16	38
log what	-4	29
log where	9	-7
log which	-8	10
log while	28	-21
login	-3	64
login $	2	106
login and	-5	8
login on	14	36
login to	71	-33
lol	-18	31
long	12	12
long @	-14	22
long a	-40	70
long an	-7	8
long and	-10	14
long as	46	-45
long backup	73	-9
long daili	29	42
long it	-11	14
long record	4	22
long run	-16	14
long thei	44	-32
longer	0	22
longer and	-22	27
longer keep	-5	39
longer need	-22	29
longer retent	-4	28
longer support	-8	11
longer than	-17	29
look	14	3
look after	28	-32
look at	15	15
look for	-41	74
look into	92	-51
lose	-1	39
lose data	-12	22
lose the	-39	90
loss	-16	29
loss of	-10	21
lost	-4	20
lost it	-8	11
lost its	-15	30
lost one	12	-9
lost task	-12	25
low	42	80
lower	13	5
lower the	28	-16
lowest	84	-35
lowest tls	84	-35
lustr	4	9
lustr and	30	-23
lustr scratch	-12	28
m	23	99
m i	-2	52
machin	29	-9
machin $	54	-21
machin apart	10	-4
machin are	8	53
machin behind	9	0
machin is	56	43
machin itself	-41	49
machin of	75	-25
machin on	39	-7
machin pool	-50	41
machin that	44	-23
machin under	11	1
machineri	9	-4
machineri that	8	-3
maci	-10	18
made	-14	-11
made by	-18	51
made from	-17	35
made in	33	13
made public	-14	76
made with	49	-35
mail	12	13
mail and	50	-25
mail health	9	12
mail in	28	-14
mail that	-28	27
maintain	23	-9
maintain and	27	-1
maintain by	71	67
maintain it	-34	-85
maintain its	44	-24
maintain that	-109	-7
maintain the	34	-7
mainten	23	5
mainten $	-55	-100
mainten action	14	10
mainten is	-13	75
mainten mode	-6	8
mainten notic	21	-13
mainten of	71	-14
mainten on	37	-36
mainten window	14	30
mainten windows	70	21
major	18	26
major upgrad	-20	63
major version	25	18
make	6	29
make %	-13	61
make @	-29	34
make a	35	54
make an	36	-64
make and	11	24
make it	-22	85
make no	-30	60
make recoveri	67	-59
make sure	16	14
make the	9	35
make them	-6	29
malici	-7	38
malwar	10	-3
malwar scan	-2	9
manag $	22	60
manag @	20	25
manag a	20	55
manag access	-18	21
manag and	34	-22
manag anti	-9	12
manag by	-17	60
manag call	55	-13
manag databas	-40	-40
manag endpoint	-6	48
manag environ	20	-14
manag event	32	2
manag for	1	10
manag imag	-1	35
manag in	-16	56
manag instanc	39	-24
manag kei	23	-10
manag kms	17	-9
manag node	-26	62
manag of	34	50
manag on	-83	-90
manag one	-7	50
manag or	-12	25
manag permiss	42	-40
manag platform	5	52
manag polici	13	5
manag python	18	-5
manag queri	39	-20
manag result	-23	37
manag rule	56	-127
manag runtim	30	1
manag scale	16	-9
manag servic	-69	-81
manag share	-41	-70
manag so	-3	37
manag storag	-13	33
manag the	23	38
manag them	4	66
manag type	40	-39
manag updat	-17	63
manag user	-3	28
manag what	17	-11
mandatori	16	30
mandatori @	-22	68
mandatori on	94	-82
mandatori secur	-36	65
mani	42	-14
mani @	48	14
mani dai	-20	67
manifest	-17	44
manifest and	-22	39
mantrap	81	1
manual	-2	29
manual approv	-5	24
manual evid	-16	40
manual on	72	-24
manual snapshot	-7	22
map	1	43
map $	-6	117
map and	-3	17
map iam	-6	13
map queri	-9	9
march	-26	42
mark	8	-2
market	-15	25
market mail	-13	25
marketplac	-21	123
mask	-14	61
mask and	-3	12
mask person	-1	56
master	-46	-29
master node	4	19
master password	-52	-58
match	37	-12
materi	4	27
materi in	-9	24
materi is	-102	134
matter	1	50
matter elsewher	6	27
max	4	56
max size	6	60
maximum	0	19
maximum @	-3	11
maximum and	-12	18
maximum are	79	-61
maximum capac	-11	17
maximum in	-1	15
maximum size	-9	22
maximum that	-12	17
may	7	16
may also	27	-17
may be	-22	48
may call	-26	60
may chang	-10	17
may delet	64	-51
may deploi	-2	10
may do	-7	14
may end	-9	13
may have	-19	21
may issu	-38	81
may leav	39	-32
may merg	-20	45
may move	-11	16
may open	33	-23
may pass	-4	8
may publish	-48	87
may pull	-29	28
may queri	-9	17
may reach	-5	8
may read	-3	12
may run	-4	36
may store	36	-31
may take	28	-27
may use	36	2
mb	-11	27
me	-62	-45
me $	-53	-35
me to	85	48
me who	57	-9
mean	28	-2
mean one	25	-6
mean the	-88	0
meant	37	35
meant the	-19	52
meant to	-10	68
meanwhil	30	14
meanwhil and	14	6
media	83	-36
media sanit	36	-3
meet	-17	27
meltdown	22	-1
member	-5	36
member account	-23	28
member and	5	23
memori	21	8
memori $	44	-22
memori and	-4	25
memori desir	-18	21
memori limit	-3	11
memori of	53	-41
memori or	51	-16
memori timeout	-5	10
memori with	19	-13
mend	-18	42
mend fault	-11	13
mend it	-11	34
mend onli	-27	46
mend the	-9	64
merg	-30	50
mesh	5	55
mess	-6	26
messag	30	5
messag and	-16	17
messag bodi	-22	25
messag broker	51	-29
messag is	-9	23
messag on	76	-42
messag redund	48	-19
messag sent	-14	26
messag that	-24	32
messag when	33	-7
met	-10	25
met $	-10	25
metadata	7	16
metadata and	35	-34
metadata databas	80	-54
metadata in	-44	40
metadata is	-21	31
metadata of	48	-40
metadata servic	-21	22
metadata that	-4	21
metal	33	40
metastor	-10	12
metastor and	-10	12
method	9	52
metric	34	-9
metric and	32	-9
metric filter	-9	12
metric in	96	-69
metric of	29	-13
metric to	37	-12
mfa	-11	72
mfa delet	-5	37
mfa devic	-30	59
mfa for	-1	12
mfa is	0	10
mfa kei	-1	14
mfa on	12	33
micro	19	-15
micro virtual	12	-11
microcod	23	42
microcod firmwar	-16	31
microvm	11	16
microvm can	-21	36
microvm of	66	-59
migrat	-18	34
migrat task	-9	11
min	-9	63
min and	-2	12
min tls	-5	9
mind	-23	39
minimum	-15	38
minimum and	-7	25
minimum maximum	-12	18
minimum of	-20	22
minimum password	-2	12
minimum tls	-24	39
minor	13	-4
minor and	21	-8
minor engin	70	2
minor on	52	-8
minor releas	-58	92
minor upgrad	-14	76
minor version	13	-28
minut	6	16
minut and	9	11
minut at	-2	17
minut of	9	9
minut on	-3	9
minut weekli	-6	16
minut window	-10	30
misconfigur	-13	83
miss	-17	50
miss index	1	14
mistak	-13	66
mistak $	1	67
mistak who	3	12
mitig	48	18
ml	65	43
mmdsv2	-18	59
mobil	15	-4
mode	-1	15
mode @	18	-12
mode and	-1	18
mode befor	-14	14
mode do	10	20
mode is	-11	20
mode it	-8	19
mode of	-16	45
mode or	-13	15
mode so	-36	33
mode that	39	-31
mode the	74	-36
mode who	-19	-115
model	8	14
model $	-109	-74
model and	13	15
model answer	-18	50
model fresh	85	-70
model in	-3	56
model is	13	83
model on	-5	15
model provid	63	-52
model run	76	-38
model that	0	32
model who	-21	64
model with	14	-8
modifi	-13	15
modifi the	-16	18
modul	13	15
modul and	-1	14
modul are	-23	42
modul audit	53	-48
modul in	10	-7
modul of	26	-16
mondai	37	-4
monei	-6	10
monitor	10	-1
monitor agent	22	-19
monitor host	8	0
monitor node	56	-6
monitor the	56	-14
month	3	8
month $	-3	-41
month and	-41	72
month at	32	-18
month by	-45	-3
month without	-13	12
monthli	35	69
monthli rollup	27	-11
more	2	-23
more and	30	-19
more dai	-15	24
more in	42	-25
more load	-3	21
more than	-16	40
more up	-20	32
most	0	19
most 20	-1	13
most 60	-8	13
most and	14	-10
mount	-44	72
mount @	-65	56
move	13	18
move %	-21	32
move @	63	-32
move a	-11	25
move an	-33	42
move environ	0	31
move everi	-1	9
move from	-23	66
move it	-1	13
move of	-8	8
move off	-3	39
move on	-24	28
move over	13	-34
move partit	27	-2
move player	-5	18
move the	-1	48
move them	0	16
move to	34	-12
move traffic	-49	64
much	11	34
multi	7	26
multi az	9	22
multi factor	-6	35
multi region	25	-10
must	0	24
must %	-18	17
must appli	-7	10
must be	-5	34
must configur	-39	41
must defin	-17	39
must do	-54	69
must instal	-21	46
must keep	-17	36
must know	-12	15
must last	31	30
must not	-9	19
must patch	63	-17
must surviv	-27	30
must the	109	22
must to	-16	36
must updat	-16	31
mutual	-13	23
mutual authent	-6	9
mutual tls	-14	26
my	9	-6
my @	52	-21
my data	-90	-89
my own	9	-1
my team	20	-19
myself	7	49
myself $	9	53
n	-33	29
nacl	11	162
nah	70	18
nah i	74	3
name	7	9
name @	-3	16
name a	29	-16
name and	12	1
name as	-6	16
name has	-28	112
name in	-50	89
name it	12	-11
name none	13	-10
name of	-11	42
name one	-17	24
name server	94	-49
name sever	-15	17
name subnet	-19	22
name the	28	6
name who	-29	45
namespac	1	40
namespac and	-15	22
namespac with	75	-40
narrow	3	20
narrow it	-5	19
narrow scope	-4	13
narrow the	23	1
narrow them	-8	44
nat	-7	24
nat gatewai	-3	22
near	56	-40
nearli	9	5
necessari	43	-20
neck	-20	47
need	16	19
need $	-13	38
need @	-5	36
need a	54	-55
need an	-41	58
need and	-15	22
need control	-12	21
need for	-33	41
need in	-27	55
need it	-11	21
need more	37	3
need no	5	69
need none	-46	117
need one	-32	26
need the	-28	41
need them	12	1
need there	66	-30
need to	51	-34
neighbor	17	-14
neither	19	24
neither refus	6	32
neither see	-2	28
neither the	67	-28
network	16	8
network $	78	-16
network @	-4	19
network access	-13	76
network acl	3	33
network and	12	29
network are	-15	17
network between	24	-11
network cabl	95	-49
network can	-42	62
network connect	-41	39
network devic	151	-82
network encrypt	65	-48
network firewal	-17	17
network flood	11	-4
network in	-23	35
network interfac	41	-18
network into	-25	105
network is	-25	49
network isol	6	58
network let	30	-20
network member	34	5
network of	-41	76
network polici	-14	26
network servic	8	2
network that	88	-5
network traffic	17	-5
network under	73	-40
network up	57	-37
never	20	28
never beyond	-34	57
never chang	68	-24
never come	-23	36
never delet	89	-64
never doe	-27	113
never expir	-10	60
never leav	-5	18
never patch	-16	63
never see	132	-39
never the	-95	104
new @	-14	-38
new ami	-115	19
new build	-15	23
new cluster	-9	-33
new custom	-16	56
new cve	36	-31
new deploy	45	-43
new imag	-34	45
new instanc	15	-6
new job	44	-11
new key	-20	23
new major	7	27
new minor	71	-20
new object	-35	-117
new on	-26	68
new one	17	18
new platform	27	-1
new primari	47	-42
new public	-18	20
new queue	61	-24
new revis	-68	76
new server	93	-48
new signatur	51	-28
new type	-14	33
new version	27	34
newer	10	14
newer @	-16	22
newer ami	-48	70
newer imag	-12	29
newer node	1	14
newer on	11	2
newer one	35	-18
newer releas	-60	94
newer version	-21	38
newest	31	-7
newli	16	-2
next	13	-3
next one	-9	10
nfs	-1	37
nfs export	-1	42
nginx	-16	32
nine	38	-15
nine of	38	-15
nitro	164	41
nitro hypervisor	75	-12
nitro secur	-54	69
no	15	24
no $	60	-35
no @	9	-21
no access	100	-81
no agent	102	-70
no archiv	80	-26
no automat	-18	55
no backup	-46	103
no broker	83	-48
no certif	-54	110
no charg	13	-13
no consol	-28	81
no contain	-15	80
no copi	-21	59
no custom	16	-11
no data	-50	102
no effect	-15	34
no endpoint	-71	107
no failov	67	-57
no fix	-9	10
no histori	-14	26
no i	-8	55
no imag	-68	97
no infrastructur	62	-25
no instanc	61	-49
no kernel	37	-10
no key	2	25
no longer	-21	29
no machin	55	-19
no manag	-44	91
no matter	-41	52
no multi	66	-34
no network	-24	65
no new	-18	53
no node	71	-49
no one	18	-15
no oper	63	-36
no other	97	-49
no paramet	-30	49
no patch	-11	14
no public	-32	66
no redund	-8	30
no secret	-15	59
no secur	17	11
no set	35	38
no shell	57	-10
no snapshot	-24	66
no ssh	55	-43
no standbi	-20	56
no such	-41	47
no support	-9	10
no updat	25	-12
no user	-35	50
no version	114	-87
no way	5	39
no wildcard	-1	14
no window	95	-61
nobodi	25	15
nobodi can	60	-10
nobodi delet	-12	16
nobodi els	47	-35
nobodi log	58	-26
nobodi tamper	30	-9
node $	-137	-22
node @	45	71
node and	19	12
node are	54	26
node base	-57	42
node but	54	-21
node by	-2	14
node class	-15	22
node encrypt	-44	51
node fail	35	35
node for	69	17
node get	30	-37
node group	6	49
node imag	10	11
node in	41	3
node instanc	-12	36
node is	55	7
node js	31	-14
node kernel	34	15
node log	-1	8
node monitor	11	-7
node of	-13	-9
node on	-155	12
node or	19	-7
node os	-2	-79
node patch	-92	-36
node pool	42	-10
node share	73	-32
node that	36	20
node to	0	14
node type	0	14
node with	24	-12
node yourself	-4	31
node18	-41	10
node18 @	-41	10
nodeadm	-9	28
non	55	-14
non extract	64	-51
noncompli	-21	56
none	17	33
none @	35	1
none and	-11	14
none for	-32	34
none is	4	30
none of	52	-5
none to	98	-83
nonsens	30	-15
nor	21	14
nor date	6	32
nor the	49	-17
normal	20	33
normal $	-8	-31
normal @	0	91
not	15	26
not $	11	-25
not %	13	-74
not @	44	8
not a	-27	34
not among	69	-64
not and	-14	15
not appli	-63	91
not ask	24	15
not avail	-12	97
not back	8	48
not be	-15	17
not belong	-4	14
not by	48	-42
not chang	-31	46
not check	21	10
not come	-31	42
not compli	66	-59
not cover	-18	46
not delet	-36	71
not depend	42	-38
not do	-8	22
not encrypt	48	-15
not exist	27	32
not for	78	-49
not grow	-26	60
not guard	50	-47
not in	77	-54
not instal	-35	53
not lose	-10	30
not move	45	-37
not on	41	0
not our	45	-29
not outliv	25	8
not patch	-28	36
not pin	-18	38
not possibl	13	19
not put	-17	23
not reach	-33	45
not read	83	-46
not replac	-91	117
not restor	-18	54
not run	-8	22
not scale	-64	93
not see	-13	55
not start	15	7
not support	34	26
not test	47	-37
not the	-47	54
not touch	4	65
not trust	-28	36
not undo	-41	54
not updat	48	7
not upgrad	113	13
not us	-13	68
not use	26	-25
not work	17	25
note	13	24
notebook	15	7
notebook @	11	-10
notebook and	-1	18
notebook are	-15	18
noth	9	47
noth $	26	-27
noth @	11	10
noth by	-42	93
noth can	20	-6
noth els	-9	44
noth for	55	-10
noth in	-18	29
noth insid	-29	60
noth is	-27	57
noth keep	-46	55
noth of	46	34
noth on	52	-22
noth reach	-13	41
noth retir	-32	81
noth scale	-44	114
noth that	26	-3
noth to	17	12
noth upgrad	-26	67
notic	14	7
notic a	10	-7
notic about	1	67
notic and	36	-25
notic by	81	-60
notic in	-44	-60
notic it	-18	150
notic that	40	-39
notif	5	12
notifi	68	-38
novemb	-21	36
now	1	29
now $	8	-59
now the	49	51
npm	-13	52
npm packag	-11	31
nsx	-15	38
nsx manag	-18	42
ntf	-6	19
ntf and	-8	22
nucleu	-7	18
number	-1	27
number $	-16	127
number and	-10	23
number in	8	28
number instanc	-49	56
number of	9	15
number or	22	-1
number that	12	-8
number version	-8	14
nvidia	-11	28
nvidia driver	-11	28
nvme	-11	36
nvme @	-35	55
nvme driver	-12	19
o	-45	45
oauth	-14	16
obfusc	1	25
object	16	9
object $	19	-96
object and	-8	15
object are	-18	115
object from	5	37
object in	60	-14
object of	-14	39
object onli	8	91
object to	-22	96
object who	0	-59
observ	8	32
obtain	36	-22
obtain the	41	-25
oci	13	-2
oci or	-44	28
ocsp	11	7
odd	-42	66
of	13	4
of $	-5	34
of %	-8	63
of 0	-10	24
of 1	40	-17
of @	35	-20
of a	-46	-19
of all	-1	30
of amazon	73	-39
of an	-5	31
of api	42	50
of at	-34	50
of aws	65	11
of backup	63	-4
of both	47	-30
of build	38	24
of call	20	5
of chang	28	-20
of charg	16	-14
of cluster	57	-20
of code	-10	12
of connect	28	-16
of contain	-17	31
of content	-13	14
of control	-3	24
of current	8	-5
of data	-5	18
of deploy	9	-3
of differ	58	-37
of direct	20	-4
of durabl	38	-15
of each	9	21
of ebs	31	-18
of emrf	-11	23
of encrypt	36	-9
of endpoint	-7	11
of ephemer	-29	49
of everi	47	-21
of file	-32	45
of host	-13	22
of imag	-40	51
of input	-9	11
of it	-72	-17
of its	21	1
of job	-17	24
of key	-54	62
of label	-9	9
of life	41	21
of link	20	-12
of linux	-62	84
of log	-9	15
of machin	-52	64
of manag	-21	25
of member	-4	13
of messag	-31	44
of my	36	107
of name	-3	8
of new	-12	-38
of node	21	-5
of notebook	11	-11
of object	50	14
of one	-16	31
of oper	16	61
of other	35	-22
of our	-52	31
of peer	-6	11
of persist	22	-15
of person	-36	-28
of physic	64	-18
of pod	-15	31
of point	-28	33
of power	37	-21
of presenc	69	-13
of prompt	-15	16
of queri	57	-17
of queue	28	60
of reach	33	-11
of reader	19	-4
of record	-9	19
of recoveri	-22	36
of render	-11	11
of replica	20	-12
of request	24	-2
of resourc	-3	53
of row	-1	11
of s3	45	-20
of secur	-34	22
of server	105	-23
of sever	16	0
of sourc	22	2
of staff	-88	-50
of standard	-22	56
of storag	47	-5
of support	-9	23
of task	32	-22
of that	55	-33
of the	30	11
of their	13	10
of them	33	-17
of thi	-45	-43
of those	55	16
of three	2	12
of topic	-8	44
of traffic	2	54
of up	-18	28
of user	22	-15
of vcpu	5	16
of version	36	-26
of volum	-15	28
of vulner	21	-12
of what	-27	5
of which	45	-42
of who	5	47
of windows	-36	41
of worker	-26	45
off	0	26
off $	-66	57
off %	-18	35
off @	-39	48
off a	8	20
off again	-32	52
off and	-16	22
off by	-6	32
off for	-10	17
off on	-25	42
off peak	-8	17
off the	7	37
off until	-9	23
off who	-62	64
offer	47	-16
offer @	34	-19
offer and	46	-39
offer http	57	-27
offer it	-55	95
offer the	62	-46
offer them	-48	92
offer tls	55	-29
offic	-83	-6
offic $	1	10
offic to	-97	-19
offlin	-8	26
offset	-8	16
often	-1	52
oidc	-21	38
oidc provid	-19	36
ok	-96	-34
ok and	-103	-163
okta	-11	65
old	-8	54
old @	-10	53
old and	7	77
old disk	82	-20
old minor	30	-12
old on	-13	21
old one	-13	18
old who	-2	53
older	-2	31
older @	-12	26
older cluster	-1	8
older on	-34	59
older than	31	-3
older unencrypt	-10	35
older version	-11	24
on	8	24
on $	14	7
on %	25	10
on 1	-12	24
on 30	-16	33
on @	16	32
on a	13	32
on amazon	-32	26
on an	-32	48
on and	27	-4
on are	24	2
on as	-96	-56
on at	-17	30
on audit	-9	19
on auto	-18	59
on automat	25	34
on autostop	-37	47
on aws	-23	0
on befor	-19	31
on both	-6	34
on broker	-28	22
on by	15	16
on cach	-7	10
on capac	-3	33
on choos	-6	13
on cloudtrail	-10	11
on control	-10	16
on cover	-11	14
on cpu	-8	30
on current	-9	15
on data	7	11
on delet	2	16
on deliveri	-4	22
on demand	-7	-42
on devic	81	-32
on disk	47	-19
on each	-57	-49
on ebs	81	-51
on ec2	-9	34
on encrypt	10	38
on enhanc	0	8
on error	-10	14
on event	-2	11
on everi	-1	29
on execut	19	-13
on failur	-2	32
on fargat	9	-4
on find	2	21
on for	16	14
on from	-67	58
on go	39	-14
on host	66	-44
on howev	79	-51
on in	29	-5
on instanc	7	11
on integr	54	-34
on is	67	-40
on it	-62	-31
on its	27	-7
on log	-12	15
on lustr	-13	15
on machin	-7	13
on manag	-3	54
on mani	-5	11
on me	-98	-41
on mfa	-1	25
on multi	6	41
on my	-42	65
on new	-1	19
on node	-25	32
on off	-7	27
on on	4	23
on one	36	-8
on onli	-17	19
on or	-9	19
on our	-27	84
on per	-7	34
on point	-11	26
on prem	-50	51
on premiz	-2	60
on provid	-3	-47
on push	-13	37
on ra3	43	-30
on request	68	-61
on root	-1	17
on run	-22	26
on server	44	145
on serverless	25	-19
on servic	-18	21
on set	-1	10
on share	68	-22
on stai	-29	57
on termin	-16	20
on that	-77	-15
on the	9	15
on their	-39	40
on them	-10	3
on there	23	20
on these	-40	75
on those	27	20
on tls	-15	14
on top	46	2
on us	-66	-58
on version	-13	30
on volum	-40	35
on vpc	-3	12
on what	38	-35
on when	-20	41
on where	-11	34
on which	-44	8
on while	-7	15
on who	83	20
on whom	-23	35
on windows	114	-40
on with	63	-21
on without	-6	55
onc	7	9
onc 14	20	-16
onc a	13	-38
onc and	25	-14
onc everi	-29	48
onc for	-32	40
onc held	34	-22
onc in	63	-50
onc it	-9	35
onc the	18	-22
onc when	44	-41
one	13	15
one $	-81	-98
one @	-6	73
one a	-1	8
one after	19	-7
one anoth	28	-7
one are	12	6
one at	21	-7
one avail	-14	48
one az	64	-23
one by	45	-15
one can	-20	34
one cannot	-30	50
one click	-24	41
one control	49	-46
one custom	28	-23
one day	4	20
one decid	-6	13
one download	81	-59
one environ	-28	52
one fail	-8	41
one for	-11	48
one from	10	-2
one has	-15	31
one if	32	-13
one in	-44	57
one instanc	28	-12
one interfac	-4	10
one into	76	-54
one is	77	29
one its	2	9
one let	-8	15
one node	77	-42
one noth	-13	41
one of	-16	-2
one onc	20	-16
one or	-25	59
one region	-9	24
one releas	53	-25
one replica	-22	62
one server	-6	8
one set	-29	32
one so	35	-29
one task	34	-9
one that	1	22
one there	-23	31
one until	-16	26
one when	2	14
one who	-7	80
one year	-24	28
one zone	-6	31
onli	10	32
onli 1	45	-27
onli @	47	0
onli a	-13	23
onli after	-23	28
onli and	23	-17
onli as	15	-4
onli be	-14	18
onli by	11	27
onli control	-33	52
onli for	40	-39
onli from	27	6
onli if	20	-6
onli its	-17	44
onli link	-8	10
onli on	-41	64
onli onc	42	-30
onli roll	-17	44
onli root	-15	19
onli the	14	75
onli them	-15	16
onli then	-7	16
onli through	-27	39
onli to	12	-6
onli turn	-10	26
onli watch	10	37
onli what	0	33
onli when	45	-35
onli where	-20	25
onli while	38	-5
onli with	33	-13
onlin	-7	22
onlin and	-1	19
ons	-4	25
ons @	0	48
ons and	73	-65
ontap	-11	19
ontap and	-11	19
onto	-63	-41
onto it	-29	20
onto the	-32	-34
open	-2	27
open @	2	25
open a	13	-1
open access	-7	18
open its	-12	23
open mainten	45	-43
open or	-4	19
open sourc	33	-17
open the	-27	58
open to	-4	30
open who	6	97
openssl	-18	33
opentelemetri	17	1
oper	13	-11
oper @	17	12
oper and	7	36
oper audit	18	-6
oper includ	34	-29
oper kms	38	3
oper of	16	-3
oper role	-18	38
oper system	9	-6
oper the	26	-74
opt	-2	14
opt out	-1	15
optim	-7	95
optim ami	-16	40
option	7	20
option and	-14	23
option group	-5	32
option of	-18	33
option oper	-46	102
option patch	-1	11
option that	-13	33
option until	-1	9
option updat	-22	31
or	-5	10
or $	31	-26
or %	-35	-31
or 1	64	-5
or 5	25	-20
or @	-3	17
or a	20	-6
or after	17	-12
or an	8	1
or anoth	-35	54
or api	19	-18
or archiv	-34	48
or are	31	-26
or ask	-22	56
or at	-14	21
or auto	-20	25
or automat	-3	19
or both	6	-56
or build	-13	29
or by	-9	34
or chang	-16	35
or choos	-14	22
or cli	-24	31
or close	-6	23
or cloudwatch	-8	17
or cluster	-25	34
or collector	-15	18
or configur	5	56
or copi	0	52
or creat	23	-22
or delet	-7	22
or destroi	34	-24
or direct	-1	11
or disabl	-19	20
or do	-6	-37
or doe	32	-15
or download	-3	30
or elsewher	-2	9
or end	-19	40
or export	16	-5
or fail	35	-19
or failov	50	-42
or fals	15	-24
or fetch	-8	13
or file	24	13
or firehos	-13	17
or for	-14	18
or fsx	-9	25
or get	-10	36
or have	-13	18
or higher	112	-61
or import	-7	9
or in	-7	26
or instal	-26	30
or instanc	37	-27
or interfac	-11	17
or is	24	-18
or its	-34	-60
or job	-8	12
or jwt	-2	13
or karpent	-23	35
or kvm	-3	31
or larg	-3	21
or later	1	20
or leav	-12	15
or let	-6	15
or load	29	-10
or log	-6	11
or maximum	22	-1
or me	-69	-49
or memori	19	-13
or more	-25	46
or move	-31	37
or multi	-10	15
or network	42	-11
or newer	84	-4
or no	45	-36
or not	4	-10
or of	24	-22
or on	-57	-30
or one	-37	56
or open	-9	11
or option	-12	16
or our	-80	-80
or patch	-28	43
or privat	-2	16
or project	-5	10
or rdp	-3	15
or rebuild	34	-18
or recreat	-11	73
or region	-32	44
or remov	82	-67
or replac	-17	34
or replica	2	-27
or repositori	38	-10
or s3	-10	47
or scale	42	-21
or schedul	17	1
or sdk	-4	25
or server	-33	38
or shield	-5	36
or so	36	-24
or ssh	34	-8
or start	37	-28
or stream	72	-41
or tag	-14	24
or take	-14	31
or templat	1	11
or that	63	-62
or the	-33	26
or their	-85	-79
or tls	-11	30
or to	-12	16
or tool	-9	22
or trail	12	11
or turn	8	-1
or updat	9	2
or upgrad	-20	60
or us	-5	9
or use	29	-4
or version	-7	13
or vpc	-9	34
or we	-39	79
or what	14	-14
or when	-11	31
or who	-50	53
or with	-16	21
or write	-4	11
or zone	31	6
orchestr	79	25
orchestr and	11	-10
order	-1	30
order a	-21	46
order and	10	0
order enough	-21	36
order multi	-26	76
order of	26	-23
ordinari	26	10
ordinari @	28	-17
org	-13	61
organ	-9	13
organizations	-10	25
origin	-1	40
origin control	-7	43
origin until	-12	22
os	2	-69
os $	-8	55
os %	60	11
os fix	55	24
os in	-78	-95
os level	43	65
os of	0	8
os on	-23	53
os patch	3	-50
os updat	-165	-191
oss	18	29
other	11	11
other $	64	-19
other @	-6	19
other account	1	24
other agent	-10	14
other by	-5	17
other client	-2	41
other cloud	-27	30
other connect	-17	49
other custom	18	-5
other into	18	-12
other kind	-10	10
other member	-7	8
other program	23	-4
other region	-26	40
other servic	31	-12
other side	35	-10
other softwar	-49	63
other system	-20	37
other tenant	63	-2
other type	-12	27
other zone	2	14
otherw	-11	50
otherw $	-18	23
otherw and	17	-11
our	-26	8
our $	-80	-80
our @	-44	-39
our account	80	-21
our app	19	14
our applic	0	9
our branch	-23	50
our client	-35	45
our cluster	-54	-97
our compani	1	90
our contain	-78	-2
our content	55	-42
our data	-1	92
our domain	14	61
our load	-6	27
our offic	1	20
our on	0	10
our or	-71	-49
our own	-14	75
our privat	10	44
our router	2	93
our server	25	95
our side	-12	39
our site	-11	24
our task	11	55
our team	38	0
our user	0	37
our warehous	-1	17
our web	-2	10
our websit	1	60
our whose	-42	-46
our workload	5	75
ourself	-2	9
ourself $	-2	9
ourselv	-22	27
ourselv $	-27	-20
ourselv who	43	123
out	7	9
out $	8	-68
out @	-3	43
out a	-2	10
out and	2	23
out by	-36	96
out for	-6	8
out in	35	-25
out newer	-12	52
out of	15	1
out on	-16	17
out polici	-9	15
out the	26	-2
out through	-12	16
out to	-2	65
outag	27	52
outag of	-14	14
outbound	-20	45
outbound traffic	-8	13
outdat	11	36
outliv	-4	24
outliv the	-23	32
output	7	21
output and	-13	16
output bucket	-18	38
output in	16	-10
output to	31	-22
outright	26	9
outright that	-5	13
outsid	-3	27
outsid @	-26	42
outsid and	5	11
outsid of	53	-26
outsid the	18	-12
over	19	0
over $	-65	-76
over @	26	-23
over a	10	80
over all	44	-44
over at	33	-27
over by	-44	62
over cloudfront	-14	14
over http	44	-35
over in	40	-36
over its	58	-50
over sever	32	-11
over the	31	-14
over them	-25	46
over three	34	-20
over tls	57	-22
over to	22	-12
over two	-5	58
over which	-44	54
over zone	48	-1
overal	-51	-11
overnight	3	45
overwrit	29	-17
own	0	16
own $	-66	78
own @	-21	65
own agent	39	-36
own alwai	27	-20
own ami	-6	21
own and	15	-3
own apart	19	-19
own api	-62	95
own applic	-31	36
own are	40	-1
own backup	-12	15
own befor	-24	25
own bucket	9	25
own build	-6	26
own by	-20	41
own cert	23	-35
own contain	62	-36
own data	-5	34
own delet	12	5
own disk	-14	45
own domain	-33	50
own employe	75	49
own encrypt	36	-19
own endpoint	32	3
own equip	17	-11
own for	24	-13
own group	-7	57
own guard	15	-11
own host	-93	147
own if	-8	12
own imag	-9	11
own in	49	-18
own infer	-8	49
own infrastructur	83	-3
own is	83	-46
own isol	32	-15
own kei	-28	53
own key	20	6
own kms	2	10
own log	-7	15
own maintain	12	25
own media	-11	56
own network	5	10
own node	29	13
own on	36	-29
own one	-22	24
own paramet	-3	30
own router	0	9
own server	-56	98
own servic	-65	102
own set	59	-40
own side	-16	59
own softwar	43	-11
own store	-18	33
own system	31	-21
own that	30	1
own the	8	56
own unless	18	-8
own usabl	-3	79
own where	20	-19
own with	14	-14
own work	-18	32
own workload	3	11
own zone	-23	27
owner	-24	-20
owner $	-90	-56
owner and	-3	32
owner for	33	-16
owner of	32	36
ownership	-1	90
ownership $	0	99
pace	-13	14
pace and	-13	14
pack	-35	44
pack into	-33	37
packag	14	23
packag @	77	-7
packag and	-35	53
packag are	-24	35
packag in	-20	45
packag of	-70	92
packag on	-10	34
packag or	-11	13
packag that	7	13
packet	24	31
page	-4	35
page and	-18	22
page are	-32	43
pai	1	35
pai attent	-5	28
pair	-2	21
pair and	-26	28
pair of	-18	31
palo	-17	37
palo alto	-17	37
panda	24	120
parallel	-3	27
param	9	30
paramet	-2	25
paramet and	9	4
paramet group	-3	33
paramet of	13	5
paramet or	-12	16
parameter	-9	17
parent	-6	8
part	20	6
part $	10	49
part of	50	8
part that	53	-49
parti	19	21
parti $	45	-29
parti instal	-10	28
parti is	-14	28
parti must	-21	33
parti protect	31	0
partit	31	15
partit and	-2	37
partit kei	-14	15
partner	0	26
pass	-2	9
pass between	-26	43
pass it	-4	8
pass on	-31	38
pass request	65	-54
pass sinc	20	-16
pass the	-11	61
pass them	-26	82
password	-7	36
password $	16	99
password and	-6	19
password are	-10	43
password for	-30	68
password length	-2	12
password of	-33	23
password polici	13	25
password reset	-3	12
password rule	-12	57
password safe	52	34
past	-33	62
past its	-25	34
patch	11	-18
patch $	-99	-154
patch %	-17	73
patch @	100	-72
patch a	12	113
patch all	18	55
patch amazon	-17	-28
patch ami	36	4
patch an	-15	88
patch are	-13	68
patch arriv	-21	42
patch base	-27	64
patch baselin	20	86
patch build	-16	131
patch by	70	-13
patch each	-68	76
patch everyth	78	-11
patch evid	54	-48
patch for	53	28
patch from	26	-20
patch harden	-25	59
patch host	-115	-49
patch imag	11	66
patch in	39	-29
patch insid	46	-31
patch instanc	-11	18
patch is	41	59
patch it	-39	-102
patch its	-6	89
patch kernel	15	-11
patch manag	-174	-79
patch node	49	-19
patch noth	-67	130
patch of	30	13
patch on	-5	-68
patch one	-6	13
patch onli	-75	120
patch onto	-72	-38
patch oper	5	15
patch or	27	18
patch our	-127	-80
patch releas	23	-11
patch scan	-19	28
patch server	34	-32
patch softwar	-35	48
patch that	-28	58
patch the	37	-13
patch them	10	10
patch there	-22	27
patch these	135	1
patch those	20	-20
patch to	75	38
patch version	62	-32
patch what	-11	41
patch when	37	-23
patch who	-132	-151
patch whose	-133	-158
patch windows	58	-103
patch yourself	76	-3
path	-9	28
patient	-44	-50
pattern	7	10
pattern are	-18	38
paus	-7	39
paus @	-10	12
paus the	-12	13
paus their	50	-26
pay	-1	24
pay for	9	15
pci	16	-47
pci compliant	-59	9
pci dss	-46	-56
pcoip	73	1
pdb	-2	145
pdb $	-2	145
peak	-7	15
peak window	-8	17
peer	30	-4
peer node	19	17
peer vpc	42	-42
pend	40	-11
pend action	35	-6
pend mainten	-30	53
penetr	-42	36
penetr test	-42	36
peopl	5	28
peopl and	-32	-32
peopl at	80	-58
peopl who	46	56
per	-6	10
per @	11	0
per account	23	6
per alia	-4	15
per client	5	38
per node	15	-6
per region	-8	34
perform	37	-38
perform it	91	23
perform target	24	-18
perform the	6	-61
perform them	-75	-5
perimet	85	12
perimet and	-24	25
period	-8	-35
period $	13	133
period and	-16	19
period end	22	-16
period is	1	-46
period of	-19	20
permiss	-17	60
permiss $	-36	134
permiss are	-17	42
permiss for	-29	44
permiss in	-8	42
permiss of	-27	49
permiss on	-10	58
permiss to	-7	26
permit	-18	45
persist	7	11
persist file	17	-4
persist on	40	-11
persist volum	-18	33
person	-37	18
person data	-39	14
phase	40	-37
phish	115	107
phrase	-6	22
phrase and	22	-12
physic	87	-22
physic access	73	-53
physic and	53	-2
physic cabl	34	-28
physic control	49	24
physic entri	39	-19
physic host	81	-4
physic layer	30	-21
physic machin	66	13
physic network	42	-25
physic protect	-38	78
physic secur	7	46
physic server	16	10
pi	10	43
pick	4	49
pick a	-12	20
pick it	-6	10
pick its	12	-4
pick one	20	3
pick the	3	46
pick which	-33	46
pictur	11	-8
pictur and	37	-16
pile	-20	68
pile up	0	12
pin	-23	40
pin and	-11	40
pin the	25	-23
pip	-6	56
pip instal	-2	59
pipelin	-1	27
pitr	-9	54
pitr on	16	52
pki	-71	-134
place	11	20
place a	-4	53
place in	-24	48
place is	-9	29
place task	43	-32
place that	23	-23
place the	0	13
place where	-53	74
placement	80	5
plain	-26	48
plain @	-18	43
plain environ	-8	14
plain http	15	0
plain text	15	17
plan	10	33
plan $	-14	116
plan a	33	-27
plan and	-4	26
plan for	18	22
plan in	-9	16
plan mainten	69	-38
plan of	-3	90
plan run	-30	67
plan spare	-5	9
plan the	4	37
plan version	121	-43
plan what	-42	62
plan with	-55	60
plan work	57	-50
plane	32	-15
plane $	32	-62
plane @	17	-11
plane and	43	-11
plane avail	83	6
plane behind	9	1
plane by	57	72
plane in	108	-24
plane includ	13	12
plane log	-20	58
plane node	30	20
plane of	-156	-126
plane that	15	-11
plane upgrad	-29	72
plant	-1	50
platform	19	17
platform $	0	10
platform and	33	-21
platform branch	-2	44
platform identifi	-24	26
platform revis	-2	23
platform that	40	-33
platform updat	6	53
platform version	37	-20
player	-12	34
player over	-5	18
pleas	-1	-28
pleas $	-83	-31
pls	-15	-72
plu	-44	73
plu plan	-16	22
plug	-15	16
plug into	-15	16
plugin	2	42
plugin also	-10	11
plugin and	-12	29
plugin that	-7	15
pod	4	28
pod @	-10	14
pod access	-7	12
pod and	-15	27
pod are	-13	56
pod can	-16	24
pod disrupt	-40	81
pod ident	11	-7
pod imag	-24	41
pod in	-21	53
pod of	56	-10
pod on	-40	59
pod or	-4	14
pod secur	-10	37
pod that	113	-12
poddisruptionbudget	4	21
point	5	12
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
polici and	-6	13
polici are	-11	42
polici as	0	31
polici at	15	-11
polici attach	-2	11
polici condit	-7	19
polici for	15	17
polici in	-15	57
polici is	27	15
polici of	-11	36
polici on	-9	66
polici or	-15	18
polici say	-11	26
polici that	-4	16
polici there	-34	59
polici up	44	-31
polici where	-21	21
polici with	-24	29
poll	-32	48
pool	-23	31
pool and	43	-24
pool whose	-13	45
port	-3	29
port 22	1	30
port 3389	-2	32
port 443	-12	35
port and	54	-28
port between	-19	27
port in	-4	19
port that	-4	8
posit	43	9
posix	-3	43
posix owner	3	22
possibl	47	18
power	45	19
power and	9	44
power space	-3	9
power suppli	81	-48
powershel	46	-2
practiz	-5	9
pre	-15	62
pre initi	-6	13
pre share	4	36
prebuilt	11	4
prebuilt imag	31	-22
prefer	33	-13
prefix	-9	27
prefix list	-11	30
prem	-50	51
premiz	10	43
premiz $	-36	61
premiz @	-7	15
premiz domain	-22	30
premiz is	-35	40
premiz server	-40	84
prepar	30	78
presenc	69	-13
presenc $	64	-5
present	51	17
prevent	29	6
prevent prompt	-10	19
price	15	-3
price perform	24	-18
primari	37	1
primari anew	49	-36
primari fail	26	-21
primari region	-16	22
princip	-12	37
princip in	-1	14
principl	-88	-62
principl $	-82	-71
print	-11	46
print to	11	-9
prioriti	54	-32
prioriti that	26	-23
privaci	-6	29
privat	-10	32
privat @	-21	31
privat kei	31	-1
privat key	-5	27
privat subnet	-8	32
privatelink	-8	11
privileg	-19	61
privileg capabl	-28	35
privileg contain	-9	43
privileg mode	2	23
probe	-14	29
problem	10	21
problem $	1	-34
process	4	-63
process by	18	-15
process document	55	-18
process in	-74	-95
procur	102	-22
prod	26	-1
prod who	-7	9
produc	40	3
produc and	-14	32
produc consum	-8	17
product	-4	39
product system	77	-24
profil	-10	29
profil and	-23	35
profil that	-12	24
program	-8	38
program and	-15	38
program of	-37	56
program on	-5	20
program that	-19	45
project	-2	55
project @	0	18
promiz	70	70
promot	3	18
promot a	32	-27
promot out	-32	103
promot tier	-27	33
prompt	21	8
prompt @	-31	41
prompt and	16	-15
prompt inject	-15	23
prompt log	29	2
proof	18	72
proof of	56	25
propag	-8	31
properti	-6	12
protect	10	12
protect $	12	45
protect %	-78	35
protect @	72	-39
protect against	39	-20
protect and	-5	30
protect are	-13	61
protect at	18	1
protect in	33	-20
protect it	-27	57
protect my	-2	48
protect of	-15	66
protect on	-47	69
protect polici	-6	34
protect the	25	-6
protect them	60	13
protect what	75	-35
protocol	18	-3
protocol and	-10	15
prove	-35	55
provid	32	-3
provid $	-14	18
provid @	10	23
provid a	18	-17
provid al2023	-3	-47
provid and	8	14
provid by	8	86
provid comput	34	-10
provid enough	-18	63
provid for	44	-1
provid is	27	26
provid of	19	-11
provid or	-22	31
provid power	7	70
provid subnet	-37	51
provid the	50	-1
provis	47	6
provis @	-13	-38
provis capac	-32	85
provis concurr	4	23
provis mode	-10	86
provis noth	159	-98
provis the	57	-47
proxi	-1	59
proxi besid	-32	40
proxi do	-20	72
proxi karpent	27	-26
proxi or	-25	26
proxi that	-24	26
public	-2	24
public @	20	3
public access	-11	30
public address	-9	24
public ami	-11	14
public and	-24	30
public api	-28	38
public by	-21	64
public certif	77	-79
public endpoint	-3	29
public key	-22	27
public mode	-7	14
public or	-5	14
public subnet	-4	19
public topic	-17	44
public way	-21	33
publicli	3	57
publicli access	6	36
publish	26	0
publish $	-27	53
publish @	40	-16
publish a	72	-53
publish and	18	13
publish cloudwatch	29	-11
publish it	-34	87
publish log	-15	36
publish metric	41	-24
publish minor	29	-13
publish new	-52	-87
publish newer	-14	18
publish patch	41	6
publish the	39	15
publish their	48	-34
publish them	-18	44
publish to	-48	87
publish updat	109	-8
publish version	-34	55
pull	4	18
pull from	26	59
pull request	-9	10
pull the	-2	10
push	-45	41
push and	2	8
push or	-1	25
push the	-55	-9
push to	2	27
put	-3	22
put a	-11	28
put directli	32	-29
put in	-7	34
put into	10	25
put it	-43	-17
put mainten	23	-14
put no	-32	56
put noth	-19	44
put on	-27	27
put that	-18	52
put the	1	16
put them	-14	26
pv	-14	22
pv ena	-12	19
python	20	36
python 3	-19	56
python and	18	-16
python modul	-17	28
python packag	-17	45
python runtim	56	-38
python3	34	-43
python3 8	-11	19
q	-139	16
qualifi	-19	39
qualifi licens	-12	28
qualiti	-13	57
qualiti $	2	78
quarterli	-35	70
queri	-1	17
queri $	66	-16
queri @	-16	16
queri and	-10	35
queri are	-2	27
queri driver	-11	15
queri engin	41	-6
queri in	-8	10
queri is	-30	-61
queri load	-3	18
queri log	-36	46
queri on	-8	42
queri result	-95	63
queri run	46	-30
queri the	0	14
queri tune	1	9
question	34	-35
question @	9	-80
question for	112	-54
queue	23	19
queue and	6	47
queue for	-6	9
queue of	25	-8
queue polici	-26	77
quick	-15	61
quiet	-13	17
quiet hour	-13	17
quota	14	17
quota and	13	-2
quota are	60	29
quota for	39	-21
quota in	-34	67
quota of	38	-12
quota per	46	-35
quota raiz	-38	13
quota that	20	7
r	1	66
ra3	1	14
ra3 and	43	-30
rack	10	-1
rack $	46	69
radiu	-14	38
radiu server	-14	38
raiz	12	3
raiz and	28	-16
raiz befor	38	-33
raiz in	23	-11
raiz the	-16	43
raiz them	33	-24
ram	-5	37
ran	9	7
random	-18	47
random if	-9	21
random otherw	-5	26
rang	25	10
rang of	-29	57
rank	-23	47
rare	41	-16
raspberri	10	43
raspberri pi	10	43
rate	-3	15
rate base	-14	17
rate rule	-4	23
rather	3	39
rather than	3	39
rbac	0	58
rbac and	-4	20
rbac in	-18	62
rdp	6	31
rdp and	-3	15
rds	-7	19
reach	7	21
reach @	-13	32
reach a	-26	48
reach by	-15	30
reach everi	-31	47
reach file	-27	30
reach from	-29	43
reach it	20	5
reach its	-30	45
reach of	51	-25
reach onli	-4	11
reach the	-18	41
reach them	87	-50
reach through	-10	29
reachabl	-23	70
reachabl from	-5	12
react	-13	66
react to	17	39
read	-9	21
read a	-3	15
read access	1	12
read and	-49	-42
read from	-11	12
read it	7	68
read log	0	16
read my	57	-48
read onli	-14	17
read out	-6	14
read replica	44	24
read the	-8	26
read them	-13	40
read what	-8	11
read which	-15	31
readabl	17	40
readabl and	42	19
reader	2	-17
reader and	39	-34
reader in	-25	60
readi	-35	62
readonlyrootfilesystem	-4	59
real	11	50
real time	23	-10
realli	-11	50
rebalanc	-17	36
reboot	12	11
reboot for	-38	81
rebuild	2	29
rebuild $	-29	33
rebuild @	-3	13
rebuild a	88	-1
rebuild and	-7	39
rebuild fail	66	-10
rebuild it	-3	9
rebuild scan	-4	21
rebuild the	-27	43
receiv	-15	43
receiv a	-7	16
receiv and	-34	50
recent	12	-4
recipi	-13	27
recommend	3	26
reconnect	56	-30
reconnect by	19	21
record	12	9
record $	-13	76
record @	15	15
record and	-14	25
record api	37	-19
record are	24	-7
record at	-6	8
record by	-24	33
record call	18	-11
record can	-15	38
record chang	65	-54
record contain	-1	42
record durabl	22	-16
record everi	25	-18
record for	-29	49
record in	31	32
record is	-3	58
record its	26	-6
record manag	39	-13
record of	-36	65
record read	-5	14
record say	9	0
record stai	31	-38
record that	-31	51
record the	40	-7
record to	-4	22
record where	4	20
recov	-3	22
recov fail	45	-41
recov from	25	-21
recov instanc	-10	11
recov the	5	18
recov them	-24	31
recoveri	-5	33
recoveri $	6	44
recoveri @	-7	14
recoveri drill	-75	80
recoveri for	-16	34
recoveri goal	-1	17
recoveri of	-17	22
recoveri on	-2	10
recoveri plan	-6	33
recoveri point	-13	32
recoveri time	1	70
recoveri window	-9	11
recreat	-11	64
recycl	54	-15
red	-56	-34
red hat	-60	-61
red statu	-5	23
redact	-4	36
redact and	-6	24
redact on	-4	15
redeploi	-13	32
redeploi it	-12	15
redeploi the	-7	29
redirect	-9	23
redirect of	-9	10
redund	39	14
redund connect	15	-3
redund insid	63	-28
redund is	-31	62
redund uplink	-2	13
redundantli	65	-36
redundantli and	24	-9
redundantli in	33	-18
refer	-8	23
refresh	6	37
refresh the	-33	45
refus	14	11
refus and	11	-8
refus nor	6	32
refus plain	-9	17
refus unencrypt	-5	10
regardless	-14	47
region	16	16
region $	19	83
region %	0	84
region @	-33	51
region and	-2	11
region are	16	-5
region as	-4	20
region avail	10	0
region build	54	-8
region by	-16	38
region cluster	67	-46
region fail	-30	36
region for	-15	37
region if	57	-55
region in	-13	36
region is	50	-11
region isnt	-2	8
region need	200	81
region of	41	-38
region on	-25	27
region onli	-19	25
region or	-11	20
region otherw	-10	32
region patch	39	-27
region replic	-31	88
region so	-1	13
region such	16	-6
region that	79	-28
region thei	49	-31
region to	-17	64
region when	30	-11
region who	-59	-66
region with	20	-17
regist	15	42
regist a	-27	29
regist and	19	-4
regist domain	16	55
regist drain	-5	41
regist the	-18	50
regist with	2	28
registr	37	-21
registri	39	5
registri certif	9	-3
regul	-5	11
regul that	-6	13
regular	-18	27
regularli	26	21
rehears	-6	19
rehears the	-9	18
reject	-18	32
relaunch	-7	44
relaunch $	-2	53
relaunch are	-13	38
releas	26	-1
releas 6	-16	55
releas @	45	-34
releas a	-9	12
releas and	30	-14
releas for	11	9
releas in	-22	26
releas it	-40	82
releas label	-25	27
releas new	67	-34
releas note	9	11
releas patch	21	-16
releas the	66	-18
releas with	-3	18
reli	4	19
reli on	5	21
remain	-18	27
remedi	-5	101
remot	52	30
remov	9	20
remov @	72	-52
remov it	16	9
remov modul	-34	123
remov the	14	7
remov their	-10	36
remov them	-34	65
remov user	-10	23
remov what	-9	11
remov worker	50	-31
render	22	-11
render page	-11	11
render with	-12	24
renew	21	-3
renew @	37	-22
renew a	44	-44
renew by	33	-37
renew it	40	-30
renew the	49	-27
renew them	-32	51
repair	44	-16
repair $	27	25
repair a	51	-20
repair an	-12	12
repair and	25	-18
repair by	9	-39
repair it	45	-19
repair or	28	-18
repair the	28	41
repair them	36	29
repair upgrad	66	-35
replac	20	4
replac $	13	-46
replac @	55	-16
replac a	40	-8
replac an	5	22
replac and	17	18
replac befor	52	-43
replac by	32	-36
replac can	-35	40
replac each	47	-42
replac fail	43	-17
replac fleet	-75	111
replac for	35	-26
replac instanc	-18	84
replac it	9	-6
replac the	10	11
replac them	25	-10
replac those	5	8
replac unhealthi	41	-30
replai	-18	25
replai $	-30	30
replai are	-2	9
repli	-1	38
repli to	-1	38
replic	23	14
replic $	5	68
replic a	37	-22
replic an	87	-11
replic and	-25	39
replic disk	49	-40
replic each	36	-27
replic factor	2	8
replic insid	107	-77
replic it	-18	35
replic of	-32	39
replic or	-18	49
replic the	16	-9
replic to	-42	75
replica	4	39
replica @	56	-36
replica and	-2	25
replica for	35	-27
replica in	-21	29
replica of	9	16
replica or	-14	14
replica the	9	5
replica when	27	-27
report	21	3
report @	25	-17
report a	14	26
report about	-39	39
report and	39	-9
report are	39	-3
report from	-45	76
report in	16	-5
report it	3	39
report job	23	-14
report the	129	-54
report them	33	-21
report through	13	-7
repositori	22	18
repositori $	100	-44
repositori and	12	-3
repositori in	36	4
repositori of	-4	9
reput	11	0
request	17	-4
request $	-16	-93
request and	-24	46
request are	35	84
request flood	-11	14
request in	-30	87
request is	-21	54
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
requir http	-42	48
requir iam	-16	63
requir on	29	5
requir servic	-15	15
requir ssl	-14	18
requir tls	24	3
requir txt	-6	18
requir updat	14	13
requir who	-27	31
rescan	36	-31
reserv	-32	56
reserv and	-27	48
reserv concurr	2	15
reserv fleet	13	-10
reset	-5	27
reset storag	19	-7
resid	-22	16
resili	22	9
resiz	3	31
resiz by	-31	66
resolut	44	-33
resolv	6	21
resolv drift	-13	19
resolv in	-2	8
resourc	10	23
resourc $	54	4
resourc and	-7	15
resourc behind	-9	10
resourc in	-22	71
resourc is	81	-46
resourc polici	-7	19
resourc that	12	11
resourc to	-11	23
resourc type	-2	27
respect	11	30
respond	-18	85
respond to	-15	30
respons	-29	-24
respons $	-99	-18
respons for	-12	-24
respons is	-35	-45
respons model	-14	45
respons or	4	65
respons to	-87	73
rest	22	-29
rest $	-104	-33
rest @	-5	40
rest alwai	34	-1
rest and	37	-13
rest by	-11	-70
rest encrypt	-20	-40
rest except	24	-13
rest if	36	-84
rest in	-8	-66
rest is	-25	-7
rest of	-65	-109
rest through	23	5
rest with	5	9
rest without	43	2
restart	10	19
restart after	-8	55
restart and	44	-35
restart dure	-12	22
restart fail	26	-12
restart standalon	-25	42
restart the	-10	47
restart them	-27	69
restor	11	19
restor $	-40	90
restor a	-22	28
restor and	-23	33
restor are	116	-103
restor drill	-10	17
restor from	12	38
restor into	81	-72
restor of	-30	38
restor out	-39	55
restor test	-29	88
restor the	48	-17
restor them	44	18
restor to	33	-29
restor which	-9	10
restrict	-12	47
restrict @	-8	60
restrict and	-5	12
restrict network	-12	17
result	-26	28
result @	-2	61
result and	26	-4
result are	-7	20
result in	-7	13
result is	-3	23
result live	-1	13
result with	15	-1
resum	-6	13
resum it	-9	10
retail	74	31
retain	-13	20
retain them	-6	11
retent	-4	40
retent $	33	180
retent and	10	2
retent are	-1	35
retent is	28	-105
retent keep	-9	14
retent of	-29	39
retent period	8	24
retent set	16	85
retent take	-12	18
retent there	-35	51
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
reus	10	21
reus and	19	-7
reveal	-7	35
revert	-18	42
revert it	-15	26
review	-9	46
review @	-10	44
review and	29	-9
review chang	-7	15
review code	-27	57
review it	-19	37
review of	-6	19
review the	-28	63
review them	-8	17
review who	23	8
revis	24	25
revis and	20	5
revis that	11	55
reviz	-6	9
revoc	-9	18
revoc list	-11	20
revok	-8	40
revok a	10	76
revok the	-14	28
rid	44	-41
rid of	44	-41
right	6	27
right $	42	-32
right a	7	31
right and	-5	13
right of	-19	95
right on	-23	48
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
role are	-14	43
role by	-5	10
role can	-13	30
role credenti	-14	21
role for	8	9
role in	-4	39
role is	3	62
role job	-1	28
role of	2	55
role small	-19	19
role sourc	-11	14
role that	-9	10
role the	-5	11
role there	-11	18
role to	-6	12
role which	-3	12
role who	-4	10
role with	-12	26
roll	-5	12
roll $	-95	-32
roll back	-12	36
roll it	45	-26
roll out	6	8
roll the	26	36
roll them	-13	-46
rollback	-2	23
rollback and	-13	13
rollup within	27	-11
room	29	15
room $	107	-4
room for	31	-15
root	6	41
root @	-26	58
root access	-5	53
root account	-5	50
root author	30	-22
root file	-13	17
root in	-7	13
root squash	3	29
root user	14	16
root volum	-19	48
rot	56	9
rot insid	26	-2
rotat	-6	14
rotat $	-165	-68
rotat %	-7	73
rotat @	77	17
rotat a	-33	33
rotat and	-7	17
rotat by	-24	39
rotat everi	-5	10
rotat for	-31	31
rotat in	-43	72
rotat it	0	28
rotat of	61	23
rotat on	-36	57
rotat the	-7	-86
rotat them	3	61
rotat with	-22	-71
rout	1	28
rout 53	13	-13
rout @	-17	23
rout alert	-11	14
rout and	24	-12
rout data	3	43
rout of	-1	8
rout or	8	30
rout tabl	9	56
rout them	-7	23
rout to	-38	66
rout traffic	15	6
router	9	7
router $	94	14
router and	38	-12
router at	46	-7
router in	-37	62
router is	-52	70
router switch	8	-3
router the	11	5
row	-18	-36
row and	-6	11
row level	-27	52
row that	-25	48
rpo	-4	51
rpo of	-5	63
rto	-1	65
rto and	-4	57
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
rule on	-9	60
rule or	-4	11
rule pattern	29	-25
rule set	36	-38
rule target	-13	80
rule that	-12	14
rule the	-28	37
rule who	-15	33
run	26	2
run $	33	-68
run %	12	1
run @	59	-22
run a	-5	38
run and	18	0
run are	-28	35
run as	-41	54
run at	-34	40
run autom	19	13
run behind	-2	30
run by	132	-47
run command	-8	11
run custom	12	-12
run each	-5	49
run etcd	55	-33
run everi	27	-10
run for	-25	-43
run here	-3	22
run high	16	-6
run in	26	19
run insecur	9	-5
run insid	-71	132
run instanc	-12	22
run is	-13	52
run its	61	52
run job	-30	52
run mode	-6	8
run more	-33	37
run on	0	35
run onli	-14	40
run our	23	14
run out	32	24
run over	57	-15
run patch	-4	12
run queri	25	-19
run replica	-29	57
run scale	-59	80
run secur	7	17
run sever	-44	49
run sinc	-75	4
run storag	-12	30
run task	-33	38
run that	44	-7
run the	33	-11
run them	43	16
run there	10	2
run time	-13	26
run with	12	43
run without	8	58
runbook	-25	12
runtask	-18	50
runtim	9	-11
runtim $	-100	-34
runtim agent	42	-21
runtim and	30	-16
runtim cni	-8	14
runtim endpoint	-23	37
runtim for	40	-38
runtim in	44	-107
runtim is	20	51
runtim monitor	-9	12
runtim of	52	-43
runtim on	46	-22
runtim role	-6	13
runtim updat	-14	43
runtim version	21	-20
runtim with	26	11
s	29	17
s certif	61	-39
s event	16	-12
s own	14	5
s paramet	-11	21
s role	-21	29
s set	-23	45
s to	-55	71
s tool	-53	81
s trust	-29	35
s3	20	4
s3 are	-10	12
s3 bucket	2	30
s3 by	39	-29
s3 destin	50	-19
s3 gatewai	-21	27
s3 kei	22	-6
s3 manag	31	-28
s3 or	-9	20
s3 us	-39	89
s3 which	23	-15
s3 with	-11	12
saa	-2	18
saa applic	-3	19
safe	-14	48
safe $	-6	43
safe as	31	-22
safe on	51	-19
safekeep	-5	50
safekeep $	-5	50
safeti	-25	40
sai	5	13
sai outright	-10	26
sai so	59	0
said	82	-19
sam	-7	14
sam cli	0	8
same	54	37
same @	-18	20
same author	38	-30
same host	48	-39
same question	98	-75
saml	-12	33
saml and	-20	39
sampl	-4	38
sampl phrase	22	-12
sampl rule	-16	52
sanit	60	-36
save	-7	54
savepoint	-29	38
say	18	33
say never	-26	36
say otherw	-17	18
say so	72	27
say who	-6	20
scale	36	-10
scale $	-107	-229
scale @	150	-12
scale a	135	-3
scale an	-64	-97
scale and	-20	41
scale as	-25	40
scale awai	4	9
scale between	1	108
scale by	-1	51
scale comput	34	-30
scale group	0	10
scale in	-30	67
scale is	28	22
scale it	75	0
scale mode	-84	86
scale of	-25	-54
scale on	17	33
scale polici	6	51
scale storag	42	-6
scale the	59	-8
scale them	-107	-54
scale up	16	8
scale with	82	-30
scan	1	37
scan $	19	143
scan and	2	12
scan by	-53	14
scan imag	13	6
scan it	-19	25
scan of	18	-1
scan on	-8	32
scan patch	-6	28
scan the	-3	12
scan them	43	43
scan volum	-24	48
scan what	52	-41
scanner	28	21
scanner and	71	12
scanner on	-12	5
schedul	26	3
schedul $	-57	-41
schedul a	-7	34
schedul and	1	24
schedul delet	-7	37
schedul for	-6	36
schedul keep	-32	48
schedul of	33	40
schedul or	-24	27
schedul requir	20	8
schedul snapshot	-22	58
schedul start	25	-20
schedul that	52	-28
schedul the	13	-5
schedul them	72	64
schedul then	-35	40
schema	5	93
schema $	19	159
schema @	-8	87
schema and	-2	11
schema design	27	95
scientist	-18	17
scim	-11	31
scope	19	29
scope $	-10	90
score	-50	-6
scratch	5	77
scratch @	-12	28
scratch file	-22	63
screen	60	3
script	-9	42
script $	-2	93
script and	3	36
script are	-12	30
script in	-19	30
script of	-12	30
script that	-8	16
scrub	37	-27
scrub memori	16	-13
sddc	-24	30
sddc manag	-24	30
sdk	-6	72
sdk in	-24	39
sdk the	43	-36
search	23	27
search and	-4	11
search for	-27	25
second	-20	-6
second @	8	27
second factor	-4	40
second layer	61	-46
second one	-134	-46
second region	29	-10
second zone	-15	30
secreci	33	-7
secret	-1	32
secret and	-5	8
secret are	-19	34
secret from	-7	9
secret in	-15	57
secret left	-14	72
secret manag	4	15
secret out	8	4
secret there	-23	81
secret volum	-15	17
secur	2	14
secur $	93	17
secur @	-11	37
secur agent	-4	24
secur and	12	15
secur by	85	2
secur configur	-16	39
secur contact	-29	57
secur environ	7	38
secur fix	26	-13
secur flaw	5	56
secur group	-1	47
secur hub	16	-9
secur in	-49	159
secur key	0	17
secur log	-13	36
secur modul	5	14
secur of	42	120
secur on	5	41
secur or	-16	22
secur patch	-32	-138
secur polici	12	8
secur profil	-16	40
secur quota	-9	32
secur standard	0	22
secur the	76	-36
secur updat	-62	-87
see	14	-12
see and	-5	16
see it	20	4
see no	51	-3
see nor	-2	28
see or	75	-44
see that	-21	30
see the	-12	32
see them	12	37
see to	7	10
see which	-3	22
see who	-17	20
seen	38	-2
segment	-16	89
select	30	14
select the	-28	49
self	-15	27
self servic	-53	49
send	-1	17
send @	2	13
send a	-15	16
send and	-61	-39
send anoth	40	-31
send it	-30	41
send messag	-33	62
send metric	9	-7
send notic	12	-7
send onli	16	-6
send out	-5	9
send quota	-30	73
send the	31	-18
send them	15	38
send to	54	-24
send traffic	10	-9
send what	11	-9
sensit	-29	55
sensit $	-7	73
sensit data	-12	42
sensor	-45	87
sent	-9	27
sent and	-8	8
sent to	15	18
sent with	-13	29
separ	19	21
separ log	-7	10
septemb	-3	25
septemb 2026	2	23
septemb 2027	-8	16
seri	0	10
serv	48	-8
serv @	74	-38
serv from	-20	47
serv http	99	-24
serv its	27	-12
serv the	-16	33
serv tls	47	-4
serv to	67	-30
server	29	2
server $	-3	22
server @	38	-19
server access	-20	62
server and	28	-7
server apart	-6	8
server are	-19	46
server at	51	-25
server avail	82	-49
server behind	51	-14
server between	34	4
server build	-21	83
server but	17	-10
server by	36	-32
server certif	-56	55
server control	-15	27
server core	-18	22
server for	35	66
server hall	55	2
server host	104	-17
server in	63	-52
server insid	46	-31
server is	-35	113
server licens	-10	36
server of	82	1
server offer	53	-47
server on	47	-35
server oper	-42	79
server room	57	37
server sdk	-28	31
server side	-28	34
server that	43	23
server under	55	-36
server who	65	-26
server with	-13	14
serverless	110	16
serverless cach	25	-19
servic	24	6
servic $	54	-1
servic @	-7	14
servic account	-2	29
servic again	3	17
servic and	37	20
servic are	19	60
servic avail	85	-28
servic behind	41	-3
servic by	-29	35
servic connect	-23	38
servic doe	-78	108
servic improv	-8	25
servic is	64	23
servic it	43	-28
servic its	25	-13
servic itself	89	-30
servic keep	0	34
servic of	110	-69
servic on	84	-9
servic opt	-9	15
servic or	-9	12
servic quota	-30	77
servic regist	-38	86
servic role	-15	26
servic run	30	-16
servic softwar	-15	15
servic task	-9	12
servic that	91	-48
servic the	64	-105
servic unless	23	-19
servic updat	-56	31
servic use	-29	40
servic where	20	39
servic which	12	-9
servic who	-89	-95
servic with	-18	37
session	21	8
session $	67	-25
session and	-9	12
session are	-16	40
session attribut	17	-8
session from	26	-1
session in	-22	53
session manag	24	-3
session to	-15	17
set	-1	27
set $	-38	-17
set @	-9	17
set a	13	8
set alarm	-12	25
set and	21	-9
set anoth	-8	24
set are	-1	10
set as	-13	20
set at	23	-22
set befor	-7	11
set budget	-13	20
set by	-9	77
set capac	-10	14
set cluster	-6	12
set comput	-16	22
set deploy	-8	16
set encrypt	-7	16
set fleet	-8	24
set from	55	-46
set how	-31	70
set in	-2	25
set index	-16	30
set instanc	-9	30
set is	-24	33
set it	-18	77
set job	-4	16
set lifecycl	-16	30
set limit	-15	17
set min	-2	12
set minimum	-3	12
set more	-19	32
set network	-15	33
set of	8	10
set on	74	-46
set paramet	-11	39
set posix	-3	35
set queue	-5	29
set reserv	-38	53
set retent	-17	53
set so	22	-2
set sourc	-12	15
set subnet	-18	22
set that	-6	13
set the	-11	37
set their	26	-9
set there	-41	67
set to	21	3
set type	-8	49
set up	-3	21
set what	90	-54
set when	-14	31
set with	-10	14
setup	-3	38
setup in	-16	35
seven	-4	21
seven year	20	2
sever	10	13
sever avail	-1	10
sever invoc	-28	52
sever region	-22	107
sever task	-57	62
sever time	-6	9
sever zone	15	1
shadow	9	38
shadow copi	-2	59
shard	-36	19
shard and	-2	19
shard level	-1	8
shard of	-55	14
share $	-49	-15
share @	-32	51
share a	31	-19
share an	-13	23
share and	24	5
share control	-88	-62
share file	-31	90
share it	-16	40
share its	10	22
share kei	-6	9
share no	37	-10
share of	61	-57
share one	25	40
share resourc	-11	36
share respons	-27	56
share the	-17	29
share them	-6	51
share volum	-1	15
share with	-16	29
shell	36	-5
shell in	-7	25
shield	30	14
shield advanc	-14	43
shield standard	42	-2
shift	56	12
ship	9	13
ship @	-8	41
ship the	22	14
shop	-88	-17
short live	0	13
short outag	-21	29
shorten	-8	23
should	-4	34
should %	35	10
should be	0	42
should have	-44	48
should i	12	-12
shouldnt	7	31
show	15	20
show @	64	-31
show auditor	-29	41
show the	3	12
show up	-18	41
shred	66	6
shred the	49	15
shrink	-5	61
shrink the	33	-16
shut	-23	31
side	10	23
side $	-6	57
side encrypt	-33	37
side is	-17	49
side of	68	-60
side render	17	-13
sidecar	8	74
sidecar @	35	38
sidecar are	-22	29
sidecar or	-9	13
sign	2	25
sign and	-15	-44
sign in	2	24
sign is	60	-43
sign key	38	26
sign on	-4	50
sign profil	-38	41
sign up	-12	17
sign url	2	35
sign with	-9	11
signatur	44	-22
signatur $	12	-95
signatur expiri	5	58
signatur of	55	-8
sigterm	16	-15
sigterm and	16	-15
silenc	-14	24
sinc	-16	10
sinc 1	1	12
sinc 25	28	-17
sinc 30	-2	18
sinc 7	-11	20
sinc januari	-70	6
sinc the	20	-16
sinc then	61	-37
sinc two	-8	17
singl	7	26
singl @	26	-4
singl az	-33	49
singl connect	19	20
singl instanc	-4	29
singl sign	7	51
sit	4	38
sit in	-35	46
sit on	47	27
sit with	-38	55
site	4	25
site $	48	-1
site and	-3	19
site are	-33	40
site host	-26	43
site in	53	-6
site is	-53	70
site of	-5	8
site script	-4	21
site where	50	-37
six	37	-13
six copi	38	-23
six month	-30	39
size	10	19
size $	-34	100
size @	-24	-51
size and	22	17
size consolid	58	-44
size of	-13	39
size or	42	-21
size scale	-32	36
size that	35	-33
size the	-75	39
size to	78	-48
size what	79	-45
sla	-9	-108
sla for	18	89
slot	-15	37
slot prompt	-7	11
slow	-14	58
slow log	0	57
slow queri	1	38
slow sql	13	47
small	-21	37
small and	-8	9
small or	-3	21
smb	8	9
smb 3	18	-2
smb and	-3	12
smb encrypt	-14	33
sms	23	11
sms and	12	14
smtp	-19	45
smtp credenti	-31	62
snapmirror	-6	72
snapmirror and	-20	36
snapshot	-1	21
snapshot $	-25	49
snapshot and	8	33
snapshot are	24	16
snapshot by	32	-5
snapshot copi	-12	28
snapshot first	-6	114
snapshot for	-12	21
snapshot go	-29	48
snapshot in	15	-14
snapshot of	-31	-13
snapshot or	-12	46
snapshot polici	-9	45
snapshot retent	-8	24
snapshot schedul	-8	20
snapshot to	17	-7
snapshot where	26	0
snapshot which	-7	8
snapshot windows	3	15
snapshot with	2	30
snowflak and	9	-8
sns	-1	10
so %	104	8
so @	-69	-77
so ami	-3	37
so and	20	-9
so are	-21	26
so by	-4	21
so doe	43	-29
so in	-4	54
so is	-11	37
so it	40	-16
so noth	3	65
so patch	62	-27
so that	-11	29
so the	-29	-78
so there	-26	29
so who	-73	-70
soc	71	-20
soc 2	44	24
soc pci	23	-4
softphon	-13	41
softwar	32	-10
softwar $	71	-28
softwar @	33	-11
softwar and	32	-22
softwar in	68	-48
softwar insid	-17	68
softwar is	-64	93
softwar licens	0	42
softwar of	20	-51
softwar on	15	54
softwar that	20	40
softwar updat	13	9
softwar we	-16	37
softwar with	30	-20
some	-12	59
some @	-14	22
some need	-19	22
some of	30	4
somebodi	8	7
somebodi wrote	5	29
someon	17	6
someon must	32	-24
someon who	-13	32
someth	-16	-45
someth %	-35	-6
someth in	-13	15
soon	42	-41
soon as	42	-41
sorri	8	77
sorri i	0	98
sort	10	49
sourc	1	29
sourc @	32	-13
sourc address	96	6
sourc and	17	12
sourc code	11	53
sourc control	-10	15
sourc data	67	-57
sourc destin	-15	30
sourc document	-6	10
sourc keep	12	44
sourc librari	3	13
sourc record	-13	21
sourc server	-38	101
sourc sync	-19	34
sourc the	-46	69
space	-33	43
space and	-5	24
spam	-11	21
spare	-25	42
spare capac	-36	57
spark	15	-3
spark and	32	-24
speak	12	-9
speak it	46	-22
speak tls	-31	69
special	19	-49
specif	-5	79
specif control	-15	89
specif secur	7	38
specifi	-7	21
spectr	22	-1
spectr and	22	-1
speed	-65	81
spend	15	198
spf	-14	25
spf and	-23	31
split	35	-1
split the	4	43
spot	53	-2
spot @	22	-16
spot and	58	18
spread	8	27
spread @	18	15
spread a	15	-11
spread instanc	-7	22
spread the	-10	15
spread them	-25	47
spring	15	74
sql	6	32
sql inject	3	38
sql queri	-6	47
sql statement	13	47
sqs	72	-58
squash	3	29
srm	-91	-116
ssd	45	-10
sse	-1	20
sse @	18	14
sse c	-13	116
sse s3	58	-49
ssh	15	27
ssh and	-8	22
ssh kei	-2	67
ssh key	-48	56
ssh or	-9	19
ssh to	64	-23
sshd	0	58
ssl	-15	33
ssl certif	-5	23
ssl on	-16	17
ssm	-6	24
ssm agent	-6	26
stack	38	79
staff	31	1
staff $	10	33
staff to	60	0
stage	3	14
stage and	13	-3
stage subnet	29	-11
stai	8	29
stai @	-18	35
stai as	35	-24
stai enabl	-13	13
stai for	36	-16
stai in	-10	37
stai insid	27	19
stai longer	90	-79
stai on	-19	34
stai open	-2	16
stai privat	-11	20
stai readabl	51	-32
stai the	69	-31
stai there	-28	49
stai until	-40	70
stai up	-9	20
stai with	39	-2
stai within	81	-60
stale	-23	61
stale who	-23	34
stall	-9	62
stand	3	25
stand $	27	-22
stand a	-14	19
stand in	12	21
stand on	-2	35
standalon	-36	63
standalon @	-41	56
standalon on	-16	64
standalon task	-7	20
standard	18	6
standard @	38	9
standard and	16	-9
standard ask	-29	41
standard support	32	-19
standbi	35	-3
standbi @	16	-10
standbi and	23	9
standbi in	41	-40
standbi of	29	-5
standbi or	-23	39
standbi server	36	-32
start	8	25
start @	23	14
start a	58	11
start add	21	6
start again	-6	21
start an	25	-1
start and	35	-28
start at	33	-31
start by	31	2
start each	20	7
start everi	-14	64
start from	-26	29
start it	-9	47
start lost	-12	25
start major	5	30
start on	-39	66
start one	-17	20
start replac	52	-38
start restor	91	-81
start task	-19	39
start the	-9	39
start them	-58	93
start those	-27	76
start upgrad	72	35
start with	39	-8
startup	14	27
startup script	-13	25
startup us	24	25
state	9	19
state and	23	-2
state at	-20	20
state befor	-12	17
state by	55	-34
state compat	-4	40
state of	46	-41
state off	-14	35
state outsid	-20	35
state rule	-22	39
stateless	-3	20
statement	11	39
statu	22	11
statu check	51	-34
statu log	-2	30
steadi	11	-6
step	1	13
step in	-3	20
step of	33	-28
still	24	30
still accept	43	-13
still mend	-11	13
still on	-29	111
still patch	-37	7
still rout	-11	58
stolen	0	17
stop	-1	28
stop @	-23	56
stop an	-1	10
stop and	2	24
stop cleanli	-15	25
stop condit	-11	29
stop hibern	-7	8
stop it	22	-19
stop or	-18	38
stop task	4	10
stop their	17	-11
storag	30	9
storag $	-77	32
storag across	60	-1
storag and	7	19
storag autosc	-30	41
storag block	40	-22
storag by	62	-42
storag capac	11	41
storag class	-8	23
storag databas	49	-24
storag driver	-6	28
storag encrypt	10	-60
storag imag	-19	24
storag in	24	-22
storag is	-59	110
storag log	45	-20
storag media	54	0
storag node	28	18
storag of	-54	54
storag server	44	-23
storag six	28	-19
storag virtual	-19	36
storag volum	59	10
storag where	56	-44
storag with	34	-11
store	23	14
store $	-15	27
store @	43	3
store all	-5	16
store and	-29	52
store content	81	-68
store current	-18	27
store data	50	39
store everi	22	-16
store for	73	-26
store in	32	6
store is	90	-52
store it	0	40
store log	39	-37
store none	-36	85
store of	33	-1
store on	-20	39
store onli	46	9
store region	71	-67
store that	-17	41
store the	81	-48
store them	24	17
store volum	24	5
store what	-21	55
store who	6	32
store with	53	-37
store yourself	-8	16
strategi	-17	88
strategi and	-6	64
stream	-50	-57
stream @	17	19
stream agent	28	-17
stream and	99	-24
stream publish	-8	13
stream when	-97	-87
structur	50	3
stuck	-19	48
stuck on	-7	40
student	1	17
stuff	-34	45
subject	-23	33
submit	-4	24
submit @	-3	16
submit job	2	12
subnet	-3	23
subnet $	-2	11
subnet @	-9	13
subnet and	-11	21
subnet at	-8	9
subnet endpoint	-27	35
subnet file	-5	10
subnet give	-7	30
subnet group	19	15
subnet in	-28	40
subnet network	-7	9
subnet of	-12	17
subnet or	-21	24
subnet secur	-12	20
subnet that	33	-27
subscrib	-12	56
subscrib are	-32	63
subscrib to	-11	81
subscript	-15	51
such	3	13
such a	69	-31
such instanc	-5	32
such queue	-38	39
suffic	-21	32
suggest	-2	65
suggest $	47	-1
suit	26	14
suppli	39	1
suppli a	-3	9
suppli and	-19	34
suppli in	69	-56
suppli kubelet	38	-21
suppli patch	-11	32
suppli the	-4	64
supplier	-16	63
support	10	11
support @	22	26
support end	8	27
support for	17	-17
support is	-12	14
support it	42	-35
support nitro	-12	13
support perimet	-17	34
support runtim	-47	59
support them	-24	25
support tls	76	-44
support version	-29	41
suppos	-34	-28
suppos $	66	-15
suppos to	-70	-36
suppress	20	56
suppress rule	-26	68
sure	14	19
sure %	39	-5
sure onli	-29	33
sure that	-26	48
surveil	31	-26
surviv	8	34
surviv a	19	-10
surviv the	-5	16
suspici	3	33
swap	110	-26
swap it	14	30
swap the	57	-37
switch	9	6
switch $	93	2
switch encrypt	-34	85
switch fiber	8	-3
switch in	33	-13
switch it	12	42
switch off	37	1
switch on	-18	25
switch over	-14	15
switch redact	-4	15
switch that	-9	27
switch the	-8	10
switch them	31	-25
switch to	11	40
switchov	41	51
switchov or	50	-42
symmetr	-16	18
sync	50	-41
sync schedul	-19	34
synchron	13	14
synonym	-16	30
system	10	6
system $	31	-62
system @	38	-6
system account	42	-18
system and	-1	20
system are	102	-6
system as	59	-4
system at	40	-4
system behind	49	-8
system by	20	-3
system databas	23	54
system fix	6	-58
system for	14	5
system have	-14	20
system in	17	97
system insid	111	-62
system is	-33	57
system itself	-8	11
system manag	-2	30
system memori	-4	11
system network	40	112
system on	4	37
system patch	-18	106
system stand	69	-58
system take	-16	38
system that	18	2
system the	15	-14
system under	73	9
system updat	-68	-55
system user	-4	14
system with	29	-16
system within	23	-14
tabl	12	34
tabl $	-2	96
tabl and	0	15
tabl by	63	-35
tabl definit	-41	44
tabl in	-18	86
tabl is	108	-84
tabl map	-3	37
tabl of	-24	63
tabl permiss	-5	31
tabl whose	18	110
tabl with	-14	20
tag	11	62
tag immut	-11	26
tag resourc	33	109
tag the	49	-36
taint	41	-14
take	11	11
take 60	-2	20
take @	37	-20
take a	45	8
take and	33	-20
take autom	11	-120
take back	31	-20
take backup	28	-2
take call	55	-29
take care	34	-51
take continu	22	-14
take daili	37	-29
take effect	-14	33
take hourli	51	-39
take manual	-12	18
take no	-25	81
take none	-15	39
take on	-9	13
take over	50	-16
take snapshot	-52	85
take the	15	-20
take them	7	41
take thi	9	60
taken	2	31
takeov	-14	44
talk	-18	82
talk to	12	32
tamper	26	9
tamper with	20	14
tape	37	-17
target	3	23
target $	-3	72
target @	-2	9
target and	14	18
target are	-14	22
target in	-11	22
target is	-54	67
target that	-9	26
task	16	-2
task $	32	38
task @	-33	41
task and	12	8
task are	-29	50
task definit	-38	56
task is	-4	70
task log	-11	20
task of	1	15
task on	21	4
task replac	29	-26
task role	-11	21
task run	-4	8
task set	-5	57
task share	56	-27
task stop	-22	32
task that	43	-36
task to	8	15
task with	16	-11
tcp	-11	22
tde	29	4
team	35	-10
team $	-11	30
technician	81	-33
telephon	-16	38
tell	-1	41
tell me	-17	36
templat	-6	29
templat $	-21	33
templat and	19	8
templat is	2	31
templat or	-13	20
templat togeth	-2	12
temporari	-22	72
temporari credenti	16	8
ten	-7	-38
ten year	-14	15
tenant	111	-12
tenant apart	29	-1
term	18	3
term let	26	-22
termin	6	9
termin tls	39	-35
test	8	38
test $	-30	153
test %	8	131
test @	25	-20
test and	-4	27
test it	24	-6
test of	-8	28
test restor	-2	37
test that	-18	37
test the	20	19
test them	21	-18
tester	-13	38
text	10	22
than	-3	29
than 14	-16	36
than 90	-13	61
than a	23	-14
than it	-8	16
than one	-12	19
than root	-7	21
than the	18	-13
than two	65	-63
thank	-32	-42
that	13	6
that $	9	-73
that %	-56	11
that @	34	9
that a	-4	56
that agent	-3	24
that allow	-10	12
that amazon	9	58
that an	-26	53
that and	-37	48
that answer	73	-62
that api	93	-34
that appli	8	54
that are	18	-6
that aws	75	78
that becaus	13	-11
that block	-24	44
that bring	-38	11
that bucket	30	-3
that build	38	-23
that by	-23	45
that call	19	12
that came	-7	14
that can	-31	48
that cannot	102	-61
that carri	8	-4
that check	12	-12
that client	59	-54
that come	-21	32
that connect	53	-12
that copi	33	-31
that creat	28	-21
that date	46	-10
that day	9	-6
that deploi	44	-20
that do	10	23
that doe	-12	17
that encrypt	-26	54
that end	-15	41
that evalu	49	-20
that execut	50	7
that exist	55	-20
that fail	21	-11
that fall	-18	46
that fetch	-11	31
that fit	32	-30
that flow	24	-13
that function	53	-42
that go	13	-10
that hand	89	-41
that handl	41	-25
that happen	-23	34
that has	28	-19
that have	-1	37
that hold	28	-7
that host	46	-5
that hous	-19	26
that imag	-11	16
that includ	-12	13
that inspect	33	-9
that is	21	4
that it	13	6
that its	-9	19
that join	10	4
that keep	34	-14
that key	-20	34
that launch	35	-31
that leav	-42	66
that left	-9	31
that let	-4	16
that list	16	-5
that log	-4	24
that lose	-15	17
that make	-27	39
that market	-5	10
that match	82	-50
that matter	-13	61
that may	-10	13
that must	-19	42
that need	14	36
that never	-11	16
that no	25	-19
that nobodi	-40	43
that of	-18	50
that off	97	-64
that on	-28	33
that onc	34	-22
that one	70	-51
that onli	31	66
that open	-19	29
that or	-57	-87
that our	-19	40
that pass	-5	40
that patch	-20	51
that place	35	-7
that polici	-15	18
that produc	69	-42
that provid	-20	47
that reach	-4	8
that react	-4	11
that read	-44	60
that reconnect	66	-63
that record	-15	15
that refus	-5	10
that replac	-35	40
that replic	28	-19
that rout	11	-1
that run	75	-20
that runtim	-50	19
that send	-32	62
that serv	37	4
that set	-33	48
that share	-9	20
that someth	46	-70
that speak	19	4
that stai	-44	55
that still	-8	90
that stop	22	-13
that store	36	-29
that support	42	-35
that take	18	-14
that the	-8	30
that thei	-2	28
that thi	29	4
that thing	-106	-117
that to	-21	27
that traffic	-86	93
that up	15	0
that us	3	-57
that use	-20	45
that user	-9	24
that verifi	35	-13
that version	-15	36
that wait	15	-11
that was	18	-7
that watch	72	-28
that we	15	95
that were	19	12
that when	0	12
that whose	-8	30
that window	29	-17
the	11	10
the %	83	2
the 30	-40	59
the 7	33	-31
the @	26	20
the acceler	52	-11
the access	-15	43
the account	1	19
the activ	-11	18
the add	0	13
the administr	-4	26
the age	-8	8
the agent	-36	-53
the ai	-18	24
the alarm	-13	54
the alert	-14	65
the allow	-8	8
the amazon	-9	17
the ami	19	69
the analysi	59	-17
the answer	-9	10
the app	-37	20
the applianc	14	11
the applic	12	66
the archiv	-5	20
the assess	6	12
the assessor	-3	52
the attack	-10	99
the audit	-6	23
the auditor	14	-40
the auth	-19	42
the authent	-23	32
the author	-20	34
the authorit	35	-5
the auto	-19	3
the autom	8	-14
the automat	-35	-53
the avail	94	-9
the aws	21	-51
the az	51	-35
the baa	-54	23
the back	-32	46
the backbon	50	11
the backup	-8	-46
the bare	56	19
the base	-9	16
the basement	-19	24
the begin	-16	33
the block	40	-27
the board	-14	60
the bootstrap	5	-46
the box	48	-22
the broker	-32	-31
the bucket	3	18
the budget	-3	56
the build	83	-38
the cabinet	-3	23
the cach	64	-20
the call	-15	44
the capac	33	-10
the catalog	-21	29
the ceil	58	-16
the certif	11	-2
the chang	31	-10
the check	56	-30
the chosen	40	-19
the cidr	5	36
the cisco	-1	65
the class	-9	16
the cli	15	4
the client	-1	38
the cloud	84	-19
the cloudwatch	-1	23
the cluster	-8	-14
the cni	-20	53
the code	-24	54
the common	8	-3
the compani	27	27
the compil	-5	18
the complianc	-136	-149
the compon	26	-13
the comput	31	51
the connect	-64	-16
the connector	-25	48
the consol	17	-2
the consum	97	-61
the contact	-13	14
the contain	-24	14
the content	-19	40
the continu	-62	119
the control	23	0
the copi	-31	-82
the core	23	-2
the correct	-5	8
the credenti	-18	30
the curat	15	-14
the current	38	-16
the custom	15	48
the daili	51	-69
the dashboard	-14	56
the data	26	3
the databas	-22	26
the date	-2	49
the db	29	20
the dead	33	-10
the debian	-19	33
the decid	-34	63
the decis	56	-13
the default	14	8
the definit	22	-10
the deleg	-7	29
the delet	-11	12
the deploy	5	12
the desir	-8	11
the destin	-4	15
the detect	29	-12
the devic	-1	17
the direct	-9	15
the directori	47	-38
the disk	47	0
the dns	5	47
the docker	-27	29
the document	-22	89
the domain	44	-2
the downtim	-18	34
the drain	20	-5
the durabl	54	42
the duti	16	-4
the ebs	23	-17
the ec2	74	-56
the ecs	122	28
the edg	65	6
the edit	-48	54
the emerg	-10	30
the encrypt	-25	-12
the end	10	18
the endpoint	27	3
the engin	-11	-35
the environ	12	15
the ephemer	-7	33
the equip	36	21
the esxi	-18	38
the evict	36	-28
the evid	-40	39
the execut	-2	47
the export	-9	39
the facil	77	-49
the fail	61	-31
the failov	9	5
the failur	29	-24
the fault	18	5
the featur	-16	17
the file	1	42
the filter	-10	13
the find	-20	29
the fip	27	-12
the firewal	-24	-71
the firmwar	135	-28
the first	-51	-71
the fix	56	-37
the fleet	-47	-32
the floor	-24	37
the flow	47	11
the format	-9	19
the framework	-17	20
the free	16	13
the function	-9	54
the game	-11	55
the gatewai	-78	-59
the global	29	-8
the golden	-12	46
the gpu	76	-35
the grant	41	-33
the greatest	90	-66
the group	24	-2
the guard	31	22
the guest	-1	32
the hardwar	30	-7
the head	-19	28
the health	58	-24
the histori	-12	25
the hook	-12	89
the hop	-12	22
the host	24	-30
the hour	-24	38
the http	-11	68
the hypervisor	37	9
the ide	-22	33
the ident	-14	14
the imag	6	26
the import	11	17
the inbound	-14	45
the index	-11	19
the infer	-16	22
the infrastructur	31	-25
the inspect	24	-10
the instanc	18	18
the integr	-31	37
the interfac	-8	22
the internet	-8	39
the isol	17	-10
the java	-20	36
the job	8	38
the kei	-33	-25
the kernel	-13	22
the key	4	20
the kms	8	23
the kubelet	57	25
the kubernetes	2	28
the lambda	-5	14
the land	57	-28
the languag	19	36
the last	47	-32
the latest	13	15
the latter	95	10
the launch	-19	36
the law	2	81
the layer	-29	30
the least	-24	32
the librari	-11	13
the licens	54	-8
the life	21	-10
the like	-7	16
the limit	-3	50
the line	-39	49
the link	-28	43
the linux	-29	4
the list	-10	11
the listen	-10	15
the load	22	-9
the local	-16	19
the locat	70	-47
the log	-9	28
the loss	-13	24
the lowest	84	-35
the machin	84	-34
the machineri	8	-3
the mainten	20	-24
the major	-22	32
the manag	11	-64
the mandatori	25	26
the manual	-61	46
the master	-30	-1
the materi	16	32
the maximum	2	25
the member	-40	59
the memori	59	-41
the messag	26	16
the metadata	32	-14
the metric	-7	23
the microvm	17	2
the minimum	-6	17
the mode	13	44
the model	-3	33
the modul	39	-11
the month	25	-22
the monthli	30	-14
the most	-22	29
the move	-15	21
the multi	-5	53
the name	-35	-71
the namespac	22	20
the network	51	-5
the new	-16	32
the newer	49	-25
the newest	31	-7
the next	10	1
the nitro	20	-12
the node	-28	-27
the notic	1	10
the number	3	14
the object	21	39
the ocsp	-4	12
the old	8	37
the older	-33	76
the on	-20	41
the one	9	9
the open	-10	18
the oper	-17	0
the option	-22	46
the orchestr	-14	41
the order	16	-13
the organ	-6	12
the origin	19	16
the os	45	36
the other	16	2
the outsid	-27	35
the owner	29	-20
the packag	2	12
the pair	40	-1
the paramet	-16	27
the parent	-6	8
the part	53	-49
the partner	42	-17
the password	22	20
the patch	12	40
the path	-9	12
the peer	91	-25
the pend	-18	45
the peopl	45	59
the perimet	25	-18
the period	-52	-149
the permiss	-10	27
the person	18	41
the physic	61	8
the pictur	-8	8
the plan	-14	38
the platform	31	-9
the plugin	-31	46
the pod	19	-11
the point	33	-22
the polici	0	43
the port	10	5
the prebuilt	62	-53
the primari	33	12
the prioriti	26	-23
the privat	30	-2
the process	28	-20
the profil	-15	51
the program	-16	21
the promot	-34	96
the prompt	35	-29
the provid	20	-11
the proxi	15	26
the public	20	2
the pv	-12	19
the python	9	0
the queri	6	29
the queue	27	-8
the quota	48	-10
the rack	51	64
the rang	-8	19
the receiv	10	-7
the recipi	-13	27
the recommend	-22	31
the record	32	7
the recoveri	-10	18
the redirect	-9	10
the registri	-32	33
the regul	-9	5
the releas	-24	38
the renew	-28	61
the replac	32	-57
the replic	-14	30
the replica	22	4
the report	16	-5
the repositori	22	-8
the request	6	9
the requir	-16	47
the resolv	34	37
the resourc	-1	11
the respons	-67	95
the rest	-43	-5
the restor	-23	40
the result	38	-29
the retent	-2	23
the retir	22	-17
the retri	-52	65
the review	-7	14
the revis	78	-64
the revoc	-7	10
the right	-27	46
the role	-6	18
the room	-14	30
the root	-9	60
the rotat	-23	35
the rout	5	14
the row	-18	28
the rule	5	42
the run	-7	8
the runtim	-24	-35
the s3	-6	12
the same	20	-2
the scale	-5	13
the scan	55	-20
the scanner	-26	52
the schedul	21	-35
the schema	12	118
the script	-22	50
the sdk	-12	15
the search	66	-18
the second	-109	-103
the secret	-14	26
the secur	-12	3
the server	33	-13
the servic	25	0
the session	-10	33
the set	32	-24
the shard	-57	13
the share	-23	5
the shop	-91	-27
the short	-2	12
the sign	45	-25
the signatur	13	-23
the site	60	-20
the size	-6	10
the slow	-2	75
the snapshot	11	20
the soc	75	-42
the softwar	-3	-19
the sourc	-13	36
the ssh	-39	84
the ssl	-4	25
the ssm	-6	26
the stage	-8	9
the standard	-4	22
the standbi	34	-7
the start	48	-37
the state	-4	15
the stop	-5	19
the storag	27	4
the store	0	17
the stream	39	-45
the subnet	27	-6
the support	-17	34
the system	3	30
the tabl	-3	65
the target	-4	18
the task	11	19
the technician	27	-27
the templat	25	-16
the temporari	-27	51
the term	-28	64
the text	-11	50
the third	-20	58
the time	20	-10
the tls	24	3
the token	-10	40
the tool	-16	43
the track	12	11
the traffic	55	-10
the trail	44	8
the train	-22	43
the transfer	23	-7
the truck	3	58
the trust	-13	24
the tunnel	-43	-9
the two	27	-12
the type	-17	20
the underli	72	-29
the unit	61	-50
the updat	-35	-3
the upgrad	-10	-31
the uplink	-13	30
the use	3	30
the user	-30	6
the utter	22	-12
the vault	12	-3
the version	-14	41
the virtual	20	33
the volum	16	6
the vpc	-9	32
the vpn	-66	-26
the vulner	77	89
the wait	19	-15
the want	21	-19
the way	4	12
the weekli	15	34
the whole	0	28
the window	17	9
the windows	49	-20
the work	59	5
the worker	-22	11
the workgroup	8	-2
the workload	39	23
the world	5	26
the writer	10	1
the wrong	-7	39
the zone	28	-21
theft	-8	23
thei	3	11
thei $	-83	-72
thei are	17	22
thei call	-10	15
thei cannot	-9	12
thei chang	-5	26
thei come	-10	29
thei expir	-7	23
thei fail	5	14
thei go	-12	42
thei have	-23	48
thei keep	10	-7
thei need	-10	11
thei reach	29	-20
thei replac	39	30
thei run	69	-35
thei say	-22	30
thei select	8	-4
thei serv	67	-30
thei share	-21	32
thei show	-2	12
thei use	14	-10
thei were	41	-30
their	9	11
their $	-92	-57
their @	-11	53
their auto	-21	30
their checkpoint	-16	27
their client	-8	12
their code	2	61
their configur	47	-16
their content	47	-14
their data	-26	44
their date	-1	10
their definit	51	-36
their destin	-7	38
their encrypt	42	-20
their end	18	-6
their firmwar	4	33
their health	10	-4
their host	41	-34
their hypervisor	-11	15
their imag	10	9
their kubelet	13	67
their last	-14	23
their librari	-11	35
their number	-22	59
their or	-54	-39
their os	64	58
their own	20	13
their owner	-6	30
their password	-5	10
their place	-9	45
their polici	-9	17
their port	54	-33
their region	68	-44
their retri	-26	47
their role	-9	16
their scale	-43	63
their secur	-9	24
their send	50	-26
their set	-1	9
their sourc	-35	55
their storag	-26	45
their time	-8	23
their trust	-3	8
their type	-8	24
their use	-11	13
their volum	-24	35
their window	14	60
them	7	20
them $	-37	-34
them 90	63	-57
them @	-22	27
them after	-3	25
them again	-32	41
them are	24	-4
them as	17	14
them at	-48	83
them avail	13	-7
them awai	60	-47
them but	-10	13
them by	-1	31
them check	-34	38
them current	-35	113
them daili	6	30
them down	40	-29
them earlier	-9	19
them elsewher	-11	14
them enforc	-17	30
them everi	46	-3
them for	34	-6
them from	-24	41
them in	8	13
them into	-3	38
them is	30	43
them keep	-8	18
them off	5	18
them on	24	14
them or	-19	39
them out	-10	-7
them over	-23	29
them requir	-21	29
them run	50	-30
them set	-8	12
them small	-23	38
them so	17	-16
them the	-37	81
them there	30	8
them through	52	-40
them to	3	18
them under	47	-41
them until	-19	21
them up	-18	69
them when	53	-2
them where	17	4
them with	-32	40
them yourself	3	19
themselv	30	15
themselv $	35	-4
then	-1	39
then $	85	-60
then %	-61	76
then @	1	22
then and	-31	45
then copi	-13	32
then delet	46	-19
then drop	-2	11
then is	-12	65
then it	-6	10
then keep	-52	71
then move	-55	76
then patch	-21	30
then run	-73	119
then start	-59	69
then the	10	21
then write	-50	65
there	22	13
there $	-9	21
there a	-46	52
there and	-39	22
there are	48	-4
there by	69	-52
there for	-5	9
there if	-19	20
there is	43	-2
there no	-21	47
there not	-23	26
there onli	-40	77
there the	74	-69
there to	-18	27
there too	26	-16
there who	-17	72
thermostat	-23	33
these	77	54
these $	145	30
theyr	-3	70
thi	-82	-73
thi $	-15	38
thi cannot	72	-24
thi is	-84	-75
thi one	-38	-95
thing	-40	-11
thing $	-71	-34
thing who	-20	-69
think	44	-26
think that	42	-28
third	32	-1
third parti	28	1
those	11	27
those $	-5	-22
those @	67	12
those are	18	25
those for	-22	28
those from	47	-36
those in	24	-13
those node	-39	36
those of	25	-5
those patch	-44	-3
those servic	-24	26
those that	-23	62
those up	-1	8
those who	13	-7
those whose	14	-9
though	18	-17
thought	17	-6
threat	17	1
threat list	22	-9
threat protect	-8	15
three	36	-12
three @	27	-5
three avail	38	-11
three azs	62	-31
three dai	1	18
three if	-12	13
three node	-33	39
three week	27	-11
three zone	30	-22
threshold	-10	23
threshold and	-8	18
throttl	-11	27
throttl and	-23	29
throttl limit	2	31
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
through servic	9	-6
through the	42	-11
through them	-8	20
through vpc	-11	12
through which	-2	11
throughput	-91	-35
throughput and	7	36
throughput capac	-25	70
throughput for	-81	-69
throughput mode	-8	33
thrown	-27	67
thrown awai	-27	67
thru	3	73
tick	-34	96
ticket for	31	-16
tie	-17	25
tier	-10	53
tier and	-7	8
time	4	18
time $	18	9
time a	-6	9
time and	22	-8
time are	14	2
time as	25	-61
time at	33	-27
time by	0	13
time in	25	-20
time limit	-11	32
time object	1	70
time of	-7	24
time recoveri	-2	24
time start	-9	10
timeout	-18	52
timeout concurr	-5	10
timeout of	13	98
tls	19	14
tls $	-60	32
tls 1	54	5
tls @	20	24
tls and	-10	19
tls at	46	-30
tls between	0	22
tls by	26	-6
tls cert	-21	22
tls certif	56	-40
tls code	14	-9
tls connect	59	-32
tls end	-17	64
tls endpoint	33	-18
tls for	15	12
tls from	-13	18
tls in	-25	41
tls inspect	23	-8
tls is	-21	34
tls listen	15	-13
tls of	13	19
tls on	29	3
tls onli	47	-18
tls or	-17	25
tls paramet	-29	57
tls polici	-33	44
tls to	34	10
tls version	-6	34
tls where	-15	18
tls with	45	-29
tlsv1	-4	54
tmp	21	3
tmp has	-11	27
to	8	17
to $	11	-33
to %	-6	90
to 0	-8	9
to 1	-10	31
to 100	18	-13
to 15	-2	16
to 16	-11	11
to 20	-17	58
to 21	-30	38
to 22	-41	10
to 3	-11	19
to 30	45	-42
to 336	11	-8
to 35	9	20
to 365	-33	50
to @	16	37
to a	5	22
to act	-22	34
to add	17	5
to al2023	-6	17
to all	-8	37
to an	-19	11
to and	-6	16
to anoth	-17	35
to answer	41	-40
to any	27	-24
to appli	-42	-73
to ask	68	18
to assum	-11	19
to attach	-27	48
to aws	30	50
to back	-77	89
to be	-22	38
to bear	-11	17
to bring	93	-35
to build	16	28
to buy	-50	57
to call	-20	62
to chang	-6	15
to cheaper	-14	37
to check	-20	28
to choos	64	-38
to classifi	-16	27
to close	-10	19
to cloudtrail	14	1
to cloudwatch	24	-8
to collect	-31	44
to configur	-6	21
to connect	-14	21
to control	64	-35
to cope	-25	27
to copi	18	0
to creat	-28	38
to databas	-22	27
to date	16	13
to deal	6	26
to decrypt	-11	11
to defin	20	27
to delet	-30	72
to demand	-5	44
to disk	44	-42
to do	-26	43
to ec2	39	-32
to ecs	-32	38
to enabl	3	80
to encrypt	-18	-18
to end	18	-14
to everi	31	-19
to everybodi	-18	42
to everyon	-21	37
to fail	-17	28
to file	-15	32
to find	-19	26
to fix	46	36
to follow	-14	15
to get	-15	16
to go	-10	22
to group	-2	19
to guard	-24	38
to have	37	-18
to improv	44	-35
to instal	15	54
to instanc	-7	13
to isol	-42	42
to issu	-14	21
to it	14	51
to item	-3	8
to its	19	-1
to keep	-9	31
to know	10	-3
to known	-27	51
to last	-8	18
to leav	53	-50
to limit	-21	49
to log	44	-32
to look	85	-19
to make	-8	16
to manag	85	-57
to mend	-9	15
to move	-13	5
to network	-13	21
to new	106	-13
to newer	-28	31
to node	-26	54
to one	-8	20
to opentelemetri	-15	18
to other	-24	38
to our	6	53
to outliv	-21	31
to patch	-13	17
to pick	-4	10
to plan	8	9
to process	-15	30
to prod	-13	15
to prompt	27	-23
to protect	-26	63
to provid	-8	15
to provis	59	-33
to put	-4	21
to raiz	52	-42
to record	-5	14
to recov	26	-14
to reli	16	-8
to renew	7	17
to repair	-26	50
to replac	11	46
to replai	-13	22
to request	-45	51
to restor	-33	51
to retain	-16	21
to review	37	-11
to roll	39	18
to run	-55	66
to s3	8	5
to scale	81	-42
to scan	28	-28
to schedul	43	-30
to secur	31	26
to see	-26	30
to session	21	19
to set	28	-6
to size	74	-18
to someon	-9	22
to sort	-7	74
to sourc	-3	24
to speak	-5	9
to spread	-9	20
to stai	29	-5
to start	-18	21
to stop	-1	10
to suppli	-43	61
to switch	5	-26
to take	11	9
to ten	-21	23
to that	-20	30
to the	19	2
to them	39	-10
to three	38	-29
to tls	-63	66
to touch	54	-44
to train	-10	10
to trust	-14	67
to turn	7	-49
to two	-6	24
to updat	17	7
to upgrad	65	32
to us	-20	19
to use	-27	44
to viewer	-17	64
to watch	55	19
to which	17	-9
to whom	28	54
to write	-18	33
togeth	39	-28
togeth again	-2	12
togeth in	58	-56
togeth with	-17	26
toggl	-2	63
token	-2	54
told	-19	52
told otherw	-15	25
toler	-33	52
too	18	52
too $	151	22
too and	-1	8
too much	2	17
took	-16	20
tool	2	25
tool and	78	-60
tool are	-4	15
tool of	-7	24
tool that	9	9
top	103	1
top is	83	-76
top of	81	66
topic	4	32
topic and	32	36
touch	-14	-22
touch it	-6	9
touch the	20	-61
toward	10	21
trace	33	10
trace and	34	-29
trace are	-31	54
track	26	-12
track current	12	11
traffic	12	2
traffic $	13	-102
traffic and	8	-3
traffic are	-9	10
traffic between	39	-5
traffic by	21	-9
traffic chang	24	-17
traffic dial	-32	59
traffic doubl	-48	-11
traffic from	-16	34
traffic grow	-27	3
traffic has	-17	25
traffic in	-47	86
traffic insid	23	-6
traffic is	-25	91
traffic of	18	-1
traffic on	12	15
traffic over	69	68
traffic that	-3	44
traffic through	-17	19
traffic to	19	-1
traffic up	15	-9
traffic with	49	-27
trail	3	23
trail and	19	-4
trail for	-8	20
trail name	23	-23
trail to	-14	25
train	-46	-32
train and	-5	8
train code	-10	32
train content	43	-20
train data	-23	56
train in	6	21
train its	-53	-45
train of	-94	-77
train our	-30	7
train whose	-59	-65
transact	13	9
transact log	19	3
transcript	16	23
transcript and	-24	28
transfer	15	14
transform	-12	33
transit	-37	-51
transit encrypt	0	50
transpar	85	1
transport	39	-29
transport flood	19	-13
transport layer	27	-16
tri	31	-20
tri to	-1	12
trigger	-1	65
trigger and	-2	57
trigger are	-12	45
trigger on	-28	35
trigger subnet	-5	10
trim	-11	59
truck	3	58
true	15	-3
true $	7	22
true or	15	-24
trust	-2	27
trust advisor	13	66
trust and	-11	14
trust author	-24	29
trust each	-7	17
trust servic	-26	27
trust store	-31	55
trust the	50	-45
try	82	-65
ttl	-5	28
tune	-6	50
tune are	1	9
tune it	0	29
tune them	-10	23
tunnel	16	-27
tunnel are	-3	9
tunnel in	-47	-109
tunnel is	-11	112
tunnel on	1	25
turn	-5	22
turn @	-19	40
turn automat	-9	54
turn encrypt	-18	52
turn into	88	-63
turn it	29	5
turn its	-15	57
turn log	-11	15
turn manag	-1	13
turn multi	26	7
turn off	11	17
turn on	-14	24
turn scan	-9	28
turn server	-11	24
turn that	30	-8
turn the	-42	61
turn them	7	10
turn tls	58	-45
twice	-8	21
two	12	16
two @	-60	68
two avail	14	-12
two azs	17	53
two custom	69	-38
two domain	13	-11
two hour	-9	17
two instanc	-26	54
two minut	45	-38
two modul	-24	25
two of	-30	34
two region	-3	13
two subnet	53	-31
two week	8	10
two year	27	-14
two zone	-6	21
txt	-15	44
type	3	15
type @	-6	54
type and	-7	26
type at	3	15
type has	-2	16
type in	59	-42
type limit	-20	42
type none	-9	11
type number	-32	49
type of	-9	23
type onli	-18	25
type secur	54	49
type shard	-2	22
type size	-32	73
type storag	-11	16
type take	-14	33
type that	18	-6
type the	-19	39
type to	67	-53
typic	49	-16
typic within	32	-29
ubuntu	-76	19
ubuntu and	-9	17
ubuntu imag	-10	15
uh	58	-2
unattach	-16	63
unattach it	-16	63
under	24	-4
under %	87	-63
under @	24	-10
under a	54	-36
under an	70	-15
under it	-4	27
under its	46	14
under manag	6	56
under our	76	-36
under the	10	-23
under them	15	-1
underli	121	-8
underli comput	55	-10
underli host	55	-16
underli languag	10	-8
underneath	9	-39
underneath @	53	-46
undersea	69	11
understood	-3	55
undo	9	19
undon	-19	66
unencrypt	10	31
unencrypt cluster	-10	35
unencrypt one	64	-27
unexpectedli	25	-3
unhealthi	47	-36
unhealthi @	18	-43
unhealthi instanc	33	-30
unhealthi target	42	-11
unintend	-8	50
uninterrupt	48	-11
uninterrupt power	48	-11
unit	-1	25
unit and	-1	12
unit of	25	-17
unit state	47	-42
unless	7	9
unless %	-12	33
unless the	-29	40
unlock	1	24
unlock code	1	24
unmanag	-16	44
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
until it	78	-71
until its	80	-54
until the	24	-9
until their	18	-6
until then	-12	25
unus	-30	116
unus @	-31	125
unusu	-8	12
up	2	18
up $	60	-9
up @	0	66
up a	-15	28
up and	-2	-39
up by	42	38
up continu	70	-49
up etcd	82	-9
up everi	26	-23
up file	-4	82
up in	-11	41
up is	-17	42
up noth	-19	48
up on	26	-25
up persist	-2	14
up replic	-8	27
up sinc	-12	14
up sourc	-4	80
up the	2	59
up there	-16	29
up to	10	19
up unless	-4	8
up what	0	30
up when	28	-15
up with	-33	37
updat $	-133	-97
updat %	8	-20
updat @	88	-7
updat a	49	-29
updat add	6	39
updat also	1	21
updat an	71	-48
updat and	16	19
updat appli	69	-25
updat are	-4	37
updat avail	-41	46
updat base	-58	71
updat befor	-21	48
updat blueprint	95	9
updat by	-12	36
updat client	-19	30
updat come	-9	46
updat date	-3	13
updat do	100	34
updat earlier	68	-24
updat fail	8	-1
updat for	-33	-53
updat in	-44	33
updat into	-5	19
updat is	51	64
updat it	41	37
updat its	46	-41
updat kubelet	56	-48
updat mode	13	7
updat of	14	-10
updat on	-52	18
updat onto	-49	-115
updat or	25	28
updat plugin	-8	9
updat polici	-1	19
updat replac	13	17
updat run	-19	54
updat scale	34	-25
updat server	53	-34
updat that	19	-23
updat the	12	-25
updat them	48	-1
updat these	-33	39
updat to	18	14
updat under	31	3
updat what	67	-12
updat which	1	9
updat who	-86	-120
updat with	-5	64
updat within	-13	52
updat without	80	-20
updat yourself	-6	10
upgrad	-18	-19
upgrad $	-149	-87
upgrad @	-64	-95
upgrad and	4	40
upgrad are	28	61
upgrad befor	-27	100
upgrad by	-48	-49
upgrad do	-90	-44
upgrad doe	13	82
upgrad fail	-13	16
upgrad from	-12	12
upgrad in	74	115
upgrad is	37	-22
upgrad it	-63	49
upgrad karpent	60	8
upgrad kubelet	-7	31
upgrad of	2	74
upgrad on	-67	-56
upgrad or	-3	12
upgrad that	1	57
upgrad the	49	-6
upgrad then	-31	50
upgrad to	90	12
upgrad who	-32	35
upgrad yourself	1	31
uplink	-20	37
uplink to	-23	24
upload	-10	46
upload $	6	61
upload a	-10	29
upload and	43	-8
upload buffer	-29	34
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
us $	-54	-1
us @	46	-14
us and	46	-37
us in	29	-33
us it	22	-14
us kei	-38	72
us on	-25	72
us or	-30	-106
us the	-6	19
us tls	57	4
us to	-44	11
us what	4	66
usabl	-10	30
usag	8	19
usag limit	-14	21
usag report	-10	20
use	-3	38
use $	88	75
use @	31	19
use a	-33	53
use an	-8	25
use and	12	-7
use client	-49	56
use content	-2	15
use current	-19	48
use http	-13	16
use in	32	166
use is	42	9
use it	-6	11
use its	-9	16
use of	-12	38
use or	37	-32
use share	-21	23
use such	-4	31
use the	-18	39
use them	-13	19
use tls	-29	42
use vpc	-11	20
user	-3	41
user $	0	118
user @	-8	13
user access	-3	9
user and	-4	19
user are	-6	48
user authent	-10	37
user belong	38	-24
user can	-9	23
user credenti	47	-38
user data	7	31
user grant	-11	14
user group	-1	16
user in	14	136
user insid	-32	57
user instal	-2	42
user into	13	83
user is	-13	45
user may	-25	38
user of	-10	61
user password	0	9
user permiss	-5	18
user ssh	-21	30
user that	28	12
user to	16	17
user volum	-46	-164
user within	19	-18
usual	16	-3
usual within	-5	9
util	-14	34
util and	-14	37
utter	16	-8
utter sampl	22	-12
v	-3	26
v or	-3	31
valid	25	-3
valid $	25	49
valid @	34	-26
valid and	-16	23
valid certif	-9	24
valid of	31	-10
valid record	9	6
valid the	-19	52
valu	2	8
valu with	15	-5
var	-5	21
variabl	-7	36
variabl and	5	12
variabl of	-13	44
variant	20	-15
vcenter	-9	54
vcenter sddc	1	10
vcpu	5	16
vcpu and	-73	74
vector	27	-13
vend	16	-3
vendor	7	28
verif	-15	32
verif and	-10	18
verifi	6	37
verifi that	-10	16
verifi the	4	13
verifi what	55	-20
version	4	13
version $	-73	19
version 1	-1	46
version @	-7	13
version and	9	17
version are	106	-42
version as	13	-13
version befor	-13	21
version behind	-59	40
version bump	-35	-113
version by	1	31
version can	-8	65
version chang	-37	74
version control	-10	25
version copi	-45	62
version for	3	9
version in	13	7
version is	93	-22
version it	97	-50
version move	-17	36
version never	-18	34
version of	-7	22
version on	-73	112
version still	-5	9
version test	4	21
version that	35	5
version to	15	25
version under	21	-13
version updat	-7	-48
version upgrad	-43	-73
version when	3	11
version where	37	0
version which	-8	9
version with	51	14
version within	-29	42
version yourself	-18	21
vet	15	38
vet the	-22	59
via	10	52
via @	12	61
video	36	-13
view	-38	-46
view or	34	-9
viewer	15	15
viewer and	-7	13
virtual	25	29
virtual applianc	-27	30
virtual layer	134	4
virtual machin	-14	31
viru	-42	64
visibl	-9	27
visitor	87	-7
vlan	-3	15
vlan subnet	-3	15
vm	-22	30
vm cluster	-25	33
vmware	3	33
vmware hyper	-3	31
voic	-8	32
volum	9	16
volum @	20	-10
volum and	-12	36
volum are	20	13
volum as	39	-11
volum at	37	-12
volum by	14	0
volum continu	115	-39
volum encrypt	-61	40
volum end	-30	47
volum in	0	13
volum is	58	-38
volum of	-34	-34
volum on	68	-62
volum or	-1	16
volum that	11	-8
volum with	91	-87
vpc	-6	19
vpc @	15	-14
vpc and	-6	12
vpc by	-30	30
vpc cni	48	-9
vpc connect	-8	12
vpc endpoint	-1	18
vpc mode	-8	12
vpc or	-15	21
vpc secur	-4	10
vpc subnet	-8	17
vpc with	5	12
vpc without	58	-40
vpn	-45	18
vpn $	-76	-58
vpn client	-91	-65
vpn or	-2	11
vs	-44	-62
vs guest	28	-40
vsan	10	19
vsphere	14	124
vuln	-47	28
vulner	1	27
vulner $	-89	-59
vulner base	-38	45
vulner databas	86	-36
vulner depend	-18	35
vulner in	85	13
vulner intellig	37	-31
vulner librari	-6	12
vulner scan	21	-2
w	-67	24
w a	3	28
w o	-27	25
waf	-12	24
waf rule	-10	23
waf web	-2	10
wai	31	-4
wait	24	29
wait and	45	-16
wait as	-9	12
wait for	25	0
wait while	30	-28
walk	56	-40
walk into	58	-41
wall	22	16
wallet	-19	35
want	29	-4
want @	43	0
want and	1	12
want it	-7	27
want number	9	-9
want one	-7	11
want to	13	-6
warehous	-19	33
warehous who	-27	36
warn	52	15
was	18	20
was creat	55	-31
was made	20	-3
was off	-48	54
was that	47	23
was whose	-14	21
watch	0	24
watch @	-8	19
watch and	12	1
watch bounc	71	-58
watch fail	-4	15
watch for	-24	47
watch free	-7	30
watch host	44	-42
watch how	-4	16
watch it	-10	62
watch sign	-7	14
watch that	-14	72
watch the	23	5
watch their	11	-7
watch them	-6	15
watch who	-2	21
way	-2	23
way back	-27	57
way between	41	-31
way from	-21	22
way in	-16	42
way out	-39	48
way to	15	9
we	7	42
we bring	-5	35
we creat	-3	55
we deploi	-10	13
we dont	-9	66
we have	-36	56
we host	-101	-29
we instal	38	127
we launch	-2	115
we put	-27	27
we run	-21	55
we store	-29	-52
we train	-42	-46
we upload	-8	30
we use	-29	65
we write	-32	65
weak	-54	73
web	0	25
web acl	-5	12
web app	-4	33
web applic	22	62
web server	13	13
webhook	-13	15
websit	1	60
week	17	8
week critic	27	-11
weekend	49	6
weekli	12	22
weekli 30	-9	30
weekli mainten	-18	42
weekli window	28	15
weight	38	-15
weight and	40	-16
well	-21	43
well $	-16	21
well as	-16	31
went	70	9
went down	-28	36
were	27	11
were creat	37	-17
were put	32	-29
weve	74	-12
weve got	74	-12
what	3	21
what @	42	-21
what a	-17	44
what about	-121	-52
what an	-15	31
what and	-15	24
what arriv	-15	86
what doe	40	125
what fail	60	-46
what goe	-10	12
what happen	45	-31
what has	8	7
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
what run	-41	80
what stand	51	-23
what the	5	18
what thei	3	14
what user	40	-32
what was	34	2
what watch	-8	12
what we	-46	-39
whatev	0	32
whatev els	3	8
whatev is	45	-24
whatev the	-32	29
when	10	1
when $	-16	24
when %	69	63
when @	-12	10
when a	10	-11
when an	54	-25
when and	-21	61
when chang	13	-13
when it	-20	-13
when its	34	10
when one	73	-17
when the	18	-3
when thei	9	27
when to	0	8
when traffic	-28	-34
when we	-10	81
whenev	68	-84
whenev the	42	-36
where	12	6
where @	44	-19
where a	8	10
where and	3	14
where automat	45	-7
where autominorversionupgrad	14	-9
where encrypt	13	-8
where it	15	2
where log	-38	42
where manag	59	-29
where multi	16	-14
where need	-17	25
where no	-41	46
where our	86	-15
where snapshot	34	-25
where the	27	-13
where thei	13	-2
where there	12	-12
where traffic	-15	23
wherev	-20	45
whether	7	13
whether @	-14	13
whether a	-11	14
whether it	29	-13
whether that	-5	57
whether the	18	3
whether thei	-14	14
which	1	10
which @	3	-11
which a	-9	22
which account	-7	29
which address	-9	23
which attribut	-30	44
which bucket	0	36
which cannot	25	-6
which control	12	50
which data	-11	23
which devic	-18	25
which encrypt	18	-7
which endpoint	-14	14
which go	-10	10
which has	-14	18
which is	-13	19
which it	5	9
which keep	-10	11
which kms	71	-46
which network	-10	26
which nobodi	-10	11
which node	39	-31
which of	-8	-113
which one	14	0
which our	-6	16
which paramet	31	-18
which part	19	33
which parti	32	8
which patch	-20	52
which peopl	36	-11
which permiss	3	48
which queri	-30	51
which resourc	-34	69
which role	-3	15
which servic	-31	54
which session	38	-24
which side	10	36
which stai	-21	24
which the	-5	16
which thei	-9	10
which user	21	18
which version	-26	56
which zone	-36	49
while	-5	-17
while a	-37	-48
while it	5	-10
while queri	46	-30
while the	23	-12
who $	-85	5
who act	-44	-7
who activ	-33	96
who add	-63	-81
who administ	-31	48
who answer	-52	79
who appli	-39	-40
who are	46	-41
who arrang	-27	51
who ask	6	26
who assign	-9	76
who attach	-21	112
who back	-74	-90
who bring	-45	-106
who bui	35	66
who bump	41	179
who call	-20	25
who can	22	47
who carri	-8	-69
who chang	-9	33
who check	-14	41
who choos	-11	71
who classifi	-18	90
who clean	-11	58
who commiss	48	-14
who configur	-8	86
who connect	55	41
who control	-52	7
who correct	-6	33
who creat	-45	78
who deal	-104	-81
who decid	-8	73
who defend	57	5
who defin	-15	62
who design	-12	52
who did	-14	-64
who doe	-32	-101
who download	-20	33
who enabl	-27	65
who encrypt	-36	-141
who enforc	-16	32
who ensur	-1	26
who eras	56	-43
who export	-5	49
who fix	-52	19
who flip	7	35
who forc	-24	46
who gener	-23	37
who get	-61	-18
who give	-7	28
who gotta	-1	59
who govern	-10	46
who grant	-18	56
who guarante	72	-24
who guard	48	5
who handl	-74	-45
who harden	59	-13
who has	-14	51
who have	-28	37
who hire	25	-36
who hold	86	-10
who in	-110	-80
who initi	-40	15
who instal	-56	30
who instrument	-19	46
who investig	-13	22
who is	-27	-16
who isol	77	-7
who issu	-24	72
who keep	60	19
who kick	-30	8
who left	-8	22
who limit	-14	29
who lock	0	11
who log	-2	75
who look	-12	-53
who maintain	-15	-16
who make	-9	32
who manag	-14	57
who map	-32	84
who may	-5	37
who meant	-5	70
who move	-27	-34
who must	-28	64
who narrow	-2	16
who now	17	24
who on	-11	33
who open	-2	29
who oper	18	-76
who own	-113	-157
who pai	-2	26
who patch	-20	-91
who perform	29	-69
who pick	-30	123
who place	-4	53
who plan	5	38
who prevent	58	-12
who protect	118	-3
who provid	50	-83
who provis	47	-35
who publish	92	-51
who push	-54	-23
who put	-34	50
who queri	-7	9
who raiz	-36	35
who reach	-17	35
who react	4	72
who read	-19	37
who rebuild	-21	63
who refresh	-13	23
who regist	-14	45
who remov	-20	61
who renew	28	-111
who repair	92	-22
who replac	51	95
who requir	-37	36
who respons	-87	-132
who restart	-84	-23
who restrict	20	36
who review	-36	78
who revok	-20	57
who roll	-71	-66
who rotat	16	-175
who run	98	-37
who scale	99	-110
who scan	26	77
who schedul	-41	172
who secur	47	-15
who see	-55	-35
who select	-16	73
who send	-48	-45
who sent	-6	14
who set	-28	81
who ship	39	-33
who should	-20	50
who shred	65	-13
who sign	-54	58
who size	-99	-51
who specifi	-14	31
who start	15	39
who stop	7	64
who store	66	-27
who submit	-1	19
who subscrib	-10	49
who suppli	6	9
who swap	127	-26
who switch	-8	54
who take	37	-50
who test	-8	45
who that	-2	27
who train	-14	19
who trim	-11	59
who tune	-14	93
who turn	-47	37
who updat	15	2
who upgrad	-103	-101
who us	-4	11
who valid	-31	81
who verifi	-10	16
who vet	-14	23
who walk	31	-26
who was	-10	10
who wipe	35	-19
who work	48	-34
who write	-12	114
whoever	-25	38
whoever hold	-26	37
whoever may	-10	14
whole	-27	2
whole @	-9	12
whole internet	-13	18
wholli	-12	35
whom	-9	-58
whom $	-49	-60
whom and	-37	88
whom do	-46	-84
whose	-16	5
whose $	-152	-75
whose call	-14	14
whose control	-16	-23
whose decis	-4	53
whose duti	4	14
whose fault	-6	27
whose is	40	79
whose job	-4	-89
whose key	-3	19
whose move	7	66
whose problem	-2	50
whose respons	6	-18
whose set	-42	52
whose task	0	92
whose upgrad	-13	16
wide	3	117
wildcard	-1	14
wildcard princip	-1	14
will	-25	45
will %	3	41
will @	-5	12
will be	37	-14
will it	3	28
window	29	13
window $	31	60
window after	20	-19
window and	-5	29
window at	-1	17
window by	79	-68
window for	37	40
window in	-52	66
window of	-20	65
window one	28	-9
window or	-1	9
window set	-44	56
window to	69	-55
window where	22	-13
window which	-23	24
windows	6	25
windows @	-37	54
windows and	-20	28
windows by	15	-13
windows in	28	56
windows licens	88	91
windows server	-3	-22
windows updat	-50	-8
wipe	79	-15
wipe the	35	-18
wire	6	83
with	9	8
with $	17	28
with %	11	50
with 256	33	-23
with @	1	58
with access	1	19
with aes	2	12
with an	20	6
with anoth	-11	24
with at	45	-41
with automat	14	-4
with backup	-15	26
with both	-66	-57
with certif	12	11
with checksum	36	-24
with cli	-5	30
with client	29	-22
with current	-8	30
with data	52	-35
with default	-19	23
with detail	20	8
with dns	63	-61
with each	33	-15
with eleven	12	-12
with encrypt	41	-14
with everi	15	-6
with few	-7	10
with fix	65	-44
with forward	33	-7
with iam	-1	12
with it	29	1
with its	9	4
with kei	35	-25
with kms	78	-35
with minor	15	-14
with more	-9	14
with newer	-41	54
with no	-45	-59
with noth	92	-81
with or	-13	17
with other	7	31
with our	7	50
with patch	47	19
with s3	20	-5
with secur	10	6
with shield	42	-2
with sse	52	17
with subnet	-7	17
with system	-57	60
with that	-74	-53
with the	20	1
with their	-9	24
with them	35	-12
with tls	47	-6
with two	-30	39
with work	-10	14
withdraw	-22	38
within	22	6
within 30	7	11
within 7	38	-17
within a	2	27
within about	18	-2
within its	28	-5
within minut	20	-9
within quota	47	-29
within request	27	-19
within specif	7	38
within the	32	-16
without %	-90	-6
without @	-11	41
without a	26	5
without an	38	-3
without any	33	-24
without ask	8	1
without be	0	-55
without downtim	85	-27
without further	5	46
without interrupt	28	-8
without it	-43	79
without loss	12	-9
without me	-79	-137
without multi	41	-26
without one	-19	48
without public	-6	29
without server	-41	60
without that	-3	14
without the	53	14
without them	-31	86
without tls	30	13
wont	-31	37
work	6	34
work $	-33	70
work @	17	26
work and	13	-9
work copi	10	-9
work in	11	12
work is	10	11
work on	22	-19
work onc	-10	17
work onli	-23	35
work with	-65	79
worker	12	-3
worker $	89	-51
worker and	26	-7
worker are	29	-18
worker is	-36	53
worker machin	-79	-121
worker node	-56	-5
worker of	59	3
worker or	-17	25
worker os	156	-30
worker size	-6	13
worker that	33	-16
worker type	22	-1
workflow	20	42
workgroup	25	-2
workgroup when	17	-8
workload	9	56
workload $	0	66
workload @	-19	36
workload apart	18	-17
workload manag	-23	43
workload over	-4	41
world	-12	56
world $	-1	65
would	-24	-7
would %	6	36
would be	2	-57
wouldnt	-5	34
wrap	26	-9
write	0	34
write $	44	20
write %	-45	128
write @	-6	74
write a	58	-82
write and	12	13
write can	-10	21
write capac	-50	3
write custom	-35	55
write data	-7	39
write em	-20	50
write everi	15	1
write iam	-3	13
write in	35	-30
write is	64	-46
write it	0	34
write its	-13	27
write lifecycl	-10	49
write no	70	-46
write of	-3	13
write one	-10	19
write patch	37	-15
write polici	-1	17
write secur	6	73
write that	-20	71
write the	-10	47
write them	-16	69
write to	14	-5
writer	17	-5
writer and	-28	41
writer anew	26	-18
written	14	16
written by	-18	35
wrong	2	32
wrong delet	63	-60
wrote	14	43
x	-7	80
xss	-30	66
yarn	27	34
yarn run	27	34
year	-7	23
year $	-26	50
year after	37	-27
year ago	-20	31
year and	48	-35
year for	-27	29
year old	16	59
yearli	-18	36
yearli rotat	-18	36
yes	36	21
yes $	32	43
yike	-5	19
you	-44	50
you $	-10	64
your	-29	-21
your own	-4	29
yourself	-4	38
yourself after	2	21
yourself and	-11	12
yourself by	-18	19
yourself with	-47	52
yum	-24	35
zero	46	6
zip	58	-47
zip function	24	2
zone	25	4
zone $	89	-20
zone @	40	-30
zone a	-21	23
zone and	16	-6
zone are	24	27
zone at	-33	37
zone by	22	6
zone fail	-11	21
zone for	28	-16
zone in	17	4
zone is	17	22
zone or	46	-29
zone secur	-59	131
zone that	53	-44
zone to	22	-3
zone whatev	-4	8
zone when	-16	33
zone with	58	-15
zookeep	49	75
`;

/** What kind of question a wording sounds like: a line a mark, with what it adds for each kind but the last (src/understand/kind.ts). */
export const kinds = `
!action	19	13	18	48	118	24	22
!against	-6	23	-3	10	3	0	2
!asksOwner	-20	-17	-20	-18	-11	-18	-7
!asksValue	18	13	28	13	19	13	6
!both	1	-4	-18	-20	-18	-17	-18
!choose	30	33	38	136	55	40	40
!cloud	55	53	53	42	139	55	43
!commands	61	53	35	67	276	57	45
!compare	15	87	14	19	16	15	12
!correction	-32	-30	-28	-36	-34	-31	-35
!events	-29	-26	-27	-26	-25	-26	-26
!feature	48	55	38	55	185	54	44
!first	-40	-47	-40	0	-39	-41	-42
!follow	-21	-21	-22	-22	-22	-21	3
!gains	38	83	15	13	18	24	22
!general	-24	-37	-31	-31	-40	-33	-39
!greeting	18	9	4	5	10	24	10
!helpData	19	4	4	45	3	129	18
!helpUse	-10	3	-21	4	-37	104	-1
!howTo	72	69	64	69	148	94	67
!injection	30	33	19	31	144	4	29
!limit	9	16	3	11	109	31	13
!managedOne	-12	0	23	-2	-8	-6	-12
!mayWho	-44	-49	-46	-44	-50	-44	-57
!meaning	7	9	80	14	25	10	7
!move	-16	-5	-18	-8	-1	-14	-15
!notPrice	-15	-11	-15	-10	-1	-12	6
!ofEach	-13	-48	-35	-50	-37	-33	-36
!otherCloud	87	94	91	85	242	95	54
!outside	16	13	16	16	110	20	14
!overview	44	11	3	7	9	7	6
!ownOne	-8	10	-4	16	-7	-6	-12
!patches	-24	-20	-18	-15	-14	-18	13
!points	-13	-13	-15	-16	-20	-11	-3
!price	-25	-49	-26	-19	36	-25	-22
!reports	-34	-32	-32	-32	-38	-32	-42
!request	44	29	10	27	97	22	29
!responsible	8	-1	-6	-5	3	-6	-2
!second	-46	-36	-42	-42	-53	-40	-30
!secures	-21	-21	-20	-22	-26	-25	-20
!services	-7	-13	-29	-56	-40	-16	-38
!sideAws	28	-1	3	2	-11	-1	18
!sideCustomer	0	-8	-6	-4	-5	-9	0
!state	30	38	29	39	110	34	32
!tag	-9	-4	8	-7	5	-5	-2
!term	36	31	84	27	31	31	22
!them	-14	-20	-20	-19	-16	-20	-18
!trouble	33	-3	19	24	149	76	44
!us	-2	-9	-8	-6	-9	-4	-4
!usOrThem	24	2	0	-3	3	0	48
!who	-11	-14	-17	-15	-10	-15	-5
!wholly	88	25	15	19	15	19	14
!yesNoStart	-15	-8	-14	-11	2	1	2
#content 0	92	42	2	-14	-28	18	29
#content 1	-9	-8	11	-19	-5	-11	35
#content 2	-32	-31	-24	-33	-17	-30	-28
#content 3	-36	-32	-26	-31	-18	-32	-40
#content 4	-34	-36	-34	-29	-24	-34	-40
#content 5	-29	-29	-26	-23	-18	-28	-32
#content 6	-16	-15	-14	-10	-11	-15	-15
#presumes	-23	-17	-20	-20	-17	-18	-15
#services 0	-34	-25	-5	-23	6	-10	-7
#services 1	-10	-31	-26	-28	-26	-30	-28
#services 2	-55	18	-37	-25	-38	-36	-39
#services 3	-16	19	-13	12	-14	-11	-14
#strange 0 0	-26	-30	-28	-36	-39	-31	-24
#strange 1 0	-9	-9	-11	-10	-10	-9	-10
#strange 1 1	-20	-16	-8	-11	-1	-18	-27
#strange 1 2	40	35	45	27	50	29	28
#strange 1 4	25	19	-11	-4	119	29	-21
#strange 2 1	-17	-23	-17	-3	-8	-16	-18
#strange 2 2	0	-18	2	0	4	-15	-20
#strange 2 3	39	52	2	54	118	36	27
#strange 2 4	20	39	7	27	143	34	-8
#strange 3 2	-4	-3	-2	11	14	-3	-6
#strange 3 3	-5	22	10	42	139	18	-14
#strange 3 4	8	18	28	50	269	21	13
#sure 0	144	90	50	61	111	86	74
#sure 1	-17	-8	25	-5	-7	-12	11
#sure 2	-50	-39	-29	-36	-33	-41	-28
#sure 3	-53	-50	-45	-47	-45	-48	-53
#term	-13	-6	22	-11	-16	-14	-14
#thread	-184	-171	-198	-166	-177	-169	-193
#words 0	27	-155	34	-102	-59	-9	-107
#words 1	-95	-84	-74	-114	-78	-110	-95
#words 10	-10	-12	-14	-10	-15	-13	-13
#words 11	-10	-29	-11	6	-12	-11	-12
#words 12	-8	-8	-7	-8	-7	-6	-7
#words 2	-30	-21	-9	-31	-14	-21	32
#words 3	-19	-24	-23	-31	-14	-27	-25
#words 4	-23	-21	-21	-23	-10	-22	-31
#words 5	-19	-20	-23	-17	-17	-20	-26
#words 6	-18	-13	-16	-8	-16	-15	-17
#words 8	-12	-15	-12	2	-13	-10	-13
#words 9	-13	-12	-12	-8	-14	-12	-15
$	-20	-23	-20	-25	-17	-24	-21
0	10	-14	-16	-12	-14	-11	-15
0 !action	10	11	7	8	72	-3	-2
0 !against	-2	-6	1	-3	16	4	12
0 !asksOwner	-3	-2	-7	-1	31	-2	30
0 !asksValue	-9	-6	23	-1	4	17	-2
0 !both	-81	-74	-77	-69	-79	-74	-75
0 !choose	56	57	49	126	90	44	42
0 !cloud	23	23	18	21	72	23	13
0 !compare	-25	-54	-30	-38	6	-38	-67
0 !correction	-32	-32	-14	-33	-43	-38	-41
0 !events	-44	-42	-46	-43	-46	-45	-42
0 !feature	0	-1	-17	-15	35	-6	-3
0 !first	-32	-31	-36	-51	-9	-38	-36
0 !follow	-12	-13	-3	-13	-16	-9	19
0 !general	-53	-51	-50	-52	-58	-52	-59
0 !greeting	-20	-20	-21	-20	-42	8	-14
0 !helpData	13	15	-12	12	-12	91	-2
0 !helpUse	-10	3	-21	4	-37	104	-1
0 !howTo	14	24	18	23	47	79	20
0 !injection	30	33	19	31	144	4	29
0 !limit	-20	-22	-42	-35	0	11	-43
0 !managedOne	22	23	88	26	19	20	24
0 !meaning	9	12	62	12	33	8	4
0 !move	-21	-22	-47	-27	20	-24	-26
0 !notPrice	1	1	-4	1	47	-1	22
0 !otherCloud	55	53	48	52	176	53	0
0 !outside	16	19	7	16	115	19	12
0 !overview	-6	-1	10	0	27	11	13
0 !ownOne	-51	-46	-36	-49	-50	-47	-61
0 !patches	-1	-1	-4	6	25	-1	54
0 !points	14	14	15	13	3	30	58
0 !price	-88	-87	-90	-88	-110	-101	-92
0 !reports	-46	-46	-46	-46	-49	-46	-85
0 !request	-13	-11	-19	-17	25	-34	-12
0 !responsible	-5	5	13	5	39	3	32
0 !second	-66	-55	-60	-56	-75	-55	-39
0 !secures	-32	-32	-20	-32	-38	-35	-34
0 !services	-74	-56	-61	-66	-77	-28	-70
0 !sideAws	39	8	19	16	-21	3	54
0 !sideCustomer	-25	-24	-21	-23	-18	-22	-6
0 !state	21	25	27	27	58	23	23
0 !tag	17	18	63	19	29	24	39
0 !term	26	30	114	33	34	47	31
0 !them	-9	-10	-4	-9	15	-9	-7
0 !us	-16	-14	-11	-12	-9	4	0
0 !usOrThem	-12	-2	-8	-3	10	-10	57
0 !who	-10	-7	-10	-8	18	-9	26
0 !wholly	-30	-14	11	-13	33	-18	-27
0 !yesNoStart	-4	0	-5	0	-1	21	40
0 0	-40	-39	-48	-40	-43	-38	-43
0 1	-1	4	1	4	41	1	0
0 12	1	1	9	1	0	0	1
0 2	-10	-10	-12	9	-13	-11	-19
0 27001	-13	-13	16	-13	-27	-14	-15
0 3389	-29	-30	-36	-36	-38	-30	-31
0 7	2	4	3	1	68	2	6
0 90	-28	-29	-29	-29	-37	-29	-34
0 @	-16	-16	-23	-17	15	-32	-52
0 a	-27	-28	-11	-22	-37	-26	-33
0 about	-14	-3	-48	8	1	9	21
0 abov	10	7	-28	10	91	5	2
0 abstract	3	4	59	3	-4	1	0
0 access	-43	-43	-49	-43	-34	-49	-39
0 account	-24	-23	-22	-24	-14	-28	-29
0 acl	-26	-30	-19	-33	-35	-31	-32
0 across	-50	-50	-75	-56	-58	-52	-79
0 act	-57	-49	-56	-56	-39	-51	-58
0 add	-59	-60	-67	-67	-66	-61	-84
0 address	-44	-45	-45	-48	-54	-46	-59
0 admin	-76	-55	-62	-60	-84	-57	-74
0 advisor	-53	-53	-56	-56	-62	-58	-61
0 after	-50	-45	-48	-43	-69	-44	-42
0 against	-14	-17	-16	-17	-10	-15	-26
0 agent	36	33	33	34	5	32	92
0 ai	35	26	17	25	-1	93	8
0 al2023	8	36	150	30	7	7	10
0 alarm	-24	-27	-25	-24	-34	-26	-29
0 all	-18	-17	-20	-19	12	-35	-25
0 allow	-37	-37	-65	-41	-52	-54	-42
0 also	-92	-93	-152	-92	-94	-95	-96
0 alwai	-30	-27	-22	-47	-30	-36	-26
0 am	-9	-9	21	-13	-33	-13	-15
0 amazon	6	2	13	2	40	-1	11
0 ami	-5	-5	27	-6	-14	-10	-13
0 an	-17	-15	-9	-16	-4	-1	-19
0 and	-31	-33	-30	-30	-25	-29	-27
0 anoth	-27	-27	-28	-28	-47	-31	-30
0 answer	-19	-15	-32	-16	-7	29	-19
0 antiviru	-113	-94	-130	-98	-113	-115	-117
0 any	-11	-12	-12	-11	-9	-8	-15
0 anyon	27	22	41	25	60	60	10
0 anyth	-34	-33	-36	-33	-59	-33	-47
0 anywher	-4	-9	-15	-6	-34	64	-33
0 aoc	-10	-10	7	-11	-10	-12	-9
0 api	-59	-60	-79	-49	-85	-64	-76
0 app	-50	-49	-56	-45	-65	-50	-54
0 appli	10	12	3	9	-4	11	63
0 applic	-59	-59	-62	-59	-78	-60	-68
0 approv	9	10	3	12	73	4	3
0 architect	13	14	17	18	70	13	12
0 architectur	-69	-69	-76	-71	-103	-70	-97
0 archiv	-46	-47	-63	-47	-56	-51	-74
0 are	-17	-17	-30	-17	8	6	-18
0 arent	-14	-14	-14	-15	-16	-14	-17
0 artifact	-33	-35	-42	-34	-38	-35	-37
0 as	-28	-28	-12	-29	-15	-35	-42
0 ask	-15	-12	-25	-13	-23	19	-16
0 assess	-19	-20	-20	-21	-23	-20	-23
0 asset	-49	-50	-54	-48	-54	-49	-52
0 at	-14	-12	18	-12	26	-8	-49
0 attack	-19	-19	-19	-19	-37	-19	-19
0 audit	-43	-43	-47	-45	-59	-43	-51
0 auditor	-40	-39	-44	-42	-49	-22	-59
0 authent	-42	-44	-49	-43	-47	-43	-45
0 author	7	-29	-50	-29	-43	-37	-40
0 automat	-51	-54	-56	-54	-59	-57	-65
0 autopilot	3	4	-1	3	28	2	-10
0 avail	-8	-9	30	-9	-17	-11	-11
0 awai	-8	-8	-8	-8	-8	-8	-13
0 awar	-43	-37	-19	-38	-53	-43	-54
0 aws	-15	-15	-8	-14	8	-12	-25
0 az	-6	21	101	21	-6	2	5
0 azs	-27	-26	-26	-26	-27	-27	-41
0 baa	-15	-17	47	-14	-29	-20	-29
0 back	48	42	39	46	162	45	-42
0 backbon	-34	-38	-42	-37	-40	-35	-36
0 background	-26	-26	-27	-26	-35	-27	-28
0 backup	6	4	-1	6	51	4	37
0 badg	-15	-15	-19	-15	8	-19	-18
0 banana	1	2	-1	0	21	-1	-5
0 bare	-15	-15	20	-18	-37	-16	-27
0 base	-26	-27	-47	-29	-39	-26	-36
0 be	7	7	44	0	0	5	-2
0 becom	-16	-17	-17	-17	-22	-17	-23
0 befor	-57	-57	-59	-61	-78	-59	-64
0 behavior	-46	-50	-51	-50	-49	-47	-51
0 behind	2	1	49	2	-5	-5	-12
0 belong	-42	-42	-43	-38	-60	-38	-47
0 below	-43	-43	-48	-43	-46	-44	-55
0 between	-89	-89	-94	-88	-110	-89	-94
0 bezo	-33	-44	-60	-27	-20	-41	-41
0 bill	-52	-52	-53	-57	-77	-52	-57
0 bio	-16	-16	-16	-16	-17	-16	-29
0 blame	-36	-36	-41	-38	-61	-37	-40
0 block	-34	-35	-40	-35	-36	-36	-50
0 book	15	23	20	11	55	11	21
0 boss	13	19	63	23	-13	70	3
0 bot	9	10	-15	12	33	76	2
0 both	-103	-91	-96	-82	-98	-91	-89
0 bottlerocket	27	26	103	17	-3	15	7
0 box	-50	-52	-89	-53	-34	-52	-55
0 breach	-7	-7	-7	-7	-10	-7	-8
0 break	41	10	15	9	36	2	12
0 bring	32	30	31	35	132	32	16
0 broadli	-48	-47	-49	-56	-56	-47	-70
0 broken	-15	-15	-16	-15	-18	-16	-23
0 broker	-28	-29	-30	-28	-55	-29	-15
0 budget	-39	-40	-44	-40	-48	-41	-45
0 bug	-49	-51	-63	-56	-61	-53	-60
0 bui	-50	-48	-48	-44	-63	-48	-48
0 build	-60	-61	-77	-61	-67	-62	-69
0 built	-45	-42	-63	-44	-55	-29	-54
0 bump	-8	-8	-12	-9	-36	-8	19
0 busi	-39	-42	-45	-46	-82	-50	13
0 but	-56	-56	-64	-59	-67	-58	-70
0 by	-37	-37	-22	-38	-47	-41	-34
0 c	29	-1	-14	-5	-10	-4	-7
0 cabl	-42	-44	-46	-43	-48	-43	-53
0 cach	-22	-30	-29	32	-31	-27	-33
0 call	-18	-18	-29	-23	17	-26	-38
0 can	7	11	4	11	41	28	1
0 capac	-86	-82	-100	-80	-82	-84	-88
0 card	-57	-58	-78	-56	-74	-41	-58
0 care	5	10	-4	7	-2	8	43
0 cctv	-48	-49	-57	-51	-62	-53	-57
0 center	-40	-40	-45	-40	-52	-40	-43
0 central	-1	0	-3	-2	19	-1	0
0 ceo	27	27	29	28	73	21	23
0 cert	-32	-31	-36	-36	-7	-36	-40
0 certif	39	15	2	-2	31	7	24
0 certifi	-13	-14	-14	-14	-14	-14	-20
0 chang	-30	-41	-61	-34	-5	-47	-60
0 charg	-11	-1	-20	0	-29	-3	56
0 chatgpt	-13	-13	-30	-13	-39	35	-16
0 check	-46	-47	-49	-47	-62	-48	-54
0 choos	-67	-74	-84	-69	-77	-68	-69
0 ci	-38	-37	-37	-37	-54	-46	-53
0 cis	-45	-46	-33	-62	-49	-46	-50
0 cisco	13	17	41	18	96	-6	13
0 classifi	-46	-46	-47	-46	-60	-47	-61
0 clean	2	2	2	2	15	2	-4
0 client	27	26	25	14	51	19	46
0 close	-19	-20	-18	-21	12	-24	-26
0 cloud	-39	-33	-17	-33	-34	-36	-42
0 cloudflar	26	25	22	23	71	23	10
0 cluster	21	22	1	19	-3	21	120
0 code	-52	-52	-53	-53	-54	-53	-68
0 coffe	7	7	7	7	25	7	1
0 colleagu	-45	-46	-51	-46	-50	-46	-53
0 come	-26	-25	5	-28	-64	-28	-39
0 command	-6	17	2	17	-4	112	8
0 commit	-46	-47	-49	-48	-67	-48	-74
0 compani	0	5	-3	4	28	32	-2
0 compar	3	-29	3	13	91	1	13
0 complianc	-9	-9	16	7	-26	-13	-14
0 compliant	-42	-43	-50	-50	-48	-43	-47
0 comput	-18	-18	-19	-20	-15	-18	-22
0 config	7	6	7	5	9	-12	43
0 configur	-39	-40	-38	-41	-45	-41	-53
0 confirm	23	31	26	27	65	14	87
0 connect	-40	-41	-42	-40	-61	-42	-54
0 contact	-41	-41	-45	-42	-54	-42	-48
0 contain	37	36	61	57	17	32	93
0 content	-56	-56	-71	-56	-68	-57	-68
0 continu	-19	-22	-29	-22	14	-34	-30
0 control	-46	-45	-29	-42	-70	-51	-33
0 cool	-23	-23	-23	-23	-34	-23	-33
0 corpor	-40	-38	-41	-39	-46	-38	-46
0 correct	-59	-59	-89	-60	-78	-61	-64
0 cost	-90	-90	-95	-91	-132	-91	-107
0 could	15	13	90	19	38	-6	42
0 count	31	31	73	28	23	27	30
0 countri	-32	-32	-32	-43	-32	-35	-37
0 cover	-6	3	55	2	-17	43	-1
0 creat	-36	-36	-44	-37	-39	-37	-41
0 credenti	18	17	8	19	88	3	13
0 cross	-56	-57	-61	-55	-63	-56	-60
0 crypto	-15	-14	-14	-15	-18	-14	-19
0 current	-20	-19	-41	-20	-32	11	-23
0 custom	-43	-48	-45	-46	-60	-50	-59
0 dai	12	10	9	9	42	10	-10
0 dashboard	27	30	76	29	26	23	27
0 data	-33	-33	-33	-34	-37	-32	-34
0 databas	-25	-21	-37	14	-52	-20	20
0 date	-30	-30	-35	-30	-39	-30	-33
0 db	-22	-23	-42	-33	-16	-26	45
0 ddo	-60	-60	-77	-64	-86	-65	-80
0 deactiv	-17	-17	-17	-17	-25	-18	-20
0 decid	-53	-53	-59	-55	-66	-57	-69
0 decis	-36	-35	-35	-47	-60	-39	-45
0 decommiss	-39	-40	-44	-39	-44	-40	-44
0 default	-59	-55	-55	-61	-75	-57	-74
0 defend	-23	-24	-24	-24	-46	-24	-24
0 defin	-15	-16	36	-17	-51	-22	-19
0 definit	62	58	156	59	52	55	58
0 delet	-55	-56	-69	-58	-52	-65	-64
0 demand	-27	-28	-33	-28	-37	-29	-53
0 deploi	-34	-34	-40	-36	-37	-35	-35
0 deprec	-31	-33	15	-33	-48	-32	-52
0 design	-40	-40	-46	-41	-50	-41	-46
0 detail	-37	-36	-42	-37	-46	-38	-49
0 develop	-22	-22	-25	-23	-30	-25	-26
0 devic	-10	-9	-12	-13	-27	-12	11
0 did	35	38	34	40	81	80	31
0 diesel	-49	-51	-52	-50	-55	-49	-51
0 differ	21	10	101	19	0	15	26
0 directori	27	28	26	27	12	28	101
0 disabl	-38	-38	-42	-39	-52	-42	-41
0 disast	-39	-39	-43	-39	-47	-39	-41
0 disk	-48	-49	-53	-36	-74	-49	-55
0 dispos	-23	-22	-23	-23	-32	-23	-24
0 divid	-58	-50	-72	-54	-62	-80	-51
0 dns	-58	-59	-60	-66	-74	-60	-67
0 do	-3	4	12	6	10	34	39
0 doc	43	43	45	40	13	85	37
0 docker	14	15	12	58	1	8	2
0 doe	-16	-14	-28	-11	13	-15	17
0 domain	-46	-48	-48	-47	-58	-47	-68
0 dont	3	4	9	10	-11	14	3
0 down	64	36	33	33	57	29	32
0 download	-33	-35	-42	-34	-38	-35	-37
0 drift	-98	-102	-114	-103	-117	-106	-112
0 drill	-63	-57	-54	-62	-76	-55	-61
0 drive	-53	-54	-56	-52	-67	-54	-62
0 dss	-36	-36	-20	-41	-52	-38	-41
0 duti	-46	-39	-50	-23	-4	-39	-54
0 e	-83	-61	-82	-60	-81	-61	-75
0 each	-19	-20	-20	-19	-22	-20	-24
0 earthquak	-25	-26	-26	-27	-27	-27	-44
0 edg	-44	-46	-18	-47	-65	-49	-67
0 eli5	-21	4	88	6	-23	3	-1
0 em	-31	-31	-33	-32	-34	-32	-29
0 email	12	11	9	7	81	-9	-22
0 employe	-40	-40	-41	-40	-56	-41	-45
0 enabl	21	21	-3	21	8	20	75
0 encrypt	32	36	37	38	56	31	109
0 end	-46	-46	-49	-47	-68	-48	-47
0 endpoint	-43	-44	-47	-46	-68	-45	-47
0 engin	23	24	13	64	-8	19	63
0 entir	-13	-13	-15	-13	-15	-14	-17
0 entri	-18	-18	-20	-18	-19	-19	-19
0 envelop	8	4	86	6	-16	2	-18
0 environ	-21	-22	-27	-22	-23	-23	-25
0 environment	-35	-35	-38	-35	-39	-36	-55
0 etcd	20	12	160	17	-39	-6	-16
0 eu	-3	-2	-4	-4	13	-3	-2
0 even	19	18	85	23	38	16	13
0 event	-67	-69	-78	-69	-75	-70	-72
0 ever	-15	-15	-28	11	-22	-19	-17
0 everi	1	0	1	-9	29	-2	-5
0 everyon	-7	10	72	23	33	4	12
0 everyth	-14	-13	-27	-13	14	-14	-16
0 exactli	33	32	78	12	31	31	33
0 exam	13	14	17	18	70	13	12
0 exampl	-1	8	35	6	35	34	8
0 execut	-36	-37	-49	-42	-42	-38	-44
0 explain	21	32	53	31	67	48	28
0 facil	-50	-50	-53	-50	-64	-51	-55
0 factor	-30	-31	-38	-31	-34	-30	-30
0 fail	-43	-43	-46	-42	-54	-47	-55
0 failov	-11	-7	-11	-10	-2	-12	-25
0 failur	-77	-71	-82	-70	-103	-78	-80
0 fall	-13	-10	-11	-12	-5	-13	2
0 fals	-39	-40	-51	-46	-45	-41	-56
0 fault	-36	-35	-43	-37	26	-49	-44
0 feder	-63	-63	-70	-63	-74	-66	-67
0 fenc	-73	-70	-85	-66	-1	-70	-99
0 fiber	-37	-36	-38	-36	-47	-36	-44
0 fibr	-29	-30	-40	-31	-37	-30	-35
0 file	-45	-45	-46	-56	-61	-45	-59
0 find	-6	-6	-6	-6	-8	-6	-8
0 fire	-37	-37	-39	-37	-48	-37	-56
0 firewal	-9	-10	-17	-10	-50	-13	64
0 firm	-40	-39	-39	-60	-52	-39	-69
0 firmwar	-63	-64	-70	-65	-81	-65	-84
0 first	-32	-31	-37	-53	-3	-39	-36
0 fix	19	13	5	12	-8	69	29
0 flaw	-8	-8	-10	-9	-9	-8	-8
0 flood	-9	-9	-9	-10	-10	-10	-9
0 floor	41	41	42	42	97	41	23
0 for	-19	-16	-10	-16	20	-14	-26
0 forens	-52	-52	-53	-54	-59	-53	-64
0 forget	6	16	12	79	38	11	-8
0 former	-19	-19	-20	-20	-30	-20	-22
0 frankfurt	-40	-41	-50	-44	-52	-42	-43
0 free	-32	-24	-33	27	-40	-29	-29
0 fridai	-16	-16	-17	-17	-23	-17	-22
0 from	-24	-24	-63	-26	11	-18	-32
0 full	-46	-43	-31	-7	-56	-56	-46
0 fulli	-23	-23	-26	-23	-26	-24	-26
0 function	-51	-53	-57	-53	-62	-53	-61
0 gatewai	115	56	62	67	35	58	154
0 gdpr	-69	-71	-92	-71	-73	-68	-79
0 gener	-85	-75	-102	-76	-87	-90	-86
0 general	-75	-71	-81	-71	-79	-73	-75
0 generally	-49	-48	-52	-50	-61	-49	-63
0 germani	6	25	17	15	96	15	20
0 get	-27	-25	-33	-26	11	-29	-34
0 give	-18	16	9	5	43	41	14
0 gke	3	3	-1	2	56	2	-38
0 glass	-60	-43	-30	-48	-52	-51	-41
0 global	-23	-23	-25	-24	-27	-25	-29
0 glossari	36	35	100	34	19	34	35
0 goe	-36	-38	-49	-37	-51	-37	-39
0 golden	2	0	43	2	-8	-1	-3
0 good	-26	-23	-56	-23	-47	42	-35
0 googl	11	11	8	10	45	11	1
0 got	-11	-8	0	-8	-31	-14	17
0 grant	-26	-26	-26	-26	-32	-27	-44
0 group	-42	-44	-18	-42	-40	-50	-56
0 grow	-62	-60	-67	-60	-71	-68	-60
0 guarante	-30	-30	-31	-31	-52	-31	-37
0 guard	-51	-52	-52	-51	-60	-53	-56
0 guest	-76	-78	-74	-78	-83	-78	-110
0 hack	11	13	13	13	-11	12	47
0 had	13	12	3	16	-5	3	62
0 half	-29	-29	-34	-30	-44	-32	-31
0 hall	-40	-41	-52	-44	-47	-43	-49
0 hand	0	6	0	59	-6	5	0
0 handl	-2	6	-6	5	57	1	-11
0 hard	-44	-43	-48	-41	-14	-45	-47
0 harden	-69	-69	-103	-68	-71	-70	-74
0 hardwar	-52	-52	-53	-53	-80	-52	-64
0 has	-46	-47	-53	-64	-42	-48	-54
0 have	-36	-24	-31	-16	-17	-24	-2
0 health	-28	-24	3	-29	-38	-29	-31
0 heard	19	20	60	22	82	20	16
0 hello	-7	0	-1	5	-25	29	33
0 help	-18	6	-18	5	-11	72	2
0 here	11	10	-7	3	59	64	-12
0 hey	-17	-17	19	-15	-36	-28	-24
0 hi	-17	-10	-20	-4	-24	32	-11
0 high	-16	-16	-17	-16	-21	-16	-18
0 hipaa	-41	-40	-8	-42	-50	-45	-60
0 hire	-61	-62	-64	-62	-81	-65	-87
0 his	-15	-15	-20	-16	-19	-16	-16
0 hit	-10	-13	-24	-11	31	-17	-12
0 hold	-77	-83	-98	-76	-103	-81	-87
0 host	-28	-30	-35	-11	-42	-30	-18
0 how	-24	-18	-41	-19	-18	41	-25
0 http	-38	-38	-41	-43	-54	-39	-59
0 hypervisor	-33	-33	-27	-35	-9	-36	-61
0 i	34	37	48	43	83	64	33
0 iaa	-62	-66	-5	-58	-91	-61	-108
0 ident	-22	-23	-27	-23	-21	-24	-25
0 if	-34	-37	-59	-24	-21	-46	-45
0 ignor	14	15	12	14	76	-7	13
0 im	-20	4	50	6	-17	32	3
0 imag	-35	-35	-9	-36	-46	-38	-47
0 imd	25	22	130	22	4	13	18
0 imdsv2	20	17	73	20	4	15	13
0 import	-56	-58	-62	-60	-69	-58	-61
0 in	-26	-25	-11	-25	-28	-26	-30
0 incid	-60	-60	-63	-60	-81	-61	-81
0 increas	-49	-49	-57	-49	-65	-51	-53
0 inform	44	41	29	38	3	98	20
0 infrastructur	-49	-50	-51	-50	-63	-50	-59
0 inherit	-30	-28	15	-29	-45	-33	-54
0 inject	-29	-30	-32	-31	-33	-30	-43
0 insid	-32	-33	-34	-33	-37	-33	-36
0 inspect	-28	-29	-29	-30	-34	-30	-51
0 instal	-10	-8	-28	-13	-13	-17	19
0 instruct	-13	-7	4	18	-21	118	-3
0 integr	-55	-50	-59	-49	-51	-64	-52
0 intern	19	19	-5	18	50	18	13
0 internet	-32	-33	-33	-41	-49	-33	-43
0 into	-47	-48	-53	-47	-56	-53	-61
0 inventori	-49	-49	-54	-49	-53	-51	-51
0 is	2	3	29	3	18	8	17
0 isnt	-34	-34	-37	-37	-34	-36	-54
0 iso	-23	-23	-2	-23	-35	-24	-29
0 isol	-42	-43	-50	-43	-47	-43	-48
0 it	-17	-15	8	-15	-18	-10	-3
0 its	-21	-21	-22	-21	-19	-22	-26
0 itself	-49	-51	-59	-51	-56	-51	-59
0 java	45	42	36	84	105	33	26
0 job	-35	-27	-30	-25	-36	-28	0
0 just	-25	-26	-32	-27	-28	-26	-33
0 karpent	-8	-9	26	-10	-27	-15	-39
0 keep	-31	-30	-27	-22	-35	-32	-43
0 kei	5	5	4	5	0	3	30
0 kept	-66	-69	-85	-65	-110	-83	-72
0 kernel	36	37	18	79	74	20	28
0 key	-25	-26	-16	-19	-6	-38	-45
0 kind	-1	0	-2	-1	-2	10	0
0 know	3	17	14	19	-8	82	18
0 kubelet	17	32	114	28	17	17	13
0 label	-76	-79	-86	-78	-90	-79	-81
0 land	2	2	41	-2	-8	-4	2
0 languag	23	25	46	21	1	77	18
0 laptop	3	2	-21	2	27	1	-5
0 last	30	29	22	27	15	83	6
0 latenc	4	4	-3	-19	36	0	3
0 launch	-32	-33	-37	-33	-45	-33	-36
0 law	-19	-4	-9	-11	34	-9	-25
0 layer	-52	-52	-57	-53	-60	-53	-67
0 leak	-56	-57	-57	-56	-79	-58	-84
0 least	10	10	52	6	-1	7	11
0 leav	-20	-19	-39	-20	8	-18	-26
0 left	-47	-47	-52	-47	-60	-48	-53
0 legal	-47	-39	-24	-46	-5	-50	-44
0 librari	-41	-41	-49	-44	-64	-42	-53
0 licens	-61	-63	-77	-71	-80	-69	-82
0 life	-40	-40	-41	-39	-58	-42	-41
0 like	30	11	41	9	-4	6	-2
0 limit	-18	-20	-57	-19	-46	26	-42
0 link	-30	-31	-41	-32	-38	-31	-36
0 linux	-45	-45	-51	-45	-52	-46	-57
0 list	-47	-39	-40	-37	-55	36	-34
0 live	-58	-62	-114	-65	-14	-66	-79
0 local	-29	-32	31	-31	-54	-30	-47
0 locat	-23	-24	12	-25	-42	-27	-28
0 log	-32	-33	-44	-33	-49	-28	-6
0 login	-59	-50	-66	-52	-67	-54	-64
0 lol	7	16	21	22	92	13	19
0 long	-45	-49	-65	-4	-68	-66	-57
0 look	-28	-20	-29	-19	-36	-21	1
0 loss	-12	-12	-14	-13	-14	-12	-16
0 lost	-19	-19	-25	-20	-35	-15	-20
0 lowest	19	19	13	-5	54	16	20
0 lunch	-6	-4	-31	-3	46	-13	-1
0 machin	-24	-25	-3	-27	-29	-27	-42
0 made	19	17	18	17	-12	56	-2
0 mail	-31	-23	-15	-31	-40	-25	-27
0 maintain	82	80	74	81	101	76	166
0 mainten	6	8	23	26	-5	4	40
0 make	-6	-6	39	-2	-7	-7	-7
0 manag	-25	-23	6	-23	-22	-26	-34
0 mani	32	30	28	32	90	8	27
0 manual	-35	-4	-32	-3	-32	120	-16
0 marketplac	-35	-35	-35	-38	-41	-36	-58
0 match	-1	-2	-12	-16	43	-11	-8
0 matrix	-35	-24	27	-13	-40	-23	-32
0 matter	-55	-52	-76	-78	-72	-62	-60
0 may	-17	-16	-18	-17	-25	-13	-18
0 me	32	22	25	32	18	40	12
0 mean	43	41	80	41	84	38	38
0 meant	9	9	45	11	5	8	10
0 media	-37	-38	-40	-37	-39	-38	-40
0 meet	10	14	11	6	43	6	3
0 memori	-21	-22	-24	-23	-23	-22	-24
0 mfa	-56	-55	-3	-57	-89	-58	-72
0 microservic	-82	-87	-98	-81	-37	-83	-85
0 migrat	32	31	33	16	90	29	19
0 miner	-15	-14	-14	-15	-18	-14	-19
0 minor	25	20	83	9	12	10	-29
0 mistak	-38	-39	-42	-42	-41	-45	-50
0 model	-37	-29	-16	-30	-44	-13	-43
0 monitor	-55	-55	-58	-57	-73	-57	-66
0 more	-32	-35	-38	-33	-35	-34	-42
0 most	14	21	17	84	8	18	16
0 move	-44	-45	-48	-44	-60	-45	-46
0 multi	-23	-23	14	-24	-35	-36	-26
0 must	5	5	3	3	-2	4	34
0 my	22	34	85	31	71	45	32
0 n	-79	-89	-82	-77	-108	-79	-88
0 nacl	-21	-25	65	-22	-33	-26	-48
0 nah	-33	-33	-39	-34	-40	-34	-46
0 nairobi	6	6	-1	6	27	4	6
0 name	23	28	79	26	71	24	0
0 need	21	25	16	39	74	16	34
0 network	-53	-55	-51	-55	-61	-55	-69
0 never	29	29	58	70	15	24	27
0 new	-39	-34	-52	-33	-14	-21	-20
0 nice	9	17	17	16	86	-1	3
0 nimbu	30	37	36	39	96	36	4
0 nitro	-27	-30	86	-29	-45	-32	-72
0 no	-54	-51	-72	-46	-83	-32	-56
0 nobodi	-14	-8	-14	2	-20	-9	-14
0 node	57	55	51	51	80	51	108
0 non	22	22	71	21	5	20	23
0 not	-59	-62	-71	-63	-66	-63	-74
0 noth	-37	-34	-32	-1	-39	-45	-59
0 notic	-89	-81	-87	-74	-90	-91	-104
0 now	-1	2	1	8	50	19	-30
0 object	-64	-67	-76	-65	-96	-66	-73
0 of	-35	-33	-36	-34	-32	-29	-26
0 off	-30	-31	-52	-21	-37	-31	-36
0 offer	-29	-29	-31	-31	-39	-29	-33
0 offic	25	24	23	25	65	23	17
0 ok	32	14	-3	15	84	3	0
0 old	-36	-37	-40	-38	-23	-50	-43
0 older	-18	-19	-22	-19	-22	-19	-18
0 on	-24	-23	-27	-21	2	-26	-27
0 one	3	3	-6	4	-4	-5	47
0 onli	-46	-46	-50	-51	-36	-48	-75
0 open	-24	-25	-33	-26	-17	-40	-26
0 oper	-10	-11	-27	-14	-30	-17	40
0 oppos	18	15	50	17	14	17	18
0 or	5	10	12	8	24	24	40
0 order	2	2	2	2	15	2	-2
0 origin	-21	-21	-21	-21	-38	-21	-23
0 os	46	46	61	68	84	40	55
0 other	-35	-36	-35	-35	-52	-36	-41
0 our	-28	-31	-35	-32	-26	-33	-17
0 ourselv	-26	-25	-48	-37	-33	-39	7
0 out	-25	-31	30	-25	-54	-40	-39
0 outag	-36	-36	-41	-37	-42	-36	-50
0 over	-3	-2	-9	24	-30	-12	42
0 overal	-17	-18	-21	-18	-20	-18	-23
0 own	-41	-39	-38	-39	-37	-43	-43
0 owner	-16	-12	-14	-13	19	-15	-48
0 paa	-8	-17	51	-8	-23	-10	-26
0 packag	-27	-26	-30	-27	-36	-28	-30
0 pai	21	23	24	20	74	23	-13
0 part	2	-26	-48	-28	-34	-29	-46
0 parti	-41	-41	-48	-40	-44	-42	-42
0 password	-76	-75	-86	-78	-81	-76	-101
0 patch	9	8	-5	17	50	5	40
0 pci	-38	-39	-16	-46	-54	-41	-46
0 pdb	-99	-78	-146	-46	-99	-103	-98
0 penetr	-28	-28	-5	-28	-32	-40	-42
0 peopl	-22	-22	-18	-25	-30	-24	-29
0 perform	-63	-59	-82	-57	-72	-63	-72
0 perimet	-94	-93	-98	-91	-120	-93	-94
0 period	-50	-52	-55	-50	-57	-51	-60
0 permiss	-124	-126	-137	-122	-139	-127	-135
0 person	-19	-19	-26	-7	-6	-18	-32
0 phish	-58	-60	-63	-63	-85	-62	-72
0 physic	-51	-52	-55	-52	-55	-53	-64
0 pick	-53	-52	-54	-59	-62	-55	-65
0 pip	-26	-26	-26	-26	-31	-27	-33
0 pitr	25	24	121	22	5	18	20
0 plain	15	14	55	14	11	14	7
0 plan	-63	-62	-70	-62	-76	-71	-64
0 plane	-2	-7	28	-4	-12	-11	-12
0 pleas	-6	-3	16	-4	22	15	9
0 pls	-22	1	14	30	-4	124	70
0 pod	4	-3	73	2	-9	-1	-8
0 point	-11	-11	42	-10	-31	-15	-23
0 polici	-7	-8	6	-9	12	-10	-22
0 port	-42	-43	-48	-46	-52	-43	-45
0 power	-53	-54	-62	-54	-69	-55	-68
0 pr	-2	-3	-12	2	55	-11	-12
0 pre	-71	-51	-51	-52	-67	-53	-55
0 prevent	-41	-42	-44	-43	-48	-44	-53
0 previou	-8	-6	-9	-9	17	-9	-10
0 principl	-18	-18	-19	-19	-25	-18	-20
0 privaci	-17	-17	-16	-17	-19	-25	-18
0 privat	50	19	8	16	11	15	10
0 privileg	10	10	52	6	-1	7	11
0 pro	60	58	47	54	142	56	36
0 problem	-33	-34	39	-37	-67	-41	-50
0 procur	-56	-55	-59	-54	-55	-55	-63
0 prod	18	23	20	26	78	21	19
0 product	-48	-46	-49	-46	-63	-46	-48
0 proof	-32	-32	-34	-34	-33	-32	-56
0 protect	-61	-62	-68	-63	-70	-63	-78
0 provid	-34	-34	-39	-35	-40	-34	-44
0 public	-45	-46	-46	-48	-62	-47	-54
0 publish	-34	-35	-39	-35	-42	-36	-61
0 put	-26	-27	-31	17	-45	-33	-55
0 python	-22	-13	-17	-16	18	-14	-15
0 question	1	6	16	7	-30	74	-5
0 queue	-69	-65	-66	-71	-77	-67	-79
0 quota	-61	-61	-35	-62	-107	-66	-65
0 rack	-50	-51	-51	-52	-61	-52	-72
0 react	-16	-20	-26	-26	13	-22	-22
0 read	-11	-12	9	-14	-33	19	-44
0 real	16	15	21	11	51	39	2
0 realli	-6	-3	-5	2	40	-7	-7
0 recommend	-8	-7	-11	18	-11	-19	-9
0 record	-33	-34	-49	-37	-28	-44	-57
0 recoveri	-45	-45	-31	-44	-56	-45	-49
0 region	-43	-46	-35	-51	-36	-46	-50
0 regist	-27	-27	-28	-28	-31	-27	-42
0 regul	-24	-24	-24	-24	-29	-24	-37
0 reliabl	-2	0	1	0	-12	24	-3
0 remov	-23	-23	-23	-23	-35	-23	-28
0 renew	0	1	-1	-2	17	-1	22
0 repair	-48	-46	-46	-46	-61	-46	-57
0 replac	14	13	13	14	41	13	4
0 repo	-36	-37	-37	-38	-55	-37	-42
0 report	-92	-94	-98	-96	-100	-95	-135
0 request	-19	-19	-22	-20	-8	-21	-25
0 requir	-35	-34	-37	-35	-46	-35	-41
0 resid	-45	-43	-51	-44	-54	-45	-51
0 resili	-30	-37	-17	-33	-45	-38	-61
0 resourc	-59	-58	-60	-60	-78	-59	-91
0 respons	-5	5	13	5	39	3	32
0 rest	34	22	71	59	46	32	55
0 restart	15	16	17	19	1	13	75
0 restor	-53	-54	-56	-53	-74	-57	-66
0 retent	-90	-92	-100	-90	-100	-94	-109
0 retir	-44	-43	-24	-43	-58	-44	-53
0 review	-71	-73	-81	-72	-92	-72	-86
0 revok	-70	-72	-75	-70	-79	-72	-86
0 right	-21	-21	-35	-21	2	-24	-6
0 risk	-51	-52	-50	-47	-51	-48	-49
0 role	-28	-28	-29	-28	-50	-28	-35
0 room	-2	2	-2	-6	36	-7	-10
0 root	-72	-70	-69	-71	-83	-72	-82
0 rotat	-24	-25	-49	-23	-21	-37	68
0 rout	-46	-48	-52	-45	-49	-47	-49
0 router	-50	-52	-60	-54	-66	-52	-80
0 rpo	29	28	116	29	21	28	12
0 rto	-31	-34	26	-30	-46	-44	-41
0 rule	-10	-9	-19	-10	-1	20	-22
0 run	-23	-23	-52	10	-9	-30	-35
0 runtim	23	24	47	21	28	21	59
0 saa	23	15	79	23	3	22	26
0 safe	-52	-47	-49	-51	-60	-48	-55
0 sai	12	22	91	29	-7	17	17
0 salesforc	30	30	25	30	73	29	-9
0 same	24	13	121	19	-13	20	15
0 save	-42	-43	-40	-34	-39	12	-64
0 say	-48	-42	-26	-48	-70	-26	-82
0 scale	-3	-6	-12	-5	-26	-11	64
0 scan	-104	-103	-120	-104	-113	-104	-125
0 schema	-76	-78	-92	-81	-85	-88	-121
0 screen	-73	-51	-51	-52	-78	-53	-54
0 sdk	-78	-79	-88	-80	-91	-85	-90
0 second	-38	-23	-30	-25	-27	-23	17
0 secret	-28	-28	-28	-28	-29	-30	-35
0 secur	-19	-19	1	-18	-23	-22	-17
0 see	30	35	19	61	11	77	75
0 segment	-78	-80	-92	-79	-86	-80	-88
0 sensit	-24	-24	-24	-24	-25	-26	-37
0 separ	-42	-41	-44	-42	-57	-41	-41
0 server	-32	-33	-36	-31	-57	-35	4
0 serverless	-34	-11	-28	-11	39	-11	-37
0 servic	-48	-47	-34	-39	-60	-40	-56
0 set	-49	-51	-54	-52	-61	-52	-61
0 setup	-41	-41	-56	-40	-46	-42	-39
0 sever	-31	-31	-41	-33	-33	-31	-44
0 share	-62	-48	-35	-47	-55	-48	-56
0 should	-10	-10	-19	-11	-11	9	-14
0 show	-27	-21	-25	-21	-31	32	-25
0 shred	-21	-22	-22	-21	-29	-21	-23
0 side	-75	-77	-81	-79	-91	-76	-95
0 sidecar	-27	-28	53	-30	-50	-43	-40
0 sign	-82	-82	-99	-81	-92	-82	-94
0 sinc	6	4	0	3	47	-7	-14
0 singl	-4	-4	35	-5	-20	-8	-9
0 sit	12	12	13	-14	47	3	12
0 site	-22	-22	-23	-23	-26	-23	-22
0 sla	-50	-37	-18	-39	-17	-57	-51
0 snapshot	-29	-31	-33	-32	-16	-50	-40
0 snowflak	10	7	1	9	59	6	-20
0 so	19	3	-3	8	-23	36	5
0 soc	-24	-25	-28	-26	-25	-25	-28
0 softwar	9	9	7	31	7	8	2
0 solut	13	14	17	18	70	13	12
0 somebodi	-36	-29	-37	-30	-46	-51	-2
0 someon	14	13	52	16	44	5	8
0 someth	-48	-48	-59	-52	-54	-50	-54
0 sort	-24	-21	-46	-22	-23	16	-34
0 sourc	-35	-36	-53	-37	-58	-7	-49
0 speak	-26	-25	-16	-27	-42	-9	-33
0 specif	-31	-31	-36	-31	-42	-32	-37
0 split	-83	-63	-51	-50	-8	-50	-57
0 spread	-77	-83	-84	-83	-87	-74	-80
0 sql	-29	-30	-32	-31	-33	-30	-43
0 srm	-42	-20	30	-19	-39	-36	-31
0 sse	-52	-51	-58	-55	-64	-52	-58
0 ssh	-53	-54	-54	-55	-56	-54	-80
0 staff	-58	-59	-62	-60	-76	-61	-76
0 stai	-36	-33	-42	-53	-39	-41	-33
0 stand	18	17	50	17	16	14	17
0 start	-11	-7	-25	-19	-3	43	-10
0 still	-43	-42	-50	-50	-32	-44	-65
0 stop	-65	-55	-49	-48	-65	-57	-73
0 storag	-58	-59	-63	-59	-62	-59	-62
0 store	12	-21	-22	-11	-34	-25	-34
0 stream	28	31	30	25	6	31	124
0 stuck	-33	-28	-39	-32	-6	-48	-35
0 stuff	-46	-44	-54	-49	-51	-43	-51
0 subject	-8	-8	-8	-8	-9	-9	-9
0 subnet	-46	-47	-55	-54	-50	-48	-61
0 such	-7	-8	-8	-8	-9	-8	-9
0 suppli	-28	-29	-35	-29	-32	-29	-30
0 supplier	-79	-79	-77	-71	-79	-73	-91
0 support	39	35	72	37	79	31	41
0 suppos	28	28	65	25	14	26	61
0 suppress	-33	-33	-33	-33	-40	-33	-59
0 sure	19	17	8	18	89	3	12
0 surviv	-14	-14	-15	-15	-17	-14	-18
0 switch	-51	-53	-76	-53	-65	-53	-99
0 system	-10	-10	-11	-12	-23	-15	27
0 tabl	-64	-67	-77	-64	-72	-65	-69
0 tag	-83	-82	-85	-82	-95	-83	-116
0 take	23	26	12	47	12	23	69
0 talk	-12	-6	-3	-2	-20	40	-5
0 task	-30	-31	-26	-31	-50	-31	-35
0 team	20	24	39	45	55	21	15
0 techi	14	14	48	12	7	12	14
0 technic	27	27	69	26	6	25	28
0 tell	-10	1	29	3	-34	30	-7
0 tenant	5	4	45	2	17	-8	-8
0 term	41	41	97	39	29	38	41
0 test	-87	-88	-87	-87	-107	-90	-101
0 than	3	2	32	2	-9	0	1
0 thank	-27	-21	-21	-19	8	-31	-29
0 that	-24	-19	-18	-16	-34	-18	45
0 the	2	3	9	3	18	3	38
0 thei	-25	-20	1	-29	-57	-34	12
0 their	7	-10	-39	-10	8	-15	17
0 them	-19	-17	-22	-18	-14	-18	7
0 themselv	-55	-55	-83	-56	-56	-56	-59
0 then	-42	-43	-49	-43	-50	-44	-60
0 there	4	8	5	7	46	20	9
0 these	-25	-26	-29	-27	-23	-27	-83
0 thi	29	32	37	32	13	90	88
0 thing	19	8	20	6	-14	23	72
0 think	-19	-14	-50	11	36	-52	-31
0 third	-52	-52	-53	-48	-54	-49	-49
0 those	21	18	3	16	7	9	70
0 through	-34	-33	-38	-34	-55	-34	-37
0 time	-47	-47	-35	-54	-28	-52	-54
0 tls	7	6	47	6	18	4	-1
0 to	-20	-19	-16	-15	-9	-17	-19
0 token	-25	-27	-28	-28	26	-33	-33
0 tomorrow	-1	0	-4	0	17	-5	0
0 tonight	38	39	37	40	108	39	22
0 too	-51	-50	-52	-49	-53	-52	-55
0 top	-49	-50	-49	-50	-61	-50	-65
0 topic	-47	-41	-56	-40	-52	9	-41
0 touch	-32	-32	-34	-33	-38	-33	-31
0 traffic	-56	-56	-68	-57	-64	-60	-68
0 train	-23	-23	-10	-24	-29	-28	-34
0 transit	6	6	68	6	-3	5	-5
0 true	-33	-34	-52	-32	-11	-32	-44
0 trust	-48	-48	-71	-50	-71	-30	-53
0 tuesdai	19	23	24	18	85	18	4
0 tune	-15	-15	-15	-15	-17	-17	-17
0 tunnel	-52	-52	-56	-56	-74	-53	-55
0 turn	5	4	0	2	52	4	-24
0 two	-6	-6	-13	24	-17	-6	-12
0 tyre	37	35	34	32	117	35	-10
0 u	-8	-5	-30	-3	-29	42	-5
0 under	-24	-18	-23	-19	-20	10	-34
0 underli	-27	-28	-33	-29	-32	-29	-30
0 undersea	-26	-26	-27	-26	-30	-26	-40
0 uninterrupt	-28	-29	-35	-29	-32	-29	-30
0 unless	-29	-29	-31	-29	-37	-33	-31
0 unus	-18	-18	-19	-18	-25	-19	-21
0 up	0	-1	-3	-1	50	-2	-33
0 updat	-40	-33	-50	-36	-28	-13	28
0 upgrad	13	13	39	22	-10	7	58
0 upload	-34	-35	-34	-48	-53	-35	-47
0 uptim	-32	-33	-35	-33	-36	-33	-56
0 url	-29	-33	-40	-31	-5	-32	-35
0 us	-22	-15	-20	-14	-10	-19	44
0 usag	3	15	7	21	6	118	10
0 use	-24	-20	-20	-20	-36	23	-25
0 user	-55	-55	-55	-56	-62	-58	-69
0 vendor	-9	-9	-9	-9	-9	-9	-14
0 version	23	22	64	31	-23	48	47
0 vet	-31	-31	-33	-33	-34	-31	-32
0 video	30	28	22	25	99	15	22
0 virtual	-62	-63	-70	-63	-67	-64	-91
0 visitor	-43	-43	-46	-43	-55	-44	-47
0 volum	-68	-68	-74	-70	-93	-72	-90
0 vpn	45	45	41	41	75	35	71
0 vs	-40	-79	-52	-70	-56	-66	-102
0 vuln	-74	-73	-71	-69	-82	-73	-88
0 vulner	8	7	4	6	-5	2	48
0 walk	-6	-6	-6	-7	-7	-6	-8
0 want	38	38	40	76	29	31	29
0 warehous	7	6	7	6	43	6	-15
0 was	3	3	0	1	30	39	-28
0 watch	-33	-33	-43	-37	-34	-38	-34
0 way	6	24	19	56	8	18	24
0 we	-42	-41	-47	-34	-52	-42	-12
0 weather	-1	-2	-31	-4	45	-6	-2
0 web	-12	-13	-12	5	-15	-13	-29
0 websit	12	9	8	62	-9	10	-24
0 weekend	3	11	13	13	55	2	18
0 well	-48	-49	-55	-49	-50	-49	-72
0 what	-1	2	46	7	13	22	5
0 when	-64	-63	-69	-62	-108	-47	-58
0 where	-2	1	-6	49	-11	-4	-5
0 which	-33	-30	-26	-33	-42	-21	-27
0 who	-1	0	-5	1	37	0	32
0 whole	-44	-44	-45	-44	-58	-43	-58
0 whom	-10	-12	-8	-12	-27	-13	22
0 whose	-37	-37	-48	-36	-41	-38	-14
0 will	-35	-31	-37	-35	-61	3	-47
0 window	6	7	37	28	-1	2	-13
0 windows	18	14	14	8	-2	6	64
0 wipe	-63	-64	-62	-61	-74	-64	-79
0 wire	-77	-79	-86	-78	-91	-79	-92
0 with	-19	-14	-9	-8	0	-21	0
0 within	-18	-18	-21	-18	-21	-18	-27
0 won	19	21	24	23	63	18	9
0 word	36	34	117	33	43	28	26
0 work	-39	-33	-28	-30	-61	-2	-41
0 worker	25	24	19	22	62	22	12
0 workload	-47	-47	-66	-36	-59	-50	-52
0 would	33	31	38	89	23	27	24
0 write	-41	-40	-44	-41	-46	-42	-48
0 wrote	17	20	15	19	59	18	-4
0 wtf	44	39	131	41	32	38	33
0 you	29	34	25	43	38	122	27
0 your	72	70	96	68	56	137	86
0 yourself	-27	-18	-34	-5	-26	90	-25
0 zone	-45	-44	3	-44	-59	-46	-53
1	-27	-22	-25	-26	12	-22	-22
1 !action	-1	24	6	17	105	23	19
1 !against	-18	-12	-18	-10	-17	-15	-14
1 !asksOwner	-22	-21	-22	-21	-20	-20	-13
1 !asksValue	39	14	36	18	29	11	7
1 !both	104	35	39	41	37	41	39
1 !choose	6	77	32	130	60	46	43
1 !cloud	66	67	66	68	151	67	54
1 !compare	60	53	13	42	22	24	18
1 !correction	-37	-41	-46	-39	-43	-40	-46
1 !events	-28	-25	-24	-25	-26	-24	-28
1 !feature	57	57	42	66	182	61	56
1 !first	-76	-62	-59	-70	-87	-65	-74
1 !follow	-27	-28	-34	-27	-25	-28	-4
1 !gains	62	83	15	26	21	31	28
1 !general	46	2	3	1	-11	14	1
1 !greeting	35	16	6	16	38	15	15
1 !helpData	17	25	28	24	20	113	41
1 !howTo	81	64	61	63	157	60	65
1 !limit	7	19	7	22	118	20	22
1 !managedOne	-12	12	21	-3	-4	-3	-12
1 !mayWho	-20	-19	-20	-19	-26	-19	-21
1 !meaning	-22	-3	71	5	-20	0	-2
1 !move	-23	-14	-26	-14	-11	-19	-20
1 !notPrice	-23	-16	-19	-15	-20	-16	3
1 !otherCloud	61	95	96	90	226	98	80
1 !outside	19	21	20	27	83	21	15
1 !overview	74	2	-1	5	0	6	1
1 !ownOne	-10	7	-8	11	-9	-7	-14
1 !patches	-24	-17	-18	-17	-18	-16	16
1 !points	-27	-30	-32	-30	-33	-29	-36
1 !price	33	36	30	30	112	39	39
1 !reports	-27	-24	-24	-24	-31	-24	-26
1 !request	56	32	11	30	90	32	32
1 !responsible	18	-15	-16	-13	-12	-12	-18
1 !second	-24	-23	-23	-24	-26	-23	-25
1 !secures	-14	-24	-24	-21	-22	-21	-12
1 !services	41	-1	0	-3	-9	-1	-9
1 !sideAws	33	-5	-5	-3	-11	-2	3
1 !sideCustomer	12	-7	-1	-1	-1	-4	3
1 !tag	-26	-21	-25	-22	-11	-21	-26
1 !term	55	23	67	23	32	20	13
1 !them	-14	-24	-25	-23	-27	-22	-22
1 !trouble	34	52	18	49	137	46	45
1 !us	5	-11	-8	-9	-8	-10	-7
1 !usOrThem	61	17	19	15	17	20	41
1 !who	-11	-18	-20	-18	-19	-17	-11
1 !wholly	125	19	18	26	14	26	20
1 !yesNoStart	-25	-16	-23	-22	2	-18	-28
1 $	20	24	4	23	56	22	25
1 0	31	6	7	8	7	7	4
1 1	-15	-9	-14	-10	12	-9	-10
1 100	-39	-27	-29	-50	-38	-29	-31
1 12	-60	-53	-60	-54	-61	-53	-70
1 13	-5	-7	-14	27	-19	-6	-11
1 14	-48	-38	-38	-38	-41	-38	-42
1 2	-59	-36	-39	-38	-32	-35	-39
1 20	50	19	20	20	13	20	20
1 2016	-28	-28	-27	-28	-29	-28	-29
1 2021	-9	-7	-8	-8	-8	-8	-9
1 2022	-30	-27	-28	-36	-35	-28	-33
1 2024	-3	0	-9	-3	26	0	-12
1 2025	-31	-29	-27	-29	-31	-28	-40
1 29	12	18	18	-2	48	19	17
1 3	21	23	13	35	69	24	21
1 30	-15	-14	-15	-16	-20	-15	-16
1 3094	-26	-27	-26	-26	-37	-26	-43
1 35	24	22	23	23	71	21	24
1 3am	-23	-22	-23	-24	-26	-21	-23
1 4	4	-4	-2	3	32	5	5
1 40	-35	-39	-30	-37	-34	-29	-29
1 49844	-23	-24	-23	-25	-24	-23	-36
1 5	-31	-30	-30	-31	-52	-31	-31
1 6	-19	-20	-20	-36	-21	-19	-20
1 7	-30	-34	-29	-28	-34	-30	-30
1 8	-93	-55	-68	-62	-69	-52	-53
1 9	-22	7	5	6	37	7	-9
1 90	-26	-18	-19	-22	-20	-18	-19
1 @	-10	-31	-26	-28	-26	-30	-28
1 a	-17	-16	-19	-16	-14	-19	-21
1 about	-105	-84	-91	-83	-85	-85	-105
1 absorb	-28	-24	-25	-25	-28	-25	-29
1 abus	-25	-23	-23	-24	-26	-25	-24
1 accept	-10	-10	-11	-10	-11	-10	-11
1 access	-31	-29	-30	-30	-33	-29	-30
1 accident	-21	-19	-17	-18	-19	-18	-20
1 accord	-12	-7	-7	-7	-7	-7	-7
1 account	33	3	4	6	42	7	1
1 acl	-81	-52	-51	-52	-54	-51	-61
1 acm	34	40	28	40	119	38	33
1 across	-79	-65	-70	-68	-80	-64	-68
1 act	-25	-24	-24	-24	-26	-24	-27
1 action	-12	-12	-11	-13	-12	-11	-11
1 activ	-19	-17	-18	-18	-20	-17	-19
1 actual	18	-21	-18	-28	-22	-16	-17
1 ad	-41	-38	-38	-37	-38	-37	-41
1 add	-31	-29	-30	-29	-31	-29	-32
1 admin	-39	-34	-37	-36	-37	-34	-37
1 administr	-26	-26	-25	-35	-28	-25	-24
1 after	3	-15	-16	-14	-12	-13	-17
1 again	-34	-31	-31	-33	-36	-30	-36
1 against	-39	-45	-36	-37	-37	-35	-39
1 agent	-48	-41	-42	-41	-46	-40	-48
1 ago	-34	-28	-35	-28	-30	-28	-27
1 alarm	-17	-13	-13	-13	-13	-13	-15
1 alert	-22	-22	-22	-21	-24	-21	-22
1 alibaba	26	27	26	28	62	28	17
1 aliv	-94	-88	-72	-45	-145	-78	-76
1 all	46	15	15	14	38	15	12
1 allow	19	24	24	21	55	24	23
1 alon	-28	-26	-27	-26	-29	-25	-27
1 along	-23	-22	-22	-41	-23	-22	-23
1 alreadi	-47	-40	-43	-43	-41	-42	-42
1 alto	-41	-38	-39	-38	-41	-38	-51
1 am	-4	-11	-16	-12	-12	-12	-11
1 amazon	-12	-25	-28	-24	-30	-25	-26
1 ami	-31	-28	-31	-29	-31	-29	-34
1 an	-20	-20	-16	-20	-18	-17	-23
1 analys	-18	-18	-18	-19	-19	-17	-19
1 analysi	-14	-12	-16	-13	-14	-13	-12
1 analyst	13	21	21	52	16	21	21
1 ancient	-32	-25	-25	-26	-25	-25	-37
1 and	-13	-15	-18	-16	-17	-16	-15
1 announc	-16	-14	-15	-15	-15	-15	-22
1 anoth	-16	-19	-24	-20	-22	-19	-21
1 answer	6	-13	-15	-16	-17	7	-10
1 anti	-17	-16	-16	-21	-20	-16	-18
1 antiviru	-20	-19	-20	-21	-19	-19	-20
1 any	-29	-14	-14	-28	12	-14	-22
1 anycast	-45	-40	-41	-41	-45	-40	-45
1 anymor	-28	-24	-25	-26	-27	-24	-27
1 anyon	-38	-33	-32	-34	-35	-33	-39
1 anyth	27	3	5	3	4	5	6
1 api	-30	-28	-30	-29	-34	-28	-29
1 app	-55	-52	-55	-52	-43	-49	-55
1 appli	-35	-34	-34	-35	-41	-34	-45
1 applianc	-36	-34	-36	-34	-36	-33	-40
1 applic	-45	-43	-49	-42	-46	-41	-44
1 approv	-45	-42	-42	-43	-51	-41	-43
1 archiv	-66	-63	-62	-59	-62	-60	-66
1 are	13	-2	12	-2	-9	4	-8
1 around	-41	-32	-32	-33	-36	-32	-34
1 arrang	-9	-9	-9	-8	-10	-8	-8
1 arriv	-34	-33	-31	-35	-37	-33	-46
1 as	-11	-14	4	-7	-20	-11	-14
1 ask	1	-12	-12	-11	-16	-12	-12
1 assess	-12	-12	-11	-11	-12	-12	-12
1 assessor	-11	-7	-7	-8	-8	-7	-8
1 assign	-52	-45	-48	-44	-48	-44	-57
1 assum	-18	-15	-17	-17	-16	-16	-21
1 at	12	-6	-7	-6	-11	-5	2
1 attach	-30	-24	-26	-29	0	-23	-28
1 attack	-67	-50	-58	-52	-61	-50	-50
1 audit	12	-1	-7	-2	-6	-1	-1
1 auditor	-8	-7	-7	-8	-8	-8	-9
1 auth	-34	-33	-38	-33	-33	-32	-33
1 authent	-37	-34	-35	-32	-35	-32	-33
1 author	-26	-23	-24	-23	-24	-23	-25
1 authorit	-14	-13	-13	-14	-16	-13	-15
1 auto	-99	-96	-105	-99	-99	-96	-153
1 autom	-31	-28	-30	-32	-34	-28	-28
1 automat	-48	-45	-44	-47	-52	-44	-50
1 avail	-36	-33	-22	-33	-43	-32	-36
1 awai	-7	52	-9	6	3	11	13
1 aws	-13	-24	-22	-21	-23	-21	-23
1 az	-49	-47	-60	-51	-34	-46	-48
1 azs	-39	-36	-40	-38	-38	-36	-38
1 azur	40	39	39	40	87	39	29
1 babysit	-60	-58	-62	-57	-69	-53	-56
1 back	-36	-28	-29	-27	-48	-26	19
1 backdoor	-51	-28	-27	-28	-29	-27	-28
1 backend	-8	-7	-8	-8	-8	-7	-8
1 backup	-58	-46	-50	-45	-23	-44	-52
1 bad	-31	-31	-33	-31	-52	-30	-30
1 ball	-13	-14	-14	-14	-16	-13	-13
1 bandwidth	-9	-8	-8	-8	-9	-8	-9
1 bare	-7	-2	29	-3	-3	-2	-12
1 base	-28	-27	-27	-28	-27	-27	-40
1 baselin	-89	-73	-72	-67	-76	-68	-80
1 be	24	14	8	12	16	8	5
1 becaus	-20	-17	-17	-18	-22	-17	-18
1 befor	-10	-8	-10	-8	10	-7	-9
1 begin	75	30	34	27	32	31	30
1 behind	-38	-36	-37	-36	-36	-35	-44
1 below	-23	-14	-26	-17	-32	-14	47
1 better	8	78	22	8	67	35	37
1 between	-18	-20	-21	-12	-9	-17	-19
1 bezo	-83	-64	-63	-61	-69	-61	-67
1 bgp	-8	-6	-6	-7	-7	-6	-6
1 bia	-53	-28	-29	-29	-28	-28	-28
1 big	-26	-15	-13	-7	35	-8	-8
1 bill	15	22	10	20	55	22	22
1 bind	15	-2	21	71	19	21	20
1 bit	9	-17	-17	-17	-15	-14	-20
1 bitcoin	-27	-22	-22	-24	-29	-22	-25
1 blame	-20	-19	-19	-19	-30	-19	-18
1 block	-55	-50	-53	-52	-62	-49	-50
1 boss	71	67	24	13	14	26	31
1 bot	-37	-33	-33	-33	-36	-35	-36
1 both	93	30	33	33	31	34	33
1 bottlerocket	-45	-42	-45	-43	-45	-42	-66
1 bought	32	0	4	5	5	6	6
1 bounc	-55	-43	-45	-45	-54	-43	-51
1 box	-9	-8	-5	3	-10	-5	28
1 branch	-25	-25	-24	-24	-29	-23	-29
1 breach	-36	-29	-31	-31	-34	-29	-29
1 break	111	27	18	29	12	31	14
1 breakdown	79	15	18	18	5	16	17
1 bring	-53	-48	-49	-48	-53	-47	-61
1 broadcom	-62	-55	-50	-53	-57	-51	-61
1 broke	-38	-35	-34	-35	-41	-34	-47
1 broken	-11	-10	-9	-10	0	-10	-12
1 broker	-39	-35	-37	-36	-37	-35	-41
1 bug	-23	-21	-25	-22	-22	-21	-25
1 bui	33	9	-5	6	2	8	9
1 build	-53	-45	-45	-45	-48	-44	-51
1 bump	-32	-30	-30	-30	-32	-29	-34
1 bundl	18	23	12	19	56	23	22
1 burden	-13	-28	-9	64	-23	-15	-26
1 burn	-8	-7	-7	-7	-7	-7	-6
1 but	-7	1	0	25	-1	2	-2
1 button	-14	-14	-15	-15	-14	-14	-23
1 by	-20	-20	-20	-21	-19	-20	-22
1 byol	-54	-53	-52	-61	-54	-51	-63
1 c	-29	-24	-24	-27	-27	-24	-29
1 ca	24	15	27	58	27	27	27
1 cach	-74	-50	-50	-56	-53	-49	-50
1 call	-27	-17	-11	-3	-25	-17	-18
1 came	-37	-37	-37	-38	-58	-38	-44
1 can	9	9	12	6	42	8	8
1 cannot	-24	-24	-22	-32	-33	-22	-23
1 cant	-30	-28	-28	-29	-30	-29	-37
1 capac	-60	-50	-50	-49	-52	-49	-53
1 care	7	-27	-30	-27	-28	-25	-45
1 carri	-26	18	-25	-16	-16	-13	-13
1 center	-50	-47	-49	-47	-47	-46	-61
1 central	-74	-58	-56	-56	-75	-56	-56
1 cert	-5	-4	-4	29	-13	-2	-6
1 certif	-31	-28	-29	-29	-30	-28	-29
1 chang	-41	-40	-35	-36	-42	-36	-36
1 charg	19	-21	-31	-20	-21	-17	-37
1 cheaper	40	44	36	21	91	40	42
1 cheat	47	0	2	1	-2	2	1
1 check	-37	-31	-31	-32	-32	-31	-33
1 checksum	-43	-40	-34	-36	-35	-34	-35
1 choic	-51	-48	-55	-48	-51	-47	-52
1 choos	-27	-25	-25	-26	-26	-24	-26
1 cidr	-45	-40	-40	-40	-42	-39	-45
1 cisco	-24	-22	-23	-24	-26	-22	-32
1 claim	-13	-10	-10	-10	-11	-9	-11
1 class	-28	-25	-26	-26	-33	-26	-26
1 claud	-3	-4	-7	-2	42	-5	-5
1 clean	-49	-31	-31	-31	-33	-30	-32
1 cleanup	-46	-45	-48	-48	-46	-44	-47
1 click	-50	-42	-43	-46	-45	-41	-59
1 client	-23	-27	-27	-27	-40	-27	-28
1 close	-21	-19	-19	-20	-20	-20	-20
1 cloud	-5	1	-1	5	40	5	-12
1 cname	-16	-14	-15	-15	-16	-15	-17
1 code	-39	-31	-32	-31	-26	-31	-33
1 cold	0	-3	0	6	35	4	3
1 collabor	-19	-19	-20	-17	-18	-17	-17
1 colleagu	-20	-25	-27	-25	-42	-25	-25
1 collect	-30	-25	-25	-25	-28	-25	-26
1 column	62	11	14	15	11	16	14
1 come	6	-3	-5	-4	28	21	5
1 common	-40	-55	-41	-38	-38	-37	-39
1 compact	-47	-36	-37	-43	-39	-35	-39
1 compani	4	8	7	6	39	7	2
1 complaint	-55	-43	-45	-45	-54	-43	-51
1 complet	69	23	6	11	43	19	26
1 complianc	-58	-43	-44	-43	-46	-42	-47
1 compliant	-27	-27	-27	-29	-29	-28	-40
1 compon	-8	-7	-7	-8	-8	-7	-8
1 comprom	-22	-18	-18	-18	-19	-17	-17
1 comput	-13	-9	-12	-11	6	-9	0
1 concurr	14	17	0	14	47	15	15
1 confidenti	-18	-13	-14	-14	-14	-14	-16
1 config	-102	-96	-105	-92	-100	-89	-112
1 configur	-38	-33	-37	-33	-35	-33	-35
1 confirm	-8	-8	-7	-7	-9	-8	-8
1 connect	-29	-23	-23	-23	-8	-22	-24
1 connector	-7	-7	-7	-7	-8	-7	-8
1 contact	-51	-34	-35	-35	-34	-33	-33
1 contain	-26	-24	-27	-24	-32	-24	-10
1 containerd	-47	-44	-47	-45	-55	-45	-45
1 content	-40	-37	-39	-37	-38	-37	-41
1 contractor	-18	-16	-16	-16	-17	-16	-19
1 control	-30	-26	-22	-27	-27	-26	-32
1 cool	-32	-28	-29	-28	-30	-28	-28
1 copi	-32	-30	-30	-30	-31	-29	-31
1 coredn	-11	-10	-11	-11	-11	-10	-13
1 correct	5	7	7	7	29	8	4
1 cost	-15	9	-12	9	70	10	11
1 could	9	-15	-22	-13	-19	-14	-13
1 count	-78	-69	-74	-73	-72	-69	-70
1 cover	71	0	-34	5	-3	-4	-5
1 cpu	-56	-50	-50	-50	-57	-48	-53
1 creat	-50	-47	-49	-47	-52	-46	-52
1 creation	-101	-93	-100	-87	-92	-87	-103
1 credenti	-59	-53	-54	-53	-57	-52	-57
1 critic	-17	-15	-15	-16	-15	-15	-15
1 cross	-13	-12	-13	-12	-14	-12	-12
1 crypto	-34	-29	-30	-31	-32	-28	-31
1 cumul	-46	-45	-52	-46	-44	-44	-52
1 current	-13	-12	-12	-12	-12	-12	-13
1 custom	-4	-22	-16	-21	-23	-20	-25
1 cve	-44	-38	-38	-39	-40	-38	-45
1 cvs	-21	-20	-19	-21	-31	-20	-20
1 d	-29	-26	-25	-25	-27	-24	-27
1 dai	-49	-47	-46	-46	-57	-46	-48
1 daili	-28	-27	-27	-27	-40	-26	-27
1 dangl	-18	-16	-17	-16	-17	-16	-19
1 dark	-17	-18	-16	-15	-18	-16	-15
1 dashboard	-39	-34	-36	-35	-54	-34	-37
1 data	-42	-37	-38	-37	-38	-36	-41
1 databas	-30	-27	-27	-28	-18	-27	-42
1 date	-12	-12	-11	-11	-11	-11	-15
1 day	-17	-15	-15	-15	-15	-15	-14
1 db	13	20	19	13	11	19	66
1 dba	-37	-37	-37	-41	-40	-36	-51
1 dead	-24	-24	-23	-23	-27	-22	-23
1 deal	32	-30	-62	-35	-36	-30	-56
1 dear	-29	-24	-31	-27	-35	-24	-25
1 debian	-31	-29	-29	-30	-30	-29	-47
1 decid	-40	-37	-38	-37	-48	-36	-39
1 decis	-14	-13	-14	-13	-14	-13	-13
1 decrypt	-16	-10	-11	-10	-10	-10	-10
1 dedic	-10	-10	-9	-10	-10	-9	-9
1 default	-16	-14	-16	-14	-2	-14	-15
1 defect	-19	-17	-18	-18	-20	-17	-18
1 defend	-12	-11	-11	-13	-11	-11	-15
1 defin	-37	-32	-35	-33	-36	-32	-33
1 definit	-104	-92	-141	-92	-98	-93	-98
1 delet	2	7	5	6	39	7	7
1 deliveri	-57	-48	-50	-48	-53	-49	-51
1 demand	-18	-15	-15	-17	-19	-15	-15
1 demarc	83	33	33	32	21	31	33
1 depend	-136	-97	-96	-100	-101	-95	-133
1 deploi	-19	-15	-14	-15	-16	-14	-16
1 deploy	-14	-14	-14	-14	-18	-13	-13
1 design	-39	-38	-41	-38	-42	-38	-39
1 desktop	-9	-40	-53	-40	-42	-38	-62
1 destroi	-15	-17	-16	-19	-16	-16	-16
1 detect	-41	-37	-37	-37	-38	-36	-43
1 dev	13	18	14	16	69	17	17
1 develop	-19	-14	-14	-15	-17	-14	-15
1 devic	-40	-44	-45	-44	-45	-43	-57
1 di	-65	-60	-59	-60	-71	-59	-82
1 dial	-13	-12	-12	-12	-13	-12	-12
1 did	-23	-11	-12	-11	28	-16	-18
1 didnt	-30	-31	-31	-30	-37	-30	-29
1 differ	-5	-13	-10	-3	27	-1	-1
1 digicert	-20	-22	-15	32	-11	-12	-15
1 directori	-30	-29	-30	-29	-30	-29	-41
1 dirti	-24	-24	-23	-24	-29	-23	-31
1 disabl	-32	-35	-33	-39	-36	-31	-32
1 disk	-31	-28	-28	-28	-30	-27	-30
1 dispos	-34	-34	-40	-46	-55	-35	-33
1 distro	-17	-16	-16	-17	-19	-16	-17
1 divid	26	-38	-25	-22	-62	-32	-22
1 divis	61	-10	-1	9	-5	5	6
1 dlq	-35	-33	-33	-33	-44	-34	-34
1 dns	7	8	9	25	50	13	12
1 do	-1	-16	-27	-20	-18	-20	-29
1 doc	-29	-23	-25	-25	-25	-24	-27
1 dock	-24	-20	-20	-20	-23	-20	-23
1 docker	-22	-18	-20	-20	-20	-18	-19
1 document	-29	-23	-24	-25	-26	-23	-24
1 doe	-1	-12	-9	-12	1	-11	-17
1 doesnt	73	26	27	30	27	28	25
1 domain	-32	45	-18	-21	-21	-13	-16
1 done	-21	-19	-20	-19	-20	-19	-23
1 dont	-27	-22	-25	-24	-23	-22	-25
1 doubl	-12	-9	-9	-9	-9	-9	-10
1 down	68	16	12	16	32	16	7
1 downfal	-7	-7	-7	-7	-8	-7	-8
1 download	-21	-20	-18	-24	-19	-18	-18
1 dr	110	2	-2	5	-36	5	-9
1 drain	0	13	2	6	84	8	14
1 drift	-93	-64	-62	-60	-63	-61	-67
1 drill	-59	-52	-53	-50	-52	-50	-52
1 drive	-31	-24	-25	-26	-26	-24	-27
1 driver	-31	-34	-30	-31	-34	-30	-29
1 drop	-43	-18	-36	-39	-43	-35	-39
1 dump	-10	-6	-7	-7	-6	-6	-6
1 durabl	-52	-40	-42	-41	-43	-41	-42
1 duti	123	3	19	24	17	22	17
1 each	68	12	21	24	17	23	20
1 east	-17	-13	-13	-13	-17	-13	-14
1 ec2	-14	-14	-14	-13	-14	-13	-15
1 ecs	-48	-47	-48	-47	-48	-46	-75
1 edg	-34	-32	-33	-32	-34	-32	-35
1 either	71	34	34	34	34	34	34
1 eks	-49	-49	-49	-52	-49	-48	-81
1 electr	-52	-42	-44	-42	-46	-42	-41
1 eleven	-18	-18	-23	-22	-19	-18	-19
1 els	16	22	21	54	15	21	22
1 em	-65	-55	-53	-54	-56	-52	-63
1 employe	-29	-28	-27	-27	-28	-27	-26
1 enabl	-48	-43	-44	-42	-41	-43	-46
1 encrypt	-50	-47	-48	-47	-50	-46	-53
1 end	9	-4	-4	-6	8	-4	-7
1 endpoint	-17	3	62	6	36	6	3
1 enforc	-33	-29	-31	-34	-31	-29	-30
1 engin	-46	-42	-42	-42	-36	-41	-59
1 ensur	-28	-24	-26	-26	-27	-24	-24
1 entri	-15	-13	-13	-14	-14	-13	-15
1 env	-37	-36	-36	-37	-52	-36	-42
1 environ	-22	-15	23	-14	-20	-14	-16
1 ephemer	-32	-29	-27	-28	-48	-27	-29
1 equip	-36	-33	-34	-33	-34	-33	-51
1 eras	-46	-44	-43	-44	-54	-43	-43
1 escap	-28	-24	-25	-38	-28	-25	-30
1 esx	34	-10	-3	-8	-12	-5	-14
1 esxi	-49	-47	-47	-46	-48	-45	-70
1 etc	-11	-11	-11	-11	-14	-11	-11
1 etcd	-51	-46	-51	-47	-52	-45	-54
1 eu	-7	11	-9	10	42	10	13
1 even	-86	-64	-81	-74	-66	-64	-96
1 event	-40	-36	-36	-37	-45	-35	-36
1 ever	-40	-31	-30	-32	-33	-30	-32
1 everi	-31	-29	-29	-28	-29	-28	-32
1 everyon	-44	-61	-61	-60	-84	-59	-61
1 everyth	92	10	12	14	-8	10	11
1 evid	-23	-18	-18	-18	-18	-18	-19
1 ex	-32	-30	-30	-30	-31	-30	-31
1 exactli	-10	11	50	11	-12	11	13
1 execut	-13	-5	27	-5	7	-5	-6
1 exist	-2	-13	-12	-11	-15	-11	-13
1 expect	-15	-14	-14	-15	-17	-14	-14
1 expir	-21	-19	-21	-22	-23	-19	-20
1 explain	67	21	38	20	10	21	22
1 export	-26	-26	-28	-26	-48	-26	-26
1 exposur	-34	-32	-42	-35	-44	-33	-34
1 extend	-16	-12	17	-13	-37	-13	-15
1 factori	-1	-22	-29	-29	-23	-22	-35
1 fail	-20	-19	-19	-19	-20	-19	-22
1 failov	-20	-17	-17	-18	-20	-17	-17
1 failur	-12	-12	-11	-12	-12	-11	-13
1 fall	-18	-43	-38	-36	-45	-37	-39
1 fals	-27	-16	-16	-16	-16	-16	-16
1 fault	-28	-25	-26	-26	-31	-25	-25
1 faulti	-23	-24	-24	-25	-25	-23	-28
1 feed	-39	-37	-37	-37	-37	-37	-59
1 fell	-18	-17	-20	-20	-18	-18	-17
1 field	-18	-16	-16	-16	-17	-16	-17
1 file	-17	-13	-15	-11	17	-13	-14
1 fill	46	15	15	16	10	16	16
1 filter	-8	-8	-8	-9	-7	-7	-7
1 find	-15	-4	-4	-4	18	-4	-7
1 fine	-34	-33	-33	-33	-40	-33	-34
1 finger	-31	-32	-30	-30	-54	-30	-32
1 fip	-42	-41	-42	-40	-44	-40	-42
1 firecrack	-39	-38	-58	-49	-46	-38	-41
1 firewal	-40	-38	-38	-40	-44	-38	-49
1 firmwar	-64	-53	-55	-52	-53	-52	-57
1 first	-76	-62	-59	-70	-87	-65	-74
1 five	3	-13	-32	-16	-14	-15	-13
1 fix	-28	-26	-26	-26	-29	-25	-29
1 flag	-39	-35	-44	1	-9	-26	-28
1 flavor	9	15	21	80	-8	20	20
1 flaw	-24	-17	-17	-18	-19	-17	-20
1 fleet	-29	-26	-27	-27	-11	-26	-38
1 flip	-23	-26	-24	-25	-27	-22	-24
1 flood	-47	-54	-45	-45	-47	-44	-47
1 floor	-55	-47	-54	-57	-51	-47	-62
1 flow	-43	-40	-40	-38	-41	-39	-40
1 for	-7	-18	-7	-13	-15	-20	-25
1 forc	-27	-24	-26	-24	-29	-24	-24
1 forev	14	20	20	20	51	20	19
1 form	50	19	19	-4	11	18	20
1 found	-16	-14	-14	-14	-18	-14	-16
1 frankfurt	15	26	23	25	64	25	26
1 free	-16	-14	-15	-16	-15	-14	-20
1 fresh	-50	-35	-30	-31	-36	-29	-29
1 fridai	-30	-24	-26	-25	-30	-25	-25
1 from	-30	-28	-28	-26	-29	-25	-29
1 front	-50	-45	-40	-42	-53	-43	-44
1 full	42	5	2	0	-1	5	5
1 function	-32	-25	-25	-27	-28	-25	-27
1 game	-67	-65	-63	-61	-77	-62	-66
1 gatewai	-48	-52	-57	-62	-31	-50	-79
1 gbp	-64	-65	-62	-60	-69	-58	-66
1 gdpr	-9	-7	-7	-7	-9	-7	-7
1 gener	-12	-11	-11	-12	-14	-11	-12
1 general	-32	-27	-27	-27	-28	-27	-47
1 geo	-23	-19	-20	-19	-20	-19	-19
1 get	-33	-39	-39	-41	-53	-38	-43
1 give	25	-7	-7	-6	-28	-8	-6
1 global	-13	-13	-13	-13	-15	-13	-16
1 go	-3	40	-8	16	-17	1	0
1 goe	-24	36	-24	-7	-13	-4	-2
1 gone	-17	-14	-13	-14	-15	-14	-14
1 good	14	10	17	-11	82	13	15
1 googl	27	31	31	30	85	30	26
1 got	17	-25	-33	-19	-22	-20	-30
1 gotta	-20	-18	-18	-18	-20	-18	-20
1 govern	-42	-29	-32	-32	-35	-30	-39
1 gpu	-22	-24	-21	2	-28	-19	-26
1 grain	-47	-46	-46	-46	-56	-45	-47
1 grant	-64	-62	-62	-60	-62	-59	-64
1 graph	-51	-42	-45	-44	-54	-44	-44
1 green	-31	-28	-34	-30	-44	-29	-28
1 gremlin	-30	-28	-29	-30	-31	-28	-29
1 group	-44	-38	-41	-37	-38	-37	-43
1 grow	-30	-27	-32	-30	-31	-28	-30
1 guarante	-21	-21	-32	-21	-21	-21	-21
1 guard	1	-1	6	30	3	6	3
1 guess	-19	-17	-17	-16	-19	-17	-18
1 guest	-1	12	12	12	39	13	6
1 gui	-35	-30	-30	-30	-36	-30	-37
1 guy	-31	-28	-33	-50	-43	-28	-31
1 ha	-8	-14	-17	40	-16	-1	-6
1 had	-44	-37	-39	-40	-44	-37	-44
1 haiku	0	11	12	11	51	10	12
1 half	-21	-17	-18	-17	-18	-17	-18
1 hand	28	-17	-21	-23	-25	-17	-27
1 handl	49	34	29	34	9	35	113
1 happen	-14	-11	-12	-11	-12	-11	-12
1 hard	-13	-11	-11	-11	-12	-11	-11
1 hardcod	-35	-35	-30	-32	-32	-31	-32
1 harden	-57	-52	-50	-51	-51	-49	-56
1 hardwar	-48	-44	-44	-43	-46	-43	-50
1 has	-9	-15	-17	-12	-13	-14	-18
1 hasnt	-32	-27	-27	-28	-35	-27	-31
1 hat	18	-10	-3	-11	-12	-10	-35
1 have	14	2	-9	-4	8	-3	-5
1 he	-25	-27	-25	-24	-42	-24	-25
1 head	-48	-36	-34	-48	-40	-34	-41
1 headach	-25	-25	-26	-27	-37	-26	-25
1 health	-52	-43	-43	-42	-42	-42	-42
1 hear	-9	-7	-7	-7	-7	-8	-9
1 help	50	32	112	41	36	24	40
1 here	10	-10	-12	-39	-19	-10	-18
1 hey	54	21	13	20	10	20	18
1 high	-26	-24	-25	-24	-31	-24	-25
1 hijack	-25	-16	-16	-16	-16	-16	-16
1 him	-42	-39	-40	-42	-42	-39	-45
1 hipaa	-21	-14	-15	-15	-15	-14	-15
1 hit	-56	-48	-54	-50	-62	-47	-52
1 hm	-30	-30	-29	-30	-34	-29	-30
1 hold	-27	-25	-24	-25	-29	-24	-30
1 hole	-22	-21	-22	-22	-25	-21	-28
1 hook	42	4	-10	4	1	3	-11
1 hope	-13	-11	-11	-11	-13	-10	-10
1 host	-18	-13	-13	-2	-14	-11	2
1 how	73	25	25	26	68	24	26
1 hpc	-31	-28	-32	-50	-43	-28	-31
1 hr	-14	-12	-13	-15	-13	-12	-14
1 http	-23	-23	-23	-23	-24	-22	-25
1 hypervisor	-20	-19	-19	-19	-21	-19	-26
1 i	13	-14	-12	-12	-12	-12	-15
1 id	33	14	24	59	22	24	24
1 idea	48	59	58	38	88	58	97
1 ident	-27	-15	-15	-15	-15	-15	-16
1 if	-18	-12	-29	-14	-27	-21	-24
1 im	90	29	19	20	25	27	24
1 imag	-30	-28	-30	-26	-28	-27	-31
1 import	-23	-21	-20	8	-22	-19	-26
1 improv	-12	-8	-8	-8	-8	-8	-9
1 in	-21	-26	-21	-25	-25	-25	-28
1 incid	-39	-30	-31	-32	-33	-30	-29
1 includ	-20	-17	-17	-18	-22	-17	-21
1 index	-35	-32	-33	-33	-40	-32	-35
1 infect	-25	-22	-23	-22	-26	-22	-23
1 infer	-47	-28	-30	-29	-32	-29	-29
1 infrastructur	-29	-24	-25	-25	-26	-24	-25
1 ingest	-16	-13	-14	-13	-13	-13	-14
1 inherit	106	30	3	31	32	28	34
1 inject	-44	-27	-28	-29	-29	-28	-29
1 insid	-41	-39	-43	-39	-40	-38	-44
1 inspect	-22	-18	-18	-19	-20	-18	-20
1 instal	-26	-23	-23	-24	-25	-22	-12
1 instead	-45	-14	-51	-46	-47	-37	-36
1 instrument	-23	-18	-18	-18	-19	-18	-20
1 integr	-36	-25	-25	-25	-32	-25	-26
1 intent	-9	-8	-8	-8	-9	-9	-9
1 intern	-37	-34	-35	-36	-43	-34	-35
1 internet	-28	-19	-19	-19	-19	-18	-21
1 into	-25	-15	-26	-26	-26	-25	-26
1 intrus	-33	-32	-30	-32	-35	-30	-31
1 investig	-62	-53	-57	-55	-67	-55	-56
1 invoic	6	25	71	23	62	21	20
1 iptabl	-27	-23	-23	-25	-25	-23	-24
1 is	-24	-17	-11	-17	-12	-18	-22
1 isnt	-25	-15	-19	5	-18	-15	-21
1 iso	-22	-16	-18	-17	-17	-16	-16
1 isol	-34	-30	-35	-30	-41	-29	-30
1 issu	-25	-23	-23	-24	-28	-23	-25
1 it	0	-4	2	-4	2	-2	15
1 item	22	30	31	34	112	33	31
1 its	-25	-24	-25	-24	-26	-24	-27
1 itself	-40	-36	-37	-36	-41	-35	-40
1 januari	-34	-31	-32	-31	-31	-30	-47
1 jar	-29	-26	-26	-26	-27	-26	-26
1 java	-37	-34	-36	-35	-36	-33	-36
1 jdbc	-18	-14	-17	-16	-15	-15	-14
1 job	24	-1	-5	-1	-3	1	24
1 js	-15	-15	-14	-16	-14	-14	-17
1 just	-28	27	-17	-23	-19	-9	-11
1 karpent	-22	-22	-23	-23	-21	-22	-26
1 keep	-35	-33	-32	-30	-39	-32	-35
1 kei	-55	-50	-48	-46	-48	-46	-55
1 kept	-35	-29	-31	-30	-34	-29	-33
1 kernel	-44	-42	-42	-46	-46	-41	-55
1 key	-12	-3	30	-3	6	-4	-6
1 kick	-48	-42	-47	-42	-53	-41	-48
1 kill	-27	-27	-28	-29	-38	-27	-29
1 kind	-94	-94	-86	-86	-94	-86	-120
1 kindli	38	13	13	-1	13	14	14
1 know	5	-3	25	-4	-21	-4	-5
1 kubelet	-19	-18	-20	-22	-19	-18	-22
1 kvm	-11	-11	-11	-11	-11	-11	-17
1 label	-15	-13	-15	-13	-13	-13	-16
1 labor	78	8	-4	11	-1	9	9
1 lack	0	17	11	12	76	7	-6
1 lambda	-16	-12	-13	-13	-14	-12	-16
1 land	-19	-17	-20	-18	-18	-17	-21
1 laptop	-13	-11	-10	-11	-14	-11	-11
1 larg	11	21	12	21	76	22	20
1 last	-29	-29	-28	-34	-35	-30	-28
1 latest	20	36	10	30	96	28	21
1 launch	-13	-8	0	-8	3	-8	11
1 law	-15	-14	-13	-14	-16	-14	-14
1 layer	13	-14	-14	-11	-19	-13	-11
1 leaf	-31	-30	-32	-34	-32	-29	-28
1 leak	-38	-29	-28	-29	-30	-28	-30
1 leaki	-40	-29	-31	-51	-40	-30	-32
1 least	-17	-5	-26	44	-13	-5	-28
1 leav	0	-1	0	28	-7	2	-2
1 leaver	-29	-27	-32	-50	-39	-27	-27
1 left	37	-12	-16	-6	-11	-5	-5
1 legal	-19	-16	-18	-17	-17	-16	-17
1 length	-12	-10	-10	-11	-11	-10	-12
1 less	40	29	44	129	33	45	40
1 let	-59	-44	-45	-45	-48	-44	-53
1 level	-39	-34	-35	-34	-41	-34	-36
1 liabl	-39	-38	-37	-38	-59	-37	-39
1 lib	-83	-74	-78	-75	-84	-73	-83
1 librari	-19	-18	-19	-18	-18	-18	-27
1 licens	2	16	17	14	14	18	82
1 life	7	8	3	-3	29	7	8
1 lifecycl	-38	-34	-38	-35	-37	-34	-36
1 lift	-32	1	-22	-26	-61	-21	-46
1 like	5	-9	-8	19	-6	-4	-9
1 limit	-22	-18	-25	-18	-11	-19	-18
1 line	-41	-38	3	-30	-41	-30	-37
1 link	-38	-36	-37	-39	-39	-36	-42
1 linux	-18	-12	-10	0	-11	-9	0
1 list	78	21	22	22	0	21	22
1 listen	-54	-50	-53	-58	-59	-47	-53
1 live	-22	-17	-16	-18	-19	-17	-17
1 load	29	30	19	28	84	28	29
1 local	-25	-24	-25	-28	-24	-23	-27
1 locat	-27	-26	-27	-26	-27	-25	-31
1 lock	-45	-42	-43	-41	-43	-40	-47
1 log	-25	-23	-23	-22	-21	-22	-24
1 logic	-15	-12	-12	-12	-12	-12	-12
1 login	-48	-46	-48	-47	-49	-45	-46
1 lol	-23	-23	-25	-23	-25	-23	-24
1 long	-12	-5	-11	-6	15	-5	-9
1 longer	-28	-23	-22	-24	-27	-22	-23
1 look	32	0	-2	3	0	4	0
1 lose	-20	-20	-18	-18	-21	-18	-18
1 lowest	19	13	16	59	-3	19	16
1 machin	-9	-7	-8	-6	-8	-5	22
1 made	-52	-39	-40	-40	-46	-40	-44
1 mail	-34	-21	-21	-22	-24	-22	-23
1 maintain	-43	-39	-40	-39	-41	-38	-46
1 mainten	-48	-42	-45	-47	-45	-42	-47
1 major	-14	-12	-12	-12	-12	-12	-18
1 make	-24	-22	-22	-22	-24	-21	-22
1 manag	-36	-19	-14	-26	-27	-25	-29
1 mani	-46	-32	-32	-33	-23	-32	-32
1 manifest	-34	-33	-32	-32	-34	-32	-35
1 manual	-24	-22	-22	-22	-28	-23	-23
1 map	-19	-18	-19	-17	-19	-17	-20
1 march	-4	-26	-30	-48	-38	-25	-25
1 market	-2	-7	-7	-8	-11	-7	-8
1 master	-26	-24	-24	-24	-33	-24	-26
1 materi	-8	-7	-8	-7	-7	-7	-7
1 matrix	150	48	30	47	46	52	46
1 max	-32	-35	-38	-27	9	-27	-28
1 maximum	-13	-11	-22	-12	3	-12	-11
1 may	-31	-26	-32	-27	-20	-26	-26
1 me	82	27	79	43	69	31	32
1 mean	-36	-9	69	9	-26	-3	-6
1 meant	-47	-22	27	-20	-27	-22	-22
1 media	-34	-34	-40	-46	-55	-35	-33
1 meet	-12	-9	-9	-9	-9	-9	-10
1 memori	-37	-35	-39	-35	-38	-35	-41
1 merg	-9	-9	-9	-9	-10	-9	-9
1 mess	-21	-19	-19	-19	-20	-19	-20
1 messag	-18	-14	-18	-14	7	-15	-18
1 metadata	-8	-8	-9	-8	-9	-8	-10
1 metal	-7	-2	29	-3	-3	-2	-12
1 metric	-27	-27	-27	-27	-28	-27	-41
1 mfa	-18	-15	-16	-15	-13	-15	-15
1 microcod	-7	-7	-7	-7	-8	-7	-8
1 migrat	-16	-32	-30	-30	-32	-30	-53
1 min	-2	-18	-19	-18	-29	-18	-17
1 mine	-32	-27	-30	-46	-37	-27	-30
1 miner	-49	-49	-43	-49	-50	-41	-45
1 minimum	-33	-32	-31	-32	-52	-32	-32
1 minor	-74	-70	-78	-71	-71	-67	-76
1 minut	-9	-9	-9	-9	-10	-9	-10
1 miss	-40	-31	-32	-32	-36	-30	-31
1 mistak	-52	-47	-49	-47	-48	-46	-56
1 ml	-42	-24	-22	11	-38	-21	-26
1 mode	-16	-6	18	36	-23	-7	-12
1 model	54	-3	-4	-3	-16	-3	-3
1 modul	-15	-1	-2	-3	26	-2	-1
1 mondai	12	4	4	3	3	4	4
1 month	-34	-30	-32	-31	-38	-30	-42
1 monthli	11	19	7	8	51	18	15
1 more	-30	-29	-30	-30	-36	-29	-29
1 morn	-28	-25	-26	-25	-11	-26	-27
1 mount	-48	-44	-46	-46	-48	-44	-53
1 move	-43	-44	-41	-41	-45	-40	-46
1 much	50	36	37	28	38	33	35
1 multi	-26	-24	-36	-26	4	-23	-24
1 must	-20	-29	-31	-29	-32	-28	-35
1 my	35	1	-8	-2	17	0	-2
1 myself	33	-4	-5	-9	-5	-2	-5
1 n	49	8	13	14	11	14	13
1 name	7	11	-2	12	54	14	45
1 narrow	-28	-20	-21	-21	-24	-20	-22
1 necessari	-8	-7	-10	-8	-7	-7	-7
1 need	1	-16	-17	-18	-10	-16	-21
1 network	-31	-28	-16	-27	-33	-26	-27
1 never	-30	-29	-30	-30	-31	-28	-33
1 new	7	32	1	1	-1	3	2
1 newer	-17	-11	-12	-12	-12	-11	-12
1 next	29	26	1	-2	-8	1	2
1 nine	-18	-18	-23	-22	-19	-18	-19
1 no	-36	-33	-36	-36	-38	-34	-23
1 nobodi	-32	-25	-27	-28	-29	-25	-29
1 node	-9	-4	-7	6	0	-4	22
1 noncompli	-37	-34	-35	-36	-42	-36	-36
1 normal	-39	32	-20	-31	-25	-9	-15
1 not	-22	0	-27	-24	-26	-20	-24
1 noth	-12	-7	-7	11	-11	-6	-6
1 notic	-14	-13	-13	-13	-15	-14	-13
1 now	-31	-27	-28	-24	-17	-25	-25
1 npm	-33	-27	-27	-27	-27	-27	-40
1 nsx	-29	-19	-20	-21	-21	-19	-21
1 number	-23	-21	-21	-22	-26	-21	-24
1 nutshel	198	47	55	70	42	59	57
1 o	-30	-28	-27	-28	-50	-30	-29
1 object	-18	-17	-19	-15	2	-15	-16
1 oblig	143	16	5	32	11	29	28
1 odd	-11	-10	-10	-11	-10	-10	-10
1 of	-13	-19	-20	-16	-17	-19	-24
1 off	-32	-37	-37	-35	-36	-34	-39
1 offic	-41	-36	-36	-36	-53	-36	-39
1 ok	-45	-36	-35	-34	-40	-34	-37
1 okta	-15	-15	-15	-15	-16	-14	-19
1 old	-48	-42	-42	-42	-52	-41	-47
1 on	-34	-29	-34	-32	-32	-33	-41
1 onc	-26	-24	-24	-26	-27	-24	-27
1 one	-1	-4	13	20	-1	-2	-6
1 onli	1	11	35	8	15	10	10
1 ons	-11	-9	-11	-10	-10	-10	-14
1 onto	-26	-26	-25	-25	-40	-25	-31
1 open	-24	-19	-19	-19	-18	-19	-20
1 oper	-32	-28	-28	-28	-30	-28	-32
1 option	-43	-39	-58	8	-59	-38	-52
1 or	-27	-3	-8	9	-10	-4	3
1 orchestr	-9	-8	-9	-9	-9	-8	-10
1 order	-41	-38	-41	-42	-42	-38	-43
1 org	-49	-35	-35	-39	-40	-36	-42
1 organ	-24	-21	-19	-24	-22	-19	-19
1 os	2	12	8	10	9	12	94
1 other	-12	-11	-10	-10	-10	-10	-11
1 our	0	-5	-6	-1	-3	-3	11
1 ourself	-2	-24	-37	-27	-50	-24	-22
1 ourselv	-39	-33	-33	-37	-33	-32	-41
1 out	20	2	0	2	22	3	1
1 outag	-29	-26	-27	-27	-37	-26	-28
1 outlin	110	45	37	42	40	46	48
1 over	-13	-20	-22	-21	-22	-20	-22
1 overview	80	14	15	7	-25	16	17
1 own	16	2	2	19	16	9	42
1 owner	10	4	1	4	-6	3	53
1 ownership	24	-16	-15	-12	-19	-14	-17
1 packag	-13	-12	-12	-13	-13	-12	-13
1 page	-26	-24	-22	-23	-24	-22	-27
1 pager	79	25	25	22	10	25	28
1 pai	-26	-24	-24	-25	-33	-24	-24
1 pair	-25	-9	-16	-13	19	-13	-11
1 palo	-12	2	4	7	42	-3	-4
1 panda	-34	-33	-34	-35	-36	-33	-56
1 param	-27	-31	-29	-30	-32	-26	-28
1 paramet	-20	-19	-19	-19	-20	-19	-22
1 part	118	39	36	46	35	47	72
1 parti	11	-7	-4	-8	-13	-7	-10
1 partit	-104	-83	-84	-77	-84	-77	-79
1 partner	-20	-18	-21	-19	-21	-19	-18
1 pass	-51	-41	-53	-42	-45	-41	-41
1 passport	-11	-8	-8	-8	-8	-8	-8
1 password	-45	-39	-40	-39	-41	-38	-39
1 past	30	30	30	28	69	28	30
1 patch	-21	-14	-15	-10	-12	-12	28
1 patient	-15	-12	-12	-12	-14	-12	-12
1 pdb	51	64	185	63	87	70	55
1 peer	-39	-33	-35	-33	-36	-33	-42
1 pend	22	25	25	25	56	25	25
1 peopl	-30	-25	-25	-25	-26	-25	-26
1 per	83	31	25	23	69	34	34
1 perform	-29	-28	-28	-29	-29	-28	-43
1 period	-13	-13	-12	-12	-13	-12	-12
1 permiss	-36	-33	-33	-33	-36	-32	-34
1 permit	-26	-25	-27	-26	-29	-25	-26
1 person	-53	-32	-33	-34	-35	-32	-34
1 phish	-37	-32	-34	-35	-40	-32	-38
1 php	-42	-39	-55	-38	-47	-42	-39
1 physic	-24	-20	-20	-20	-21	-20	-22
1 pi	-49	-41	-37	-39	-42	-38	-63
1 pick	-43	-42	-44	-45	-47	-41	-46
1 pictur	69	27	26	23	23	27	29
1 pile	-33	-32	-33	-32	-41	-32	-32
1 pip	-23	-21	-22	-25	-21	-21	-23
1 pipe	-24	-24	-23	-24	-29	-23	-31
1 pitr	-40	-37	-38	-37	-40	-36	-35
1 pki	18	13	25	56	20	25	24
1 place	-14	-13	-13	-14	-14	-13	-14
1 plain	-16	-20	-20	-19	-21	-19	-20
1 plan	-11	24	-16	-5	10	-2	-6
1 plane	-17	-11	1	-11	-12	-11	-14
1 plant	-36	-34	-34	-35	-35	-34	-53
1 platform	-24	-22	5	-19	-26	-19	-22
1 pleas	60	36	40	35	80	37	35
1 pls	68	-3	5	11	51	-1	-28
1 plugin	-69	-60	-60	-61	-63	-58	-64
1 plz	99	17	24	28	54	24	20
1 pod	-25	-20	-23	-22	-19	-20	-28
1 point	13	-31	-14	-15	-16	-13	-15
1 poison	-31	-29	-30	-29	-38	-30	-30
1 polici	-47	-42	-42	-41	-46	-30	-43
1 pool	-55	-49	-50	-50	-55	-48	-68
1 port	-17	-16	-15	-16	-16	-15	-17
1 posix	-57	-46	-48	-45	-47	-45	-50
1 possibl	15	19	14	5	71	19	4
1 power	-9	-5	-8	-6	8	-5	-6
1 pre	-57	-50	-53	-50	-49	-49	-61
1 prem	-23	-22	-22	-22	-23	-21	-23
1 premiz	-16	-15	-15	-16	-16	-15	-17
1 presenc	-41	-36	-37	-37	-39	-36	-52
1 princip	-15	-15	-14	-16	-16	-14	-14
1 privat	-17	-8	-8	-9	8	-8	-8
1 privileg	-48	-37	-41	-47	-41	-37	-60
1 problem	-12	-11	-12	-13	-11	-12	-11
1 process	-27	-21	-21	-22	-22	-20	-22
1 procur	39	3	5	-12	-3	1	7
1 prod	12	15	8	12	50	15	14
1 produc	-34	-30	-30	-30	-30	-30	-42
1 profil	-23	-18	-18	-18	-20	-18	-20
1 program	-9	-8	-7	-8	-8	-8	-10
1 project	-29	-27	-28	-27	-38	-27	-27
1 promiz	-20	-20	-26	-24	-22	-20	-20
1 prompt	-70	-54	-54	-53	-60	-52	-55
1 protect	-21	-20	-20	-20	-21	-19	-21
1 provid	-18	-16	-17	-17	-18	-16	-17
1 provis	-38	-21	-36	-17	-36	-30	-35
1 proxi	-48	-43	-46	-45	-52	-43	-53
1 public	-22	-19	-21	-20	-3	-20	-22
1 publicli	-16	-16	-17	-15	-18	-16	-16
1 publish	-35	-33	-36	-33	-38	-33	-34
1 pull	-17	-15	-16	-16	-16	-16	-16
1 push	-22	-20	-21	-22	-21	-20	-25
1 put	-29	-29	-27	-29	-28	-26	-26
1 python	-1	-1	-2	9	18	0	-9
1 python3	-60	-53	-60	-54	-61	-53	-70
1 q	-47	-44	-41	-41	-41	-40	-51
1 quarter	11	58	26	26	23	26	27
1 quarterli	17	28	29	25	27	28	72
1 queri	-20	-17	-18	-18	-5	-17	-19
1 question	-42	-34	-32	-31	-31	-34	-33
1 queue	-38	-37	-38	-38	-38	-36	-41
1 quick	10	-20	-9	-10	-11	-10	-14
1 quota	-2	20	18	18	95	14	25
1 r	-16	-18	-16	-21	-5	36	2
1 raci	120	14	18	21	0	16	18
1 rack	-12	-14	-12	-12	-12	-12	-16
1 raiz	23	36	36	37	112	32	40
1 rang	-42	-37	-38	-38	-40	-37	-41
1 ransomwar	-22	-19	-19	-20	-21	-19	-22
1 raspberri	-49	-41	-37	-39	-42	-38	-63
1 rbac	-89	-79	-84	-74	-78	-74	-87
1 rce	-55	-43	-38	-51	-50	-42	-63
1 reach	-2	0	0	0	21	0	-2
1 reachabl	-59	-44	-44	-43	-46	-44	-44
1 react	-31	-29	-30	-30	-33	-30	-32
1 read	-9	-5	-7	-7	32	-5	-5
1 readabl	-19	-12	-11	-12	-12	-12	-12
1 reader	30	28	14	27	86	25	24
1 reboot	-21	-18	-18	-19	-20	-18	-24
1 rebuild	-13	-11	-11	-12	-12	-11	-12
1 receiv	-15	-13	-13	-14	-14	-13	-14
1 record	-32	-30	-28	-20	-33	-27	-29
1 recov	-22	-20	-18	-19	-20	-19	-22
1 recoveri	-22	-18	-21	-19	-20	-19	-19
1 red	11	-14	-8	-15	-16	-14	-36
1 redishel	-54	-45	-41	-51	-49	-43	-66
1 redund	-47	-48	-51	-45	-46	-44	-51
1 refresh	-26	-23	-27	-24	-23	-22	-22
1 regard	22	-10	-16	2	34	4	5
1 region	-22	-18	-19	-17	1	-16	-17
1 regist	-32	-42	-40	-40	-47	-38	-46
1 registri	-36	-33	-34	-32	-35	-33	-39
1 regresshion	-55	-53	-61	-54	-82	-49	-74
1 regul	-10	-8	-8	-8	-8	-8	-9
1 relaunch	-64	-47	-48	-48	-60	-47	-64
1 releas	-74	-47	-50	-47	-29	-47	-46
1 remain	84	14	-2	20	1	20	20
1 remedi	-113	-98	-105	-90	-98	-91	-106
1 remov	-43	-37	-37	-38	-43	-38	-40
1 renew	-2	-1	-1	30	-4	1	-1
1 repair	-38	-34	-35	-34	-37	-34	-37
1 replac	-29	-26	-27	-26	-29	-26	-28
1 replai	-66	-63	-62	-59	-62	-59	-66
1 replic	-34	-30	-30	-30	-33	-29	-30
1 replica	-47	-41	-43	-41	-34	-40	-42
1 report	-19	-16	-16	-17	-16	-16	-16
1 repositori	-16	-15	-15	-15	-16	-15	-16
1 reput	-25	-29	-23	-23	-26	-24	-28
1 request	-28	-25	-25	-25	-28	-25	-30
1 requir	-25	-24	-24	-24	-26	-23	-25
1 reserv	-11	-8	4	0	53	3	2
1 reset	5	11	8	9	40	10	5
1 resolv	-28	-26	-26	-27	-49	-26	-27
1 resourc	-8	0	-17	-2	46	0	0
1 respond	-26	-22	-23	-23	-27	-22	-24
1 respons	18	-15	-16	-13	-12	-12	-17
1 rest	-30	-27	-29	-27	-35	-27	-27
1 restart	-44	-39	-41	-39	-54	-38	-48
1 restor	-19	-15	-16	-16	-16	-15	-16
1 restrict	-34	-32	-32	-31	-35	-31	-33
1 result	-39	-36	-37	-36	-40	-36	-41
1 retent	-37	-36	-36	-35	-38	-34	-37
1 retir	-27	-27	-27	-27	-27	-26	-31
1 retri	-28	-24	-23	-23	-23	-24	-24
1 return	-31	-22	-22	-22	5	-21	-20
1 review	-26	-25	-26	-25	-27	-25	-27
1 revis	-13	-10	-10	-10	-11	-10	-11
1 revoc	-8	-6	-6	-7	-7	-6	-6
1 revok	-33	-29	-29	-32	-33	-29	-31
1 right	-20	-18	-16	-16	-1	-15	-20
1 risk	12	2	1	2	2	1	3
1 rize	-26	-24	-31	-31	-31	-24	-26
1 role	-43	-42	-46	-43	-43	-41	-43
1 roll	-26	-25	-24	-25	-26	-24	-25
1 rollback	-44	-17	-42	-26	10	-18	-17
1 room	-22	-20	-19	-20	-24	-19	-20
1 root	-16	-16	-10	11	-13	-9	-17
1 rot	-72	-67	-65	-64	-67	-63	-70
1 rotat	-61	-55	-58	-55	-55	-54	-72
1 rout	-35	-33	-32	-32	-34	-32	-38
1 router	-53	-35	-34	-35	-35	-34	-35
1 row	-1	0	1	-1	30	1	-5
1 rto	-26	-21	-28	-22	-21	-21	-22
1 rule	-57	-54	-56	-53	-54	-54	-57
1 run	-20	-26	-25	-23	-26	-24	-33
1 runbook	39	8	7	9	2	10	11
1 runc	-32	-26	-27	-44	-33	-27	-30
1 rundown	70	7	9	11	-19	7	9
1 runtim	-28	-24	-1	-26	-27	-25	-44
1 safe	-13	-11	-11	-11	-14	-11	-11
1 safekeep	-31	-31	-34	-31	-56	-30	-30
1 sai	-24	-6	-20	-12	33	-7	-8
1 said	-35	-28	-26	-26	-26	-27	-27
1 same	-69	-66	-61	-59	-60	-62	-64
1 save	-37	42	-9	1	59	4	7
1 savepoint	-33	-28	-29	-29	-30	-31	-32
1 scale	-38	-29	-30	-28	-33	-28	3
1 scan	-24	-22	-22	-21	-24	-22	-26
1 scanner	-15	-12	-12	-12	-12	-12	-12
1 schedul	-59	-51	-52	-50	-51	-50	-62
1 schema	-93	-84	-89	-79	-83	-78	-86
1 scope	-51	-51	-53	-47	-52	-49	-50
1 scratch	-33	-31	-34	-32	-35	-32	-46
1 script	-61	-57	-59	-56	-57	-55	-60
1 search	-13	-12	-12	-14	-13	-12	-14
1 sec	6	12	11	-9	41	12	10
1 second	3	4	3	3	23	5	2
1 secret	-61	-17	-57	-48	-48	-44	-47
1 secur	-3	-15	-15	-11	-13	-11	6
1 see	-11	-4	27	-7	-6	-5	-15
1 select	-16	-15	-18	-15	-19	-15	-16
1 self	9	7	14	46	12	14	9
1 send	-2	8	8	8	56	7	-2
1 sensor	-41	-36	-36	-36	-53	-36	-38
1 sent	-26	-23	-23	-24	-28	-23	-23
1 sentenc	71	-20	-22	-11	-47	-24	-11
1 serv	-33	-32	-32	-33	-35	-32	-41
1 server	-26	-23	-22	-19	-24	-21	-14
1 serverless	-28	-17	-17	-18	-20	-17	-19
1 servic	-25	-23	-18	-24	-21	-23	-28
1 session	-23	-21	-24	-21	-23	-21	-24
1 set	-24	-22	-23	-23	-26	-22	-18
1 setup	50	14	5	13	13	14	14
1 seven	-9	-7	-9	-8	-8	-8	-8
1 sever	-11	-10	-11	-11	-10	-10	-10
1 shard	-29	-27	-28	-29	-28	-27	-28
1 share	93	21	17	25	18	22	19
1 sheet	63	7	10	12	5	9	9
1 ship	-12	-12	-12	-13	-12	-11	-13
1 shop	-21	-17	-17	-17	-19	-16	-17
1 short	54	24	55	25	22	23	26
1 should	-11	-2	-4	21	-4	-2	-3
1 shouldnt	-19	-16	-18	-17	-17	-17	-17
1 show	-18	-16	-17	-17	-17	-17	-17
1 side	-10	-19	-18	-21	-18	-17	-19
1 sign	-13	-49	-70	-59	-65	-44	-48
1 signatur	-42	-42	-40	-39	-44	-38	-41
1 sinc	-25	-22	-22	-24	-17	-22	-26
1 singl	-8	-7	-7	-8	-8	-7	-9
1 sit	-29	-26	-26	-26	-29	-25	-31
1 site	-32	-29	-29	-29	-29	-28	-33
1 six	-23	-21	-25	-22	-22	-21	-21
1 size	-54	-38	-46	-39	5	-39	-40
1 sla	56	59	22	57	146	59	61
1 slow	-45	-42	-44	-42	-44	-41	-43
1 smtp	-14	-13	-12	-12	-13	-12	-12
1 snapshot	-40	-27	-28	-27	-27	-27	-28
1 so	-23	-26	-32	-16	-27	-26	-29
1 soc	-10	-7	-7	-7	-8	-7	-7
1 softwar	-36	-34	-34	-34	-35	-33	-42
1 some	-37	-50	-62	-50	-54	-52	-51
1 somebodi	-14	-17	-20	-18	-22	-17	-18
1 someon	-27	-20	-22	-6	-27	-20	-24
1 someth	-21	-14	-13	-14	-16	-14	-6
1 sorri	-35	-29	-32	-28	-33	-30	-29
1 sourc	-13	-12	-13	-12	-12	-12	-14
1 spam	-12	-11	-11	-12	-14	-11	-12
1 specifi	-33	-30	-29	-30	-49	-29	-29
1 spf	-22	-24	-20	-20	-21	-20	-23
1 split	147	53	47	52	42	51	41
1 spread	-38	-37	-42	-39	-41	-38	-41
1 sql	-32	-28	-28	-29	-30	-27	-30
1 sqli	-42	-38	-54	-38	-47	-42	-38
1 srm	84	23	17	28	23	28	22
1 sse	-23	-10	18	-12	-11	-11	-13
1 ssh	-19	-18	-18	-19	-21	-18	-19
1 sshd	-42	-40	-35	-38	-54	-37	-59
1 ssl	-30	-26	-27	-29	-28	-26	-26
1 staff	-20	-17	-17	-18	-20	-18	-22
1 stai	28	11	7	9	30	11	2
1 stale	-12	-12	-11	-14	-12	-11	-12
1 stand	-9	-6	25	-6	-21	-5	-6
1 standalon	-19	-16	-17	-16	-16	-16	-16
1 standard	-15	-18	-16	-13	6	-11	-12
1 standbi	-11	-11	-11	-11	-12	-10	-10
1 start	43	19	22	23	32	22	20
1 startup	-22	-18	-20	-21	-22	-19	-21
1 state	-15	-11	-11	-11	-11	-11	-12
1 statement	-28	-26	-24	-24	-26	-24	-26
1 statu	-19	-17	-18	-17	-19	-17	-18
1 step	31	41	38	38	100	39	36
1 still	-16	-28	-28	-41	-29	-27	-30
1 stolen	-10	-9	-9	-9	-11	-9	-9
1 stop	-21	12	-29	-22	-27	-21	-26
1 storag	-30	-27	-27	-27	-32	-27	-29
1 store	-30	-25	-26	-25	-27	-25	-26
1 stranger	-47	-45	-45	-42	-50	-43	-47
1 stream	-23	-22	-23	-23	-27	-22	-24
1 stuck	-60	-39	-52	-47	-52	-36	-37
1 student	-20	-19	-20	-21	-28	-19	-19
1 style	-21	-20	-19	-21	-25	-20	-26
1 subdomain	-18	-16	-17	-16	-17	-16	-20
1 subnet	-23	-21	-23	-21	-22	-20	-23
1 subscrib	-62	-53	-56	-50	-54	-50	-54
1 such	-10	-9	-10	-11	-9	-9	-9
1 suggest	-17	-16	-16	-16	-17	-16	-18
1 summar	10	0	1	1	0	1	2
1 summari	65	9	7	11	5	10	10
1 suppli	-21	-21	-22	-22	-22	-20	-23
1 support	36	36	68	39	75	39	26
1 suppos	-33	-28	-32	-29	-30	-28	-31
1 sure	-22	-21	-20	-21	-23	-20	-21
1 swap	-36	36	-20	-15	-19	-14	-18
1 switch	-9	-8	-8	-8	-9	-8	-8
1 syn	-32	-29	-31	-30	-36	-30	-35
1 sync	-12	-12	-12	-11	-13	-11	-14
1 system	-19	-16	-16	-16	-14	-16	-20
1 tabl	-30	-29	-28	-28	-31	-28	-33
1 take	5	-19	-22	-8	-21	-17	-29
1 takeov	-19	-17	-18	-17	-18	-17	-21
1 talk	29	1	-2	0	-2	0	0
1 tamper	-33	-23	-24	-23	-25	-23	-22
1 target	-30	-28	-32	-27	-28	-27	-28
1 task	17	13	16	2	-4	2	-2
1 tb	40	40	39	16	80	38	40
1 tde	-15	-13	-13	-15	-14	-14	-15
1 team	-11	-26	-33	2	-46	-24	-26
1 tell	17	-4	-9	-8	18	-13	-25
1 templat	-32	-33	-32	-31	-36	-30	-30
1 tenant	-27	-27	-34	-30	-32	-25	-27
1 term	21	28	64	26	26	28	29
1 termin	-39	-41	-43	-39	-51	-42	-40
1 terraform	-7	30	8	25	119	24	30
1 test	-22	-18	-17	-18	-18	-17	-18
1 text	-24	-24	-24	0	-30	-21	-26
1 than	3	-4	6	2	55	7	7
1 thank	21	9	9	9	9	9	9
1 that	-20	-19	-19	-18	-21	-18	-22
1 the	-23	-22	-24	-22	-23	-22	-26
1 thei	-8	-14	-3	-14	-14	-14	-17
1 their	66	8	18	17	8	16	31
1 them	39	-10	-9	-8	-11	-8	-19
1 then	-62	-53	-55	-48	-48	-49	-51
1 there	-42	-67	-75	-62	-75	-63	-77
1 these	-26	-22	-20	-22	-21	-21	-22
1 thi	-28	-21	-35	-21	16	-20	-21
1 thing	75	-9	-6	-1	-26	-4	-31
1 think	-18	-13	-13	-15	-16	-13	-15
1 third	-1	11	41	11	11	11	11
1 those	-47	-34	-36	-35	-44	-1	-49
1 thousand	-20	-18	-20	-19	-22	-19	-19
1 threat	-10	-10	-9	-9	-10	-9	-9
1 three	-2	0	-5	-2	32	-1	0
1 throttl	-39	-34	-33	-34	-49	-34	-35
1 through	-1	-19	-20	-18	-22	-18	-21
1 throughput	20	32	0	31	100	32	33
1 thru	-35	-38	-43	-57	-50	-37	-41
1 tick	-22	-24	-22	-24	-23	-21	-21
1 ticket	2	6	5	3	27	5	2
1 tier	-8	-8	-8	-8	-9	-8	-8
1 time	5	8	4	5	37	8	7
1 timeout	-39	-36	-37	-36	-37	-36	-44
1 tls	-26	-24	-25	-24	-25	-24	-25
1 tlsv1	-41	-41	-42	-40	-43	-41	-54
1 to	-17	-23	-25	-20	-16	-22	-25
1 todai	25	-6	-29	-8	-27	-7	-5
1 toggl	-53	-48	-58	-55	-48	-48	-48
1 token	-33	-32	-38	-33	-34	-32	-34
1 told	-35	-32	-31	-32	-44	-30	-34
1 too	-49	-41	-40	-42	-44	-40	-42
1 took	-16	-12	-12	-12	-16	-12	-13
1 topic	-21	-20	-20	-21	-21	-21	-24
1 touch	-49	-41	-43	-45	-45	-41	-52
1 traffic	-24	-22	-23	-23	-23	-22	-26
1 train	-36	-21	-20	13	-32	-17	-19
1 transit	-50	-46	-52	-46	-44	-44	-50
1 trim	-29	-26	-26	-26	-30	-26	-28
1 truck	-47	-47	-44	-46	-53	-45	-61
1 true	-47	-42	-52	-43	-44	-42	-48
1 tune	-42	-38	-37	-39	-40	-37	-40
1 tunnel	-33	-21	-22	-21	-22	-21	-26
1 turn	-31	-28	-30	-28	-31	-28	-31
1 two	-7	-2	14	-4	25	0	-1
1 txt	-19	-17	-18	-19	-18	-17	-20
1 type	-8	-3	11	-9	-14	-5	23
1 u	56	12	13	8	22	59	27
1 ubuntu	-31	-31	-29	-30	-45	-30	-51
1 uh	-9	-9	-9	-9	-9	-9	-14
1 um	-25	-17	-20	-18	-20	-17	-17
1 under	-32	-35	-36	-36	-41	-35	-39
1 underli	-47	-41	-44	-43	-46	-42	-67
1 underneath	-83	-76	-77	-75	-81	-75	-99
1 unintend	-22	-19	-19	-19	-20	-19	-20
1 unless	-24	-19	-19	-20	-26	-20	-19
1 unlock	-28	-27	-27	-26	-29	-26	-26
1 untag	-8	-8	-9	-8	-8	-8	-8
1 unus	-73	-67	-67	-65	-76	-66	-79
1 up	-12	-24	-25	-23	-29	-22	-9
1 updat	-22	-16	-11	-18	-19	-16	3
1 upgrad	-32	-27	-33	-30	-29	-25	23
1 uplink	-32	-32	-33	-32	-32	-30	-30
1 upload	-39	-31	-32	-31	-35	-30	-33
1 uptim	-13	-8	-8	-8	-8	-8	-9
1 us	21	-14	-14	-5	-9	-9	-12
1 use	12	-15	-19	-16	-24	-16	-19
1 user	-37	-29	-24	-28	-12	-27	-30
1 valid	-23	-22	-24	-23	-25	-22	-22
1 var	-10	-9	-10	-10	-11	-10	-11
1 variabl	-34	-30	-33	-29	-30	-29	-28
1 vcenter	-54	-50	-49	-48	-49	-48	-73
1 verifi	-14	-12	-12	-12	-13	-12	-13
1 version	-57	-54	-52	-53	-40	-53	-66
1 vessel	-40	-29	-31	-51	-40	-30	-32
1 vet	-25	-22	-22	-23	-23	-23	-23
1 via	-65	-66	-62	-75	-63	-61	-72
1 video	-1	16	16	18	63	18	22
1 viewer	-46	-44	-48	-42	-45	-42	-44
1 virtual	-21	-15	-16	-16	-16	-15	-15
1 viru	-17	-14	-14	-14	-15	-14	-14
1 visibl	-15	-14	-15	-14	-13	-14	-13
1 volum	-30	-17	-18	-17	-7	-17	-19
1 vpn	-59	-46	-46	-48	-51	-46	-57
1 vs	126	121	44	104	47	64	55
1 vulner	-17	-16	-16	-17	-17	-16	-22
1 w	22	-16	-25	-17	-27	-16	-15
1 wait	-25	-24	-26	-25	-25	-24	-36
1 walk	56	14	9	13	4	13	14
1 wall	-39	-38	-58	-49	-46	-38	-41
1 want	9	4	-5	4	-9	-4	-7
1 warehous	-32	-28	-32	-31	-34	-28	-32
1 was	-20	-17	-18	-18	-20	-18	-18
1 watch	-58	-43	-49	-47	-64	-43	-47
1 way	-33	-32	-31	-47	-38	-32	-35
1 we	-15	-17	-27	-20	-25	-22	-29
1 weak	-18	-13	-13	-14	-14	-13	-13
1 web	-13	-10	-11	-12	-12	-10	-11
1 week	18	-12	-6	-6	-8	-5	-4
1 weekend	-44	-45	-41	-42	-45	-40	-43
1 weight	-54	-29	-29	-32	-30	-29	-33
1 went	-57	-50	-57	-47	-63	-47	-49
1 were	-8	68	8	5	1	7	10
1 what	68	33	83	32	45	29	22
1 when	-22	-20	-21	-20	-4	-20	-22
1 where	20	-6	-3	13	-6	17	-14
1 whether	-24	-21	-21	-21	-23	-21	-24
1 which	3	6	-5	17	10	-2	-5
1 while	-16	-15	-16	-15	-19	-15	-16
1 who	-23	-22	-23	-22	-21	-21	-15
1 whole	-26	-18	-18	-19	-18	-17	-23
1 whom	8	12	10	12	11	13	53
1 whose	-25	-23	-23	-23	-23	-22	-18
1 why	56	62	59	49	133	61	62
1 wide	-43	-38	-39	-37	-40	-37	-43
1 will	2	3	2	3	31	2	3
1 window	-62	-57	-61	-61	-64	-57	-64
1 windows	-39	-37	-38	-26	-38	-35	-69
1 wipe	-23	-21	-21	-24	-21	-21	-20
1 with	8	-9	-14	-6	4	-8	-8
1 without	-21	-15	-17	11	-20	-15	-18
1 wont	-25	-25	-25	-24	-29	-25	-27
1 work	-24	9	-32	6	-19	-15	-17
1 worker	-28	-24	-26	-24	-27	-22	4
1 workflow	-14	-21	-19	-12	17	-10	-11
1 world	-24	-19	-19	-19	-29	-19	-19
1 would	32	16	-8	26	2	8	7
1 write	-29	-37	-37	-36	-32	-35	-42
1 written	-28	-24	-27	-25	-27	-25	-24
1 wrong	-40	-23	-34	-27	9	-22	-25
1 wrote	-16	-15	-14	-16	-15	-14	-15
1 xen	-11	-11	-10	-11	-11	-11	-16
1 xss	-16	-16	-16	-18	-17	-16	-19
1 xz	-60	-39	-37	-39	-46	-38	-50
1 year	-11	-8	-12	-9	10	-8	-8
1 yes	-20	-19	-23	-22	-20	-20	-20
1 yesterdai	49	50	50	47	112	49	48
1 yike	-17	-11	-11	-12	-14	-12	-13
1 you	42	30	30	31	34	63	31
1 your	-58	-38	-38	-41	-43	-39	-51
1 zero	14	16	21	15	62	19	12
1 zip	5	3	3	39	-9	5	-1
1 zone	-22	-21	-24	-21	-23	-21	-21
10	-25	-48	-28	-28	-30	-28	-28
100	-39	-27	-29	-50	-38	-29	-31
12	-35	-29	-30	-32	-35	-31	-40
13	-5	-7	-14	27	-19	-6	-11
14	-48	-41	-40	-41	-43	-40	-44
14 month	-16	-16	-16	-17	-17	-16	-27
14 to	-19	-26	-19	-27	-19	-19	-22
16	-42	-49	-45	-50	-53	-44	-64
16 on	-19	-26	-19	-27	-19	-19	-22
2	-56	-40	-43	-42	-38	-39	-43
2 !action	25	-12	24	89	20	20	23
2 !against	2	67	11	38	15	12	10
2 !asksOwner	-26	4	-24	-24	-23	-21	-30
2 !asksValue	23	50	10	14	21	14	12
2 !both	-46	-6	-29	-41	-30	-29	-33
2 !choose	33	4	34	99	32	34	34
2 !cloud	-18	-30	-16	-39	5	-17	-29
2 !compare	9	98	20	25	16	21	19
2 !correction	11	-5	-9	-23	-10	-8	-8
2 !events	-35	-61	-36	-32	-34	-34	-34
2 !follow	-26	15	-19	-20	-19	-17	-20
2 !gains	6	53	5	-6	7	9	9
2 !general	20	2	32	86	28	24	31
2 !greeting	-9	18	-9	-37	-10	-11	-10
2 !managedOne	-18	-33	-22	-17	-20	-20	-23
2 !meaning	78	13	124	27	11	31	27
2 !move	0	34	4	4	3	5	5
2 !notPrice	-24	-25	-22	-11	-22	-19	-22
2 !ofEach	-42	-47	-42	-55	-39	-37	-46
2 !otherCloud	-18	-30	-16	-39	5	-17	-29
2 !outside	-16	-19	-17	-21	-26	-16	-15
2 !overview	11	46	12	21	11	14	14
2 !ownOne	4	16	8	26	7	8	9
2 !patches	-22	-42	-23	-3	-24	-22	-27
2 !points	-16	-26	-17	-19	-16	-17	-17
2 !price	11	-33	9	46	44	11	11
2 !responsible	0	56	11	-1	8	11	9
2 !second	14	55	19	9	15	17	18
2 !secures	8	41	11	41	12	13	10
2 !services	-35	16	-20	-52	-27	-25	-23
2 !sideAws	-42	-11	-28	-36	-27	-28	-33
2 !sideCustomer	-3	16	-5	13	-7	-3	-3
2 !tag	-32	-41	-33	-42	-54	-32	-33
2 !term	25	58	21	15	14	17	15
2 !them	-18	-21	-13	0	-17	-13	-14
2 !us	-3	17	-3	20	-5	-2	-3
2 !usOrThem	-65	-66	-64	-97	-95	-65	-73
2 !who	-14	23	-14	-16	-14	-12	-17
2 !wholly	-11	42	-6	-12	-4	-1	-3
2 !yesNoStart	11	49	18	-29	49	17	18
2 0	-54	-46	-34	-36	-35	-33	-33
2 1	-36	-49	-42	-51	-40	-37	-36
2 3	-12	-14	-12	-18	-12	-13	-12
2 5	-6	-32	-9	-8	26	-6	-7
2 9	-32	-57	-33	-33	-33	-32	-32
2 @	-55	18	-38	-26	-38	-36	-39
2 a	7	8	4	38	6	7	7
2 about	-40	-66	-41	-12	-41	-41	-40
2 access	-25	-38	-28	-27	-26	-26	-26
2 account	-37	-52	-40	-49	-38	-36	-36
2 activ	-45	-64	-45	-48	-45	-45	-44
2 ad	-34	8	-14	-32	-11	-11	-11
2 add	-33	-47	-26	-32	-36	-27	-35
2 addit	4	30	4	-9	5	5	6
2 admin	31	-1	25	77	27	28	28
2 after	-9	63	11	5	9	10	10
2 against	15	103	18	13	15	19	18
2 agent	-78	-91	-85	-90	-80	-79	-92
2 all	97	18	23	40	34	34	31
2 amazon	0	25	5	12	-10	4	0
2 ami	-54	-117	-57	-34	-54	-53	-53
2 an	-8	-13	15	5	-3	-2	-3
2 and	-13	25	-7	-6	-8	-6	-7
2 any	-7	-5	-7	-10	-7	-7	-6
2 anyth	31	64	27	72	28	33	30
2 api	-25	-50	-29	-14	-26	-26	-25
2 app	19	-1	19	45	19	19	19
2 are	-42	-67	-44	-47	-42	-42	-43
2 as	-26	-7	-29	-17	-27	-18	-22
2 ask	2	26	2	-2	0	1	3
2 assign	-29	-44	-31	-38	-32	-28	-30
2 at	-20	-27	-19	-13	-20	-20	-19
2 attach	-17	-28	-17	-19	-19	-17	-17
2 audit	-14	-14	-16	-14	-15	-14	-14
2 avail	-57	-85	-59	-57	-56	-56	-57
2 awai	0	33	7	-5	4	3	7
2 aws	-14	-39	-15	-14	-10	-14	-17
2 babysit	31	5	30	87	15	30	33
2 back	19	49	18	-6	18	19	19
2 backlog	11	43	9	-14	10	11	11
2 backup	-20	-31	-20	-21	-21	-20	-23
2 base	18	-6	8	46	17	17	18
2 be	-31	42	-10	-36	-10	-9	-10
2 becam	10	39	8	-8	10	10	11
2 becaus	-28	-32	-28	-40	-44	-28	-28
2 befor	-41	19	-12	-17	-13	-13	-13
2 below	-35	-56	-35	-42	-35	-35	-38
2 besid	-11	60	5	-43	1	-1	4
2 between	0	16	-5	13	-4	1	1
2 boss	3	-18	3	42	-9	3	5
2 both	-28	47	2	1	4	3	-4
2 box	3	-8	2	23	1	3	2
2 broker	-19	-38	-19	-18	-20	-20	-19
2 build	-30	-56	-30	-33	-30	-30	-31
2 burden	30	90	29	16	26	29	30
2 but	29	10	28	68	28	28	29
2 by	-7	28	-4	-13	0	-4	-5
2 call	-14	-21	-14	-16	-14	-14	-14
2 can	-28	-38	-27	-37	-54	-28	-28
2 care	11	-12	11	42	12	12	13
2 carri	19	10	23	57	21	19	23
2 center	-23	-39	-22	-24	-22	-22	-22
2 cert	-38	-53	-40	-41	-41	-38	-37
2 certif	-17	-27	-17	-18	-18	-17	-17
2 chang	12	93	29	15	25	32	33
2 choos	-36	-54	-38	-41	-36	-37	-36
2 chore	0	53	5	-20	-2	3	4
2 class	-38	-54	-31	-40	-41	-30	-42
2 cluster	-68	-130	-65	-34	-106	-67	-76
2 cni	-39	-47	-45	-46	-40	-39	-50
2 code	-29	-54	-30	-32	-29	-30	-30
2 come	5	55	15	-7	14	12	16
2 compani	-30	-58	-30	-35	-30	-30	-30
2 compar	7	115	12	6	-12	13	9
2 complianc	11	37	10	7	10	11	11
2 comput	-41	-70	-44	-43	-41	-41	-42
2 contain	8	-10	43	30	9	7	1
2 contractor	21	60	20	9	21	21	22
2 contrast	-7	72	9	-30	-10	-1	8
2 control	-21	-35	-23	-28	-22	-22	-22
2 could	-47	52	-5	-43	-22	-8	-3
2 creat	-14	-23	-15	-15	-15	-15	-15
2 custom	21	46	33	78	27	32	33
2 cve	-30	-57	-31	-18	-29	-29	-29
2 data	-21	-36	-23	-1	-21	-20	-22
2 databas	9	-8	9	44	5	8	9
2 db	-8	-41	-13	28	-9	-9	-9
2 decid	-27	-53	-27	-28	-27	-27	-27
2 decrypt	-22	-29	-22	-23	-38	-22	-22
2 default	-36	-52	-38	-44	-60	-36	-42
2 delet	-58	-104	-58	-65	-58	-59	-59
2 demand	3	-38	2	39	2	3	4
2 desktop	1	34	5	-13	4	4	5
2 dev	-28	-39	-28	-37	-54	-28	-28
2 diff	13	71	14	10	9	17	15
2 differ	6	79	7	-5	2	9	9
2 disappear	1	27	1	-18	1	2	2
2 dns	-17	-27	-17	-18	-18	-17	-17
2 do	21	49	25	52	23	25	24
2 doe	-3	59	12	-11	12	12	9
2 doesnt	-26	-6	-24	-33	-27	-26	-27
2 domain	-6	-10	-8	-14	-6	-7	-7
2 dont	35	6	35	82	35	35	36
2 down	-16	-27	-16	-16	-16	-16	-16
2 drop	-5	-1	-6	-8	-4	-4	-4
2 durabl	-61	-96	-64	-59	-70	-61	-78
2 duti	-11	62	2	-2	1	5	4
2 each	-45	-31	-36	-45	-39	-35	-38
2 effort	-24	-60	-25	-7	-27	-25	-25
2 els	-1	-19	-2	26	-2	0	-1
2 employe	-11	-13	-11	-15	-11	-11	-11
2 enabl	-41	-55	-47	-43	-43	-42	-52
2 encrypt	-42	-69	-42	-44	-45	-42	-42
2 endpoint	-28	-35	-33	-36	-29	-29	-28
2 engin	-29	-33	-29	-43	-29	-29	-32
2 environ	-24	-34	-25	-27	-26	-25	-27
2 event	-53	-67	-53	-56	-54	-52	-53
2 execut	-22	-42	-22	-23	-22	-22	-22
2 explain	78	13	124	27	11	31	27
2 extra	7	72	15	13	14	16	17
2 fewer	30	-37	25	93	28	28	29
2 file	0	-9	6	29	6	6	7
2 fix	-35	-41	-36	-57	-36	-36	-35
2 for	-1	-6	0	32	1	1	1
2 from	4	22	4	7	1	4	5
2 get	12	-1	11	33	12	12	10
2 give	0	64	7	8	-8	5	6
2 glibc	-13	-18	-13	-14	-13	-13	-13
2 go	-2	35	4	3	3	4	5
2 goe	-10	13	-4	-12	-6	-6	-4
2 gone	9	38	7	-11	8	8	9
2 gpu	19	7	18	41	15	18	19
2 graph	0	-42	-6	50	0	0	0
2 group	10	49	5	-12	9	11	1
2 guard	23	97	9	32	30	30	24
2 guest	-21	-24	-24	-24	-24	-21	-20
2 hand	-10	7	-3	14	-10	-4	-7
2 harden	-31	-39	-31	-45	-31	-31	-30
2 has	0	-23	2	40	0	2	3
2 hate	33	4	26	91	30	32	11
2 have	-14	12	-7	-17	-10	-9	-9
2 host	-15	-26	-18	-33	-16	-16	-21
2 how	7	50	8	3	0	11	14
2 i	-8	-15	-5	38	-6	-4	-6
2 if	-18	13	-9	-7	-11	-8	-8
2 imag	-13	-19	-14	-18	-14	-14	-14
2 in	18	24	-3	6	-1	2	1
2 instal	-36	-88	-40	-18	-37	-37	-42
2 instead	5	20	4	5	4	5	6
2 is	-10	-3	-8	-7	20	-7	-7
2 it	-30	-56	-30	-16	-31	-29	-31
2 its	-28	-22	-26	-35	-31	-27	-27
2 itself	18	-4	17	15	46	18	15
2 job	-2	3	-4	17	-1	1	-4
2 join	-23	-14	-24	-39	-24	-22	-22
2 keep	-10	-17	-7	18	-6	-5	-7
2 kei	-18	-26	-19	-21	-18	-18	-19
2 key	-27	-53	-27	-19	-27	-27	-28
2 know	-24	-18	-24	-21	-30	-25	-23
2 lambda	14	8	14	35	14	14	14
2 land	64	19	-22	16	7	16	19
2 last	-7	-8	-8	-11	-8	-8	-8
2 launch	-35	-52	-39	-57	-39	-37	-40
2 leav	24	62	19	31	22	25	28
2 less	39	15	39	118	37	39	41
2 like	7	-32	1	43	5	5	6
2 line	25	94	15	-1	8	19	16
2 list	12	51	30	38	32	33	34
2 llama	3	12	2	1	1	2	3
2 load	-36	-45	-27	-36	-42	-28	-39
2 log	-53	-91	-55	-44	-55	-54	-54
2 login	15	-5	15	40	15	15	15
2 look	12	36	12	25	10	12	10
2 machin	-23	-45	-23	-23	-23	-23	-23
2 maintain	-15	-11	-22	-16	-15	-14	-22
2 mainten	24	-29	15	80	23	24	24
2 manag	-10	-18	-11	-7	-11	-11	-12
2 map	-59	-73	-63	-58	-59	-57	-61
2 me	-39	-17	-33	-31	-61	-33	-36
2 mean	8	-11	-15	-38	-17	-15	-16
2 migrat	-2	53	1	0	-6	3	3
2 minim	53	-22	48	149	47	48	48
2 minimum	-20	-37	-27	-2	-22	-21	-21
2 model	27	62	36	82	40	38	32
2 monitor	26	-3	25	58	26	25	26
2 monthli	-52	-102	-60	-78	-54	-54	-74
2 more	10	81	27	41	19	26	20
2 move	-14	68	-12	-6	3	8	7
2 much	28	-7	28	76	27	28	28
2 must	-24	-27	-24	-31	-24	-24	-26
2 my	-28	16	-11	-15	-13	-9	-8
2 n	21	71	16	9	12	21	21
2 name	-48	-65	-51	-61	-64	-48	-48
2 need	6	-10	6	24	6	6	0
2 neo4j	7	68	8	5	-9	9	6
2 network	-20	-28	-24	-25	-20	-20	-20
2 never	16	7	15	48	15	16	14
2 next	12	62	24	22	23	24	20
2 no	59	-33	-5	13	40	16	16
2 nobodi	36	10	35	113	31	36	38
2 node	-30	-87	-32	6	-32	-30	-34
2 normal	-35	-41	-36	-26	-32	-32	-41
2 not	29	1	72	69	16	25	29
2 now	-8	-9	-8	-13	-8	-8	-9
2 oblig	-4	37	11	48	-1	9	14
2 oci	-18	-30	-16	-39	5	-17	-29
2 of	-11	-4	4	-3	-10	-8	-9
2 off	22	49	31	54	33	32	33
2 offlin	-33	-51	-32	-33	-47	-32	-32
2 old	-4	-19	35	-14	-12	-6	-6
2 on	-10	-3	2	24	-7	-4	-7
2 one	12	-12	14	64	13	16	13
2 onli	-26	-66	-28	5	-32	-29	-28
2 onto	16	50	15	6	17	16	17
2 oper	-32	-53	-33	-39	-32	-32	-33
2 ops	0	19	1	-3	-4	-1	0
2 or	-1	40	9	58	17	11	7
2 os	-62	-129	-66	-54	-64	-63	-74
2 other	16	62	22	11	18	20	21
2 our	-1	-4	-10	3	-11	-8	-9
2 ourselv	-12	-47	-13	57	-20	-11	-25
2 out	-1	16	-3	4	-1	0	0
2 over	-33	-75	-32	-7	-32	-32	-36
2 own	-18	2	-13	-24	-15	-13	-13
2 packag	-11	-15	-11	-13	-11	-11	-11
2 part	-7	84	30	62	26	27	24
2 parti	-15	-18	-16	-23	-17	-15	-15
2 patch	-30	-32	-32	-36	-30	-30	-36
2 peopl	35	7	34	84	35	34	35
2 permiss	-30	-50	-30	-32	-31	-30	-30
2 person	23	58	23	20	22	23	19
2 pick	-21	-66	-25	4	-25	-22	-22
2 plain	-40	-54	-38	-37	-42	-43	-39
2 platform	-40	-68	-42	-49	-43	-41	-41
2 pleas	-10	20	-6	-1	-28	-6	-8
2 pls	31	152	45	30	35	30	43
2 pod	-27	-33	-32	-28	-26	-25	-26
2 possibl	31	20	28	69	26	30	31
2 postfix	14	25	15	50	11	13	17
2 prod	-27	-35	-27	-34	-51	-27	-27
2 provid	-28	-34	-29	-43	-29	-29	-29
2 provis	-27	-58	-22	1	-30	-21	-30
2 proxi	24	-10	24	62	24	24	24
2 public	-12	-19	-12	-15	-14	-13	-13
2 put	28	58	28	25	28	28	27
2 rather	25	24	25	61	25	25	26
2 reach	-21	-26	-21	-28	-24	-21	-21
2 read	-20	-17	-21	-23	-22	-20	-25
2 rebuild	14	9	14	36	14	14	14
2 record	-34	-45	-35	-40	-36	-35	-36
2 regard	-18	33	-7	-21	-25	-9	-4
2 region	29	94	-2	17	34	34	35
2 remain	30	-25	1	-3	0	1	1
2 remov	-36	-54	-38	-39	-38	-37	-37
2 renew	-36	-52	-39	-40	-41	-37	-36
2 replac	-23	-24	-23	-29	-23	-22	-24
2 respons	1	60	14	1	11	14	11
2 rest	-2	32	-3	-10	-1	0	-3
2 retent	-7	-10	-7	-7	-7	-7	-7
2 role	-22	-40	-22	-23	-22	-22	-22
2 rotat	-43	-54	-45	-53	-43	-43	-49
2 run	-20	-10	-9	10	-13	-9	-9
2 runtim	-30	-36	-38	-33	-30	-30	-31
2 sai	-33	-75	-33	-7	-57	-34	-32
2 same	-37	100	-20	-28	-14	-12	-29
2 say	10	26	10	2	11	9	12
2 secur	11	-13	8	55	9	11	8
2 self	32	104	32	-5	32	33	34
2 server	20	-4	21	67	22	22	19
2 servic	15	41	53	2	18	19	18
2 session	3	-6	2	21	2	3	3
2 set	-16	-14	-15	-18	-17	-16	-16
2 share	-4	17	7	26	6	10	8
2 ship	-13	-18	-13	-14	-13	-13	-13
2 should	-11	-11	-11	14	-27	-10	-11
2 side	-4	35	5	5	5	3	3
2 sit	-20	-24	-20	-22	-24	-20	-20
2 smaller	44	5	44	94	44	43	43
2 so	4	57	9	-1	10	8	9
2 somebodi	-23	-32	-24	-25	-25	-23	-23
2 split	9	116	30	10	30	33	34
2 sse	-43	-66	-46	-50	-43	-45	-43
2 stack	24	-3	22	59	23	23	23
2 staff	-21	-42	-27	-5	-27	-22	-25
2 stai	-18	-18	-3	25	-3	-3	-3
2 start	-42	-56	-42	-59	-42	-43	-43
2 still	-2	-10	-2	23	-12	-2	-3
2 stop	-6	16	-9	-26	-6	-7	-6
2 store	18	13	18	42	18	18	18
2 swap	-1	71	22	-8	19	22	23
2 switch	-17	-7	-18	-38	-23	-19	-18
2 system	-38	-60	-39	-52	-39	-39	-39
2 tabl	12	0	12	43	11	12	12
2 take	-24	-5	-4	11	-3	-3	-2
2 talk	-1	-15	42	-18	-25	-4	-2
2 task	49	17	21	17	23	20	19
2 tb	28	2	24	26	71	27	28
2 team	2	15	2	-4	-5	1	3
2 term	9	52	23	46	12	25	21
2 than	19	50	20	-7	38	20	20
2 that	-31	-46	-31	-29	-38	-31	-32
2 the	-16	-10	-15	-4	-16	-13	-14
2 thei	-8	-32	-7	26	-10	-11	-7
2 their	-50	-13	-35	-40	-34	-35	-43
2 them	-45	-49	-45	-69	-48	-45	-46
2 there	18	66	15	-11	16	19	12
2 these	-32	-52	-32	-39	-31	-32	-33
2 thi	-19	-22	-19	-26	-18	-19	-18
2 thing	21	31	20	48	23	21	24
2 think	-11	1	-11	-18	-15	-10	-10
2 those	-9	-2	-9	-10	-9	-9	-10
2 through	-34	-48	-34	-41	-58	-35	-35
2 to	9	21	9	33	9	10	10
2 turn	-17	-25	-17	-19	-18	-17	-17
2 two	13	12	12	26	12	13	12
2 ubuntu	-36	-59	-36	-41	-37	-36	-37
2 under	-42	-46	-44	-45	-41	-41	-48
2 underneath	-13	-19	-14	-15	-14	-13	-13
2 up	-8	9	-5	-8	-7	-5	-5
2 updat	5	-24	4	44	5	5	1
2 upgrad	-39	-59	-39	-3	-39	-38	-55
2 upkeep	16	40	20	56	13	15	19
2 us	18	32	12	23	11	14	13
2 use	-22	-47	-23	-1	-21	-20	-20
2 user	-54	-78	-58	-54	-54	-53	-56
2 v	5	87	9	12	5	12	12
2 valid	-17	-27	-17	-18	-18	-17	-17
2 version	-33	-44	-35	-51	-36	-34	-34
2 versu	9	73	25	41	27	27	25
2 via	-19	-32	-22	20	-33	-21	-18
2 vs	-2	41	10	37	10	11	9
2 vulner	-9	-12	-9	-12	-9	-9	-9
2 w	-2	8	-1	24	1	2	2
2 wait	7	-50	-23	-26	-22	-22	-22
2 want	8	-20	7	66	8	8	7
2 we	2	26	3	0	2	4	2
2 week	-15	-17	-15	-23	-17	-15	-15
2 well	-28	-55	-28	-29	-28	-28	-28
2 went	21	44	21	19	19	20	20
2 were	2	33	3	-25	-3	3	3
2 what	33	66	12	21	19	21	19
2 when	44	9	16	30	16	16	20
2 where	14	63	24	10	18	17	21
2 which	-6	-20	-10	-4	23	-10	-12
2 whichev	25	-3	23	64	25	23	28
2 who	-28	-6	-26	-25	-26	-24	-33
2 whom	-1	32	3	-18	2	2	3
2 whose	-26	-7	-27	-38	-22	-22	-26
2 will	-23	-31	-23	-24	-39	-23	-23
2 win	6	-5	6	29	3	6	5
2 windows	18	-32	18	77	22	22	22
2 wise	0	19	1	-2	-6	0	0
2 with	-20	-23	-15	13	-25	-14	-15
2 without	-8	-13	-8	-11	-8	-8	-8
2 work	14	56	19	19	11	17	18
2 workload	12	-30	8	70	8	9	12
2 would	3	70	22	0	21	23	24
2 write	-44	-67	-45	-54	-46	-44	-45
2 wrote	-13	-14	-14	-22	-13	-13	-13
2 you	-13	-6	1	32	-15	-5	2
2 zip	15	57	13	23	17	17	12
20	50	19	20	20	13	20	20
2016	-28	-28	-27	-28	-29	-28	-29
2019	24	24	25	26	58	25	20
2021	-9	-7	-8	-8	-8	-8	-9
2022	-30	-27	-28	-36	-35	-28	-33
2024	-3	0	-9	-3	26	0	-12
2024 3094	-26	-27	-26	-26	-37	-26	-43
2025	-31	-29	-27	-29	-31	-28	-40
2025 49844	-23	-24	-23	-25	-24	-23	-36
22	-22	-22	-22	-22	-25	-22	-23
22 open	-33	-33	-33	-33	-39	-33	-34
27001	-20	-19	7	-19	-31	-19	-20
27001 certif	-35	-35	-44	-35	-40	-35	-39
29	12	18	18	-2	48	19	17
3	9	6	5	17	45	10	8
3 !against	-1	37	6	31	5	7	5
3 !asksOwner	-60	-65	-60	-71	-59	-58	-64
3 !asksValue	16	37	22	68	18	23	24
3 !both	-16	8	-12	-23	-13	-12	-13
3 !choose	13	0	13	64	8	14	13
3 !compare	-2	117	18	1	16	19	14
3 !gains	-2	100	8	-3	15	15	16
3 !general	3	3	4	18	4	3	3
3 !move	2	0	2	9	2	2	2
3 !ofEach	-39	-58	-38	-53	-39	-39	-39
3 !overview	-21	34	2	12	-2	3	2
3 !ownOne	23	34	21	74	10	25	27
3 !patches	-43	-58	-44	-40	-45	-44	-51
3 !points	-3	35	3	-6	5	4	5
3 !responsible	-18	-36	-13	11	-13	-13	-14
3 !secures	-20	-21	-20	-8	-18	-18	-19
3 !services	3	3	4	16	4	3	3
3 !sideCustomer	-13	-3	-9	2	-12	-9	-10
3 !tag	-36	-5	-29	-55	-30	-30	-41
3 !term	1	56	17	40	23	22	24
3 !them	-8	6	-6	4	-6	-5	-5
3 !us	-14	-7	-12	4	-14	-11	-12
3 !who	-45	-38	-42	-39	-43	-40	-45
3 !wholly	-13	52	9	21	2	12	11
3 !yesNoStart	-29	-49	-24	-2	-28	-26	-26
3 $	6	5	5	5	18	5	2
3 2	-27	-30	-27	-52	-31	-28	-27
3 3	-24	-40	-25	-31	-27	-26	-24
3 @	-14	20	-11	14	-11	-9	-12
3 a	13	24	12	39	12	14	11
3 account	20	12	18	48	18	21	19
3 after	7	3	8	25	8	8	7
3 all	-45	-50	-44	-57	-44	-43	-44
3 amazon	-15	-26	-16	0	-15	-15	-14
3 an	21	16	22	59	19	22	22
3 and	-25	-18	-25	-17	-25	-24	-29
3 any	-37	18	-16	-26	-24	-13	-13
3 api	28	25	29	59	28	28	28
3 are	-11	-18	-11	-11	-11	-11	-11
3 as	20	14	20	48	15	20	20
3 assess	1	35	-1	-15	0	1	0
3 at	-27	-30	-28	-48	-26	-27	-28
3 auditor	9	-1	9	45	9	10	10
3 aws	-21	-44	-22	-3	-21	-21	-22
3 az	-83	-85	-99	-90	-97	-82	-87
3 be	28	-1	26	70	28	28	28
3 behind	-6	-7	-6	-8	-6	-6	-6
3 below	10	9	10	23	10	10	9
3 broken	-37	-47	-37	-59	-37	-37	-38
3 by	31	51	37	107	20	40	42
3 case	-19	-24	-18	-23	-18	-18	-18
3 check	-22	-22	-22	-28	-22	-22	-21
3 choos	17	24	30	87	28	27	22
3 chore	3	-1	2	12	3	3	3
3 cluster	26	34	38	106	36	35	31
3 column	-13	63	3	1	3	4	3
3 contain	-21	-24	-21	-23	-20	-20	-22
3 control	1	-6	1	17	1	0	2
3 custom	11	67	20	34	26	22	27
3 data	-37	-41	-38	-48	-40	-37	-37
3 databas	-14	-21	-15	-16	-15	-15	-16
3 db	-5	-23	0	28	1	0	-1
3 dba	24	23	19	51	24	24	24
3 default	-20	-23	-19	-23	-19	-19	-21
3 disk	-36	-43	-35	-40	-35	-35	-37
3 do	-36	-32	-36	-48	-36	-36	-36
3 doe	-3	59	11	5	12	13	12
3 dont	-34	-56	-34	-49	-36	-35	-40
3 duti	-12	10	4	55	-2	2	3
3 each	-16	13	-11	-24	-12	-11	-12
3 enabl	-30	-31	-32	-56	-29	-29	-30
3 encrypt	-21	8	-21	-47	-21	-20	-22
3 engin	-28	-32	-27	-47	-29	-29	-30
3 everi	-24	-30	-25	-31	-24	-24	-24
3 fewest	10	1	9	39	10	10	9
3 flavor	-28	-41	-31	-32	-31	-30	-36
3 for	-5	-1	-4	13	-5	-3	-4
3 from	-8	30	-13	-29	-6	-8	-6
3 give	-8	-25	-5	20	-4	-5	-5
3 go	25	17	24	54	24	24	25
3 guest	-17	-18	-18	-20	-17	-17	-18
3 handler	-30	-34	-29	-52	-31	-31	-32
3 hardwar	-86	-98	-95	-89	-82	-83	-84
3 has	1	-21	0	29	2	2	2
3 have	-22	-25	-21	-33	-21	-22	-22
3 host	11	5	9	36	11	11	12
3 how	11	11	18	71	0	15	17
3 i	-2	-2	-2	12	-2	-2	-2
3 if	10	-14	8	40	7	7	10
3 in	-20	20	-9	-8	-9	-8	-17
3 instal	-30	-34	-29	-52	-31	-31	-32
3 is	-8	-24	-5	41	-11	-7	-6
3 it	-13	-31	-14	5	-12	-12	-14
3 job	20	19	20	42	20	20	20
3 kernel	-52	-47	-50	-70	-48	-46	-48
3 least	38	8	36	99	36	38	38
3 leav	2	-1	2	12	1	2	2
3 left	-14	21	-19	-31	-16	-14	-12
3 less	20	17	21	52	20	19	18
3 line	-47	-79	-46	-68	-46	-46	-46
3 littl	11	10	15	64	1	14	15
3 log	-8	-9	-7	-5	-7	-7	-7
3 look	7	3	8	25	8	8	7
3 mainten	-13	-33	-11	26	-15	-10	-13
3 me	-30	-32	-32	-56	-30	-29	-30
3 most	13	5	10	61	0	11	13
3 my	-10	-28	-5	22	-4	-5	-6
3 name	-17	-19	-18	-20	-18	-18	-18
3 need	-3	-11	-4	14	-6	-4	-6
3 never	-8	-7	-10	24	-16	-8	-11
3 no	22	50	30	82	23	28	26
3 nobodi	19	18	19	40	19	19	19
3 node	-39	-34	-37	-26	-33	-33	-36
3 of	-30	-23	-30	-37	-31	-27	-29
3 on	-1	-3	-2	18	-3	-1	-1
3 one	-17	-36	-15	17	-17	-14	-15
3 oper	-22	-24	-23	-27	-22	-22	-23
3 option	6	-11	9	44	10	9	10
3 or	1	-2	3	35	0	3	1
3 os	-26	-40	-26	-20	-29	-26	-27
3 our	1	12	5	31	3	5	4
3 over	3	-6	3	27	2	3	0
3 own	11	2	12	36	11	11	9
3 owner	-44	-72	-46	-51	-46	-45	-46
3 parti	-38	-45	-36	-53	-37	-35	-34
3 patch	-30	-49	-30	-22	-31	-31	-32
3 peopl	-19	-26	-19	-19	-22	-19	-19
3 per	-45	-72	-45	-50	-46	-45	-45
3 person	-4	-25	-1	43	-3	0	0
3 physic	-44	-52	-43	-53	-43	-43	-43
3 pick	21	20	19	63	14	20	20
3 plain	-15	-15	-16	-17	-15	-15	-16
3 pleas	8	-24	2	69	-9	8	9
3 pls	-31	-31	-28	-49	-29	-30	-28
3 plu	-35	-48	-34	-39	-36	-32	-30
3 polici	-35	-41	-34	-49	-35	-32	-31
3 possibl	7	3	7	27	2	7	7
3 premiz	-17	-42	-20	9	-18	-17	-16
3 put	26	19	26	59	26	26	26
3 rank	11	11	18	71	0	15	17
3 regist	-29	-29	-27	-47	-26	-26	-26
3 respons	-18	-36	-13	11	-13	-13	-14
3 rest	-5	-9	-6	-4	-6	-5	-6
3 risk	-22	7	-23	-45	-22	-21	-21
3 run	-5	-9	-5	9	-5	-5	-7
3 same	0	59	10	38	9	10	1
3 scope	0	-3	0	11	0	0	-1
3 script	-7	-8	-7	-9	-7	-7	-7
3 secur	-17	-30	-19	-2	-17	-16	-17
3 self	12	9	6	34	12	11	11
3 server	-46	-61	-45	-61	-46	-46	-48
3 servic	-12	-13	-11	-12	-11	-11	-10
3 session	-29	-31	-29	-57	-29	-29	-29
3 set	-28	-31	-27	-45	-28	-27	-28
3 share	23	1	21	86	21	22	22
3 should	8	8	8	19	8	8	8
3 side	8	53	18	6	17	17	17
3 site	2	-3	4	39	4	3	4
3 small	13	6	13	45	12	13	14
3 smallest	10	3	10	41	9	10	10
3 so	28	22	28	63	28	27	28
3 softwar	-33	-45	-35	-46	-35	-34	-40
3 split	-4	76	13	-1	5	16	4
3 sql	3	-6	3	27	2	3	0
3 startup	21	-1	25	73	26	26	25
3 switch	-9	-10	-8	-9	-8	-8	-9
3 system	-20	-21	-20	-25	-19	-19	-21
3 tabl	29	129	16	25	31	36	27
3 team	25	23	18	54	26	25	25
3 that	-13	-19	-13	-1	-15	-13	-13
3 the	-15	-4	-11	6	-13	-11	-11
3 them	-1	41	6	-1	8	7	8
3 three	-7	3	-1	29	-4	1	0
3 to	-8	-11	-9	-2	-8	-8	-9
3 updat	-16	-16	-17	-18	-15	-15	-17
3 upgrad	-45	-50	-49	-61	-45	-46	-65
3 us	-15	-20	-15	-13	-14	-14	-15
3 user	-16	-25	-17	-18	-17	-17	-18
3 vendor	-10	-12	-9	-9	-9	-9	-10
3 version	-32	-37	-38	-33	-33	-33	-54
3 vs	-6	88	13	13	15	14	8
3 w	-3	-7	1	44	5	4	2
3 want	11	10	11	28	11	11	11
3 we	-15	-15	-17	-12	-16	-15	-16
3 wed	0	-1	0	20	-5	0	-3
3 what	-2	59	16	41	24	21	24
3 where	27	26	28	58	27	27	27
3 which	12	-3	13	72	9	12	14
3 who	-61	-63	-61	-73	-60	-58	-65
3 win	31	28	22	69	31	30	30
3 with	31	27	33	86	31	33	33
3 work	9	14	9	43	3	9	10
3 would	27	23	28	56	28	27	27
3 zero	27	26	18	59	27	27	27
30	-15	-14	-15	-16	-20	-15	-16
3094	-26	-27	-26	-26	-37	-26	-43
3389	-29	-30	-36	-36	-38	-30	-31
35	24	22	23	23	71	21	24
3am	-27	-31	-27	-27	-30	-25	-27
4	-47	-55	-95	-47	-19	-46	-74
40	-29	-34	-26	-27	-29	-25	-25
49844	-23	-24	-23	-25	-24	-23	-36
5	-27	-49	-13	-27	-23	-27	-26
6	-19	-20	-20	-36	-21	-19	-20
7	-16	-16	-14	-14	30	-14	-13
8	-90	-52	-63	-58	-64	-50	-50
9	-23	-13	0	0	30	2	-10
90	-37	-35	-34	-36	-37	-33	-36
90 dai	-33	-27	-27	-30	-33	-27	-31
@	-16	-23	-27	-27	-27	-30	-29
@ $	-14	-30	-41	-41	-38	-45	-47
@ 0	125	48	49	53	51	51	44
@ 1	0	3	3	2	40	3	4
@ 14	-19	-26	-19	-27	-19	-19	-22
@ 2	-28	-31	-30	-51	-32	-29	-30
@ a	-24	-43	-43	-48	-86	-44	-49
@ access	-41	-31	-31	-29	-29	-28	-30
@ account	118	27	23	31	99	28	13
@ acm	34	40	28	40	119	38	33
@ across	-75	-49	-51	-48	-58	-49	-50
@ admin	-27	-25	-25	-26	-24	-25	-35
@ after	-44	-43	-41	-41	-45	-40	-42
@ again	-35	-30	-30	-33	-34	-29	-39
@ against	12	108	15	11	12	18	15
@ agent	-99	-97	-92	-95	-91	-87	-104
@ all	-27	-47	-42	-55	-42	-38	-40
@ alon	7	20	8	8	8	8	8
@ amazon	-13	-7	-5	-7	-17	-4	27
@ ami	-93	-138	-98	-94	-90	-87	-95
@ and	-6	21	-8	-4	-12	-8	-12
@ any	-24	32	-2	-11	-11	0	0
@ anycast	-49	-44	-45	-45	-50	-43	-49
@ anyth	63	63	30	0	27	27	27
@ api	-13	-12	-14	-14	-14	-12	-13
@ app	-8	-7	-7	-7	-8	-7	-8
@ applianc	-29	-27	-27	-27	-29	-27	-30
@ are	14	-12	-10	-12	-12	-10	-21
@ as	24	93	50	22	3	29	31
@ ask	-7	-1	-8	-10	-8	-8	-8
@ at	31	-12	-8	-7	-19	-11	-22
@ attach	-86	-74	-85	-69	-92	-72	-91
@ auth	-26	-25	-38	-26	-26	-25	-27
@ author	-77	-64	-63	-59	-61	-59	-69
@ automat	-61	-56	-56	-55	-87	-57	-63
@ avail	-66	-68	-79	-67	-66	-64	-77
@ aws	-49	-45	-44	-47	-42	-41	-48
@ b	-31	-31	-33	-54	-31	-31	-32
@ back	-71	-66	-66	-65	-69	-64	-97
@ backup	-83	-63	-86	-58	-15	-55	-80
@ baselin	-97	-88	-82	-73	-87	-78	-90
@ becam	10	39	8	-8	10	10	11
@ befor	-24	-19	-21	-23	-21	-20	-19
@ behind	-83	-79	-86	-78	-80	-78	-107
@ besid	-11	60	5	-43	1	-1	4
@ between	-17	-16	-16	-16	-18	-17	-19
@ block	-55	-46	-55	-48	-59	-47	-48
@ both	115	37	43	44	42	43	40
@ box	8	10	10	0	-5	10	63
@ branch	-14	-15	-15	-15	-16	-15	-24
@ broker	-41	-37	-40	-38	-38	-37	-39
@ but	12	9	17	62	16	22	22
@ by	12	14	14	20	39	14	10
@ cach	-24	-24	-24	-34	-26	-24	-25
@ can	-51	-42	-35	-42	-59	-35	-40
@ capac	-44	-33	-34	-33	-35	-33	-47
@ certif	-106	-94	-99	-87	-93	-88	-100
@ cheaper	33	12	26	33	87	33	35
@ choos	9	18	21	66	19	18	13
@ class	-36	-51	-32	-37	-38	-31	-37
@ claud	-3	-4	-7	-2	42	-5	-5
@ client	-13	-10	-10	-10	-10	-10	-13
@ cloud	48	32	47	48	106	49	44
@ cluster	-8	-26	-26	-30	-33	-25	-31
@ cni	-39	-47	-45	-46	-40	-39	-50
@ code	-33	-32	-35	-33	-36	-32	-34
@ cold	22	26	18	26	56	25	26
@ collect	-24	-21	-21	-20	-22	-20	-21
@ compar	-3	51	2	1	-4	2	-2
@ comput	-9	-28	-9	-8	-13	-6	27
@ config	-99	-90	-107	-84	-90	-80	-107
@ configur	-89	-59	-95	-59	-74	-57	-59
@ connect	-58	-55	-52	-53	-56	-52	-54
@ contain	-45	-56	-48	-27	-70	-45	-51
@ contrast	1	96	9	-29	-3	-3	6
@ control	-58	-54	-60	-54	-54	-53	-65
@ cost	-7	19	-5	21	90	20	22
@ could	-7	-29	-35	-23	-25	-27	-24
@ creat	-9	-9	-8	-8	-9	-8	-11
@ cumul	-46	-45	-52	-46	-44	-44	-52
@ current	-13	-12	-13	-13	-13	-13	-13
@ custom	-87	-16	-79	-64	-64	-61	-68
@ cve	-16	-18	-15	-16	-16	-15	-16
@ dashboard	-32	-24	-25	-25	-24	-24	-28
@ data	-82	-76	-77	-74	-75	-72	-88
@ databas	-34	-28	-28	-30	-30	-28	-34
@ db	48	49	49	50	47	49	102
@ decid	-11	-11	-12	-12	-11	-11	-14
@ default	-15	-18	-16	-16	-15	-15	-18
@ definit	-103	-108	-139	-94	-98	-94	-98
@ deploi	-13	-11	-10	-10	-11	-10	-11
@ deploy	-7	-7	-8	-7	-9	-7	-7
@ desktop	-47	-21	-41	-56	-44	-42	-70
@ devic	-47	-54	-55	-54	-55	-53	-72
@ differ	14	102	17	8	8	19	16
@ directori	-30	-30	-30	-30	-31	-30	-41
@ divis	54	-11	12	9	-4	4	5
@ do	-19	-36	-25	-38	-27	-25	-30
@ doe	-50	-18	-34	-36	-39	-33	-37
@ doesnt	-47	-56	-47	-47	-50	-46	-50
@ domain	-13	-16	-14	-14	-14	-14	-14
@ drift	-103	-68	-67	-64	-67	-65	-70
@ durabl	-80	-101	-69	-65	-73	-67	-80
@ duti	166	76	60	64	57	60	51
@ edg	-33	-36	-35	-35	-35	-32	-33
@ eks	-49	-49	-49	-52	-49	-48	-81
@ encrypt	-95	-77	-91	-87	-94	-84	-108
@ endpoint	-22	3	105	13	0	13	12
@ engin	-83	-70	-71	-70	-76	-70	-100
@ env	-45	-44	-44	-45	-64	-44	-52
@ environ	-24	-28	-25	-25	-24	-24	-26
@ ephemer	-18	-15	-14	-14	-13	-14	-15
@ escap	-13	-13	-13	-13	-13	-13	-20
@ event	-27	-39	-28	-29	-30	-27	-28
@ everyth	116	10	23	29	16	14	23
@ execut	-17	-4	54	-3	-12	-2	-6
@ expir	-21	-18	-19	-21	-21	-18	-19
@ fail	-16	-17	-16	-16	-16	-15	-20
@ fewer	42	17	39	110	42	40	40
@ file	-28	-25	-26	-26	-30	-26	-29
@ find	-32	-32	-33	-32	-51	-32	-38
@ firmwar	-72	-70	-70	-71	-72	-65	-78
@ fix	-40	-44	-41	-45	-48	-41	-42
@ flag	-9	-6	-6	-6	-6	-6	-6
@ fleet	-16	-16	-16	-17	-19	-16	-21
@ flow	-37	-28	-35	-33	-35	-33	-33
@ for	-3	35	83	52	24	18	13
@ forc	-21	-19	-19	-19	-25	-19	-19
@ from	7	19	7	15	5	7	7
@ function	-15	-14	-13	-14	-16	-13	-14
@ get	-19	-18	-19	-18	-19	-18	-21
@ global	-13	-13	-13	-13	-15	-13	-16
@ goe	1	11	-1	-2	-1	1	-1
@ got	-69	-52	-52	-51	-56	-51	-55
@ grant	-32	-25	-8	-26	-28	-24	-23
@ group	-21	-21	-22	-21	-22	-20	-21
@ grow	-25	-24	-31	-31	-30	-24	-26
@ had	-9	-8	-8	-9	-11	-8	-9
@ hardwar	-83	-78	-80	-76	-82	-76	-89
@ has	-37	-35	-36	-21	-56	-35	-41
@ head	-31	-28	-33	-51	-43	-29	-31
@ hold	-24	-22	-22	-22	-39	-22	-23
@ host	-61	-57	-56	-57	-59	-56	-80
@ i	2	-11	12	15	-21	-3	-5
@ if	27	43	28	56	25	28	27
@ imag	-27	-25	-26	-26	-27	-25	-29
@ in	-18	-18	-33	-30	-19	-29	-34
@ inspect	-13	-9	-10	-9	-11	-9	-10
@ instal	-61	-79	-65	-105	-63	-60	-75
@ instead	-38	-4	-44	-39	-40	-31	-30
@ into	-7	28	2	4	-2	3	2
@ is	-41	-31	-26	-36	-39	-35	-38
@ isnt	-23	-23	-25	-26	-25	-23	-27
@ issu	-25	-22	-22	-25	-26	-23	-26
@ it	-19	6	-12	-3	62	7	8
@ itself	-52	-35	-38	-38	-53	-37	-47
@ job	-9	-29	-6	39	-6	-6	-10
@ keep	-18	-12	-12	-31	1	-12	-13
@ kei	-97	-102	-93	-88	-91	-87	-125
@ kept	-39	-26	-26	-25	-27	-25	-28
@ kernel	-12	-10	-9	-9	-10	-9	-9
@ key	-84	-71	-74	-68	-71	-70	-77
@ lack	0	17	11	12	76	7	-6
@ land	39	-30	-39	-1	-15	-3	-3
@ larg	11	21	12	21	76	22	20
@ last	-8	-9	-8	-12	-8	-8	-9
@ launch	-28	-41	-31	-44	-31	-29	-31
@ layer	-26	-36	-44	-38	-47	-36	-36
@ leak	-9	-8	-8	-8	-8	-7	-7
@ least	-13	-3	-7	25	-5	-2	-27
@ less	44	8	42	143	41	44	44
@ let	-41	-37	-38	-39	-44	-36	-52
@ licens	24	52	54	51	50	54	136
@ line	8	83	2	-10	0	0	-2
@ link	-43	-40	-41	-44	-44	-40	-46
@ listen	-64	-59	-63	-68	-69	-54	-64
@ locat	-35	-33	-34	-33	-35	-33	-45
@ lock	-58	-57	-56	-54	-56	-53	-69
@ log	-30	-31	-28	-31	-37	-29	-31
@ login	-55	-52	-60	-58	-63	-53	-56
@ long	-19	-19	-19	-20	-20	-19	-32
@ machin	-37	-34	-36	-36	-36	-35	-47
@ major	-10	-7	-7	-7	-7	-7	-7
@ make	-33	-24	-23	-22	-22	-22	-24
@ manag	-42	-42	-44	-35	-41	-39	-46
@ may	-59	-51	-79	-51	-53	-53	-52
@ mean	-27	-22	64	-23	-52	-22	-28
@ memori	-10	-10	-10	-10	-13	-10	-12
@ messag	24	26	13	25	73	23	26
@ metadata	-20	-23	-20	-26	-19	-20	-22
@ migrat	-8	39	-5	-6	-11	-4	-3
@ minor	-74	-70	-74	-68	-68	-66	-77
@ miss	-64	-49	-51	-50	-51	-48	-48
@ model	-76	-54	-51	-53	-59	-52	-53
@ move	-24	-25	-22	-24	-24	-22	-34
@ multi	-41	-35	-67	-41	37	-31	-36
@ must	-51	-40	-40	-39	-40	-40	-50
@ n	21	71	16	9	12	21	21
@ name	-45	-51	-46	-48	-51	-45	-49
@ need	-19	-37	-36	-43	-42	-35	-43
@ next	49	96	41	40	38	41	40
@ no	54	15	25	59	17	22	25
@ node	-20	-15	-18	-1	-16	-10	42
@ not	33	28	77	24	34	31	33
@ of	-26	-19	-20	-17	-3	-16	-20
@ on	-38	2	-23	-25	-30	-29	-54
@ onc	27	23	23	72	25	27	22
@ one	-45	-43	-43	-62	-47	-44	-45
@ onli	24	27	25	23	57	27	27
@ onto	16	50	15	6	17	16	17
@ oper	44	50	52	52	52	52	113
@ or	38	103	47	108	58	52	46
@ os	-2	-38	-7	-2	1	3	71
@ our	36	10	2	-3	-3	29	-11
@ ourselv	-3	20	5	55	-11	1	-16
@ over	-49	-70	-51	-53	-50	-49	-51
@ overview	94	11	17	19	4	15	15
@ own	-25	-21	-22	-7	-21	-20	-33
@ ownership	77	16	18	20	13	18	18
@ param	-27	-31	-29	-30	-32	-26	-28
@ paramet	-30	-28	-28	-28	-31	-28	-33
@ partit	-39	-42	-44	-41	-46	-41	-43
@ password	-30	-28	-28	-27	-28	-28	-29
@ patch	-157	-146	-133	-127	-128	-127	-205
@ peer	-24	-16	-15	-15	-16	-15	-15
@ permiss	-26	-30	-26	-37	-26	-25	-26
@ physic	-2	33	-1	-12	-1	-1	0
@ pick	-19	-23	-20	-18	-23	-20	-19
@ platform	3	-21	-11	-12	-12	-11	-9
@ pleas	-32	-50	-19	-43	-53	-41	-42
@ pls	68	15	23	27	22	17	26
@ plu	-35	-48	-34	-39	-36	-32	-30
@ plugin	-65	-64	-63	-60	-69	-59	-65
@ plz	104	13	22	27	60	22	16
@ point	-21	-19	-20	-20	-20	-19	-29
@ polici	-53	-49	-50	-46	-31	-45	-51
@ pre	-57	-50	-53	-50	-49	-49	-61
@ profil	-23	-16	-17	-17	-19	-16	-18
@ project	-21	-25	-20	-23	-22	-20	-21
@ provid	-31	-31	-33	-51	-36	-31	-31
@ proxi	-53	-50	-52	-52	-60	-50	-61
@ public	-25	-27	-25	-26	-35	-25	-24
@ pull	-26	-21	-22	-23	-22	-21	-23
@ python	-55	-53	-54	-52	-59	-51	-55
@ queri	-7	-4	-4	-5	26	-4	-9
@ rbac	-95	-84	-91	-78	-82	-78	-93
@ reach	26	22	25	22	56	25	26
@ read	39	44	35	44	213	44	54
@ reader	32	28	10	26	86	24	23
@ record	-31	-32	-30	-31	-33	-29	-31
@ regard	25	82	15	20	54	27	29
@ renew	-48	-56	-48	-56	-63	-48	-46
@ repair	-34	-31	-31	-31	-38	-31	-35
@ replic	-59	-44	-43	-43	-61	-43	-43
@ replica	-54	-63	-47	-49	-57	-42	-53
@ report	-22	-19	-20	-19	-19	-19	-20
@ repositori	-17	-16	-15	-16	-16	-15	-16
@ respons	97	42	27	28	22	28	23
@ retent	-64	-60	-62	-57	-59	-57	-64
@ return	-59	-49	-49	-46	-31	-48	-46
@ revok	-29	-28	-30	-32	-30	-27	-26
@ right	-41	-40	-40	-40	-43	-38	-40
@ rotat	-103	-100	-108	-103	-96	-95	-131
@ rout	-45	-44	-43	-43	-44	-42	-55
@ router	-68	-39	-38	-38	-41	-38	-40
@ rule	-120	-111	-114	-106	-110	-111	-116
@ run	-35	-35	-32	-34	-31	-32	-45
@ runtim	-55	-54	-63	-53	-55	-52	-73
@ sai	-42	-39	-43	-45	-43	-39	-42
@ same	39	162	40	39	45	43	31
@ save	-46	-25	-24	-26	6	-25	-23
@ scan	-15	-15	-15	-15	-18	-15	-17
@ schedul	-41	-39	-41	-38	-40	-38	-40
@ script	-72	-66	-70	-64	-65	-63	-71
@ secret	-40	-40	-40	-39	-40	-37	-42
@ secur	111	93	58	62	67	72	162
@ self	-30	-33	-28	-49	-30	-30	-31
@ send	-19	0	-1	1	64	-5	-6
@ server	43	50	47	55	49	50	134
@ servic	-37	-38	-41	-37	-41	-37	-43
@ session	-30	-35	-32	-54	-30	-30	-30
@ set	11	37	13	12	13	13	12
@ setup	79	28	13	26	27	27	29
@ share	45	-38	-12	-10	-12	-10	-18
@ should	-29	-23	-24	-26	-26	-23	-24
@ show	-28	-24	-25	-26	-26	-26	-25
@ side	-6	75	14	-15	15	10	11
@ sidecar	-41	-38	-44	-41	-42	-54	-47
@ sit	-52	-47	-47	-47	-53	-46	-61
@ size	-5	21	17	16	61	18	22
@ so	-25	12	-8	29	-3	-2	-10
@ softwar	-38	-36	-37	-36	-37	-35	-46
@ somebodi	-11	-11	-10	-12	-10	-10	-10
@ someon	-34	-27	-28	-32	-31	-27	-28
@ someth	-52	-45	-45	-43	-47	-48	-53
@ split	127	70	19	15	23	30	19
@ srm	172	45	43	55	53	54	48
@ stai	-9	-12	-10	-11	-10	-10	-10
@ stand	-8	-5	40	-5	-28	-4	-6
@ standard	-13	-13	-14	-14	-20	-13	-13
@ start	-30	-37	-30	-43	-31	-30	-37
@ still	-28	-27	-26	-28	-37	-26	-30
@ storag	-21	-19	-19	-19	-20	-19	-22
@ stream	-35	-33	-34	-35	-41	-34	-35
@ suggest	-18	-17	-18	-17	-19	-17	-20
@ tabl	-22	-20	-20	-20	-23	-20	-22
@ take	-20	-18	-19	-18	-21	-18	-18
@ task	-25	-34	-25	-27	-25	-25	-24
@ templat	-26	-27	-22	-23	-22	-22	-22
@ than	22	68	24	-15	7	23	24
@ that	-24	-24	-22	-23	-24	-22	-24
@ the	-6	-14	-11	-1	-13	-10	18
@ their	-45	-51	-41	-40	-40	-40	-45
@ thing	-65	-51	-58	-51	-49	-52	-78
@ threat	-10	-10	-9	-9	-10	-9	-9
@ three	-11	55	2	1	3	4	2
@ throttl	-45	-37	-34	-33	-36	-35	-36
@ tls	-54	-51	-56	-50	-53	-50	-52
@ to	-15	24	-22	-17	20	-9	-12
@ told	-35	-34	-31	-31	-50	-30	-31
@ too	-48	-42	-40	-40	-42	-40	-42
@ topic	-19	-17	-17	-19	-19	-18	-23
@ true	-13	-12	-12	-12	-15	-12	-13
@ type	-78	-75	-80	-77	-77	-76	-89
@ under	-28	-20	-21	-21	-21	-21	-21
@ up	-52	-44	-43	-42	-51	-43	-54
@ upgrad	53	76	68	76	79	83	207
@ us	67	-29	-3	-8	-9	-2	-27
@ user	-37	-37	-35	-34	-37	-34	-35
@ v	4	123	13	14	-3	13	13
@ version	-66	-60	-76	-58	-47	-59	-67
@ versu	9	73	25	41	27	27	25
@ vs	-7	70	11	25	12	13	11
@ w	12	-16	-16	-1	-29	-17	-17
@ was	-20	-18	-19	-19	-20	-19	-21
@ we	-30	-2	-25	-21	-25	-21	-57
@ weight	-55	-28	-28	-32	-29	-29	-35
@ what	93	57	71	48	31	38	33
@ when	-18	-15	-16	-1	-15	-15	-15
@ where	65	33	43	82	38	37	39
@ which	20	11	5	5	3	4	3
@ whichev	25	-3	23	64	25	23	28
@ while	-16	-17	-17	-16	-25	-16	-16
@ who	26	44	17	23	19	23	70
@ whose	-46	-26	-43	-47	-46	-41	-57
@ with	0	-11	3	48	-9	5	18
@ without	-42	-15	-16	-17	-12	-18	-18
@ worker	-49	-44	-47	-43	-50	-42	-49
@ workflow	15	57	21	10	17	18	19
@ would	13	41	16	14	13	15	13
@ write	-103	-106	-98	-99	-97	-92	-129
@ zip	14	71	12	5	16	16	11
^	-20	-23	-20	-25	-17	-24	-21
^ @	3	-17	-41	-38	-47	-43	-28
^ a	-39	-37	-38	-38	-40	-36	-48
^ access	-46	-46	-66	-47	-57	-50	-63
^ accord	-13	-7	-8	-8	-8	-7	-8
^ account	-44	-44	-46	-44	-81	-44	-49
^ ad	57	26	42	104	30	52	146
^ after	14	44	14	-4	13	14	13
^ agent	-31	-32	-35	-31	-32	-32	-35
^ amazon	127	68	152	70	57	67	116
^ an	-11	-9	14	-11	-11	-9	-10
^ and	-43	-41	-16	-37	-49	-38	-13
^ antiviru	-98	-79	-113	-83	-93	-98	-93
^ api	-29	-26	-26	-28	-48	-26	-26
^ app	-73	-76	-80	-74	-78	-75	-80
^ applic	-71	-73	-79	-71	-74	-72	-80
^ are	-27	-3	-13	-4	46	15	7
^ as	-2	-1	5	30	4	5	5
^ auditor	-8	-12	-8	4	-9	-8	-10
^ author	-57	-56	-75	-55	-73	-66	-61
^ autom	-71	-100	-73	-70	-74	-71	-102
^ avail	23	19	72	19	6	13	18
^ awar	-8	-9	8	-9	-11	-18	-21
^ aws	16	16	16	16	93	14	-29
^ az	22	52	147	52	15	29	39
^ back	-123	-109	-117	-109	-120	-104	-140
^ background	-10	-10	-11	-10	-9	-10	-11
^ backup	-20	-31	-20	-21	-21	-20	-23
^ bare	27	27	94	23	4	27	27
^ base	-33	-33	-54	-36	-53	-33	-48
^ bio	-5	-5	-5	-5	-5	-5	-8
^ bit	-23	-17	-17	-18	-16	-17	-18
^ boss	-1	69	4	-19	9	10	13
^ bounc	-55	-41	-45	-46	-58	-42	-46
^ break	119	17	2	18	-5	14	8
^ broken	-28	-33	-28	-29	-33	-27	-28
^ bui	-67	-59	-67	-56	-75	-60	-56
^ busi	-30	-37	-33	5	-58	-32	-41
^ but	-61	-55	-56	-54	-55	-54	-62
^ cach	-41	-46	-46	-43	-45	-43	-46
^ can	67	47	55	45	98	48	43
^ capac	-93	-88	-102	-85	-86	-86	-94
^ cctv	-48	-49	-57	-51	-62	-53	-57
^ cert	-37	-41	-37	-55	-54	-35	-35
^ chang	-24	-26	-27	-26	-31	-25	-27
^ check	-29	-29	-27	-29	-26	-27	-44
^ checksum	-55	-51	-48	-46	-47	-62	-46
^ choos	-41	-52	-56	-20	-48	-40	-39
^ ci	-29	-36	-27	-9	-43	-36	-42
^ cloud	-93	-87	-87	-78	-96	-79	-101
^ cloudflar	7	6	1	5	38	4	-4
^ code	-58	-43	-44	-40	-53	-40	-47
^ compar	13	82	15	6	80	13	14
^ complianc	-15	-15	0	-15	-17	-19	-19
^ configur	-6	-6	2	-8	-7	-7	-6
^ contain	13	15	12	12	9	15	58
^ containerd	-43	-42	-44	-42	-50	-42	-43
^ content	-101	-99	-103	-96	-102	-96	-112
^ control	-79	-78	-114	-79	-75	-76	-81
^ coredn	-10	-10	-11	-12	-11	-10	-12
^ could	38	45	32	19	35	23	26
^ cpu	-35	-30	-30	-30	-36	-30	-34
^ creat	-95	-87	-104	-82	-93	-82	-93
^ cross	-68	-68	-73	-66	-76	-67	-70
^ crypto	-15	-14	-14	-15	-18	-14	-19
^ custom	-10	-6	45	-5	-19	-11	-24
^ cve	-31	-31	-29	-30	-47	-31	-52
^ dangl	-20	-17	-18	-18	-18	-17	-21
^ data	-20	-19	0	-20	-22	-19	-20
^ databas	-70	-77	-73	-73	-73	-71	-75
^ db	-36	-37	-58	-49	-57	-38	28
^ dba	-12	-13	-13	-13	-14	-12	-13
^ ddo	-21	-49	-39	16	-29	-28	-20
^ decid	-46	-37	-54	-39	-37	-52	-37
^ decommiss	-44	-45	-51	-44	-52	-45	-49
^ defin	70	70	164	68	69	69	71
^ delet	-28	-15	-27	-19	43	-22	-24
^ devic	-12	-9	-9	-9	-9	-9	-9
^ did	12	15	17	21	97	6	13
^ differ	8	57	9	11	3	9	11
^ disast	-36	-35	-38	-35	-43	-35	-38
^ disk	-35	-37	-34	-37	-41	-34	-38
^ dns	-34	-46	-31	3	-42	-31	-36
^ do	-30	-23	-24	-23	-37	-4	-4
^ doe	-43	-40	-45	-39	-33	-39	-37
^ download	-33	-35	-42	-34	-38	-35	-37
^ ecs	-27	-22	-23	-22	-24	-22	-22
^ elast	49	49	38	46	31	51	145
^ eleven	-18	-18	-23	-22	-19	-18	-19
^ enabl	-89	-82	-91	-76	-89	-78	-93
^ encrypt	-22	-13	-40	-18	-61	-22	116
^ envelop	5	0	58	4	-7	1	-7
^ environ	-53	-50	-55	-50	-52	-50	-50
^ even	-34	-34	-38	-34	-35	-33	-35
^ everyth	105	44	50	47	47	45	45
^ ex	-21	-22	-20	-25	-20	-20	-23
^ excus	2	3	19	2	-1	1	2
^ execut	-58	-56	-66	-55	-60	-55	-57
^ explain	50	15	106	40	115	33	38
^ failov	-13	-11	-11	-13	-11	-11	-11
^ fedramp	34	65	187	56	39	33	37
^ find	25	26	26	25	61	26	21
^ fine	-38	-36	-37	-36	-45	-36	-38
^ fip	-13	-13	-14	-13	-13	-13	-12
^ fire	-24	-25	-30	-26	-39	-24	-28
^ firecrack	-48	-49	-66	-51	-55	-49	-54
^ firmwar	-57	-60	-66	-61	-66	-61	-81
^ flow	-6	-8	-6	-6	-7	-6	-7
^ for	-36	-45	-32	-36	-45	-40	-67
^ gatewai	18	22	15	22	12	24	109
^ gdpr	-81	-85	-109	-83	-85	-79	-95
^ gener	-106	-89	-127	-91	-106	-102	-106
^ generally	-8	-8	-12	-9	-9	-8	-9
^ give	19	10	6	6	19	25	10
^ googl	13	13	11	10	41	13	7
^ got	8	8	25	6	4	7	7
^ graph	0	-42	-6	50	0	0	0
^ guest	-93	-96	-117	-96	-101	-94	-115
^ hard	-70	-71	-76	-71	-78	-71	-70
^ hardwar	-73	-78	-79	-75	-81	-71	-76
^ hello	-6	-3	-4	-1	-21	16	21
^ help	-22	5	-18	5	-12	75	1
^ hey	44	14	28	14	-7	8	8
^ hi	-4	18	-16	-27	-22	29	-8
^ high	-31	-44	-31	-30	-30	-30	-32
^ hipaa	-23	-22	18	-22	-28	-27	-35
^ hm	-33	-33	-33	-32	-37	-33	-35
^ hmm	-27	-34	-33	-26	-42	-26	-26
^ host	-99	-98	-103	-107	-104	-97	-144
^ how	91	63	50	49	123	50	52
^ hpc	-29	-49	-30	-28	-40	-30	-30
^ http	-22	-22	-22	-23	-23	-22	-29
^ hypervisor	-75	-76	-66	-81	-102	-83	-77
^ i	59	51	74	46	34	58	45
^ iaa	-57	-62	5	-53	-82	-56	-99
^ id	39	7	21	53	19	20	21
^ if	-39	26	-21	-12	-25	-21	-19
^ ignor	14	15	12	14	76	-7	13
^ im	102	40	42	34	33	71	35
^ imdsv2	2	1	26	1	-3	-2	-7
^ in	-62	-67	-68	-63	-95	-63	-73
^ incid	-75	-69	-72	-70	-87	-69	-86
^ inherit	6	-8	9	-9	-7	-13	-13
^ instal	-78	-78	-78	-76	-79	-74	-86
^ is	-20	-11	-16	-10	9	-2	9
^ isnt	-21	-20	-20	-21	-21	-20	-26
^ iso	-6	-7	44	-7	-25	-8	-7
^ isol	-36	-32	-31	-30	-31	-31	-33
^ it	-36	-30	-29	-31	-35	-30	-33
^ its	-44	-38	-39	-42	-38	-36	-37
^ karpent	-24	-24	-25	-25	-23	-24	-34
^ keep	-52	-49	-51	-49	-56	-49	-52
^ kernel	-21	-20	-20	-20	-20	-20	-29
^ key	-45	-49	-56	-18	-60	-45	-47
^ kindli	35	39	3	-5	11	12	14
^ kubelet	-16	-22	98	-5	-12	-16	-12
^ launch	-27	-28	11	-30	-58	-29	-37
^ leaver	-30	-28	-35	-53	-43	-28	-28
^ licens	-61	-63	-77	-71	-80	-69	-82
^ list	41	-11	-3	-12	-29	-7	-3
^ local	-38	-38	-39	-47	-40	-37	-38
^ log	-9	-35	-20	-9	-21	-14	33
^ lost	-23	-23	-29	-23	-42	-23	-23
^ manag	6	14	68	15	12	13	7
^ manual	6	44	13	46	20	183	32
^ mean	26	21	68	24	15	23	25
^ memori	-55	-53	-55	-52	-54	-53	-66
^ mfa	-45	-42	37	-44	-60	-48	-63
^ monitor	20	-7	18	51	18	18	20
^ move	-63	-23	-66	-70	-81	-62	-64
^ multi	-36	-35	-10	-36	-43	-41	-40
^ must	12	13	13	12	-1	12	55
^ my	88	35	48	21	45	30	35
^ n	-79	-89	-82	-77	-108	-79	-88
^ nah	-38	-36	-38	-36	-42	-37	-49
^ need	73	17	23	27	11	22	23
^ network	-41	-34	4	-33	-45	-33	-38
^ new	63	13	4	10	6	13	14
^ nitro	21	18	126	21	8	19	-4
^ no	-23	-20	-23	-20	-24	-22	-24
^ nobodi	-36	-57	-33	9	-49	-30	-27
^ node	-12	-9	-10	-10	-10	-9	-11
^ not	-41	-34	-33	-35	-32	-32	-33
^ now	-83	-70	-68	-65	-73	-67	-71
^ of	49	44	131	48	20	42	37
^ ok	-13	-32	-42	-32	-47	-35	-44
^ on	-4	16	-2	-11	18	-2	-29
^ open	-31	-30	-31	-32	-57	-30	-32
^ oper	-90	-82	-85	-80	-85	-82	-94
^ os	-147	-163	-151	-150	-150	-146	-228
^ our	30	21	30	49	48	30	70
^ pager	-29	-32	-28	-49	-29	-30	-30
^ paramet	-42	-38	-39	-44	-45	-39	-52
^ password	-44	-50	-62	-45	-58	-47	-50
^ patch	-29	-29	-32	-32	-44	-30	-13
^ pci	-39	-39	-22	-45	-56	-41	-45
^ pdb	-56	-37	57	-53	-64	-51	-61
^ penetr	-28	-28	-5	-28	-32	-40	-42
^ phish	-44	-38	-42	-39	-50	-38	-43
^ physic	-51	-56	-59	-55	-53	-52	-64
^ pick	-51	-59	-55	-18	-53	-50	-56
^ pitr	-48	-54	-34	-47	-49	-45	-52
^ platform	-52	-37	0	-30	-46	-29	-35
^ pleas	15	10	-10	6	67	0	0
^ pls	47	23	16	28	14	10	77
^ pod	-10	-13	17	-11	-14	-11	-16
^ poison	-31	-29	-30	-29	-38	-30	-30
^ power	-50	-50	-60	-53	-63	-51	-56
^ pre	-71	-51	-51	-52	-67	-53	-55
^ procur	-75	-71	-76	-71	-74	-73	-81
^ protect	-64	-66	-74	-64	-77	-65	-78
^ public	-55	-51	-52	-57	-59	-52	-72
^ put	28	58	28	25	28	28	27
^ queue	-12	-9	-15	23	-15	-9	-23
^ quick	18	130	10	19	26	31	17
^ ransomwar	-18	-15	-15	-16	-16	-15	-19
^ read	-84	-85	-98	-92	-95	-89	-109
^ recommend	36	29	38	12	111	33	39
^ redishel	-20	-20	-20	-22	-20	-20	-35
^ renew	-54	-55	-57	-56	-61	-55	-71
^ replac	-27	-27	-29	-25	-25	-25	-24
^ resili	-30	-37	-17	-33	-45	-38	-61
^ respons	98	27	23	43	93	38	35
^ revok	-66	-68	-71	-66	-71	-67	-81
^ root	30	29	94	28	18	26	15
^ rotat	-48	-49	-72	-50	-54	-49	-71
^ rout	-57	-61	-66	-57	-62	-59	-62
^ rto	-22	-31	44	-22	-46	-38	-42
^ runc	-36	-27	-29	-47	-36	-28	-30
^ same	-76	-64	-60	-58	-58	-63	-63
^ scale	-84	-85	-91	-83	-92	-90	-107
^ second	-27	-26	-27	-27	-33	-26	-33
^ secret	-11	55	-14	1	1	10	10
^ secur	-38	-39	-2	-38	-61	-39	-44
^ server	-82	-82	-86	-79	-85	-79	-103
^ servic	-48	-46	-52	-47	-61	-49	-49
^ set	-41	-41	-40	-42	-70	-42	-40
^ share	-14	-24	-36	-22	-5	-24	-39
^ should	20	18	20	47	5	18	16
^ sign	-12	-12	-11	-12	-14	-12	-16
^ singl	-6	-6	35	-7	-24	-9	-12
^ sla	-156	-130	-143	-133	-230	-154	-150
^ slow	-27	-25	-25	-26	-27	-24	-24
^ small	25	25	25	51	25	25	21
^ so	0	-22	-36	-23	-52	2	-10
^ softwar	-34	-32	-32	-31	-41	-31	-33
^ someon	-53	-50	-50	-63	-58	-50	-61
^ sorri	-25	-20	5	-19	-29	-27	-19
^ spread	-38	-37	-42	-39	-41	-38	-41
^ sql	-29	-31	-33	-32	-32	-30	-40
^ sse	2	12	57	10	7	11	7
^ ssl	-37	-32	-33	-42	-32	-31	-31
^ storag	-33	-31	-39	-33	-31	-30	-29
^ store	61	8	16	15	-6	9	4
^ stream	80	77	80	108	60	81	174
^ subscrib	-88	-87	-96	-82	-88	-82	-89
^ swap	9	42	6	-13	10	11	12
^ system	-21	-22	-23	-35	7	-24	-43
^ tag	-62	-60	-61	-62	-72	-62	-99
^ tell	11	53	17	31	89	106	4
^ test	-47	-48	-47	-47	-70	-50	-59
^ thank	-27	-21	-21	-19	8	-31	-29
^ the	-25	-22	-14	-21	-29	-19	41
^ then	-16	-16	-16	-16	-17	-16	-18
^ there	-26	-25	-24	-23	-31	-25	-27
^ time	-36	-37	-51	-19	-52	-38	-34
^ tls	-6	-4	44	-9	-16	-8	-6
^ true	-27	-28	-40	-33	-32	-28	-31
^ trust	-16	-16	-16	-16	-18	-17	-21
^ turn	-30	-29	-32	-27	-30	-27	-27
^ under	-47	-25	-25	-25	-25	-25	-25
^ upgrad	-47	-50	-62	-53	-64	-51	-78
^ uptim	-22	-23	-24	-23	-25	-23	-27
^ usag	-5	15	2	16	14	82	3
^ user	-96	-87	-95	-89	-92	-86	-100
^ vendor	-14	-16	-14	-17	-14	-14	-17
^ version	-107	-104	-112	-102	-113	-103	-144
^ vet	-31	-31	-33	-33	-34	-31	-32
^ virtual	-58	-59	-71	-59	-63	-60	-89
^ vpn	15	28	28	26	11	28	68
^ vulner	-36	-36	-37	-37	-39	-38	-54
^ wait	-57	-62	-56	-54	-53	-53	-69
^ want	20	-14	17	91	17	17	17
^ we	-7	5	-16	-6	-13	-11	-2
^ web	-36	-36	-36	-38	-37	-37	-59
^ were	48	123	46	31	32	43	49
^ what	-8	-5	15	-1	46	2	1
^ when	26	42	36	44	109	80	22
^ where	59	21	30	88	17	32	22
^ which	14	-11	-1	19	51	24	4
^ who	-24	-23	-23	-22	-10	-21	-19
^ whose	21	21	20	28	42	25	86
^ why	37	42	39	42	94	40	43
^ will	-23	-20	-23	-20	-40	12	-33
^ windows	34	31	37	58	30	33	85
^ with	-40	-35	-35	-36	-35	-34	-46
^ worker	5	22	19	13	20	24	95
^ write	6	-2	-4	-3	36	-2	-10
^ wtf	44	39	131	41	32	38	33
^ xen	-104	-111	-170	-114	-128	-109	-149
^ xz	-52	-27	-26	-27	-27	-26	-26
^ zone	-79	-75	-110	-74	-85	-78	-74
a	-16	-16	-14	-12	-16	-14	-20
a 2	27	27	25	26	57	26	27
a @	-34	-26	-32	-30	-32	-30	-35
a bad	-11	-10	-10	-11	-16	-10	-10
a box	17	4	19	57	10	18	20
a breach	-19	-16	-16	-16	-19	-16	-16
a bug	-10	-9	-10	-10	-10	-9	-10
a certif	-10	-9	-9	-9	-11	-9	-9
a client	-34	-34	-32	-32	-50	-31	-32
a cluster	-12	-11	-11	-12	-11	-11	-16
a colleagu	-2	-18	-16	-16	-36	-18	-16
a compani	-49	-52	-43	-45	-50	-43	-47
a complianc	37	63	34	68	36	36	32
a contain	-12	-12	7	-6	-20	-17	-26
a control	5	6	19	6	6	6	6
a copi	-17	-18	-16	-17	-27	-16	-17
a custom	-54	-49	-67	-49	-52	-48	-53
a cve	6	2	6	19	6	6	5
a data	10	9	49	10	4	4	7
a dead	-19	-18	-18	-17	-17	-17	-17
a dedic	32	31	22	29	73	30	23
a develop	-9	-8	-8	-8	-8	-8	-13
a distribut	-44	-48	-49	-48	-47	-46	-49
a dns	-12	-16	-12	-13	-13	-12	-12
a duti	-57	-30	-30	-34	-35	-31	-36
a fail	-19	-18	-21	-18	-19	-18	-18
a faulti	-21	-22	-22	-23	-21	-21	-28
a file	10	7	20	46	20	20	20
a finger	-44	-45	-45	-69	-67	-43	-44
a fleet	6	24	22	21	60	23	17
a flood	-27	-35	-26	-28	-30	-27	-29
a function	-54	-57	-62	-57	-61	-56	-59
a haiku	0	11	12	11	51	10	12
a hypervisor	20	18	102	17	1	13	15
a job	-32	-29	-31	-29	-52	-30	-37
a joint	-61	-52	-59	-49	-63	-50	-50
a kernel	-8	-8	-8	-8	-9	-8	-10
a key	7	29	28	28	64	22	30
a leak	-12	-11	-12	-12	-16	-11	-12
a linux	9	0	13	45	9	14	13
a lot	58	28	31	20	74	18	25
a m	-26	-33	-24	-26	-26	-24	-29
a manag	15	16	79	17	12	14	19
a mess	-17	-14	-14	-14	-15	-14	-14
a multi	-32	-33	-41	-32	-38	-32	-35
a new	-26	-24	-25	-25	-11	-24	-24
a newer	-20	-11	-12	-12	-12	-11	-12
a node	31	35	35	31	112	30	35
a non	25	26	70	24	21	24	26
a normal	-8	-9	-8	-9	-8	-8	-8
a nutshel	94	-26	-16	-3	-30	-13	-21
a patch	-62	-58	-61	-57	-79	-58	-73
a pod	-12	-12	13	-13	-19	-15	-26
a privat	-20	4	6	2	41	6	6
a provis	-40	-54	-35	-40	-43	-34	-41
a public	-36	-37	-36	-38	-51	-37	-40
a raci	27	0	1	1	-7	0	1
a real	16	15	21	11	51	39	2
a region	-20	24	6	-21	-43	-23	-32
a respons	32	55	24	12	11	14	22
a restart	-35	-33	-32	-33	-55	-35	-50
a retail	-30	-27	-26	-29	-26	-26	-38
a retir	-24	-25	-24	-22	-23	-22	-22
a role	-28	-28	-28	-28	-52	-28	-34
a rout	-15	-14	-14	-15	-16	-14	-17
a rule	-13	-13	-16	-14	-14	-14	-18
a schedul	-3	-15	-4	34	-10	-4	-7
a second	-28	-27	-27	-28	-30	-27	-28
a secur	40	40	101	61	39	42	41
a server	-6	-5	-4	5	-12	-4	-6
a servic	-15	-19	29	-13	-12	-12	-24
a share	4	3	16	2	0	0	-6
a site	-17	-16	-15	-17	-16	-15	-20
a small	14	6	13	48	13	13	14
a standalon	-9	-6	-7	-7	-6	-6	-7
a startup	13	9	15	42	13	16	14
a stolen	-10	-9	-9	-9	-11	-9	-9
a subnet	-40	-41	-51	-49	-42	-43	-51
a summari	20	2	2	4	-1	3	4
a tabl	-29	-29	-41	-31	-34	-29	-29
a task	1	1	14	1	-1	0	0
a terraform	-11	5	5	4	37	5	5
a third	-4	10	49	5	10	11	11
a ticket	2	6	5	3	27	5	2
a user	-21	-35	8	-21	-45	-23	-16
a vulner	-30	-30	-31	-30	-34	-30	-46
a web	-8	-7	-8	-10	-7	-7	-7
a whole	-13	-12	-14	-13	-14	-12	-15
a workload	-13	-12	-29	19	-18	-24	-14
a wrong	-28	-29	-26	-26	-44	-26	-27
a zip	-46	-57	-48	-29	-47	-66	-56
a zone	-17	-18	-16	-15	-18	-16	-15
about	-59	-54	-68	-28	-44	-38	-37
about @	-137	-94	-105	-89	-91	-92	-100
about an	17	17	15	55	9	16	17
about engin	20	19	1	75	-9	7	-6
about our	-19	-13	-13	-15	-2	-15	-17
about the	20	19	-17	15	-3	7	92
about who	3	-20	-18	-16	-24	-23	-20
abov	10	7	-28	10	91	5	2
absorb	-28	-24	-25	-25	-28	-25	-29
absorb $	-32	-29	-31	-30	-36	-30	-35
abstract	-22	-36	24	-27	-28	-23	-25
abstract servic	3	4	59	3	-4	1	0
abus	-24	-22	-22	-23	-24	-23	-22
abus notic	-21	-19	-19	-20	-23	-21	-20
accept	-46	-45	-63	-45	-51	-45	-51
access	-39	-39	-39	-38	-36	-40	-38
access $	15	14	6	15	2	11	65
access control	-17	-16	-15	-16	-16	-16	-15
access entri	-15	-14	-13	-14	-14	-14	-17
access kei	-44	-39	-37	-37	-45	-38	-46
access key	-29	-28	-43	-32	35	-62	-58
access log	-13	-14	-11	-12	-13	-12	-13
access of	-19	-19	-20	-19	-22	-19	-22
access on	-38	-36	-35	-37	-38	-35	-39
access polici	-41	-40	-48	-41	-43	-41	-41
access request	15	15	14	14	45	13	14
access right	-37	-38	-60	-45	-54	-42	-48
access to	-28	-28	-25	-28	-34	-28	-31
accident	-33	-34	-35	-32	-39	-32	-40
accident delet	-33	-34	-35	-32	-39	-32	-40
accord	-13	-9	-10	-10	-11	-10	-10
accord to	-15	-10	-10	-10	-11	-10	-11
account	-1	-16	-14	-13	7	-16	-18
account $	26	-13	-14	-12	0	-14	-16
account access	-54	-54	-57	-54	-63	-54	-59
account and	-8	-7	-7	-7	-8	-7	-8
account contact	-17	-17	-17	-18	-26	-17	-17
account for	58	-7	-7	22	-10	3	3
account in	-30	-26	-26	-26	-29	-26	-28
account may	-31	-31	-32	-31	-52	-34	-32
account of	-44	-56	-48	-46	-48	-44	-43
account password	-107	-82	-91	-83	-92	-83	-80
account who	-29	10	13	17	75	15	-2
acl	-54	-39	-30	-40	-43	-39	-44
acl $	-66	-71	-104	-67	-75	-70	-79
acl for	-32	-32	-43	-45	-33	-34	-31
acl on	-104	-65	-63	-65	-68	-63	-82
acm	34	40	28	40	119	38	33
across	-88	-78	-96	-82	-92	-79	-92
across all	-75	-49	-51	-48	-58	-49	-50
across the	-50	-37	-36	-35	-54	-35	-44
act	-36	-34	-36	-36	-28	-34	-39
act $	-13	-13	-13	-14	-14	-13	-15
act for	-39	-28	-36	-38	-45	-30	-32
act on	-51	-51	-51	-51	-57	-51	-58
action	-12	-12	-11	-13	-12	-11	-11
activ	-30	-36	-30	-30	-31	-29	-31
actual	36	-1	39	-7	-3	3	2
ad	-13	16	-1	-1	-8	6	77
ad group	-42	-36	-37	-34	-34	-34	-36
ad on	-1	44	20	28	24	23	24
add	-35	-36	-34	-34	-36	-33	-38
add @	-36	-52	-29	-35	-39	-30	-38
add capac	-35	-34	-35	-33	-34	-33	-42
add node	-45	-40	-41	-40	-45	-40	-47
add ons	-11	-9	-11	-10	-10	-10	-14
add storag	-9	-8	-8	-8	-8	-8	-8
add the	-8	-10	-9	-7	-7	-7	-7
addit	-3	18	-4	-14	-3	-2	-2
addon	-8	-8	-8	-9	-8	-8	-8
addon on	-7	-8	-8	-9	-8	-8	-8
address	-36	-36	-36	-37	-42	-36	-46
address $	-23	-22	-22	-22	-27	-23	-25
admin	-34	-28	-25	9	-47	-21	-27
admin $	13	-10	9	80	4	11	7
admin password	-15	-9	-9	-10	-9	-9	-10
administ	-19	-19	-20	-21	-22	-19	-19
administr	-48	-52	-66	-6	-63	-49	-48
advisor	-53	-53	-56	-56	-62	-58	-61
after	-12	-8	-20	-17	-20	-18	-17
after $	60	71	14	26	21	26	26
after 29	12	18	18	-2	48	19	17
after @	-19	-36	-16	27	-18	-18	-34
after a	-15	-13	-13	-13	-13	-13	-14
after an	-33	-32	-36	-32	-33	-32	-45
after it	-13	-9	-9	-9	-9	-9	-11
after that	-15	-22	-15	-16	-15	-15	-17
after the	-25	-7	-17	-20	-26	-17	6
after we	-12	-18	-12	-12	-12	-12	-14
after what	104	9	-8	18	9	19	19
again	2	-2	22	36	-5	2	-2
again $	30	29	70	66	17	26	27
again do	7	-1	8	40	1	8	8
against	-16	14	-14	-16	-14	-13	-16
against @	16	106	19	17	15	21	18
against common	-40	-55	-41	-38	-38	-37	-39
against our	-32	-34	-34	-34	-36	-32	-43
against the	17	47	18	18	19	19	18
agent	-38	-39	-37	-38	-42	-35	-12
agent $	39	32	37	36	17	36	93
agent on	-73	-78	-80	-79	-73	-73	-88
ago	-28	-24	-29	-24	-25	-24	-23
ai	32	25	19	25	2	89	10
aim	23	11	22	68	19	23	22
al2023	12	37	145	32	12	11	13
alarm	-25	-23	-23	-22	-27	-23	-26
alert	-29	-28	-29	-28	-34	-28	-30
alert on	-33	-33	-34	-33	-41	-33	-35
alibaba	26	27	26	28	62	28	17
alibaba @	26	27	26	28	62	28	17
aliv	-89	-85	-70	-47	-136	-75	-73
aliv $	9	-4	11	42	3	10	10
all	47	-12	2	3	19	0	0
all @	10	10	11	33	11	11	11
all of	-27	-33	-32	-30	-35	-29	-30
all our	50	-60	-20	-13	-13	-12	-16
all previou	16	18	17	17	39	18	18
all servic	-64	-56	-61	-57	-65	-57	-75
all the	-31	1	-28	-51	-26	-24	-40
all three	-11	-11	-11	-12	-15	-11	-11
allow	-18	-15	-38	-18	6	-22	-17
allow $	-39	-38	-64	-40	-36	-53	-42
alon	-20	-10	-18	-18	-20	-17	-18
along	-23	-22	-22	-41	-23	-22	-23
alreadi	-47	-40	-43	-43	-41	-42	-42
also	-69	-68	-109	-67	-69	-69	-70
alto	-41	-38	-39	-38	-41	-38	-51
alto @	-41	-38	-39	-38	-41	-38	-51
alwai	-26	-24	-20	-40	-26	-29	-23
am	-3	-25	-3	5	-17	-9	-11
am from	-45	-24	8	-26	-51	-36	-24
am i	34	5	-2	5	4	5	6
amazon	-7	-16	-14	-15	-9	-17	-15
amazon $	-47	-44	-46	-39	-43	-43	-46
amazon @	-38	-33	-34	-32	-35	-32	-40
amazon also	-10	-10	-10	-10	-11	-13	-11
amazon but	-22	-22	-22	-28	-22	-21	-21
amazon correct	-7	-6	-6	-6	-8	-6	-8
amazon data	-6	-6	-6	-6	-8	-6	-7
amazon do	49	95	52	83	40	44	96
amazon doe	91	64	23	14	28	30	29
amazon fault	-11	-10	-11	-10	-14	-10	-10
amazon for	-11	-10	-10	-11	-14	-10	-11
amazon handl	47	5	2	4	-16	5	0
amazon have	-12	-10	-10	-11	-10	-10	-9
amazon in	-27	-32	-27	-32	-31	-27	-27
amazon job	28	3	4	-1	-9	3	-3
amazon liabl	-19	-18	-18	-20	-30	-19	-19
amazon linux	13	22	20	21	19	22	52
amazon manag	-12	68	-2	14	18	21	23
amazon or	-36	-21	-21	-45	-38	-20	24
amazon part	-44	-63	-84	-58	-71	-58	-65
amazon patch	-65	-58	-59	-61	-76	-58	-78
amazon problem	-24	-23	-29	-23	-39	-25	-23
amazon rotat	-8	-7	-7	-7	-7	-7	-8
amazon run	-30	-28	-28	-28	-54	-28	-28
amazon set	-30	-27	-28	-27	-28	-29	-30
amazon should	-29	-34	-30	-35	-50	-29	-30
amazon suppos	-10	-8	-8	-8	-7	-7	-8
amazon take	30	30	13	27	13	27	86
amazon task	-25	-18	-21	-17	-19	-18	-18
amazon to	14	12	18	52	14	19	19
amazon who	-12	-15	-12	-13	-13	-12	-15
amazon wont	-8	-6	-7	-7	-6	-6	-9
amazon write	-77	-68	-68	-66	-77	-66	-91
amazon yes	-7	-12	-7	-7	-7	-7	-7
ami	-48	-83	-41	-45	-48	-46	-51
ami $	-27	-23	24	-30	-35	-29	-34
ami for	-17	-13	-13	-14	-12	-13	-13
ami of	-16	-15	-15	-15	-15	-15	-27
ami who	-32	-58	-34	-31	-31	-30	-30
an	-18	-19	-13	-17	-15	-15	-20
an @	-27	-24	-19	-25	-23	-21	-28
an abus	-18	-16	-16	-17	-19	-18	-17
an accident	-21	-19	-17	-18	-19	-18	-20
an account	-20	-18	-20	-18	-20	-18	-17
an admin	7	3	3	39	7	6	7
an amazon	8	8	36	8	-1	7	8
an ami	28	28	93	26	18	19	24
an ancient	-32	-25	-25	-26	-25	-25	-37
an api	24	24	26	55	26	26	25
an applic	-26	-26	-28	-27	-30	-27	-27
an audit	-6	-5	-6	-6	-12	2	-6
an avail	-10	-10	-16	-10	-10	-10	-10
an aws	-7	-6	12	-7	-17	-8	-7
an employe	-33	-34	-33	-33	-47	-34	-40
an ex	-29	-27	-28	-28	-28	-27	-26
an import	-30	-28	-31	-34	-31	-29	-29
an intern	-10	-33	-10	17	-13	-11	-11
an object	36	38	16	38	96	37	39
an old	27	23	68	20	27	25	27
an on	-9	-9	-9	-9	-10	-9	-11
an os	-40	-35	-37	-16	-50	-41	-55
an outag	-18	-18	-25	-18	-19	-18	-17
an overview	58	17	15	1	35	2	16
analys	-18	-18	-18	-19	-19	-17	-19
analysi	-14	-12	-16	-13	-14	-13	-12
analysi rule	-14	-12	-16	-13	-14	-13	-12
analyst	0	4	-13	33	-9	2	-3
ancient	-32	-25	-25	-26	-25	-25	-37
and	-19	-15	-21	-19	-19	-20	-18
and @	-29	15	-18	-24	-21	-20	-26
and a	-14	-15	-14	-15	-16	-14	-16
and after	-6	-10	-6	-6	-6	-6	-6
and amazon	5	-9	4	11	50	-5	14
and answer	16	18	17	17	39	18	18
and applic	-38	-37	-37	-37	-38	-36	-37
and attach	-16	-19	-15	-15	-17	-15	-15
and backup	16	50	17	8	12	17	17
and bill	-18	-18	-19	-19	-28	-19	-19
and check	-38	-37	-36	-41	-52	-36	-41
and compact	-39	-27	-28	-36	-29	-27	-27
and complaint	-33	-26	-26	-26	-28	-26	-33
and cool	-37	-36	-35	-35	-41	-34	-34
and data	-19	-21	-20	-19	-22	-20	-22
and decid	-19	-19	-27	-19	-18	-20	-19
and devic	29	31	31	28	10	31	73
and disk	-9	-8	-8	-9	-8	-8	-8
and down	-28	-24	-24	-24	-26	-24	-28
and earthquak	-11	-11	-11	-12	-12	-12	-12
and edg	-18	-18	-31	-18	-18	-18	-18
and environment	-29	-29	-32	-29	-30	-30	-51
and firmwar	-19	-18	-18	-18	-19	-18	-31
and fix	-33	-31	-30	-30	-54	-30	-34
and for	-58	-56	-48	-49	-66	-23	-52
and group	-14	-13	-14	-13	-14	-12	-13
and guard	-37	-37	-39	-37	-44	-37	-41
and hand	-11	-7	-8	-8	-8	-8	-8
and have	24	24	23	53	24	14	25
and his	-7	-6	-6	-7	-9	-7	-8
and host	-34	-51	-34	-39	-34	-34	-38
and how	3	3	-32	3	-4	52	1
and if	-13	-12	-11	-11	-11	-11	-12
and in	-64	2	-38	-46	-39	-38	-46
and is	24	23	27	25	24	61	2
and its	-33	-31	-33	-31	-33	-31	-42
and job	-88	-80	-79	-77	-82	-78	-90
and keep	-21	-23	-20	-20	-21	-21	-22
and maintain	-20	-19	-19	-20	-20	-19	-21
and manag	-58	-56	-66	-57	-68	-57	-82
and manifest	-28	-27	-27	-26	-29	-26	-26
and mantrap	-34	-32	-42	-32	-45	-32	-33
and max	-28	-26	-26	-26	-42	-26	-27
and maximum	-48	-47	-46	-47	-84	-48	-47
and mean	33	37	142	34	11	26	38
and need	81	33	33	32	24	31	34
and network	-53	-51	-59	-54	-53	-51	-53
and on	-45	-45	-42	-42	-43	-40	-41
and oper	-38	-55	-44	-44	-38	-38	-39
and our	51	16	17	14	16	17	15
and password	-14	-21	-14	-14	-14	-14	-15
and patch	-20	-18	-18	-17	-19	-18	-24
and pick	-28	-54	-28	-33	-28	-28	-28
and protect	-11	-10	-11	-10	-13	-10	-10
and provis	4	-13	4	35	-6	5	4
and region	-13	-13	-17	-13	-14	-13	-13
and repair	-33	-32	-33	-32	-44	-31	-37
and revok	-10	-8	-8	-10	-9	-8	-8
and rout	-8	-8	-7	-8	-9	-8	-8
and rpo	35	33	123	35	26	33	17
and say	5	35	6	-21	17	3	6
and scale	-30	-30	-31	-31	-31	-30	-44
and secur	-10	-12	-11	-10	-11	-10	-11
and set	-6	-9	-6	-6	-6	-6	-6
and sse	-43	-66	-46	-50	-43	-45	-43
and start	-13	-10	-10	-11	-10	-10	-11
and swap	-14	-13	-13	-22	-15	-13	-14
and the	-3	-13	-12	-7	-14	-10	5
and their	-70	-64	-105	-63	-71	-61	-77
and timeout	-32	-28	-29	-28	-29	-28	-27
and train	-1	0	20	-2	-6	-10	-3
and updat	-12	-12	-12	-12	-12	-12	-19
and us	50	-3	-4	3	2	1	-8
and user	-52	-49	-54	-48	-51	-48	-50
and we	-25	-23	-21	-23	-25	-20	-25
and what	103	45	12	41	66	53	41
and when	-27	-26	-28	-26	-29	-33	-39
and which	3	2	2	12	0	3	2
and who	-12	-14	-18	-13	-54	-17	17
and with	-15	-22	-15	-16	-15	-15	-17
and worker	-9	-7	-7	-7	-8	-7	-9
and write	-28	-29	-33	-29	-26	-33	-28
announc	-16	-14	-15	-15	-15	-15	-22
anoth	-24	-25	-28	-25	-37	-27	-27
anoth $	-19	-20	-23	-20	-25	-19	-23
anoth account	-38	-36	-50	-39	-60	-43	-43
anoth custom	-22	-17	-16	-16	-17	-16	-16
anoth region	-11	-10	-9	-9	-12	-9	-10
anoth tenant	-8	-7	-7	-7	-10	-7	-9
answer	1	6	-12	-5	-4	32	-4
answer $	-11	-7	-43	-6	-46	110	-12
answer as	18	19	19	9	73	-10	18
answer for	28	39	6	7	-12	9	8
answer from	-1	-6	0	-1	-1	16	-2
answer onli	16	18	17	17	39	18	18
answer to	-27	-26	-30	-26	-28	-34	-27
anti	-17	-16	-16	-21	-20	-16	-18
antiviru	-90	-81	-103	-84	-89	-92	-91
antiviru on	-28	-29	-29	-30	-29	-29	-29
any	-33	-1	-19	-27	-15	-19	-21
any differ	-24	32	-2	-13	-11	0	0
any of	-15	-18	-15	-19	-15	-15	-15
any servic	-17	-18	-18	-17	-20	-17	-19
anycast	-45	-40	-41	-41	-45	-40	-45
anycast edg	-49	-44	-45	-45	-51	-43	-49
anymor	-28	-24	-25	-26	-27	-24	-27
anyon	-15	-13	-6	-13	3	1	-20
anyon at	-8	-9	-14	-9	-24	41	-9
anyon know	-30	-26	-26	-28	-27	-27	-37
anyth	25	13	5	23	-12	6	5
anyth $	-42	-37	-39	-39	-56	-36	-36
anywai	-28	-30	-29	-28	-35	-28	-28
anywai $	-28	-30	-29	-28	-35	-28	-28
anywher	-4	-9	-15	-6	-34	64	-33
anywher $	25	19	19	27	-4	97	-5
aoc	-10	-10	7	-11	-10	-12	-9
apart	-18	-19	-20	-19	-24	-18	-20
apart on	-18	-19	-20	-19	-24	-18	-20
api	-43	-47	-50	-25	-51	-43	-46
api call	-40	-43	-64	-44	-54	-49	-44
api endpoint	-44	-43	-49	-49	-58	-43	-45
api kei	-8	-7	-8	-9	-7	-8	-10
api request	-31	-31	-32	-32	-37	-32	-40
app	-52	-53	-56	-47	-57	-51	-55
app $	-51	-56	-61	-52	-51	-50	-55
app code	-14	-16	-17	-15	-18	-15	-15
app on	-94	-90	-100	-86	-96	-80	-92
app we	-32	-33	-34	-33	-61	-33	-34
appli	-30	-29	-31	-31	-37	-29	-29
appli by	-24	-25	-25	-26	-29	-25	-32
appli the	-31	-29	-34	-32	-41	-29	-17
appli to	-19	-19	-20	-20	-22	-19	-24
applianc	-37	-36	-37	-36	-38	-35	-44
applianc behind	-17	-16	-16	-16	-18	-16	-22
applianc in	-25	-22	-23	-22	-28	-22	-25
applianc of	-37	-34	-34	-34	-35	-34	-51
applic	-54	-53	-57	-51	-61	-53	-56
applic $	-36	-36	-38	-36	-57	-36	-38
applic code	-22	-20	-22	-20	-22	-20	-20
applic for	-36	-31	-32	-31	-37	-31	-35
applic on	-11	-11	-10	-10	-11	-10	-9
approv	-18	2	-19	-24	6	-17	-18
approv my	11	11	3	14	81	4	3
approv step	-27	-25	-25	-25	-32	-26	-26
architect	5	30	8	-17	48	5	5
architect exam	13	14	17	18	70	13	12
architectur	-73	-71	-77	-73	-104	-72	-95
archiv	-64	-62	-72	-60	-66	-62	-83
are	-4	-13	-7	-12	-4	4	-16
are @	-49	0	75	3	40	-13	3
are a	-15	-12	-12	-12	-13	-12	-12
are custom	-23	-21	-24	-21	-24	-24	-25
are in	-13	-13	-15	-15	-13	-13	-16
are inherit	35	35	100	35	33	20	35
are kept	-77	-70	-91	-69	-111	-85	-72
are my	46	-2	-38	-1	-11	-2	2
are off	-14	-11	-11	-11	-11	-11	-12
are on	46	-11	-4	-11	-23	-10	-10
are our	-81	-99	-83	-87	-91	-84	-111
are patch	-17	-16	-17	-17	-19	-17	-24
are secur	-20	-21	-30	-21	-21	-21	-23
are switch	-29	-29	-56	-29	-30	-29	-30
are the	16	45	61	43	81	73	78
are thei	-10	-4	31	-5	-6	-5	-12
are those	-31	-36	-31	-44	-30	-30	-33
are we	-27	-41	-45	-38	-15	-39	-58
are written	-29	-25	-29	-25	-28	-26	-24
are you	21	32	8	31	31	98	25
arent	-28	-26	-28	-19	-30	-27	-38
around	-37	-30	-30	-31	-34	-30	-33
arrang	-15	-18	-16	-15	-16	-15	-15
arriv	-34	-33	-31	-35	-37	-33	-46
artifact	-33	-35	-42	-34	-38	-35	-37
artifact $	-33	-35	-42	-34	-38	-35	-37
as	-22	-16	-12	-19	-22	-22	-27
as @	-30	-50	-30	-31	-31	-29	-35
as a	-22	-23	-19	-15	-25	-23	-25
as custom	37	28	58	28	28	27	29
as littl	8	5	8	31	2	8	8
as much	27	25	27	55	27	27	27
as oppos	30	90	75	29	18	34	39
as possibl	25	22	25	54	20	25	25
as the	-58	-50	-47	-46	-59	-44	-80
as to	0	11	1	-1	1	1	1
as well	-41	-63	-46	-42	-43	-42	-57
ask	-5	-4	-12	-12	-16	6	-10
ask $	-49	-52	-52	-48	-61	-49	-47
ask @	-13	-32	-11	20	-13	-13	-12
ask about	-24	-24	-23	-25	-30	-25	-36
ask for	42	4	2	1	18	1	3
ask to	0	-28	-1	32	0	-2	0
ask who	-12	-10	-11	-10	-12	-10	-12
ask you	3	10	-8	9	-14	58	9
assess	-17	-2	-18	-23	-19	-17	-18
assess $	3	39	1	-10	2	3	2
assessor	-11	-7	-7	-8	-8	-7	-8
asset	-49	-50	-54	-48	-54	-49	-52
assign	-32	-34	-31	-31	-35	-28	-14
assign @	-65	-56	-59	-54	-58	-54	-74
associ	-22	-27	-21	-22	-25	-21	-24
assum	-33	-31	-33	-38	-31	-31	-35
at	-6	-16	-7	-14	-5	-13	-24
at 3am	-27	-31	-27	-27	-30	-25	-27
at @	48	49	49	51	50	51	111
at a	115	45	51	50	31	40	30
at all	49	19	23	33	22	22	21
at amazon	-32	-31	-31	-33	-39	-30	-32
at aws	6	14	38	13	47	11	9
at creation	-27	-26	-27	-25	-31	-26	-33
at our	-39	-34	-34	-34	-35	-33	-41
at rest	-39	-39	-27	-47	-24	-37	-61
at the	-39	-37	-42	-38	-47	-25	-44
attach	-12	-9	-9	-12	32	-9	-10
attach @	-22	-18	-19	-18	-22	-18	-19
attach the	-35	-35	-34	-33	-42	-33	-36
attach to	-40	-33	-33	-30	-2	-34	-35
attack	-52	-41	-46	-42	-57	-41	-41
attack $	-56	-39	-40	-40	-59	-38	-38
attent	-32	-32	-33	-32	-50	-32	-35
attent to	-32	-32	-33	-32	-50	-32	-35
audit	-18	-26	-30	-27	-36	-26	-29
audit $	-35	-32	-44	-33	-41	-26	-32
audit of	-25	-25	-27	-27	-31	-26	-26
auditor	-45	-59	-46	-38	-48	-34	-56
auditor $	-33	-33	-37	-36	-47	-7	-56
auditor ask	-10	-9	-10	-10	-13	-10	-12
auditor that	-13	-13	-14	-13	-16	-13	-17
auditor want	-36	-60	-36	-37	-37	-35	-36
auth	-34	-33	-38	-33	-33	-32	-33
auth polici	-31	-31	-30	-29	-31	-30	-30
authent	-50	-50	-54	-49	-53	-49	-50
author	-38	-45	-60	-44	-48	-45	-48
author by	-57	-44	-44	-41	-42	-41	-49
author rule	-11	-8	-8	-8	-8	-8	-8
authorit	-14	-13	-13	-14	-16	-13	-15
authorit name	-14	-13	-13	-14	-16	-13	-15
auto	0	1	59	-3	-6	-2	-63
auto minor	30	28	106	24	15	21	-1
auto renew	-16	-14	-13	-15	-14	-13	-12
auto updat	-24	-23	-28	-26	-24	-24	-43
autom	-60	-69	-60	-61	-63	-58	-69
autom @	-72	-108	-76	-73	-77	-73	-110
autom backup	-20	-19	-19	-23	-29	-19	-19
autom snapshot	-12	-10	-10	-10	-13	-10	-9
automat	-50	-49	-49	-50	-55	-49	-56
automat $	-60	-57	-58	-59	-81	-57	-65
automat by	-15	-15	-15	-15	-20	-16	-15
automat daili	-7	-7	-7	-7	-9	-7	-7
autopilot	3	4	-1	3	28	2	-10
autosc	-32	-31	-31	-31	-56	-30	-33
avail	-28	-30	1	-27	-35	-27	-30
avail $	-98	-96	-110	-93	-123	-94	-99
avail of	-50	-56	-65	-50	-50	-50	-52
avail zone	-24	-25	-8	-25	-30	-25	-27
awai	-11	53	-12	20	-2	3	3
awai $	-1	68	2	16	12	23	27
awai from	-10	-13	-11	-10	-11	-10	-10
awar	-43	-37	-19	-38	-53	-43	-54
awar and	-1	0	20	-2	-6	-10	-3
aws	-15	-20	-16	-17	-9	-18	-24
aws $	-24	-49	-39	-45	-53	-43	-43
aws @	-25	-27	-26	-24	-24	-24	-29
aws account	-11	-8	25	-9	-27	-10	-11
aws and	42	9	-13	11	24	5	8
aws answer	-34	-31	-36	-32	-46	-31	-30
aws api	-37	-37	-41	-48	-58	-38	-45
aws at	-8	-8	-9	-8	-9	-8	-12
aws build	-9	-9	-9	-9	-12	-10	-11
aws clean	-55	-30	-29	-29	-32	-29	-29
aws data	-23	-22	-26	-23	-31	-23	-23
aws decid	-25	-24	-28	-25	-39	-28	-25
aws do	26	10	7	12	5	10	49
aws doc	43	43	45	40	13	85	37
aws doe	-6	-7	-6	8	-5	-6	-8
aws encrypt	-41	-39	-39	-39	-57	-40	-44
aws end	-41	-41	-45	-44	-57	-41	-43
aws facil	-43	-43	-48	-44	-57	-45	-46
aws fault	24	24	19	20	89	8	22
aws for	37	52	45	47	109	48	47
aws go	-59	-55	-52	-55	-83	-53	-57
aws half	-23	-23	-28	-24	-27	-26	-24
aws handl	71	18	6	19	5	19	19
aws has	-15	-15	-15	-15	-25	-14	-15
aws have	26	25	26	28	70	22	26
aws health	-16	-6	31	-13	-22	-12	-11
aws hold	-12	-12	-12	-12	-17	-12	-13
aws infrastructur	-26	-26	-27	-26	-32	-27	-31
aws is	-8	-2	-2	-4	12	-2	-5
aws itself	-36	-31	-33	-33	-35	-32	-44
aws keep	-36	-36	-39	-38	-47	-37	-56
aws kei	-20	-20	-19	-20	-26	-19	-20
aws look	-15	-14	-15	-14	-17	-14	-15
aws maintain	-13	-12	-11	-11	-13	-11	-11
aws make	-36	-44	-35	-43	-47	-35	-37
aws manag	-9	-9	-11	-9	-11	-9	-11
aws mean	32	33	79	70	3	32	23
aws move	-24	-24	-26	-24	-38	-25	-25
aws network	-23	-24	-24	-24	-46	-24	-24
aws or	-81	-64	-64	-67	-55	-71	-69
aws own	-28	-28	-27	-28	-38	-29	-35
aws patch	-8	-7	-12	-8	-27	-11	24
aws publish	-33	-33	-36	-34	-41	-34	-44
aws replac	-8	-6	-6	-6	-6	-6	-6
aws respons	-80	-59	-61	-59	-86	-60	-72
aws right	-14	-14	-14	-14	-15	-14	-21
aws router	-9	-8	-8	-8	-8	-8	-9
aws secur	-14	-19	-13	-15	-13	-13	-14
aws servic	-7	3	1	3	-7	48	0
aws set	-16	-15	-15	-17	-16	-15	-19
aws share	111	34	27	32	25	34	32
aws site	-28	-29	-30	-29	-35	-30	-28
aws stop	-69	-57	-49	-47	-67	-59	-74
aws support	-9	-5	-8	-9	11	-5	-8
aws take	-45	-43	-39	-40	-46	-38	-45
aws test	-39	-41	-40	-40	-66	-40	-57
aws that	-13	-13	-15	-14	-16	-14	-14
aws the	-15	-15	-16	-24	-19	-16	-17
aws to	-8	4	2	34	-6	3	4
aws train	-10	-10	-11	-10	-11	-10	-14
aws updat	-16	-15	-15	-16	-18	-15	-24
aws us	-44	-39	-40	-40	-40	-39	-69
aws what	68	13	30	27	15	29	30
aws who	-90	-91	-105	-98	-139	-96	-112
aws wont	-35	-27	-33	-34	-41	-28	-30
az	-39	-30	6	-32	-26	-33	-33
az $	-32	-7	68	-12	23	-22	-17
az @	-6	-6	-7	-6	-8	-6	-6
azs	-39	-37	-39	-38	-38	-37	-43
azur	38	38	36	39	86	38	29
b	-23	-24	-25	-42	-25	-24	-25
b @	-31	-31	-33	-54	-31	-31	-32
baa	-15	-17	47	-14	-29	-20	-29
baa $	-43	-46	-28	-42	-61	-44	-54
babysit	-20	-40	-23	37	-34	-17	-17
back	-4	8	0	-3	36	3	18
back $	-28	-29	-28	-28	-40	-28	-30
back to	8	33	7	-13	6	8	7
back up	-6	6	1	10	59	9	42
backbon	-34	-38	-42	-37	-40	-35	-36
backdoor	-51	-28	-27	-28	-29	-27	-28
backend	11	11	11	31	8	11	11
background	-24	-23	-24	-24	-31	-24	-26
background check	-28	-27	-28	-28	-36	-28	-30
backlog	11	43	9	-14	10	11	11
backlog $	11	43	9	-14	10	11	11
backup	-21	-12	-19	-15	21	-15	-4
backup $	26	49	23	26	77	27	77
backup are	-43	-42	-38	-43	-51	-49	-45
backup for	-24	-21	-21	-21	-25	-21	-24
backup in	-31	-10	-13	-12	28	-11	-27
backup of	-43	-38	-36	-36	-41	-35	-39
backup retent	-53	-54	-50	-49	-59	-49	-50
backup who	-107	-87	-92	-87	-100	-80	-110
bad	-29	-30	-31	-30	-49	-29	-29
badg	-15	-15	-19	-15	8	-19	-18
badg $	14	13	13	12	51	9	6
badg at	-39	-39	-44	-39	-47	-40	-37
bake	-8	-7	-8	-7	-7	-7	-7
ball	-20	-26	-21	-20	-22	-20	-20
ball $	-19	-25	-19	-19	-19	-18	-18
banana	1	2	-1	0	21	-1	-5
banana $	1	2	-1	0	21	-1	-5
bandwidth	-9	-8	-8	-8	-9	-8	-9
bare	-13	-10	33	-12	-24	-10	-24
bare metal	-5	-1	47	-4	-18	-2	-10
base	-24	-26	-26	-16	-23	-23	-34
base firewal	-15	-15	-15	-18	-15	-15	-17
base imag	-22	-21	-30	-22	-25	-21	-25
base64	16	14	23	27	201	17	12
baselin	-102	-86	-85	-82	-91	-81	-101
baselin $	-98	-89	-83	-73	-86	-79	-94
baselin in	-16	-16	-16	-17	-21	-16	-20
basement	-22	-22	-22	-24	-30	-23	-22
batch	23	21	23	22	10	23	77
batteri	-22	-21	-21	-22	-27	-21	-35
be	26	35	29	23	23	19	17
be $	17	14	70	50	48	26	21
be @	11	15	13	32	13	12	15
be our	-30	52	1	-19	1	1	-14
be told	-16	-14	-14	-16	-14	-14	-19
becam	10	39	8	-8	10	10	11
becam @	10	39	8	-8	10	10	11
becaus	-21	-19	-19	-20	-25	-19	-20
becaus somebodi	-26	-24	-25	-26	-34	-25	-26
becaus the	-12	-14	-12	-23	-12	-12	-12
becom	-13	-11	-14	-13	-17	-13	-18
befor	-33	-15	-27	-26	-25	-26	-29
befor a	-31	-32	-36	-32	-46	-32	-34
befor and	-6	-10	-6	-6	-6	-6	-6
befor it	-31	-31	-31	-31	-51	-32	-34
befor send	-38	-39	-38	-47	-42	-38	-45
befor thei	-12	-9	-9	-9	-9	-9	-11
befor upload	-33	-33	-33	-53	-56	-33	-48
befor we	-11	-12	-13	-11	-13	-11	-15
begin	75	30	34	27	32	31	30
behavior	-52	-53	-54	-53	-53	-51	-53
behind	-35	-33	-30	-33	-33	-32	-41
behind @	-49	-47	-48	-46	-49	-46	-57
behind a	-22	-23	-22	-23	-26	-22	-28
behind it	-16	-16	-16	-16	-18	-16	-23
behind our	-21	-19	-19	-19	-19	-18	-22
behind the	8	12	12	-5	38	12	11
belong	-31	-8	-30	-41	-40	-27	-31
belong to	-31	-8	-30	-41	-40	-27	-31
below	-29	-29	-32	-22	-33	-24	26
below $	-59	-57	-74	-55	-75	-57	-94
below a	-20	-20	-20	-20	-20	-20	-33
below it	-37	-37	-42	-36	-48	-37	-49
benchmark	0	-7	25	-26	-2	-1	0
beneath	-96	-92	-116	-93	-124	-94	-111
besid	18	90	9	-8	103	20	33
besid @	-11	60	5	-43	1	-1	4
best	-19	-3	-10	-52	56	-6	2
better	13	67	23	69	68	38	39
between	-36	-30	-39	-27	-40	-35	-37
between @	7	29	-1	23	2	8	7
between avail	-33	-34	-47	-36	-45	-34	-39
between region	-41	-43	-45	-42	-48	-42	-50
between sse	-43	-66	-46	-50	-43	-45	-43
between the	-15	-17	-14	-15	-15	-15	-17
between two	-26	-24	-25	-29	-28	-24	-29
bezo	-56	-49	-61	-37	-30	-45	-48
bgp	-8	-6	-6	-7	-7	-6	-6
bia	-53	-28	-29	-29	-28	-28	-28
big	-44	-34	-34	-29	3	-30	-32
bill	0	4	-3	-1	26	3	0
bind	15	-2	21	71	19	21	20
bio	-17	-17	-17	-17	-18	-17	-30
bio and	-17	-17	-17	-17	-18	-17	-30
bit	74	6	10	10	0	11	3
bit $	119	30	33	33	19	32	25
bit rot	-46	-40	-37	-38	-37	-36	-43
bitcoin	-27	-22	-22	-24	-29	-22	-25
black	-46	-45	-47	-47	-81	-46	-49
black fridai	-46	-45	-47	-47	-81	-46	-49
blame	-48	-48	-49	-49	-74	-48	-47
blame $	-31	-34	-32	-35	-43	-32	-30
blame for	-36	-36	-41	-38	-61	-37	-40
block	-55	-53	-56	-55	-71	-52	-55
block public	-44	-40	-41	-40	-60	-40	-39
block that	-28	-38	-28	-37	-54	-28	-29
block the	-68	-63	-72	-69	-81	-61	-61
blueprint	-6	-59	-10	64	-3	-3	-4
board	-55	-40	-38	-37	-57	-37	-48
book	27	29	32	-11	109	21	34
bootstrap	-50	-48	-53	-49	-57	-48	-57
boss	47	17	40	57	-12	61	15
boss want	1	64	5	-15	9	10	12
bot	-5	-3	-26	-2	13	51	-8
bot $	-14	-11	-11	-12	-16	-3	-13
bot how	-1	-1	0	0	-8	11	-1
both	4	7	-20	-17	-20	-19	-20
both $	-30	99	2	10	12	4	5
both @	-11	-15	-12	-13	-12	-12	-14
both column	90	22	27	31	20	29	27
both side	36	-2	-2	0	-13	0	-3
bottlerocket	-15	-13	45	-17	-31	-18	-42
bottlerocket node	-10	-10	-12	-11	-11	-10	-10
bought	32	0	4	5	5	6	6
bounc	-55	-43	-45	-45	-54	-43	-51
bounc and	-30	-24	-24	-24	-26	-25	-30
box	-10	-21	-15	10	-1	-8	16
box $	-73	-73	-117	-74	-50	-72	-82
box for	-41	-41	-44	-49	-45	-40	-43
box in	-14	-14	-15	-14	-24	-14	-15
branch	-25	-25	-24	-24	-29	-23	-29
branch offic	-33	-23	-24	-23	-35	-23	-25
breach	-28	-23	-24	-24	-27	-23	-23
breach of	-8	-8	-8	-9	-12	-8	-9
break	97	16	22	22	35	20	12
break glass	-60	-43	-30	-48	-52	-51	-41
breakdown	79	15	18	18	5	16	17
breakdown for	50	9	11	10	-1	10	10
bring	-35	-32	-33	-32	-5	-32	-46
bring our	-22	-22	-22	-31	-23	-21	-22
bring the	-11	-11	-12	-11	-22	-12	-11
bring to	-32	-31	-30	-29	-32	-30	-31
bring your	-58	-38	-38	-41	-43	-39	-51
broadcom	-62	-55	-50	-53	-57	-51	-61
broadli	-48	-47	-49	-56	-56	-47	-70
broke	-38	-35	-34	-35	-41	-34	-47
broken	-24	-26	-23	-30	-18	-23	-27
broken disk	-36	-39	-36	-36	-38	-36	-44
broker	-47	-45	-45	-39	-54	-43	-44
broker $	-11	-10	-10	-10	-11	-10	-13
broker of	-41	-40	-40	-40	-41	-40	-72
budget	-36	-36	-41	-36	-44	-37	-40
bug	-31	-30	-35	-31	-32	-30	-34
bug in	-26	-25	-29	-25	-26	-24	-29
bui	5	-19	-26	-18	-41	-19	-18
build	-58	-55	-59	-54	-57	-53	-58
build $	-15	-15	-20	-15	-18	-15	-17
build and	-25	-24	-29	-24	-35	-25	-28
build imag	-10	-15	-10	-13	-11	-10	-11
build in	-23	-16	-16	-17	-17	-16	-16
build of	-41	-37	-37	-38	-38	-40	-39
build our	-24	-24	-24	-24	-25	-24	-45
build where	-9	-7	-7	-7	-7	-7	-7
built	-42	-38	-53	-40	-46	-25	-46
built $	-25	-25	-29	-29	-29	-25	-25
bump	-25	-24	-25	-24	-42	-23	-7
bump it	-22	-18	-18	-18	-21	-18	-21
bump the	-28	-28	-31	-28	-53	-28	-32
bundl	18	23	12	19	56	23	22
burden	11	16	9	93	-14	13	3
burden $	-13	16	-17	-16	-23	-15	-20
burn	-8	-7	-7	-7	-7	-7	-6
buse	-11	-10	-9	-11	-10	-9	-9
busi	-32	-37	-37	-14	-71	-40	15
busi $	22	21	14	17	-19	7	93
but	5	7	9	49	7	10	5
but is	-34	-22	-29	-25	-22	-22	-22
but the	-36	-37	-36	-39	-45	-36	-53
button	-14	-14	-15	-15	-14	-14	-23
by	-21	-16	-17	-18	-22	-21	-21
by $	-49	-45	-45	-45	-46	-44	-56
by @	-45	-32	-16	-36	-42	-35	-40
by a	-10	-4	-9	-10	-10	-9	-9
by amazon	-35	-33	-34	-34	-36	-33	-42
by an	-14	1	32	4	-15	0	4
by aws	-35	-37	-38	-38	-40	-36	-39
by default	-35	-35	-34	-35	-49	-34	-38
by dns	39	30	16	33	95	31	36
by how	11	11	18	71	0	15	17
by itself	5	-2	6	6	28	6	6
by mistak	-40	-37	-38	-37	-38	-39	-43
by our	-34	-31	-31	-30	-32	-33	-30
by ourself	83	41	42	37	12	39	40
by side	-4	69	13	-14	14	10	10
by step	35	49	44	45	113	48	44
by the	-42	-40	-49	-40	-41	-40	-45
by them	-14	-10	-10	-10	-10	-10	-11
by us	-55	-53	-50	-50	-55	-49	-74
by which	-19	-18	-23	-19	-20	-18	-18
by who	-44	-43	-47	-43	-47	-42	-59
by whom	15	17	19	18	14	18	71
byol	-54	-53	-52	-61	-54	-51	-63
c	13	-12	-21	-16	-19	-15	-19
ca	23	15	26	56	26	25	25
cabl	-35	-36	-38	-36	-40	-36	-43
cabl and	-33	-37	-41	-36	-39	-34	-33
cabl between	-24	-24	-25	-24	-30	-24	-34
cach	-60	-46	-45	-14	-48	-44	-46
cach $	16	10	12	74	8	12	6
cach behavior	-52	-53	-54	-53	-53	-51	-53
call	-21	-19	-19	-12	-1	-18	-25
call $	-31	-31	-32	-32	-40	-33	-34
call is	-24	-22	-23	-24	-33	-23	-25
call to	-14	-21	-14	-16	-14	-14	-14
call tonight	38	39	37	40	108	39	22
call who	-41	-40	-68	-44	-59	-56	-46
came	-37	-37	-37	-38	-58	-38	-44
camera	-17	-15	-18	-18	-15	-15	-16
can	3	4	0	3	33	12	1
can a	16	18	3	19	55	18	20
can aws	-45	-45	-49	-44	-73	-46	-47
can i	43	30	12	28	70	50	31
can queri	-26	-25	-28	-26	-34	-26	-25
can reach	-67	-53	-86	-56	-82	-69	-70
can read	-70	-71	-76	-70	-88	-73	-105
can someon	14	13	52	16	44	5	8
can talk	-29	-38	-28	-39	-54	-28	-28
can u	56	24	-1	25	1	62	23
can we	-43	-39	-40	-40	-46	-39	-52
can you	24	24	13	23	60	46	22
cannot	-5	-10	-6	17	-12	-4	-5
cant	-30	-27	-41	-27	-42	26	-38
cant be	-51	-46	-44	-45	-47	-46	-72
cant see	-71	-61	-62	-62	-66	-63	-90
capac	-65	-57	-59	-56	-58	-56	-60
capac $	-47	-47	-49	-46	-48	-46	-70
capac for	-21	-17	-17	-17	-20	-17	-19
capac of	-10	-10	-10	-10	-13	-10	-12
capac plan	-39	-39	-37	-37	-39	-36	-40
capac unit	-33	-34	-39	-33	-38	-37	-33
capac when	-23	-23	-32	-30	-30	-22	-22
capit	-6	-6	-66	-4	82	-15	-5
card	-52	-53	-67	-55	-65	-40	-53
card number	-65	-67	-69	-71	-80	-67	-66
care	17	-12	-9	16	-7	-3	3
care $	-44	-31	-25	26	-26	-26	-79
care about	-26	-54	-27	1	-29	-27	-51
care of	41	11	4	9	6	11	37
carri	-15	16	-13	13	-7	-6	-8
carri out	-13	-13	-12	-12	-14	-12	-12
carri the	-41	-28	-27	-27	-28	-27	-27
carri what	-8	64	-10	4	5	15	15
case	-12	15	-12	-28	-15	-12	-18
case $	-2	44	-1	-31	-2	-1	-1
categori	-25	-18	-72	-17	85	-40	-20
cctv	-48	-49	-57	-51	-62	-53	-57
cctv and	-40	-41	-45	-40	-53	-42	-43
center	-41	-42	-45	-41	-48	-41	-46
center $	-44	-44	-54	-44	-48	-44	-44
center in	-14	-16	-15	-16	-17	-14	-13
center is	-28	-28	-31	-28	-55	-28	-29
central	-54	-42	-42	-42	-38	-42	-41
central 1	-46	-34	-34	-35	-29	-34	-33
ceo	27	27	29	28	73	21	23
ceo of	27	27	29	28	73	21	23
cert	-12	-14	-13	15	-10	-11	-15
cert expir	11	12	12	9	49	11	2
cert on	-35	-41	-37	-53	-52	-34	-34
certif	-19	-24	-27	-27	-23	-25	-23
certif $	-88	-81	-84	-76	-83	-76	-86
certif author	56	26	16	26	25	23	25
certif for	-9	-8	-8	-8	-8	-8	-9
certif from	-13	-18	-13	-14	-14	-13	-13
certif in	-10	-8	-8	-8	-10	-8	-8
certif of	-30	-27	-35	-28	-28	-28	-29
certif on	0	4	3	3	-4	4	32
certif that	-11	-11	-11	-11	-13	-11	-12
certif who	-6	-6	-6	-6	-9	-6	-7
certifi	-37	-35	-45	-35	-38	-35	-40
certifi that	-49	-47	-60	-47	-50	-47	-54
cfo	10	37	8	-9	10	10	10
chang	-14	31	-13	-8	10	-9	-11
chang $	38	93	49	55	116	42	35
chang for	9	44	7	-4	8	11	12
chang manag	-62	-76	-88	-66	-89	-71	-77
chang that	-10	-12	-10	-10	-10	-10	-12
chang the	-30	-32	-32	-30	-56	-30	-43
charg	13	-14	-29	-12	-26	-12	18
charg of	19	-9	-25	-7	-22	-7	26
chatgpt	-13	-13	-30	-13	-39	35	-16
cheaper	39	22	39	27	122	16	45
cheat	47	0	2	1	-2	2	1
cheat sheet	63	7	10	12	5	9	9
check	-40	-37	-38	-38	-42	-37	-39
check by	-7	-7	-7	-7	-8	-7	-7
check of	-8	-7	-7	-7	-7	-7	-8
check on	-32	-32	-34	-33	-45	-34	-34
check that	-28	-28	-24	-28	-25	-26	-43
checksum	-60	-52	-50	-49	-49	-62	-50
choic	-75	-74	-83	-75	-84	-73	-75
choos	-34	-35	-35	-13	-34	-31	-32
choos between	7	-9	5	32	7	7	7
choos the	-18	-16	-16	4	-19	-15	-17
chore	-3	40	5	18	-24	5	5
ci	-29	-35	-28	-13	-42	-34	-40
ci runner	6	-5	6	27	4	6	5
ci user	-38	-37	-37	-37	-54	-46	-53
cidr	-45	-40	-40	-40	-42	-39	-45
cidr rang	-45	-40	-40	-40	-42	-39	-45
cipher	-55	-58	-63	-59	-71	-57	-56
cis	-42	-43	-31	-57	-45	-43	-46
cis benchmark	17	17	45	-5	15	17	17
cisco	-12	-12	8	-15	60	-35	-15
cisco $	8	14	48	8	52	-13	11
claim	-21	-18	-21	-18	-20	-18	-19
class	-36	-51	-33	-37	-41	-32	-37
classifi	-41	-41	-42	-41	-53	-42	-54
classifi the	-21	-21	-21	-21	-31	-21	-22
claud	-3	-4	-7	-2	42	-5	-5
clean	-37	-20	-20	-21	-18	-20	-23
clean $	-29	-26	-28	-28	-30	-26	-29
clean it	-31	-26	-26	-26	-31	-26	-28
clean that	-56	-30	-29	-30	-31	-29	-30
clean the	11	12	11	12	34	12	5
clean up	-12	-11	-11	-12	-14	-11	-12
cleanup	-46	-45	-48	-48	-46	-44	-47
cli	46	48	49	43	136	3	23
click	-50	-42	-43	-46	-45	-41	-59
click $	-24	-21	-27	-23	-22	-21	-23
client	4	0	0	-2	0	-1	10
client and	29	31	31	28	10	31	73
client in	-39	-35	-35	-37	-59	-35	-35
client on	-15	-13	-12	-12	-13	-12	-13
client reach	-9	-10	-9	-13	-9	-9	-9
client side	-37	-39	-37	-57	-49	-38	-53
client who	-53	-44	-43	-43	-50	-43	-56
climat	45	46	50	51	148	52	14
close	-22	-21	-20	-22	2	-25	-26
close port	-26	-27	-26	-34	-38	-27	-31
cloud	-22	-17	-2	-16	5	-18	-26
cloud $	-78	-80	-112	-79	-88	-81	-90
cloud mean	46	44	143	45	10	44	45
cloud run	10	10	9	8	34	10	4
cloudflar	26	25	22	23	71	23	10
cloudflar worker	25	24	19	22	62	22	12
cluster	0	-25	-10	2	-13	-7	31
cluster $	-16	-14	-15	-16	-16	-15	-14
cluster @	6	-29	6	73	2	4	0
cluster need	29	30	26	29	17	28	67
cluster node	-26	-25	-26	-26	-26	-26	-45
cluster that	-8	-7	-7	-8	-8	-7	-10
cname	-16	-14	-15	-15	-16	-15	-17
cname in	-18	-16	-17	-16	-17	-16	-19
cni	-38	-43	-42	-42	-38	-37	-47
code	-43	-39	-39	-38	-35	-38	-42
code $	-45	-43	-44	-44	-47	-44	-62
code and	-63	-60	-60	-63	-65	-60	-68
code in	-33	-30	-32	-30	-33	-30	-33
code insid	-19	-19	-20	-19	-22	-19	-23
code of	-27	-27	-30	-26	-34	-26	-27
code password	-8	-7	-7	-8	-8	-7	-8
code that	-43	-30	-30	-32	-33	-30	-31
code who	-35	-27	-26	-29	-34	-26	-31
coffe	7	7	7	7	25	7	1
coffe machin	6	5	5	5	18	5	2
cold	0	-3	0	6	35	4	3
cold start	22	26	18	26	56	25	26
collabor	-19	-19	-20	-17	-18	-17	-17
colleagu	-32	-36	-40	-36	-50	-36	-38
collect	-30	-25	-25	-25	-28	-25	-26
collect $	-8	-8	-8	-8	-8	-8	-9
collect the	-32	-23	-23	-24	-25	-23	-23
column	43	36	12	11	10	14	12
column level	-11	-9	-9	-9	-9	-9	-9
come	-2	2	12	-22	-6	8	-5
come back	16	44	15	-8	15	16	16
come from	-10	-12	31	-19	-37	34	1
come to	-7	39	16	16	53	5	18
come with	25	-31	-47	-28	-49	-30	-41
command	12	33	21	31	109	122	27
command $	-6	17	2	17	-4	112	8
commit	-45	-46	-49	-47	-62	-46	-70
commit to	-37	-37	-40	-39	-56	-38	-39
common	-40	-55	-41	-38	-38	-37	-39
common network	-40	-55	-41	-38	-38	-37	-39
compact	-47	-36	-37	-43	-39	-35	-39
compani	-4	1	2	1	38	10	-2
compani $	5	19	14	16	64	17	10
compani or	-15	-15	-16	-24	-19	-16	-17
compani own	-8	33	36	35	105	32	26
compani run	-35	-24	-24	-25	-25	-24	-33
compani us	-11	-11	-11	-11	-12	-11	-14
compani want	-40	-65	-40	-44	-45	-39	-40
compar	5	73	10	5	40	8	6
compar to	8	47	11	10	8	11	11
compar with	-3	61	5	4	-4	4	3
complaint	-55	-43	-45	-45	-54	-43	-51
complet	68	25	10	66	39	17	10
complet $	10	39	17	94	91	30	14
complianc	-38	-25	-21	-24	-35	-28	-32
complianc of	-24	-19	-19	-20	-22	-19	-20
complianc when	-38	-24	-25	-24	-28	-24	-25
compliant	-46	-47	-52	-52	-51	-47	-57
compon	-8	-7	-7	-8	-8	-7	-8
comprom	-33	-28	-29	-29	-33	-28	-31
comput	-31	-40	-31	-30	-16	-29	-23
comput $	-11	-12	-14	-12	-6	-12	-16
comput env	-10	-10	-9	-11	-9	-9	-9
comput node	-65	-82	-62	-62	-66	-60	-94
comput storag	-15	-15	-15	-17	-18	-16	-17
concern	-58	-47	-67	-44	-57	-46	-65
concern $	-58	-47	-67	-44	-57	-46	-65
concurr	9	12	-3	8	40	10	9
concurr on	-27	-27	-26	-27	-36	-27	-31
condit	-54	-55	-56	-54	-59	-55	-64
condit of	-54	-55	-56	-54	-59	-55	-64
confidenti	-73	-72	-79	-72	-75	-72	-75
config	-40	-38	-42	-36	-39	-45	-13
config $	-95	-89	-99	-85	-58	-99	-100
config on	-56	-51	-51	-50	-54	-47	-69
configur	-41	-37	-40	-37	-39	-37	-43
configur $	-100	-80	-102	-79	-90	-79	-115
configur a	-21	-21	-27	-23	-22	-22	-22
configur anyth	-9	-8	-8	-9	-8	-8	-8
configur bgp	-8	-6	-6	-7	-7	-6	-6
configur it	-20	-19	-19	-20	-20	-19	-23
configur launch	-15	-13	-14	-13	-14	-13	-15
configur manag	1	1	10	1	0	1	-1
configur of	-38	-38	-41	-38	-47	-40	-48
configur secur	-21	-22	-24	-21	-21	-21	-22
configur that	-8	-8	-8	-8	-8	-8	-13
configur the	-7	-6	-7	-7	-10	-7	7
confirm	15	20	17	18	46	8	66
connect	-33	-30	-29	-30	-25	-29	-31
connect from	-21	-23	-22	-21	-37	-21	-21
connect the	-28	-28	-30	-28	-38	-29	-41
connect to	-4	9	8	8	36	7	9
connector	-7	-7	-7	-7	-8	-7	-8
connector plugin	-7	-7	-7	-7	-8	-7	-8
consent	-43	-43	-40	-50	-45	-40	-40
consent for	-51	-51	-47	-60	-53	-47	-47
consol	-24	-24	-24	-24	-38	-24	-29
consum	-25	-23	-22	3	-28	-24	-34
contact	-59	-48	-51	-49	-57	-48	-52
contact and	-17	-17	-17	-18	-26	-17	-17
contact detail	-37	-36	-42	-37	-46	-38	-49
contain	3	1	16	8	-2	2	33
contain $	-70	-68	-54	-65	-102	-65	-86
contain @	-38	-44	-45	-43	-37	-37	-39
contain agent	-10	-12	-11	-13	-10	-10	-13
contain base	-48	-48	-48	-48	-48	-48	-90
contain escap	-8	-7	-7	-7	-7	-7	-9
contain host	39	31	34	26	9	37	101
contain imag	-51	-52	-51	-54	-57	-53	-63
contain in	-37	-34	-36	-34	-33	-33	-39
contain on	-47	-29	-30	-32	-32	-30	-29
contain runtim	7	6	38	3	18	6	-9
contain to	5	5	2	20	3	5	2
contain who	-17	-16	-19	-17	-17	-16	-22
containerd	-43	-42	-44	-42	-50	-42	-43
content	-57	-56	-67	-55	-63	-56	-64
content $	-26	-27	-28	-27	-31	-33	-29
content of	-32	-29	-31	-29	-28	-28	-33
content that	-17	-17	-17	-18	-27	-17	-23
context	62	65	198	64	55	70	53
continu	-19	-21	-27	-21	12	-31	-28
continu plan	-39	-41	-40	-43	-68	-41	-49
contractor	-7	20	-7	-12	-8	-5	-7
contrast	-7	72	9	-30	-10	-1	8
control	-39	-38	-27	-35	-48	-40	-32
control $	-42	-44	-15	-42	-76	-50	-14
control are	-10	-9	-12	-10	-11	-10	-9
control explain	27	29	64	27	25	23	28
control for	-10	-12	-10	-11	-10	-10	-11
control in	-12	-35	-14	19	-14	-11	-26
control inherit	-95	-93	-129	-95	-97	-93	-96
control is	-12	-12	-16	-13	-13	-12	-19
control list	-10	-7	-7	-7	-7	-8	-7
control mean	12	12	67	11	-18	8	12
control of	-14	-16	-17	-13	-13	-13	-13
control on	22	46	20	16	22	22	22
control owner	-29	-16	-16	-16	-18	-16	-16
control patch	-26	-26	-26	-49	-26	-26	-27
control physic	-9	-9	-10	-10	-9	-9	-10
control plane	-29	-24	-23	-24	-25	-24	-28
control that	-5	-5	-6	-5	-5	-5	-8
control the	11	12	47	12	11	9	5
control which	-47	-57	-61	-47	-50	-49	-49
control who	-64	-61	-63	-59	-82	-62	-99
convers	16	9	10	15	-15	89	-14
cool	-30	-29	-28	-28	-33	-27	-29
cool for	-38	-37	-35	-35	-37	-34	-34
copi	-32	-30	-29	-29	-32	-28	-31
copi $	-19	-21	-19	-20	-35	-19	-19
copi @	-10	-11	-9	-10	-11	-9	-10
copi of	-10	-9	-10	-10	-10	-10	-10
coredn	-12	-12	-12	-13	-12	-12	-14
coredn @	-12	-12	-12	-13	-12	-12	-15
corpor	-54	-43	-46	-44	-49	-44	-50
corpor directori	-40	-38	-41	-39	-46	-38	-46
correct	-25	-24	-35	-24	-13	-24	-28
correct $	-43	-43	-61	-43	-52	-43	-45
correct that	-15	-15	-16	-16	-16	-15	-25
cost	-79	-64	-78	-64	-48	-63	-72
cost us	-21	3	-14	3	54	4	5
could	10	37	45	-2	10	-8	21
could somebodi	22	0	-15	3	-23	-23	33
could you	38	41	67	25	34	18	21
count	-21	-27	15	-2	-19	-16	-16
count $	-53	-74	-60	-14	-53	-48	-49
count as	31	31	73	28	23	27	30
countri	-55	-54	-54	-62	-57	-56	-61
cours	-32	-33	-37	-32	-41	-31	-31
cover	52	2	10	4	-12	28	-1
cover $	113	43	111	51	26	99	40
cover by	42	7	-16	8	3	6	8
cpu	-56	-50	-50	-50	-57	-48	-53
crash	-6	-7	-15	-5	45	-18	-23
creat	-47	-46	-46	-45	-49	-44	-49
creat $	-8	-7	-8	-8	-8	-7	-9
creat @	-104	-95	-107	-87	-101	-88	-107
creat individu	-39	-39	-46	-39	-42	-39	-40
creat the	-36	-36	-33	-33	-34	-32	-38
creation	-101	-93	-100	-87	-92	-87	-103
creation $	-114	-104	-113	-95	-103	-96	-115
credenti	-43	-39	-41	-38	-12	-41	-43
credenti $	-112	-100	-101	-97	-110	-97	-108
credenti to	-7	-6	-6	-7	-8	-6	-7
credit	-24	-23	-30	-24	-27	-24	-24
critic	-17	-15	-15	-16	-15	-15	-15
critic find	-20	-16	-16	-17	-17	-16	-17
cron	-54	-52	-47	-31	-49	-47	-63
cross	-45	-45	-48	-44	-50	-44	-47
cross account	-49	-49	-51	-49	-56	-48	-54
cross region	-39	-39	-44	-37	-43	-38	-38
crypto	-42	-45	-40	-41	-42	-38	-43
crypto mine	-15	-11	-10	-11	-10	-10	-11
crypto miner	-35	-32	-34	-34	-38	-32	-39
cto	32	19	8	8	-3	9	9
cumul	-46	-45	-52	-46	-44	-44	-52
cumul updat	-46	-45	-52	-46	-44	-44	-52
current	-19	-18	-32	-18	-25	3	-20
current $	-19	-19	-19	-19	-24	-19	-19
current is	-2	-1	-30	-2	-9	40	-4
custom	-28	-32	-31	-30	-41	-36	-41
custom $	37	-16	-15	0	-19	-11	-20
custom @	-22	-17	-16	-16	-17	-16	-16
custom ami	-6	-6	-8	-6	-6	-6	-6
custom content	-40	-37	-59	-36	-46	-38	-55
custom data	-18	-17	7	-15	-17	-19	-26
custom db	-57	-53	-53	-62	-61	-52	-74
custom for	-14	-16	-15	-16	-17	-23	-16
custom have	-106	-92	-97	-80	-107	-96	-103
custom instal	-18	-15	-14	-15	-16	-15	-16
custom job	-47	-43	-42	-43	-45	-46	-45
custom manag	21	28	90	29	27	28	25
custom must	-7	-28	-53	-28	-35	-28	-27
custom on	-8	-7	-6	-7	-7	-6	-7
custom part	64	2	16	62	24	25	25
custom patch	-54	-47	-46	-47	-47	-46	-73
custom respons	-49	-31	-35	-31	-38	-31	-32
custom share	6	0	5	33	5	6	5
custom side	17	-2	-13	-2	-4	-4	-9
custom specif	-41	-41	-46	-41	-59	-43	-48
custom store	-18	-18	-18	-18	-28	-18	-24
custom task	-8	83	11	15	20	14	9
custom true	-25	-25	-29	-27	-27	-26	-37
cut	-21	-19	-19	-19	-19	-19	-25
cve	-55	-60	-51	-50	-52	-50	-57
cve $	-42	-41	-46	-47	-47	-42	-61
cve 2024	-24	-25	-24	-24	-32	-24	-38
cve 2025	-23	-24	-23	-25	-24	-23	-36
cve @	-19	-19	-20	-20	-19	-19	-23
cvs	-21	-20	-19	-21	-31	-20	-20
d	-26	-24	-23	-24	-25	-23	-25
daemon	-49	-49	-50	-51	-58	-49	-81
dai	-34	-34	-34	-33	-33	-33	-45
dai $	-86	-86	-85	-81	-100	-82	-88
daili	-28	-27	-27	-27	-40	-26	-27
daili backup	-11	-11	-11	-11	-13	-10	-11
dangl	-18	-16	-17	-16	-17	-16	-19
dangl cname	-18	-16	-17	-16	-17	-16	-19
dark	-17	-18	-16	-15	-18	-16	-15
dark $	-17	-18	-16	-15	-18	-16	-15
dashboard	-21	-20	5	-5	-35	-20	-20
dashboard $	-10	-11	-13	-12	-10	-11	-12
data	-36	-34	-34	-34	-36	-33	-35
data $	-100	-99	-124	-98	-107	-100	-118
data a	-16	-16	-17	-17	-24	-16	-17
data after	-30	-31	-29	-29	-36	-29	-39
data as	-49	-52	-64	-51	-63	-52	-71
data back	-11	-12	-11	-11	-13	-11	-13
data befor	-41	-44	-47	-42	-56	-44	-46
data center	-41	-42	-45	-41	-47	-40	-46
data encrypt	-27	-28	-27	-26	-29	-27	-30
data event	-41	-43	-40	-40	-42	-38	-40
data goe	-29	-30	-45	-29	-29	-28	-28
data hall	-18	-17	-25	-18	-19	-18	-18
data in	17	18	53	18	18	18	15
data integr	-46	-45	-51	-43	-47	-46	-47
data is	-43	-28	-29	-29	-31	-30	-29
data live	-27	-27	-40	-27	-35	-28	-27
data on	-49	-43	-49	-45	-57	-43	-46
data plane	31	27	81	29	20	21	25
data process	-27	-21	-20	-21	-22	-20	-20
data qualiti	-55	-51	-53	-48	-54	-50	-52
data resid	-45	-43	-51	-44	-54	-45	-51
data under	-27	-21	-24	-21	-28	-21	-22
data we	-40	-43	-39	-51	-43	-40	-40
data when	-28	-28	-40	-33	-32	-31	-29
data whose	-17	-17	-17	-19	-20	-17	-22
data within	-9	-9	-13	-10	-11	-10	-12
databas	-25	-23	-25	-10	-31	-22	-8
databas $	-26	-20	-42	6	-25	-20	-34
databas and	-12	-12	-12	-13	-13	-12	-14
databas credenti	-28	-24	-26	-25	-29	-24	-29
databas engin	-14	-13	-13	-13	-23	-13	-13
databas host	-24	-37	-24	11	-25	-25	-70
databas on	-15	-15	-15	-16	-15	-15	-23
databas password	-56	-53	-53	-57	-53	-53	-59
databas schema	-20	-18	-20	-18	-20	-18	-19
databas softwar	-25	-24	-24	-24	-24	-24	-41
databas that	-22	-22	-21	-22	-22	-21	-33
databas user	-17	-24	-17	-18	-18	-17	-18
databas who	-25	-25	-25	-27	-30	-25	-33
datacent	-45	-51	-43	-47	-44	-46	-44
datacent $	-40	-39	-38	-39	-40	-42	-40
datacentr	-63	-64	-81	-65	-67	-65	-70
date	-21	-21	-24	-21	-25	-21	-25
date $	-24	-23	-26	-24	-28	-23	-25
day	-29	-32	-28	-36	-27	-28	-28
day $	-17	-15	-15	-15	-15	-15	-14
db	-2	-17	-14	18	4	-2	73
db patch	61	60	60	50	31	60	166
dba	13	19	13	29	1	14	38
dba team	23	22	23	13	-4	23	82
dba want	-36	-14	-35	-60	-38	-35	-54
ddo	-39	-54	-54	-13	-58	-42	-54
ddo attack	-18	-18	-18	-18	-35	-18	-18
deactiv	-16	-16	-16	-16	-23	-17	-18
dead	-23	-23	-22	-22	-26	-22	-22
dead @	-9	-9	-9	-9	-11	-9	-9
deal	32	-4	-20	1	-22	0	49
deal with	71	20	-2	26	-3	24	109
dear	-29	-24	-31	-27	-35	-24	-25
dear colleagu	-29	-24	-31	-27	-35	-24	-25
debian	-31	-29	-29	-30	-30	-29	-47
decid	-47	-47	-47	-46	-55	-45	-48
decid $	-51	-48	-46	-48	-67	-47	-54
decid and	-12	-11	-11	-12	-11	-11	-12
decid how	-94	-88	-91	-89	-142	-89	-92
decid on	-7	-7	-7	-7	-7	-7	-8
decid that	-16	-17	-15	-15	-16	-16	-19
decid the	-52	-78	-53	-52	-65	-52	-74
decid what	-38	-39	-59	-39	-39	-39	-38
decid whether	-28	-25	-26	-25	-27	-25	-29
decid which	-30	-28	-29	-29	-32	-29	-29
decid who	-21	-20	-19	-19	-27	-19	-19
decis	-37	-35	-35	-41	-57	-38	-41
decis $	-38	-37	-37	-44	-60	-40	-44
deck	31	6	6	-8	6	6	4
decommiss	-56	-55	-59	-54	-60	-55	-63
decommiss storag	-37	-37	-39	-36	-38	-37	-39
decrypt	-25	-26	-22	-22	-31	-21	-21
decrypt uptim	-16	-16	-12	-12	-11	-11	-11
dedic	11	12	9	10	40	12	8
dedic @	-12	-12	-11	-14	-12	-11	-11
default	-35	-34	-35	-34	-37	-33	-36
default $	-51	-51	-52	-51	-60	-50	-51
default @	-7	-9	-7	-8	-8	-7	-8
default envelop	-12	-15	-13	-13	-12	-12	-14
default on	-21	-23	-20	-24	-20	-20	-22
default or	-21	-21	-21	-22	-21	-21	-37
defect	-19	-17	-18	-18	-20	-17	-18
defend	-24	-23	-23	-25	-40	-23	-26
defend the	-23	-24	-24	-24	-46	-24	-24
defin	-30	-28	6	-29	-44	-29	-30
defin $	-9	-9	69	-9	-35	-18	-15
defin guest	37	37	79	35	37	36	37
defin inherit	41	41	89	41	43	42	42
defin least	14	14	50	10	8	13	15
defin the	-20	-19	-20	-19	-20	-18	-19
defin what	-54	-46	-79	-49	-61	-61	-50
definit	-1	-6	51	2	-3	1	0
definit $	-33	-26	16	-23	-32	-28	-32
degauss	-13	-13	-13	-13	-18	-13	-13
delet	-24	-25	-25	-23	5	-24	-23
delet $	-118	-147	-140	-121	-134	-118	-121
delet @	-21	-21	-20	-27	-28	-19	-20
delet of	-23	-25	-28	-24	-31	-24	-30
delet old	-60	-62	-62	-62	-75	-78	-63
delet our	-28	-24	-24	-24	-32	-25	-27
delet the	41	41	37	40	105	38	41
deliv	-12	-12	-12	-12	-13	-12	-17
deliveri	-57	-48	-50	-48	-53	-49	-51
demand	-18	-39	-17	3	-21	-17	-32
demarc	83	33	33	32	21	31	33
deni	-34	-33	-42	-35	-33	-33	-42
depend	-105	-88	-71	-20	-74	-69	-103
deploi	-27	-25	-27	-26	-27	-25	-27
deploi $	-33	-30	-31	-31	-57	-29	-32
deploi as	-20	-16	-17	-16	-18	-17	-18
deploi on	-8	-7	-7	-7	-7	-7	-7
deploi to	-31	-31	-37	-32	-35	-31	-30
deploi with	-14	-9	-9	-10	-13	-9	-9
deploy	-14	-14	-14	-14	-18	-13	-13
deploy $	-10	-10	-11	-10	-12	-10	-10
deprec	-24	-25	9	-25	-36	-24	-39
design	-47	-47	-52	-47	-54	-47	-51
design and	-9	-8	-8	-8	-9	-9	-9
desk	-4	26	-1	-27	29	-2	-25
desk $	7	35	7	-20	42	6	-21
desktop	-17	-28	-50	-45	-42	-39	-63
desktop $	-27	-27	-25	-26	-29	-25	-26
destroi	-15	-17	-16	-19	-16	-16	-16
destruct	-80	-82	-86	-85	-88	-81	-81
detail	-37	-36	-42	-37	-46	-38	-49
detect	-44	-41	-42	-42	-44	-40	-47
detect in	-35	-34	-40	-34	-40	-32	-46
dev	-8	-10	-8	9	5	-6	-6
dev @	-26	-51	-27	0	-51	-26	-26
dev talk	-10	-8	-8	-8	-9	-8	-8
develop	-25	-22	-24	-23	-28	-24	-26
devic	-37	-40	-41	-41	-44	-40	-40
devic $	-77	-69	-72	-67	-72	-67	-79
devic certif	-16	-13	-13	-13	-13	-13	-13
devic in	-44	-44	-42	-43	-50	-42	-58
devic of	-9	-9	-9	-9	-9	-9	-14
devic on	-38	-35	-41	-45	-37	-35	-49
di	-65	-60	-59	-60	-71	-59	-82
di $	-21	-18	-18	-19	-20	-18	-23
dial	-13	-12	-12	-12	-13	-12	-12
dial in	-13	-12	-12	-12	-13	-12	-12
did	1	11	10	11	56	37	5
did aws	-1	20	18	23	83	8	11
did the	12	14	16	20	96	5	12
didnt	-30	-31	-31	-30	-37	-30	-29
diesel	-49	-51	-52	-50	-55	-49	-51
diff	13	71	14	10	9	17	15
diff in	-4	35	1	2	-3	1	-1
differ	5	66	41	5	11	15	17
differ $	27	58	73	1	16	27	31
differ @	9	54	8	12	2	10	11
differ between	2	1	-6	1	38	5	6
differ custom	-8	-7	-7	-7	-7	-7	-7
differ from	-2	55	2	-15	-16	-2	2
differ in	-3	68	8	9	5	13	12
digicert	-20	-22	-15	32	-11	-12	-15
director	-21	2	0	3	59	-2	-4
directori	6	7	5	6	-3	7	52
directori $	-32	-31	-33	-31	-37	-31	-37
dirti	-24	-24	-23	-24	-29	-23	-31
dirti pipe	-24	-24	-23	-24	-29	-23	-31
disabl	-42	-44	-45	-46	-52	-44	-44
disappear	1	27	1	-18	1	2	2
disappear $	1	27	1	-18	1	2	2
disast	-36	-36	-39	-36	-43	-36	-38
disast recoveri	-39	-39	-43	-39	-47	-39	-41
disk	-42	-41	-41	-37	-51	-40	-43
disk @	-22	-27	-21	-22	-21	-21	-21
disk at	-17	-16	-16	-16	-20	-16	-16
disk encrypt	-29	-29	-28	-30	-26	-26	-29
disk from	-13	-13	-13	-14	-14	-13	-16
disk in	-11	-10	-14	-10	-10	-10	-10
disk of	-8	-8	-8	-9	-8	-8	-14
disk that	-30	-25	-26	-28	-27	-25	-28
disk when	-32	-32	-32	-30	-56	-30	-44
dispos	-33	-32	-34	-37	-50	-33	-33
dispos of	-23	-22	-23	-23	-32	-23	-24
disrupt	-33	-34	-38	-33	-38	-34	-38
disrupt budget	-33	-34	-38	-33	-38	-34	-38
distribut	-19	7	-19	-24	-20	-18	-20
distribut $	-24	11	-23	-31	-25	-23	-24
distro	-17	-16	-16	-17	-19	-16	-17
divid	-21	-77	-85	-70	-105	-96	-68
divid $	-58	-50	-72	-54	-62	-80	-51
divis	69	16	13	20	8	18	18
divis of	61	-10	-1	9	-5	5	6
dlq	-35	-33	-33	-33	-44	-34	-34
dns	-8	-8	-7	4	25	-4	-5
dns queri	-24	-21	-22	-22	-28	-21	-23
dns record	-47	-48	-49	-53	-60	-48	-53
dns valid	-23	-25	-23	-25	-30	-23	-23
do	0	-2	-8	-3	-4	2	-1
do $	-29	-23	-18	-36	-53	-10	-51
do @	-24	-23	-22	-23	-29	-22	-26
do anyth	-66	-59	-60	-59	-67	-58	-67
do custom	-96	-93	-109	-92	-111	-94	-106
do for	87	27	10	30	84	29	24
do i	21	4	-7	3	33	13	-3
do if	47	32	15	-18	7	15	12
do it	-26	-20	-22	-18	-24	-30	9
do noth	-70	-65	-58	-81	-60	-86	-84
do our	-33	-29	-29	-29	-38	-29	-34
do ourselv	67	28	26	26	27	28	29
do ppl	-3	12	54	15	-8	10	13
do smtp	-12	-10	-9	-9	-10	-9	-9
do that	-17	-21	-22	-18	-21	-17	6
do the	11	13	14	26	6	12	55
do thei	9	-8	23	12	-11	-8	23
do thi	-13	-13	-12	-13	-12	-12	-12
do those	13	12	15	10	4	6	59
do we	-4	6	-11	-12	-11	-10	4
do what	129	10	0	31	25	27	25
do with	56	43	18	20	20	24	25
do you	16	8	15	58	28	80	18
doc	-20	-18	-17	-34	-44	22	-23
dock	-42	-39	-44	-39	-44	-39	-41
docker	26	26	60	54	21	25	23
docker contain	24	25	24	53	24	14	25
docker hub	-40	-41	-42	-44	-48	-40	-54
docker imag	-26	-21	-22	-23	-23	-20	-21
document	25	17	64	58	23	26	26
document $	34	33	78	31	27	30	33
doe	-8	-4	-16	-11	8	-11	-5
doe $	19	-20	-15	-14	-26	-18	-26
doe @	-10	9	-17	-7	67	-3	-10
doe a	-26	-17	-34	-16	15	-15	-14
doe amazon	8	4	-9	-9	-25	-8	28
doe anyon	-6	-7	-13	-6	-19	42	-12
doe aws	-42	-41	-36	-40	-48	-41	-43
doe bezo	-33	-44	-60	-27	-20	-41	-41
doe inherit	7	6	69	6	-35	4	5
doe it	-29	-42	55	-26	-48	-29	-31
doe my	18	70	42	38	71	42	42
doe not	-25	-25	-25	-25	-27	-25	-47
doe our	-42	-42	-17	12	-17	-17	-22
doe patch	9	6	0	2	56	0	-5
doe secur	53	53	145	52	16	42	49
doe share	6	7	27	6	-19	25	7
doe that	11	10	51	9	-19	11	29
doe the	-22	6	-37	-5	-54	-25	16
doe what	-3	-7	-30	-23	-26	-18	-23
doe which	-55	7	-17	-17	-26	-19	-37
doesnt	63	27	23	22	20	23	20
doesnt $	99	69	45	41	45	40	38
domain	-30	31	-18	-22	-21	-14	-18
domain $	-32	-35	-34	-32	-38	-33	-38
domain control	-18	-21	-20	-23	-18	-18	-20
domain in	-45	-38	-35	-34	-40	-34	-36
done	-24	-24	-24	-23	-26	-23	-27
done by	-25	-25	-26	-25	-28	-25	-30
dont	-15	-35	-13	11	-16	-11	-15
dont have	-36	-26	-27	-30	-29	-27	-28
dont know	0	0	0	0	-16	16	0
dont patch	-29	-54	-29	-44	-30	-30	-34
dont want	7	-18	8	39	8	8	9
door	-38	-36	-45	-60	-56	-37	-35
doubl	-12	-9	-9	-9	-9	-9	-10
down	78	21	19	22	30	22	16
down $	-49	-40	-47	-41	-44	-40	-45
down right	21	25	27	27	58	23	23
down the	-12	-9	-9	-9	-10	-9	-9
down whose	-20	-16	-16	-16	-21	-16	-17
downfal	-7	-7	-7	-7	-8	-7	-8
download	-37	-37	-40	-38	-39	-36	-37
dr	89	-13	-39	-12	-48	-11	-23
drain	0	13	2	6	84	8	14
drift	-131	-110	-113	-108	-116	-108	-116
drift $	-88	-92	-102	-93	-104	-95	-100
drill	-67	-59	-59	-60	-75	-57	-62
drill $	-98	-91	-92	-84	-88	-84	-90
drill for	-63	-57	-54	-62	-76	-55	-61
drive	-53	-49	-50	-51	-55	-49	-54
drive behind	-12	-9	-9	-9	-10	-9	-9
driver	-85	-89	-92	-87	-97	-88	-93
drop	-31	-12	-27	-28	-31	-26	-28
drop $	16	65	22	26	24	25	28
drop record	-12	-14	-12	-23	-13	-12	-12
drop the	-35	-40	-35	-34	-45	-34	-36
dss	-32	-32	-18	-35	-44	-33	-35
dump	-10	-6	-7	-7	-6	-6	-6
durabl	-85	-107	-79	-77	-81	-77	-83
durabl $	-53	-36	-36	-35	-39	-37	-41
durabl of	-39	-31	-33	-31	-33	-31	-30
durat	-52	-64	-67	-53	-17	-52	-53
dure	-22	-22	-22	-22	-28	-22	-35
dure a	-22	-22	-22	-22	-28	-22	-35
duti	53	25	6	16	15	10	5
duti $	43	-2	-10	3	-15	-10	-16
duti @	-15	55	-9	-6	-2	-1	-2
duti and	84	74	35	27	30	37	30
duti differ	0	34	0	-33	-1	0	0
duti for	92	3	14	43	16	20	11
duti is	-12	3	2	3	50	3	-12
duti on	48	3	26	34	73	22	16
duti to	-30	-55	-30	-31	-35	-30	-30
e	-99	-84	-99	-82	-107	-84	-108
each	4	-6	-11	-15	-12	-10	-12
each $	-37	-23	-30	-36	-31	-29	-31
each of	6	57	15	7	20	15	19
each one	-13	-17	-14	-16	-16	-13	-15
each other	-17	-12	-16	-15	-15	-16	-18
each region	-49	-39	-37	-35	-37	-36	-37
earthquak	-25	-26	-26	-27	-27	-27	-44
earthquak risk	-11	-11	-11	-12	-12	-12	-12
east	18	23	24	24	52	23	21
east 1	18	23	24	24	52	23	21
ec2	-14	-14	-14	-13	-14	-13	-15
ecs	-44	-43	-44	-38	-44	-42	-69
ecs agent	-20	-17	-18	-17	-18	-17	-17
ecs contain	-6	-6	-6	-6	-6	-6	-9
edg	-57	-57	-40	-57	-66	-58	-71
edg locat	-21	-22	5	-22	-33	-24	-25
effort	26	-3	24	59	74	24	13
effort $	34	17	31	82	10	33	30
either	56	71	29	6	27	28	27
eks	-41	-18	-44	-44	-41	-40	-69
eks node	-49	-49	-49	-52	-49	-48	-81
elast	50	43	40	73	31	51	138
electr	-49	-41	-42	-41	-48	-41	-50
electr and	-58	-45	-47	-45	-50	-46	-45
eleven	-18	-18	-23	-22	-19	-18	-19
eleven nine	-18	-18	-23	-22	-19	-18	-19
eli5	-21	4	88	6	-23	3	-1
eli5 $	5	5	15	5	5	5	6
els	20	10	19	60	56	15	11
em	-62	-56	-54	-56	-57	-54	-60
em $	-36	-34	-35	-35	-37	-34	-34
em amazon	-24	-23	-23	-24	-23	-23	-42
email	8	7	5	3	72	-10	-21
email current	-20	-20	-21	-21	-32	-21	-20
employe	-35	-35	-35	-34	-43	-35	-37
employe $	-42	-41	-44	-41	-48	-41	-46
employe leav	-26	-26	-26	-27	-41	-27	-33
empti	-42	-40	-40	-58	-16	-39	-59
enabl	-32	-31	-34	-34	-28	-29	-9
enabl @	-89	-79	-81	-72	-81	-73	-85
enabl by	55	54	51	55	51	52	119
enabl it	-64	-74	-69	-65	-70	-65	-89
enabl mfa	-22	-22	-24	-22	-25	-22	-24
enabl point	-71	-67	-96	-67	-76	-67	-77
enabl version	16	25	23	18	64	8	27
encrypt	-34	-30	-30	-29	-25	-32	-1
encrypt $	-10	11	-20	13	43	-5	109
encrypt @	-54	-50	-50	-50	-57	-50	-60
encrypt a	-17	-22	-17	-17	-19	-17	-16
encrypt an	-64	-61	-65	-59	-68	-60	-83
encrypt and	18	52	17	10	12	15	13
encrypt at	-35	-35	-19	-47	-10	-34	-69
encrypt by	-18	-17	-17	-16	-16	-15	-17
encrypt data	-43	-42	-48	-42	-40	-40	-46
encrypt file	-53	-48	-49	-48	-65	-49	-57
encrypt for	-9	-8	-8	-8	-10	-8	-8
encrypt in	-30	-28	-13	-28	-34	-28	-37
encrypt key	-43	-63	-46	-41	-46	-40	-49
encrypt new	-49	-50	-41	-42	-53	-43	-43
encrypt of	-37	-34	-35	-41	-36	-35	-42
encrypt on	-19	-20	-19	-19	-23	-19	-28
encrypt our	-31	-27	-27	-28	-28	-27	-36
encrypt set	-63	-61	-59	-57	-61	-57	-63
encrypt the	-24	-24	-23	-24	-30	-23	-29
encrypt with	-33	-44	-32	-35	-35	-33	-32
end	-5	-13	-14	-15	-8	-14	-15
end $	-13	-13	-13	-15	-14	-12	-13
end of	-12	-9	-11	-12	2	-10	-10
end user	-14	-12	-14	-13	-13	-12	-13
endpoint	-31	-20	22	-17	-6	-16	-19
endpoint $	-28	-32	-37	-29	-31	-29	-28
endpoint are	-25	-25	-25	-25	-46	-25	-28
endpoint for	-46	-44	-48	-45	-55	-44	-48
endpoint on	-43	-26	-27	-26	-27	-26	-30
endpoint polici	-30	-31	-31	-28	-30	-28	-28
endpoint up	-62	-61	-69	-65	-78	-61	-59
enforc	-28	-24	-27	-29	-26	-24	-26
enforc http	-23	-20	-22	-20	-22	-20	-21
engin	-27	-24	-25	-20	-24	-24	-23
engin $	14	12	10	11	41	13	38
engin behind	-24	-24	-25	-24	-29	-24	-34
engin of	-37	-35	-35	-35	-39	-34	-45
engin patch	-41	-40	-38	-44	-40	-38	-48
engin that	-9	-8	-8	-8	-9	-8	-8
engin upgrad	6	4	6	28	-12	1	23
engin version	-11	-12	-25	3	-16	-15	-15
enough	-87	-109	-83	-85	-86	-81	-90
enough @	-95	-132	-91	-91	-91	-88	-92
ensur	-40	-37	-39	-38	-42	-37	-40
ensur that	-24	-21	-22	-23	-24	-22	-22
entir	-13	-13	-15	-13	-15	-14	-17
entri	-20	-18	-19	-19	-19	-19	-21
entri to	-8	-7	-8	-8	-8	-7	-8
env	-8	-9	-8	-9	31	-13	-15
env var	-11	-11	-11	-12	-13	-11	-13
envelop	-2	-6	54	-4	-18	-5	-20
envelop encrypt	-2	-6	54	-4	-18	-5	-20
environ	-24	-22	7	-20	-23	-19	-21
environ $	-39	-43	-49	-40	-40	-39	-43
environ to	-9	-9	-9	-9	-11	-9	-9
environ variabl	-40	-37	-41	-37	-38	-37	-37
environment	-33	-33	-36	-33	-37	-34	-52
environment control	-33	-33	-36	-33	-37	-34	-52
ephemer	-32	-29	-27	-28	-48	-27	-29
ephemer storag	-32	-29	-28	-28	-51	-28	-28
equip	-36	-33	-34	-33	-34	-33	-51
eras	-46	-44	-43	-44	-54	-43	-43
eras a	-50	-47	-47	-48	-61	-46	-46
error	-50	-48	-49	-49	-57	-49	-60
escap	-28	-24	-25	-38	-28	-25	-30
escap bug	-11	-11	-11	-11	-11	-11	-17
esx	34	-10	-3	-8	-12	-5	-14
esxi	-47	-45	-45	-45	-46	-43	-66
esxi host	-10	-10	-10	-10	-12	-10	-13
esxi patch	-46	-46	-44	-43	-44	-43	-76
etc	-32	7	-80	-44	-45	-35	-34
etcd	-33	-31	40	-31	-53	-36	-46
etcd $	22	22	88	22	15	16	20
etcd in	-65	-60	-69	-59	-67	-59	-73
etl	2	-17	2	35	0	3	3
eu	-2	9	-7	8	52	8	10
eu central	-46	-34	-34	-35	-29	-34	-33
even	-37	-27	13	-26	-13	-28	-46
even if	-22	-22	-23	-21	-22	-21	-24
event	-51	-55	-52	-52	-55	-50	-51
event $	-44	-43	-44	-42	-60	-39	-42
event for	-45	-41	-37	-42	-39	-37	-37
ever	-30	-25	-31	-10	-31	-27	-28
ever our	-60	-52	-58	-57	-58	-53	-52
everi	-30	-29	-29	-29	-25	-28	-32
everi 90	-25	-26	-25	-26	-32	-26	-31
everi @	-22	-21	-23	-21	-27	-21	-21
everi month	-48	-44	-42	-43	-43	-42	-64
everi one	-11	-13	-12	-16	-12	-11	-12
everi region	-23	-25	-25	-22	-25	-22	-22
everyon	-32	-27	25	-19	-16	-32	-26
everyth	53	-9	-8	-3	-3	-5	-5
everyth $	3	4	5	4	19	3	0
everyth that	72	25	27	27	27	25	25
evid	-25	-21	-21	-21	-22	-21	-23
evid for	-25	-22	-23	-25	-29	-23	-26
ex	-34	-33	-32	-35	-32	-32	-33
ex employe	-32	-31	-31	-34	-30	-30	-29
exactli	19	36	99	19	19	36	38
exactli $	1	19	68	1	0	19	21
exam	81	35	29	34	82	34	36
exampl	-5	3	26	1	28	27	3
exampl of	0	0	-1	-1	-16	15	0
exampl question	-11	2	0	6	-19	46	0
excus	2	3	19	2	-1	1	2
excus me	2	3	19	2	-1	1	2
execut	-25	-22	7	-19	-12	-19	-20
execut environ	-2	14	95	15	-4	16	11
execut log	-10	-9	-10	-9	-10	-9	-9
execut role	-51	-59	-57	-50	-52	-50	-51
execut the	-12	-12	-13	-12	-15	-12	-13
exist	-2	-13	-12	-11	-15	-11	-13
expect	-15	-14	-14	-15	-17	-14	-14
expect to	-15	-14	-14	-15	-17	-14	-14
experi	-2	-1	-3	12	-2	-1	-3
expir	-15	-14	-15	-16	-5	-14	-17
expir who	7	8	8	5	45	7	-2
expiri	-53	-56	-57	-55	-57	-56	-62
explain	56	22	85	39	65	51	38
explain avail	36	37	99	36	27	34	37
explain like	9	-4	-2	-7	-5	-7	-4
explain the	24	34	66	20	-4	20	22
export	-26	-29	-27	-26	-46	-25	-25
exposur	-34	-32	-42	-35	-44	-33	-34
extend	1	3	59	2	-43	2	1
extend support	3	6	68	5	-41	5	4
extra	7	72	15	13	14	16	17
facil	-47	-47	-50	-47	-60	-48	-52
facil $	-46	-47	-49	-47	-61	-48	-55
factor	-31	-31	-37	-32	-34	-31	-32
factor authent	-30	-31	-38	-31	-34	-30	-30
factori	-2	-21	-27	-27	-22	-21	-33
fail	-27	-26	-27	-26	-28	-26	-30
fail @	-8	-7	-7	-7	-8	-7	-7
fail disk	-19	-18	-23	-18	-18	-18	-19
fail drive	-13	-13	-13	-13	-16	-13	-13
failov	-18	-15	-16	-16	-12	-16	-19
failov drill	-30	-28	-28	-28	-54	-28	-28
failov to	-22	-20	-19	-19	-23	-19	-19
failur	-49	-46	-47	-46	-59	-47	-47
failur $	-33	-33	-32	-33	-50	-32	-41
failur in	-9	-11	-9	-9	-9	-8	-8
fall	-12	-25	-22	-21	-33	-22	-14
fall to	-31	-52	-47	-47	-53	-47	-68
fals	-44	-39	-45	-42	-42	-39	-51
fals $	-30	-30	-31	-33	-32	-30	-46
faster	12	-62	11	-8	121	-3	20
fault	-34	-31	-33	-32	-2	-42	-34
fault $	-6	-2	-5	-5	47	-19	-5
fault in	-20	-19	-22	-19	-23	-19	-22
faulti	-23	-24	-24	-25	-25	-23	-28
feder	-64	-64	-70	-63	-75	-66	-70
fedramp	34	65	187	56	39	33	37
feed	-39	-37	-37	-37	-37	-37	-59
feed and	-39	-37	-37	-37	-37	-37	-59
fell	-18	-17	-20	-20	-18	-18	-17
fenc	17	-26	-38	-23	36	-26	-52
fewer	30	-37	25	93	28	28	29
fewer updat	0	-52	0	56	0	0	0
fewest	3	-1	8	62	-12	9	7
fewest chore	3	-1	2	12	3	3	3
fiber	-37	-36	-38	-36	-47	-36	-44
fibr	-29	-30	-40	-31	-37	-30	-35
fibr between	-6	-7	-6	-6	-7	-6	-9
field	-18	-16	-16	-16	-17	-16	-17
file	-22	-20	-20	-16	1	-19	-22
file $	-43	-42	-41	-41	-54	-40	-42
file befor	-40	-39	-40	-59	-52	-39	-58
file in	-52	-76	-47	-47	-48	-47	-47
file of	-8	-8	-8	-8	-11	-8	-9
file on	-27	-24	-24	-24	-36	-24	-26
file permiss	-71	-77	-70	-68	-86	-68	-70
file server	5	3	12	35	11	12	8
file share	6	15	15	44	17	18	19
file system	-20	-19	-20	-20	-24	-20	-21
fill	46	15	15	16	10	16	16
fill up	-10	-10	-10	-10	-13	-10	-12
filter	-30	-30	-31	-34	-34	-30	-39
find	-13	-4	-5	-5	15	-5	-7
find $	-46	-27	-29	-28	-29	-29	-28
find in	-32	-28	-30	-28	-33	-28	-31
fine	-34	-33	-33	-33	-40	-33	-34
fine grain	-47	-46	-46	-46	-56	-45	-47
finger	-44	-46	-44	-68	-66	-43	-45
fip	-42	-41	-42	-40	-44	-40	-42
fip valid	-13	-13	-14	-13	-13	-13	-12
fire	-28	-28	-28	-28	-35	-28	-39
fire in	-12	-12	-12	-12	-23	-12	-12
fire suppress	-33	-33	-33	-33	-40	-33	-59
firecrack	-47	-47	-64	-56	-57	-48	-52
firecrack bug	-48	-49	-66	-51	-55	-49	-54
firewal	-23	-23	-25	-23	-45	-23	21
firewal $	-36	-42	-50	-36	-86	-40	8
firewal applianc	-31	-30	-30	-30	-31	-30	-46
firewal of	16	16	16	14	2	15	44
firewal port	-13	-15	-13	-13	-13	-13	-15
firm	-40	-39	-39	-60	-52	-39	-69
firmwar	-74	-67	-69	-66	-70	-65	-73
firmwar $	-67	-68	-68	-70	-73	-62	-74
firmwar do	-37	-33	-35	-32	-42	-33	-37
firmwar of	-48	-48	-52	-48	-50	-49	-59
firmwar on	-72	-48	-51	-49	-61	-47	-49
firmwar updat	-50	-49	-50	-51	-56	-49	-70
first	-42	-49	-42	3	-37	-42	-42
first $	6	-11	2	55	6	-1	4
five	-29	-11	14	-13	-31	-14	-14
fix	-22	-21	-22	-22	-26	-5	-20
fix $	-50	-50	-51	-50	-50	-50	-79
fix a	-29	-29	-31	-29	-33	-29	-36
fix bug	-7	-7	-7	-7	-8	-7	-7
fix by	-17	-13	-13	-13	-12	-12	-13
fix it	-13	-13	-16	-15	-14	-13	-16
fix on	-11	-10	-10	-11	-10	-10	-10
fix that	42	40	36	41	33	35	113
fix the	-39	-39	-38	-48	-55	-38	-55
fix them	-22	-21	-22	-22	-28	-21	-23
flag	-39	-35	-44	1	-9	-26	-28
flash	-45	-41	-40	-40	-67	-41	-45
flavor	3	1	11	67	-17	11	8
flavor of	14	6	14	47	9	15	10
flaw	-24	-18	-20	-20	-20	-18	-20
fleet	-27	-25	-26	-22	-10	-24	-36
fleet $	-10	-10	-9	-10	-10	-9	-10
fleet behind	-29	-28	-28	-28	-38	-28	-36
fleet of	8	22	21	20	57	22	17
fleet patch	-91	-91	-98	-92	-112	-91	-121
flip	-50	-65	-50	-53	-54	-49	-51
flip it	-37	-42	-38	-42	-40	-36	-39
flood	-36	-41	-35	-35	-36	-35	-36
flood $	-38	-50	-39	-36	-36	-35	-37
flood and	-11	-11	-11	-12	-12	-12	-12
flood at	-18	-15	-15	-16	-16	-15	-21
floor	-6	-2	-3	-5	46	-2	-25
floor $	44	44	45	45	102	44	23
floor 3	6	5	5	5	18	5	2
flow	-34	-28	-31	-30	-32	-30	-31
flow log	-38	-36	-35	-34	-36	-34	-36
folk	-7	-27	-6	24	-8	-9	-7
follow	-97	-84	-87	-80	-88	-81	-120
for	-10	-14	-6	-9	-6	-15	-20
for $	-10	7	71	11	-16	48	9
for @	0	-25	-31	-27	-32	-28	-33
for a	-4	-4	-6	24	0	-5	-4
for all	-13	-17	-13	-15	-13	-13	-13
for amazon	-34	-16	-27	-15	-6	-15	-22
for an	8	-15	-13	8	31	-4	-3
for anyth	-28	-28	-31	-28	-55	-28	-28
for assign	-8	-10	-8	-9	-8	-8	-8
for aws	-47	-46	-43	-47	-38	-42	-44
for both	-31	-59	-35	-33	-32	-32	-36
for clean	11	12	11	12	34	12	5
for complianc	-34	-23	-24	-23	-27	-23	-24
for data	3	-6	-18	59	1	2	0
for delet	-16	-13	-13	-14	-16	-13	-13
for each	64	25	25	26	16	27	25
for encrypt	21	21	18	22	105	21	-49
for everi	-10	-11	-11	-14	-10	-10	-11
for free	-41	-42	-47	-49	-48	-42	-47
for gdpr	-9	-7	-7	-8	-10	-7	-7
for it	7	-28	-26	-35	-46	-27	-41
for its	23	24	24	24	60	24	18
for lunch	-7	-3	-23	-3	49	-14	-1
for manag	-74	-75	-87	-82	-86	-74	-114
for me	27	-4	90	6	-1	-3	-27
for my	54	65	150	55	41	52	62
for new	-13	-9	-9	-10	-10	-9	-10
for os	-50	-44	-44	-45	-45	-44	-80
for our	-36	-34	-38	-32	-32	-35	-37
for patch	35	73	13	24	66	33	29
for seven	-9	-7	-9	-8	-8	-8	-8
for suspici	-29	-31	-40	-29	-50	-29	-44
for that	-7	-6	-8	-7	-6	-6	-6
for the	-8	-6	0	-3	11	-6	-14
for them	-39	-36	-39	-36	-55	-36	-41
for thi	-29	-19	-21	-21	-43	-43	10
for train	-31	-30	-33	-31	-46	-31	-36
for two	-16	-15	-13	-15	-16	-13	-13
for us	-20	-3	-19	-4	-17	-12	10
for vulner	-12	-9	-9	-9	-11	-9	-11
for what	-44	-46	-86	-57	-82	-41	-61
for which	96	20	27	36	29	37	36
for whom	-18	-15	-15	-15	-16	-15	-17
for with	110	43	28	48	39	51	52
for you	-49	-47	-65	-50	-54	-64	-55
forc	-27	-25	-26	-25	-31	-25	-25
forc ssl	-24	-20	-22	-21	-23	-20	-20
forc tls	-10	-10	-10	-10	-11	-9	-10
forens	-52	-52	-53	-54	-59	-53	-64
forens on	-52	-52	-53	-54	-59	-53	-64
forev	14	20	20	20	51	20	19
forget	6	16	12	79	38	11	-8
form	50	19	19	-4	11	18	20
former	-19	-19	-20	-20	-30	-20	-22
found	-16	-14	-14	-14	-18	-14	-16
four	5	4	6	4	32	6	-9
framework	-30	-33	-29	-34	-30	-30	-38
frankfurt	-11	-4	-12	-7	23	-6	-6
free	-26	-19	-25	21	-29	-22	-25
fresh	-46	-32	-28	-29	-33	-27	-27
fresh $	-50	-36	-30	-31	-36	-29	-29
fridai	-36	-33	-35	-34	-47	-34	-38
fridai $	13	14	12	13	44	12	9
from	-20	-15	-26	-18	-10	-15	-21
from $	-2	-5	-4	-10	-31	79	3
from 2016	-28	-28	-27	-28	-29	-28	-29
from @	-11	11	-11	-18	-11	-10	-10
from a	-4	10	-6	-9	-8	-6	-6
from amazon	-20	-20	-22	-20	-23	-21	-21
from an	-53	-66	-50	-51	-55	-50	-53
from anoth	21	2	0	2	2	3	4
from artifact	-33	-35	-42	-34	-38	-35	-37
from aws	8	-9	6	33	4	7	8
from digicert	-22	-25	-17	34	-11	-13	-17
from docker	-40	-41	-42	-44	-48	-40	-54
from each	-21	-20	-20	-19	-19	-20	-22
from our	-5	17	-5	-16	-12	-5	-8
from read	-41	-41	-40	-38	-45	-39	-42
from self	31	74	29	10	28	29	30
from the	-6	-13	4	9	-15	-7	-12
from us	-31	-30	-41	-30	-36	-29	-31
from which	-13	-11	-10	-11	-12	-10	-10
front	-26	-14	-39	-21	-29	5	-21
front of	15	25	-8	15	13	43	16
fsx	25	57	25	24	24	25	24
full	25	-8	-6	2	-16	-11	-8
full pictur	72	29	27	24	24	28	30
fulli	-21	-21	-23	-21	-23	-22	-24
fulli inherit	-24	-25	-27	-25	-28	-25	-28
function	-40	-47	-40	-23	-44	-38	-42
function $	-55	-48	-50	-50	-54	-49	-51
gain	6	50	3	-9	9	8	11
game	-57	-57	-54	-46	-66	-53	-57
game server	1	1	1	8	0	1	1
gatewai	43	9	8	8	13	12	68
gatewai $	7	20	25	28	2	20	74
gatewai patch	-97	-75	-87	-76	-101	-71	-19
gbp	-64	-65	-62	-60	-69	-58	-66
gdpr	-58	-58	-73	-58	-61	-56	-63
gdpr complianc	-10	-7	-7	-8	-11	-7	-8
gener	-78	-71	-92	-71	-80	-84	-79
gener $	-90	-74	-108	-76	-88	-91	-89
gener and	-12	-11	-11	-12	-14	-11	-12
general	-72	-68	-76	-67	-73	-69	-73
general $	-47	-47	-52	-48	-49	-49	-52
general who	-37	-37	-47	-41	-42	-38	-46
generally	-49	-48	-52	-50	-61	-49	-63
generally speak	-39	-38	-43	-41	-49	-39	-51
geo	-46	-44	-45	-45	-49	-45	-46
geo restrict	-46	-44	-45	-45	-49	-45	-46
germani	5	24	17	14	91	16	20
get	-26	-32	-32	-30	-25	-30	-36
get a	-4	0	2	0	45	-22	-2
get in	-38	-35	-34	-34	-35	-34	-54
get it	-25	-23	-32	-24	-44	5	-30
get patch	-49	-48	-52	-65	-52	-62	-58
get secur	-24	-24	-29	-24	-31	-24	-33
get the	-42	-23	-26	-24	-24	-25	-23
get them	-23	-19	-20	-22	-20	-19	-18
give	6	6	-2	4	1	8	0
give me	23	8	5	5	17	23	9
give the	-10	-12	-9	-9	-9	-9	-10
give up	-1	46	8	6	6	8	9
give us	5	51	5	7	-15	2	1
given	12	-11	15	50	13	12	15
gke	3	3	-1	2	56	2	-38
gke autopilot	3	4	-1	3	28	2	-10
glass	-60	-43	-30	-48	-52	-51	-41
glibc	-13	-18	-13	-14	-13	-13	-13
global	-26	-26	-27	-26	-29	-27	-31
global infrastructur	-26	-26	-27	-27	-30	-27	-32
global tabl	-13	-13	-13	-13	-15	-13	-16
glossari	36	35	100	34	19	34	35
go	3	49	3	31	32	10	12
go @	-55	65	-28	0	-20	-13	-10
go to	-20	-19	-29	-18	31	-21	-18
go with	58	17	28	48	12	26	23
goal	37	31	35	87	57	36	25
goe	-28	35	-43	-22	-26	-19	-18
goe awai	18	108	19	28	29	38	44
goe from	-18	6	-6	-7	-6	-5	-6
golden	2	0	43	2	-8	-1	-3
golden ami	-7	-7	-8	-7	-10	-7	-9
golden imag	3	1	47	3	-6	0	-1
gone	-8	12	-7	-16	-7	-6	-6
gone aws	-9	-9	-10	-10	-10	-9	-9
good	-6	-6	-24	-26	17	49	-10
good $	5	6	2	7	8	36	2
good for	-8	-6	-48	-3	-32	62	-11
googl	24	26	24	25	78	26	18
googl cloud	12	12	10	9	36	12	7
got	10	-20	-23	-17	-24	-18	-15
got a	-9	-9	-8	-9	-9	-8	-12
got hack	19	22	21	22	-5	21	61
got share	-37	-22	-22	-26	-24	-22	-32
gotta	-28	-25	-14	-15	43	-26	-18
govern	-42	-29	-32	-32	-35	-30	-39
gpu	-9	-20	-10	16	-15	-8	-13
gpu @	-8	-14	-7	29	-16	-3	-4
gpu box	19	7	18	41	15	18	19
grain	-47	-46	-46	-46	-56	-45	-47
grain access	-47	-46	-46	-46	-56	-45	-47
grant	-58	-56	-56	-55	-58	-54	-59
grant column	-13	-10	-10	-10	-10	-10	-10
grant permiss	-29	-29	-29	-29	-36	-29	-47
grant tabl	-15	-14	-14	-13	-14	-13	-14
graph	-36	-61	-37	8	-39	-32	-32
graph db	0	-42	-6	50	0	0	0
green	-31	-28	-34	-30	-44	-29	-28
gremlin	-30	-28	-29	-30	-31	-28	-29
gremlin queri	-14	-14	-15	-14	-19	-14	-15
grid	-20	-20	-20	-21	-26	-20	-34
group	-40	-31	-24	-37	-35	-37	-43
group $	-72	-73	-96	-72	-100	-82	-89
group and	-25	-24	-24	-25	-27	-24	-29
group for	-14	-13	-13	-15	-14	-13	-15
group in	-82	-68	-69	-64	-66	-64	-80
group may	-24	-16	-19	-17	-16	-16	-17
group of	-16	-16	-19	-16	-16	-15	-18
group on	-38	-38	-41	-42	-37	-36	-36
group rule	-52	-54	-75	-53	-54	-56	-52
grow	-44	-53	-47	-44	-49	-45	-45
grow $	-44	-58	-46	-43	-52	-46	-46
grow its	-27	-26	-37	-36	-36	-25	-25
guarante	-33	-33	-42	-34	-50	-34	-38
guard	-7	17	-8	14	-9	-4	-8
guard at	-52	-54	-56	-52	-70	-54	-59
guard it	-38	-34	-33	-36	-37	-33	-40
guard the	-16	-17	-16	-17	-18	-15	-16
guard them	-49	-93	-49	-50	-49	-49	-49
guess	-41	-38	-39	-37	-49	-39	-41
guess $	-41	-38	-39	-37	-49	-39	-41
guest	-42	-39	-36	-40	-29	-39	-59
guest oper	-20	-13	1	-14	-6	-13	-20
guest os	-70	-69	-71	-70	-77	-68	-90
gui	-35	-30	-30	-30	-36	-30	-37
guy	-5	-29	-5	6	31	-2	-4
ha	-8	-14	-17	40	-16	-1	-6
hack	11	13	13	13	-11	12	47
had	-5	1	-5	0	-11	-2	35
had it	28	25	13	28	20	25	77
haiku	0	11	12	11	51	10	12
haiku about	0	11	12	11	51	10	12
half	-27	-25	-27	-25	-31	-26	-27
half of	-22	-17	-20	-17	-18	-18	-19
hall	-38	-38	-47	-40	-43	-40	-44
hall $	-36	-38	-44	-42	-43	-42	-47
hand	14	2	-5	37	-8	-2	-8
hand $	25	96	27	44	19	30	27
hand @	-35	13	-26	-38	-38	-28	-45
hand free	9	16	14	85	3	12	13
hand off	-13	-13	-14	-22	-14	-14	-16
hand out	-23	-20	-20	-20	-20	-19	-22
hand over	-29	-74	-27	3	-28	-27	-32
hand the	23	-1	15	55	16	16	16
handl	62	8	10	27	62	24	62
handl by	-46	-39	-38	-39	-46	-39	-49
handl for	-31	-41	-52	-45	-62	-40	-45
handl in	88	22	15	21	-3	22	17
handl the	-97	-94	-119	-94	-137	-95	-169
handler	-30	-34	-29	-52	-31	-31	-32
happen	-14	-11	-12	-11	-12	-11	-12
happen $	-8	-7	-7	-8	-8	-7	-7
hard	-40	-38	-41	-37	-18	-39	-40
hard code	-8	-7	-7	-8	-8	-7	-8
hard drive	-31	-30	-34	-30	-37	-31	-35
hardcod	-35	-35	-30	-32	-32	-31	-32
harden	-67	-66	-74	-65	-64	-62	-68
harden the	-16	-15	-16	-16	-18	-16	-22
hardwar	-56	-54	-54	-53	-58	-52	-59
hardwar $	-71	-63	-65	-62	-74	-61	-66
hardwar behind	-16	-15	-15	-15	-16	-15	-17
hardwar failur	-7	-9	-7	-7	-7	-7	-7
hardwar in	-31	-34	-32	-30	-54	-31	-49
hardwar mainten	-26	-27	-27	-33	-27	-26	-26
hardwar of	-56	-57	-59	-53	-54	-53	-59
hardwar that	-8	-8	-8	-8	-8	-8	-9
hardwar then	-23	-23	-24	-23	-23	-23	-33
has	-14	-22	-21	-11	-18	-18	-21
has @	9	21	20	26	107	22	25
has a	-10	-10	-10	-10	-13	-9	-11
has an	-9	-9	-9	-11	-9	-9	-11
has it	-16	-18	-16	-19	-15	-16	-16
has no	-46	-47	-59	-48	-54	-48	-52
has the	19	19	13	-5	54	16	20
has to	0	-14	-15	-5	-14	-11	-15
hasnt	-32	-27	-27	-28	-35	-27	-31
hassl	10	-15	8	58	-2	10	10
hat	18	-10	-3	-11	-12	-10	-35
hate	33	4	26	91	30	32	11
have	-3	-1	-15	-15	1	-10	-5
have @	0	62	-2	14	11	20	23
have a	-17	8	-20	10	93	1	10
have less	9	-17	10	40	9	9	9
have no	-9	-2	-21	-1	-24	33	-1
have prevent	-7	-7	-7	-7	-8	-7	-11
have renew	-19	-15	-15	-16	-15	-14	-14
have stop	-19	-21	-18	-23	-20	-18	-18
have to	-3	-32	-33	-32	-55	-33	-20
he	-19	-20	-18	-18	-16	-22	-21
head	-50	-42	-39	-51	-43	-38	-44
head node	-31	-33	-32	-45	-37	-30	-33
headach	-30	-29	-31	-24	-44	-31	-31
health	-37	-31	-15	-32	-36	-33	-34
health check	-57	-47	-48	-47	-47	-46	-47
health dashboard	-8	-9	-11	-10	-8	-9	-9
health of	-27	-27	-32	-29	-33	-29	-30
hear	-9	-7	-7	-7	-7	-8	-9
heard	19	20	60	22	82	20	16
heard $	3	2	45	-2	-8	1	4
heavi	-45	-73	-44	-6	-64	-44	-77
heavi lift	-45	-73	-44	-6	-64	-44	-77
held	6	-6	5	35	5	5	5
hello	-6	-3	-4	-1	-21	16	21
hello bot	-9	-11	-13	-5	-27	50	-19
hello could	-7	0	0	2	-21	-24	31
help	40	48	92	52	37	113	49
help $	38	47	95	52	35	116	48
here	22	14	5	3	37	47	2
here $	-35	-33	-47	-35	-52	-19	-52
here @	-20	-26	-31	-48	-41	-27	-29
here want	21	20	21	44	21	21	21
hey	44	14	28	14	-7	8	8
hey srm	55	27	14	25	21	26	27
hi	-4	18	-16	-27	-22	29	-8
hi what	-15	-3	-18	6	-17	45	-4
high	-36	-41	-36	-35	-41	-35	-37
high avail	-26	-34	-27	-26	-28	-26	-27
hijack	-55	-47	-48	-47	-79	-47	-52
him	-42	-39	-40	-42	-42	-39	-45
hipaa	-40	-36	-14	-37	-42	-38	-48
hipaa complianc	-20	-14	-15	-14	-15	-14	-15
hire	-61	-62	-64	-62	-81	-65	-87
hire the	-41	-41	-45	-42	-58	-46	-67
his	-16	-17	-19	-19	-18	-16	-17
his @	-11	-13	-11	-16	-11	-11	-11
hit	-49	-44	-57	-44	-16	-47	-48
hit our	-54	-44	-55	-47	-59	-42	-50
hm	-35	-35	-35	-35	-39	-35	-37
hm and	-34	-34	-34	-33	-40	-35	-37
hmm	-26	-32	-31	-25	-38	-25	-25
hold	-45	-43	-44	-43	-50	-43	-49
hold @	-29	-25	-24	-24	-24	-23	-25
hold on	-32	-30	-29	-30	-50	-30	-30
hole	-36	-38	-36	-38	-40	-37	-57
hole in	-32	-32	-32	-34	-34	-33	-57
homework	69	-18	6	42	-45	3	8
hook	40	10	-7	3	2	4	-7
hook $	-66	-54	-52	-54	-54	-54	-83
hook for	67	34	9	23	25	25	28
hope	-11	-9	-9	-9	-10	-8	-8
hope $	-11	-9	-9	-9	-11	-8	-8
host	-15	-14	-14	7	-15	-12	2
host $	29	26	22	24	14	29	108
host @	13	43	12	0	11	12	8
host a	17	12	19	69	19	18	20
host and	6	3	11	54	15	15	12
host base	-20	-20	-20	-23	-19	-20	-21
host below	41	26	41	37	43	43	123
host everi	-22	-18	-18	-27	-21	-18	-18
host hardwar	-18	-20	-18	-19	-19	-18	-20
host is	-20	-20	-24	-21	-22	-20	-22
host isnt	-19	1	-17	48	2	4	-23
host kernel	-50	-52	-54	-68	-23	-50	-92
host of	4	6	4	-1	-7	5	44
host on	38	62	36	63	38	39	37
host oper	-86	-85	-88	-86	-85	-83	-118
host os	-69	-80	-65	-63	-71	-63	-111
host patch	26	22	25	22	1	24	95
host server	-29	-27	-26	-28	-29	-27	-37
host to	-7	-7	-7	-8	-7	-7	-9
host under	-24	-20	-20	-21	-21	-20	-26
host who	-14	-13	-13	-16	-16	-14	-17
host with	26	26	26	75	13	26	5
hous	5	4	7	5	44	4	-5
how	33	20	-2	15	40	38	10
how do	22	42	31	27	69	61	28
how doe	48	51	7	2	-23	41	16
how is	18	0	-44	-32	-62	-46	-29
how littl	11	11	18	71	0	15	17
how long	-35	-31	-46	-36	-19	-42	-35
how mani	-6	8	7	9	59	-1	8
how much	60	17	47	76	49	43	46
how reliabl	-2	0	1	0	-12	24	-3
how should	-3	-1	-17	-3	-36	61	-1
how to	13	20	17	18	42	35	20
hpc	-29	-49	-30	-28	-40	-30	-30
hr	-14	-12	-13	-15	-13	-12	-14
http	-33	-34	-34	-31	-37	-32	-41
hub	-40	-41	-42	-44	-48	-40	-54
hypervisor	-31	-31	-27	-32	-10	-32	-49
hypervisor $	-43	-43	-20	-44	-62	-47	-55
hypervisor and	-25	-25	-25	-25	-26	-25	-43
hypervisor below	-43	-44	-50	-44	-47	-45	-58
hypervisor for	-37	-47	-15	-38	-57	-38	-38
hypervisor secur	-54	-55	-73	-54	-56	-53	-54
hypervisor updat	42	45	36	37	122	41	-7
i	15	1	4	5	15	10	-1
i $	-51	-48	-43	-46	-47	-42	-48
i am	-28	-38	-2	2	-29	-18	-20
i ask	9	10	9	9	36	20	1
i assum	-33	-31	-33	-38	-31	-31	-35
i be	72	11	-5	14	8	17	17
i dont	-13	-29	-9	19	-16	-3	-10
i e	-43	-43	-43	-43	-43	-43	-43
i get	97	33	35	34	57	1	36
i guess	-41	-38	-39	-37	-49	-39	-41
i have	-36	-34	-43	-34	-69	-21	-43
i hope	-11	-9	-9	-9	-11	-8	-8
i keep	-11	29	-1	-2	-3	-2	0
i mean	1	-15	-25	-37	-22	-18	-21
i meant	-55	-47	-52	-45	-52	-49	-47
i must	-20	-36	-40	-41	-41	-34	-37
i need	11	10	9	5	58	11	6
i never	38	39	16	87	32	31	38
i onli	-19	2	52	1	-46	0	3
i read	28	28	58	28	21	46	27
i rent	-18	-23	-21	-31	27	-21	-37
i respons	21	7	5	6	5	6	7
i said	-35	-28	-26	-26	-26	-27	-27
i still	44	-4	-6	-16	-17	-11	-11
i suppos	-48	-46	-67	-47	-50	-47	-50
i swap	-15	41	11	5	9	11	11
i take	37	16	4	38	13	14	17
i think	-15	-15	-15	-22	-17	-14	-15
i use	21	-4	-5	-3	-12	17	-7
i want	30	-7	20	81	21	18	18
i was	-27	-17	-18	-17	-19	-17	-17
i would	14	0	1	1	0	0	1
i write	54	27	17	26	26	26	27
iaa	-82	-79	-23	-73	-105	-75	-122
id	31	9	24	64	24	19	25
id like	38	14	26	62	24	25	26
idea	48	59	58	38	88	58	97
ident	-29	-24	-27	-24	-23	-25	-26
ident provid	-27	-15	-15	-15	-15	-15	-16
if	-29	-18	-37	-18	-29	-29	-31
if @	-18	-14	-17	-17	-18	-17	-26
if a	-32	-47	-38	-39	-34	-33	-33
if i	-9	5	-13	5	-5	-15	-16
if it	-27	-65	-32	-3	-28	-30	-28
if its	-47	-49	-56	-45	-53	-45	-48
if our	14	49	12	-4	14	14	14
if patch	28	25	28	58	20	25	28
if the	19	44	19	24	13	19	20
if we	-30	-3	-45	-38	-35	-31	-31
ignor	10	11	9	10	65	-9	9
ignor all	15	15	15	15	62	-9	16
ignor previou	4	5	4	4	35	2	0
im	61	25	49	21	11	39	22
im five	-29	-11	14	-13	-31	-14	-14
im new	38	6	12	0	6	52	-1
imag	-31	-31	-20	-30	-33	-31	-35
imag $	-50	-49	-27	-45	-51	-46	-51
imag from	-19	-23	-17	-23	-18	-18	-19
imag in	-11	-10	-11	-11	-10	-10	-15
imag of	-14	-13	-13	-13	-13	-13	-18
imag patch	-10	-15	-10	-13	-10	-10	-11
imag pile	-8	-8	-9	-8	-8	-8	-8
imag that	-12	-11	-12	-11	-11	-10	-11
imag there	1	2	3	2	18	1	1
imag vulner	-10	-13	-10	-13	-10	-10	-10
imag we	-8	-8	-8	-9	-8	-8	-11
imag with	-60	-56	-61	-62	-63	-56	-76
imd	25	22	130	22	4	13	18
imdsv2	20	17	73	20	4	15	13
import	-44	-43	-45	-20	-48	-42	-47
import $	-28	-29	-30	-30	-32	-29	-32
import certif	-20	-20	-24	-24	-22	-21	-21
import on	-62	-65	-69	-66	-69	-64	-64
improv	-12	-8	-8	-8	-8	-8	-9
in	-19	-20	-17	-21	-22	-22	-25
in $	-21	-23	-21	-22	-25	-21	-22
in 2019	24	24	25	26	58	25	20
in 5	-31	-29	-28	-29	-53	-32	-30
in @	-22	-32	-20	-26	-31	-27	-30
in a	12	3	-16	-13	-26	-12	-16
in all	-27	-19	-20	-20	-26	-20	-21
in amazon	-53	-44	-44	-42	-49	-43	-59
in an	-13	-33	-44	-31	-36	-30	-34
in anoth	-19	-19	-22	-19	-24	-19	-22
in auto	-24	-23	-28	-26	-24	-24	-43
in aws	26	12	60	41	41	23	18
in azur	60	59	57	61	130	60	54
in both	-4	77	20	17	23	19	17
in charg	21	-8	-24	-6	-22	-6	27
in dev	16	43	43	42	134	44	43
in duti	20	105	12	24	18	21	21
in each	2	78	18	14	16	19	18
in eu	26	28	5	27	62	26	29
in everi	-30	-34	-32	-31	-31	-29	-29
in frankfurt	17	25	18	22	76	24	25
in front	-24	-11	-38	-17	-28	10	-16
in general	-47	-47	-55	-47	-50	-48	-55
in it	-63	-62	-73	-63	-72	-65	-82
in its	-12	-12	-15	-15	-12	-12	-13
in kernel	9	10	10	30	10	10	11
in multi	-23	-21	-26	-24	-30	-21	-21
in one	-22	-21	-22	-23	-30	-21	-24
in order	-14	-14	-16	-16	-14	-14	-18
in our	-41	-36	-37	-36	-35	-36	-41
in plain	-20	-21	5	-23	-22	-19	-27
in principl	-15	-15	-17	-16	-23	-16	-18
in provis	-77	-71	-80	-84	-67	-67	-73
in respons	-1	51	5	6	-3	3	1
in scope	-11	-13	-10	-13	-10	-10	-11
in secur	8	12	10	16	57	11	10
in term	9	52	23	46	12	25	21
in the	-13	-17	-5	-17	-19	-20	-21
in there	-8	-7	-7	-7	-8	-7	-7
in through	-8	-7	-7	-7	-7	-7	-9
in time	-19	-17	7	-17	-25	-18	-22
in to	-29	-27	-27	-28	-48	-28	-32
in transit	-17	-16	30	-16	-21	-16	-27
in two	-6	5	64	11	-9	10	11
in what	-1	8	0	-5	0	-1	0
in which	-11	37	-7	-12	-11	-5	-10
in who	-29	-20	-26	-27	-35	-31	-36
in xen	-11	-11	-11	-11	-11	-11	-18
in your	38	33	90	34	15	48	36
incid	-69	-64	-66	-64	-79	-63	-77
incid respons	-75	-69	-72	-70	-87	-69	-86
includ	-22	-20	-21	-21	-24	-21	-23
increas	-49	-49	-57	-49	-65	-51	-53
index	-35	-33	-34	-34	-40	-32	-36
index in	-31	-24	-25	-24	-27	-23	-24
individu	-39	-39	-46	-39	-42	-39	-40
infect	-25	-22	-23	-22	-26	-22	-23
infer	-47	-28	-30	-29	-32	-29	-29
infer contain	-47	-28	-30	-29	-32	-29	-29
inform	38	35	26	33	-1	90	16
infrastructur	-44	-43	-44	-43	-51	-43	-48
infrastructur $	-26	-26	-28	-26	-31	-28	-30
infrastructur devic	-40	-40	-44	-41	-52	-43	-54
infrastructur itself	-9	-9	-9	-9	-13	-9	-11
ingest	4	4	5	26	5	6	4
inherit	-9	-22	14	-23	-37	-26	-44
inherit control	-18	-15	38	-16	-33	-22	-55
inherit from	-33	-34	-36	-34	-42	-36	-34
initi	-30	-51	-31	-31	-31	-30	-30
initi the	-31	-55	-32	-32	-32	-31	-31
inject	-45	-34	-35	-35	-35	-34	-37
insid	-38	-36	-40	-36	-37	-35	-40
insid $	-45	-40	-50	-40	-43	-40	-43
insid @	-27	-28	-24	-24	-25	-24	-24
insid a	-16	-17	-18	-18	-18	-16	-17
insid an	-27	-27	-27	-28	-27	-27	-42
insid one	-64	-62	-84	-64	-64	-61	-64
insid our	-73	-67	-87	-67	-69	-66	-81
insid the	-24	-25	-25	-26	-27	-25	-29
inspect	-31	-28	-28	-30	-32	-29	-42
inspect $	-16	-15	-15	-16	-16	-15	-17
instal	-29	-41	-30	-24	-29	-28	-8
instal @	-53	-55	-53	-66	-53	-51	-57
instal and	-9	-9	-9	-10	-9	-9	-13
instal antiviru	-25	-26	-26	-27	-26	-24	-26
instal by	-55	-72	-59	-94	-56	-55	-64
instal it	56	19	51	112	54	54	52
instal linux	-53	-52	-52	-54	-54	-52	-96
instal on	-24	-24	-24	-36	-26	-24	-26
instal ourselv	-47	-45	-71	-56	-47	-64	-92
instal some	-28	-26	-26	-26	-27	-26	-26
instal the	41	43	42	40	38	43	110
instal there	-26	-26	-26	-26	-31	-27	-33
instead	-35	-4	-39	-35	-36	-29	-28
instead $	-43	-35	-56	-40	-53	-40	-41
instead of	-3	42	2	-8	4	5	7
instruct	-13	-7	4	18	-21	118	-3
instruct and	3	4	3	4	32	1	0
instrument	-23	-18	-18	-18	-19	-18	-20
insur	-26	-25	-25	-26	-26	-26	-47
integr	-65	-55	-61	-54	-58	-66	-58
integr of	-55	-47	-56	-48	-53	-64	-49
intent	-9	-8	-8	-8	-9	-9	-9
intern	-15	-31	-30	4	6	-14	-15
internet	-36	-29	-29	-32	-36	-29	-36
into	-33	-27	-34	-34	-36	-33	-37
into $	-9	-8	-8	-8	-8	-8	-9
into @	-5	13	-15	-17	-16	-12	-18
into a	-14	-16	-14	-22	-15	-14	-14
into an	-19	-18	-20	-17	-18	-17	-17
into aws	-9	-8	-9	-8	-9	-9	-9
into our	-15	-13	-13	-13	-15	-13	-15
into the	-45	-53	-44	-43	-48	-43	-45
intrus	-33	-32	-30	-32	-35	-30	-31
intrus detect	-33	-32	-30	-32	-35	-30	-31
inventori	-49	-49	-54	-49	-53	-51	-51
inventori of	-12	-13	-14	-14	-14	-16	-14
investig	-57	-49	-53	-51	-63	-51	-53
invoic	6	25	71	23	62	21	20
involv	56	8	25	24	54	26	23
involv $	56	8	25	24	54	26	23
iot	-13	-12	-12	-12	-16	-12	-13
ip	-19	-21	-19	-19	-24	-20	-22
iptabl	-27	-23	-23	-25	-25	-23	-24
is	-13	-9	3	-8	1	-9	-6
is $	18	24	123	28	-6	22	12
is @	-55	-52	-29	-33	-28	-41	-55
is a	12	13	69	15	11	12	14
is account	21	-23	-16	-12	-20	-9	-11
is amazon	-13	-18	-28	-18	39	-17	-64
is an	9	36	150	39	10	34	33
is anyon	4	5	1	2	47	-7	-13
is at	-35	-31	-36	-30	-31	-31	-42
is attach	-14	-22	-15	-16	-16	-15	-15
is aws	-7	-14	-6	-15	-45	-15	8
is best	-19	-3	-10	-52	56	-6	2
is broken	-8	-7	-7	-6	-8	-7	-7
is built	-24	-24	-27	-28	-27	-24	-23
is complianc	-37	-37	-39	-36	-40	-37	-43
is creat	-22	-18	-19	-18	-22	-18	-19
is data	-10	-9	-9	-9	-10	-10	-9
is do	10	11	4	9	-1	5	45
is down	-44	-39	-41	-42	-52	-39	-44
is encrypt	28	28	27	28	1	27	70
is envelop	9	7	69	7	-16	2	-17
is fill	-10	-10	-10	-10	-13	-10	-12
is for	-19	-17	-18	-19	-18	-17	-19
is full	-25	-22	-23	-24	-24	-22	-26
is he	4	4	5	5	26	-1	1
is hipaa	-22	-19	-25	-22	-20	-20	-20
is in	-2	-12	-25	-14	-22	-13	7
is insid	-97	-86	-126	-85	-89	-85	-110
is instal	-15	-15	-15	-16	-16	-15	-24
is it	-4	16	52	14	37	26	23
is left	98	12	-3	30	20	31	34
is look	-44	-46	-38	-41	-44	-39	-44
is maintain	-39	-40	-47	-43	-42	-40	-55
is make	-28	-27	-32	-29	-37	-28	-27
is manag	-40	-37	-53	-36	-44	-39	-37
is meant	26	26	57	26	25	25	26
is my	22	26	18	26	56	25	26
is off	-15	-14	-16	-14	-13	-14	-16
is offlin	-20	-22	-20	-21	-36	-20	-21
is on	-12	-6	-12	-13	-5	-11	-15
is one	-110	-40	75	-38	-39	-26	-51
is our	46	16	-6	2	28	1	-7
is patch	-65	-61	-92	-62	-74	-62	-71
is physic	-9	-8	-9	-8	-10	-8	-8
is provid	-14	-11	-11	-11	-11	-11	-11
is publish	-27	-28	-29	-27	-29	-28	-52
is respons	-13	-15	-18	-15	-7	-15	-21
is run	-25	-24	-25	-25	-33	-24	-30
is secur	-97	-90	-112	-89	-96	-90	-122
is sent	-11	-11	-12	-11	-12	-13	-11
is serverless	-17	-13	-12	-14	-15	-12	-15
is set	-24	-24	-24	-24	-24	-23	-30
is share	-20	-16	-16	-18	-20	-16	-16
is stale	-8	-8	-8	-12	-8	-8	-9
is still	-28	-15	-15	-15	-15	-15	-15
is store	-51	-42	-41	-49	-42	-43	-50
is stuck	-57	-38	-63	-49	28	-56	-41
is suppos	24	28	25	25	7	25	91
is that	-10	0	22	1	-12	-2	54
is the	2	12	-6	27	41	4	11
is there	8	38	9	13	4	46	11
is thi	1	2	5	8	37	55	25
is to	-32	-31	-32	-32	-49	-31	-33
is us	23	25	26	26	55	25	23
is what	42	82	133	44	45	61	59
is who	-9	-10	-11	11	-20	-10	-25
is whose	-36	-37	-47	-37	-46	-37	-47
is with	-39	-40	-38	-40	-40	-38	-49
isnt	-26	-17	-20	-1	-19	-17	-24
isnt @	-33	-32	-32	-32	-33	-32	-45
isnt it	-13	-12	-12	-13	-12	-12	-13
isnt that	-12	-12	-14	-13	-12	-13	-12
isnt the	-14	-13	-13	-14	-14	-13	-14
iso	-26	-24	-8	-25	-34	-25	-29
iso 27001	-20	-19	7	-19	-31	-19	-20
isol	-39	-37	-42	-38	-46	-36	-39
isol the	-37	-34	-36	-40	-34	-34	-35
issu	-33	-30	-30	-32	-37	-31	-34
issu a	-19	-18	-18	-20	-21	-18	-23
it	-7	-9	2	-7	-4	-6	7
it $	-12	-11	-5	-10	-6	-9	13
it amazon	-13	-16	-15	-15	-14	-14	-16
it and	-10	-6	-6	-6	-6	-6	-6
it aws	-32	-32	-33	-32	-51	-32	-35
it back	-37	-39	-38	-38	-48	-36	-39
it come	-38	2	-30	-27	-28	-29	-36
it correct	-13	-13	-14	-14	-14	-13	-22
it down	102	18	3	19	0	21	3
it encrypt	25	20	11	21	1	21	74
it fall	23	26	26	30	12	24	88
it for	-79	-41	29	-36	-49	-36	-40
it hand	-46	-72	-46	-65	-46	-46	-48
it has	-6	-25	-8	17	-7	-7	-11
it i	16	16	50	16	-12	15	17
it in	6	12	70	15	2	15	14
it is	-36	-46	-36	-35	-17	-36	-37
it leav	-29	-30	-29	-29	-53	-30	-32
it mean	-23	-6	81	11	-6	12	12
it no	-9	-9	-10	-10	-10	-9	-9
it now	-10	-11	-11	-14	-11	-10	-11
it on	-54	-46	-47	-47	-48	-44	-48
it or	-10	-10	-9	-13	-9	-9	-9
it our	-57	-50	-51	-53	-58	-50	-61
it out	18	-53	-84	-50	-97	-50	-62
it patch	-25	-23	-23	-24	-23	-23	-34
it right	-26	-26	-26	-26	-31	-26	-47
it safe	-14	-12	-11	-12	-14	-11	-12
it then	-6	-6	-7	-6	-7	-6	-8
it there	-8	-7	-7	-7	-8	-7	-9
it to	-7	-14	-17	-15	7	-14	-29
it up	-29	-26	-27	-26	-31	-25	-28
it updat	-35	-36	-36	-38	-41	-37	-64
it us	-14	-9	-15	-19	-24	-20	6
it when	32	34	34	37	20	32	95
it who	-13	-17	-18	-16	-17	-15	-20
it whose	-40	-40	-39	-45	-57	-38	-41
item	22	30	31	34	112	33	31
its	-25	-24	-25	-25	-24	-24	-27
its @	-36	-33	-38	-29	-30	-29	-30
its a	-28	-31	-30	-26	-36	-26	-26
its data	-10	-10	-12	-11	-11	-10	-11
its endpoint	-27	-25	-28	-25	-27	-25	-25
its facil	-38	-40	-39	-38	-52	-39	-42
its key	-9	-8	-8	-9	-9	-8	-8
its not	-54	-48	-46	-49	-51	-46	-67
its own	-17	-23	-24	-22	-34	-23	-25
its updat	-24	-24	-23	-23	-23	-23	-41
itself	-27	-26	-28	-26	-19	-25	-31
itself $	-53	-49	-53	-48	-58	-48	-56
itself who	-25	-26	-27	-28	-31	-26	-35
januari	-34	-31	-32	-31	-31	-30	-47
jar	-29	-26	-26	-26	-27	-26	-26
jar $	-34	-31	-31	-31	-32	-31	-31
java	24	24	18	58	78	19	12
jdbc	-82	-80	-89	-81	-89	-83	-89
job	5	-5	-11	0	-14	-7	24
job $	19	8	0	9	2	9	65
job are	27	27	27	26	56	27	16
job for	-32	-29	-31	-29	-53	-29	-34
job is	3	41	2	4	-17	12	91
job of	-31	-27	-28	-30	-29	-28	-28
job to	-57	-50	-51	-50	-59	-52	-63
join	-17	-11	-18	-28	-18	-17	-18
joint	-61	-52	-59	-49	-63	-50	-50
joint respons	-61	-52	-59	-49	-63	-50	-50
js	-21	-24	-20	-23	-20	-20	-23
just	-9	39	3	26	3	11	7
just the	-24	-28	-25	-28	-27	-25	-29
karpent	-21	-22	9	-23	-31	-25	-47
karpent $	-7	-8	27	-8	-25	-14	-34
keep	-34	-34	-32	-29	-35	-30	-36
keep @	-33	-31	-32	-31	-34	-31	-34
keep a	-4	11	7	41	-2	7	1
keep an	-21	-23	-24	-23	-21	-23	-21
keep it	-30	-28	-28	-29	-31	-28	-39
keep its	-18	-18	-18	-18	-30	-18	-18
keep that	-25	-28	-27	-26	-25	-24	-25
keep the	-42	-40	-40	-41	-51	-40	-42
keep third	-19	-19	-21	-19	-28	-20	-22
kei	-28	-29	-27	-26	-31	-27	-17
kei $	-5	-6	-5	-4	16	-3	-6
kei aws	-67	-44	-45	-44	-64	-46	-62
kei in	-22	-21	-22	-21	-26	-21	-24
kei of	-24	-25	-25	-25	-33	-25	-29
kei on	-2	-2	-1	-2	-3	-3	17
kept	-81	-76	-83	-77	-122	-80	-80
kept $	-94	-86	-87	-93	-144	-91	-87
kept for	-9	-8	-9	-9	-8	-8	-8
kept up	-44	-31	-30	-30	-30	-30	-39
kernel	-43	-41	-42	-43	-37	-42	-51
kernel $	-25	-23	-33	13	-38	-35	-25
kernel cve	-13	-13	-13	-12	-13	-12	-15
kernel fix	-9	-8	-8	-9	-8	-8	-8
kernel on	-27	-30	-27	-51	-30	-28	-27
kernel patch	-85	-87	-83	-84	-89	-83	-131
key	-23	-26	6	-17	-7	-23	-27
key $	-80	-72	-96	-72	-78	-71	-85
key for	-27	-53	-26	-28	-29	-28	-27
key in	-10	-10	-12	-10	-11	-10	-11
key materi	-25	-31	-25	-26	-36	-25	-27
key of	-10	-10	-10	-10	-11	-9	-9
key pair	-25	-9	-16	-13	19	-13	-11
key rotat	-62	-59	-73	-60	-68	-60	-86
key valu	30	27	25	69	30	29	31
key was	-13	-13	-18	-13	-16	-13	-14
kick	-48	-42	-47	-42	-53	-41	-48
kick it	-53	-44	-44	-45	-62	-43	-52
kick off	-18	-18	-29	-18	-18	-18	-21
kill	-27	-27	-28	-29	-38	-27	-29
kind	-62	-60	-58	-57	-62	-48	-75
kind of	-1	0	-2	-1	-2	10	0
kindli	18	20	-5	-11	1	2	2
knob	-56	-50	-51	-56	-59	-51	-66
know	-9	-9	5	-7	-29	12	-13
know if	-31	-58	-31	-32	-31	-31	-40
know what	8	44	18	-20	7	8	9
know who	1	-13	-13	-16	-20	-12	-13
known	-35	-35	-39	-39	-40	-35	-51
kubelet	-30	-40	47	-24	-30	-29	-33
kubelet $	8	26	101	21	8	7	2
kvm	-11	-11	-11	-11	-11	-11	-17
label	-68	-68	-74	-68	-76	-68	-72
labor	78	8	-4	11	-1	9	9
lack	0	17	11	12	76	7	-6
lambda	-4	-5	-2	11	-3	-1	-4
lambda function	-19	-14	-15	-15	-17	-14	-18
land	26	-7	-4	-6	-10	-6	-7
land on	13	73	20	16	23	19	21
land where	-25	-25	-29	-29	-29	-25	-25
land zone	1	4	27	2	0	0	2
languag	23	25	46	21	1	77	18
languag do	-4	-4	-26	-3	-8	57	-4
laps	-25	-29	-22	-23	-22	-22	-21
laptop	-5	-4	-23	-5	16	-5	-8
laptop $	27	27	2	26	61	26	22
larg	-12	-4	-11	-4	23	-3	-5
larg @	11	21	12	21	76	22	20
last	-6	-6	-9	-10	-25	35	-19
last year	-29	-29	-28	-39	-42	-29	-28
latenc	-78	-77	-88	-90	-50	-76	-75
latenc to	19	19	13	-5	54	16	20
latest	-3	1	-15	3	67	4	-3
launch	-25	-24	-18	-24	-16	-23	-10
launch $	-33	-33	-38	-33	-49	-33	-36
launch @	10	27	26	33	90	16	19
launch from	-34	-43	-35	-43	-37	-34	-36
launch set	-15	-13	-14	-13	-14	-13	-15
launch templat	-31	-31	-35	-32	-42	-30	-31
launch the	-36	-34	-36	-35	-57	-35	-44
launch type	49	55	97	39	37	53	108
law	-19	-6	-9	-12	29	-10	-25
law $	-17	3	1	5	59	-1	-2
law demand	-30	-30	-35	-30	-39	-31	-55
law that	-22	-22	-23	-22	-26	-22	-25
lay	77	41	-26	-13	-18	5	4
layer	-19	-36	-37	-32	-41	-35	-40
layer $	8	-15	-17	-15	-24	-16	-22
layer 7	-35	-41	-34	-33	-40	-35	-33
layer under	-41	-36	-42	-36	-43	-35	-44
ldap	4	6	5	3	70	4	8
leaf	-31	-30	-32	-34	-32	-29	-28
leaf cert	-31	-30	-32	-34	-32	-29	-28
leak	-45	-37	-36	-37	-41	-37	-42
leak from	-8	-8	-9	-8	-12	-8	-8
leaki	-40	-29	-31	-51	-40	-30	-32
leaki vessel	-40	-29	-31	-51	-40	-30	-32
least	19	2	26	86	18	22	7
least $	33	32	33	74	29	33	29
least privileg	-36	-26	-1	-35	-36	-28	-47
least to	1	-2	1	13	1	1	1
least upkeep	23	-7	16	62	24	21	24
leav	16	40	9	24	32	18	15
leav our	-29	0	-29	-56	-53	-29	-31
leav us	17	13	14	53	9	17	16
leav who	-26	-26	-26	-27	-41	-27	-33
leaver	-44	-44	-49	-62	-53	-44	-52
left	10	-15	-26	-19	-25	-18	-19
left $	-45	-18	-56	-57	-58	-46	-48
left for	31	-22	-9	-1	-1	0	1
left in	-9	-6	-6	-6	-6	-6	-6
left the	-40	-33	-33	-35	-43	-35	-38
left to	88	19	0	20	13	20	19
legal	-37	-31	-26	-35	-13	-34	-32
legal ask	-13	-10	-12	-11	-10	-10	-11
legal hold	-70	-75	-87	-69	-91	-73	-77
length	-12	-10	-10	-11	-11	-10	-12
less	49	28	51	156	47	50	50
less $	26	-19	30	98	28	24	29
less for	45	75	49	72	47	48	49
less to	16	-13	15	60	14	16	17
let	-47	-36	-36	-4	-44	-37	-48
let dev	-10	-8	-8	-8	-9	-8	-8
level	-35	-31	-32	-31	-38	-31	-33
level permiss	-11	-9	-9	-9	-9	-9	-9
liabl	-39	-38	-37	-38	-59	-37	-39
liabl $	-22	-21	-21	-21	-29	-21	-22
lib	-82	-75	-77	-75	-83	-74	-86
librari	-34	-34	-36	-34	-51	-34	-44
librari in	-31	-32	-32	-32	-57	-31	-49
licens	-18	-7	-8	-8	-12	-5	47
licens on	-52	-51	-51	-60	-53	-51	-68
life	0	1	-2	-5	18	-1	0
life $	9	9	4	-2	32	8	10
lifecycl	-38	-34	-38	-35	-37	-34	-36
lifecycl $	-47	-41	-48	-42	-43	-41	-43
lifecycl polici	-9	-8	-9	-9	-11	-9	-9
lift	-43	-17	-36	-53	-69	-35	-54
lift $	-45	-73	-44	-6	-64	-44	-77
lift a	-44	-45	-45	-69	-67	-43	-44
lighter	47	21	43	150	47	50	48
lighter one	47	21	43	150	47	50	48
lightsail	-15	-20	-20	-18	-16	-16	-23
like	26	1	19	35	6	9	6
like @	-83	-92	-82	-95	-80	-77	-91
like im	-16	-1	31	-3	-17	-5	-3
like the	56	17	7	12	12	14	1
limit	-22	-20	-35	-20	-27	11	-24
limit $	-36	-28	-26	-28	-35	-28	-32
limit of	24	24	-19	25	40	73	1
limit who	-5	-5	-5	-6	-8	-5	-5
line	-19	27	-12	-32	-6	-16	-20
line $	-38	-23	22	-23	-40	-24	-31
line each	-48	-68	-46	-72	-46	-47	-57
link	-40	-38	-43	-41	-42	-38	-44
link between	-30	-31	-41	-32	-38	-31	-36
link for	-40	-37	-39	-40	-44	-37	-37
linux	-20	-16	-15	-5	-15	-13	-6
linux $	-7	-6	-6	-7	-6	-6	-8
linux @	-59	-51	-50	-54	-54	-49	-51
linux ami	-23	-22	-25	-23	-28	-23	-31
linux below	-74	-68	-66	-70	-77	-68	-100
linux on	-8	-8	-8	-9	-9	-8	-16
linux secur	-53	-52	-52	-54	-54	-52	-96
linux underneath	-67	-54	-56	-55	-55	-53	-60
list	51	25	16	20	-4	30	18
list $	64	17	7	-1	-32	6	8
list all	59	28	28	28	27	22	26
list and	-15	-21	-18	-15	-15	-15	-14
list of	-6	3	2	9	1	78	7
list what	59	9	0	10	-6	8	10
listen	-54	-50	-53	-58	-59	-47	-53
listen $	-92	-83	-90	-74	-78	-78	-93
littl	11	10	15	64	1	14	15
littl as	10	9	10	23	10	10	9
live	-49	-41	-88	-51	-12	-51	-63
live $	-4	-9	-42	-12	49	-11	-18
live in	5	22	5	5	4	4	6
llama	3	12	2	1	1	2	3
llama on	3	12	2	1	1	2	3
load	-5	-12	-14	-6	31	-5	-6
load dock	-42	-39	-44	-39	-44	-39	-41
local	-27	-27	20	-29	-38	-26	-45
local disk	-15	-13	-15	-14	-13	-13	-19
local zone	-16	-18	67	-17	-46	-15	-34
locat	-25	-25	-5	-25	-34	-27	-30
locat $	-64	-63	-81	-63	-76	-63	-71
locat of	-8	-6	-6	-6	-7	-6	-7
lock	-43	-41	-42	-40	-42	-39	-48
lock it	-24	-21	-31	-22	-23	-21	-23
lock the	-34	-24	-25	-25	-36	-24	-24
log	-34	-35	-33	-29	-34	-30	-26
log $	-82	-83	-86	-80	-85	-81	-92
log @	-14	-13	-14	-14	-20	-14	-16
log file	-46	-81	-46	-44	-52	-46	-47
log for	-29	-32	-29	-30	-36	-28	-30
log in	-24	-24	-23	-23	-32	-22	-25
log of	-31	-29	-31	-29	-32	-30	-32
log on	0	0	-6	1	-3	-2	26
log retent	-67	-67	-73	-67	-70	-69	-77
log were	-6	-8	-6	-6	-7	-6	-7
logic	-36	-54	-34	-36	-34	-33	-34
login	-46	-47	-47	-33	-52	-43	-46
login $	-79	-96	-88	-80	-105	-76	-88
login on	-18	-18	-18	-23	-18	-18	-18
login who	-8	-6	-6	-6	-6	-6	-6
lol	-14	-9	-4	-4	48	-17	-8
long	-25	-22	-33	-1	-14	-31	-28
long @	-33	-31	-30	-31	-55	-31	-31
long run	18	17	11	60	4	9	5
longer	-53	8	-21	-46	-24	-20	-20
longer need	-10	-11	-10	-10	-13	-10	-11
longer than	-33	-23	-23	-27	-28	-23	-23
look	12	-1	-8	-1	-7	-4	4
look after	19	1	-5	2	-9	-2	8
look at	-39	-28	-36	-38	-45	-29	-32
look for	-16	-14	-14	-16	-16	-15	-16
lose	-5	26	-7	-20	-8	-4	-4
loss	-12	-12	-14	-13	-14	-12	-16
loss of	-12	-12	-14	-13	-14	-12	-16
lost	-12	-12	-15	-12	-18	-9	-12
lost the	-23	-23	-29	-24	-42	-23	-24
lot	58	28	31	20	74	18	25
low	-45	-36	-38	-39	-52	-37	-38
lowest	32	25	25	27	56	29	30
lowest latenc	19	19	13	-5	54	16	20
lunch	-6	-4	-31	-3	46	-13	-1
lunch $	-7	-3	-23	-3	49	-14	-1
m	-39	-44	-38	-39	-46	-38	-46
m i	-26	-33	-24	-26	-26	-24	-29
machin	-22	-22	-17	-21	-22	-20	-10
machin $	-42	-41	-43	-44	-45	-42	-67
machin is	-60	-55	-68	-56	-56	-56	-70
machin of	-96	-87	-95	-86	-90	-87	-113
machin that	-15	-14	-15	-15	-16	-14	-19
made	-18	-7	-9	-8	-22	21	-17
made public	-26	-27	-27	-25	-28	-26	-27
mail	-35	-30	-23	-14	-30	-26	-28
maintain	-18	-12	-17	-15	-12	-15	5
maintain by	-56	-54	-60	-57	-56	-55	-82
maintain it	32	34	32	38	65	30	62
maintain that	39	37	33	37	22	35	120
maintain the	-18	-15	-15	-14	-18	-14	7
mainten	-23	-48	-16	21	-25	-20	-13
mainten $	5	-4	-2	41	-17	6	57
mainten of	-29	-33	-24	-29	-24	-24	-25
mainten window	-13	-8	9	6	-11	-11	-22
mainten windows	-4	-26	-16	22	-8	-5	-9
major	-38	-38	-39	-37	-37	-37	-58
major version	-38	-38	-39	-37	-37	-37	-58
make	-24	-22	-17	-22	-24	-22	-22
make @	-15	-15	-15	-15	-15	-14	-15
make a	10	10	64	16	13	9	16
make an	-24	-23	-27	-24	-28	-24	-24
make it	-11	-10	-11	-13	-11	-10	-12
make sure	-26	-24	-24	-25	-28	-24	-25
make the	-14	-14	-15	-15	-18	-14	-16
manag	-30	-20	-3	-23	-22	-24	-27
manag $	23	24	60	23	6	20	21
manag @	-62	-48	-54	-46	-47	-46	-47
manag a	-81	-78	-90	-75	-81	-75	-88
manag by	9	8	41	10	7	8	5
manag databas	-83	-85	-110	-99	-93	-86	-134
manag is	5	5	19	-1	0	1	0
manag kei	-31	-38	-36	-33	-35	-32	-34
manag key	48	50	125	49	45	46	43
manag of	-36	-30	-32	-31	-35	-29	-31
manag on	-80	1	-56	-45	-43	-40	-51
manag platform	5	10	44	9	9	9	7
manag python	-19	-19	-22	-20	-20	-19	-34
manag rule	-28	-28	-33	-29	-28	-28	-37
manag servic	-13	-12	28	-10	-20	-13	-22
manag share	-53	-69	-83	-56	-78	-64	-68
manag so	-40	-37	-53	-36	-44	-39	-37
manag the	-31	-27	-30	-26	-1	-25	-36
manag updat	-45	-42	-68	-45	-57	-41	-50
mani	-9	0	0	1	45	-6	0
mani @	-31	-14	-12	-12	-2	-14	-15
manifest	-34	-33	-32	-32	-34	-32	-35
mantrap	-34	-32	-42	-32	-45	-32	-33
manual	-35	-11	-31	-11	-34	92	-22
manual approv	-27	-25	-25	-25	-32	-26	-26
manual snapshot	-67	-70	-70	-71	-82	-93	-71
map	-46	-52	-47	-44	-46	-44	-47
map $	-60	-67	-63	-58	-59	-57	-64
march	-5	-25	-27	-45	-35	-24	-24
mark	11	13	13	2	41	10	11
market	4	-3	0	23	-3	0	0
market mail	-12	-11	-11	-11	-14	-11	-12
marketplac	-35	-35	-35	-38	-41	-36	-58
mask	-18	-19	-18	-28	-20	-18	-20
master	-77	-75	-75	-78	-85	-76	-115
master password	-98	-95	-95	-99	-110	-96	-149
match	-3	-3	-10	-15	35	-9	-7
materi	-25	-31	-25	-26	-36	-25	-27
matrix	113	30	64	33	13	33	24
matrix $	58	7	4	12	9	10	7
matter	-51	-49	-72	-73	-67	-57	-55
max	-1	-3	-8	4	73	-4	3
max size	-86	-86	-94	-83	-141	-86	-85
maximum	-13	-11	-22	-12	3	-12	-11
maximum size	-10	-8	-23	-8	9	-9	-7
may	-28	-25	-28	-25	-21	-23	-25
may be	-10	-8	-8	-9	-9	-8	-8
may call	-57	-48	-81	-49	-49	-48	-48
may i	-1	0	-2	-1	-2	9	0
may login	-22	-42	-22	-22	-22	-22	-22
may publish	-24	-24	-26	-25	-40	-23	-23
may pull	-14	-13	-13	-14	-15	-16	-15
may read	-6	-6	-6	-6	-9	-6	-6
may use	-45	-38	-40	-40	-46	-42	-40
me	50	18	53	24	44	31	18
me $	38	49	146	87	50	53	81
me a	-4	6	5	5	-6	33	6
me about	-12	0	-15	8	1	84	-3
me an	-14	23	18	21	74	5	20
me aws	80	28	20	26	11	21	29
me how	-13	33	1	-2	-1	2	2
me lift	-43	-45	-45	-69	-68	-42	-42
me the	52	33	56	30	64	29	33
me through	128	39	32	39	22	36	37
me to	-92	-37	-87	-111	-73	-69	-106
me what	57	27	37	27	23	18	26
me which	-38	-14	-21	-18	46	-26	-34
me who	-24	-49	-82	-49	-78	-84	-39
mean	19	24	79	27	51	24	23
mean $	49	51	80	55	116	54	54
mean @	22	-35	-8	-10	-9	-8	-10
mean by	14	24	94	23	0	5	16
mean in	-20	21	136	23	-25	31	24
mean of	22	21	76	21	2	16	23
mean secur	29	29	83	29	20	26	28
mean the	-59	14	-44	-49	-33	-29	-33
meant	-26	-10	39	-8	-14	-9	-9
meant @	-55	-45	-50	-43	-49	-48	-45
meant by	1	22	96	25	18	22	23
meant the	-26	-22	-23	-21	-27	-23	-23
meant to	-26	-25	-38	-26	-26	-25	-27
media	-44	-44	-48	-49	-60	-44	-45
meet	1	2	3	-4	30	0	-2
meet room	15	23	20	11	55	11	21
memori	-36	-35	-39	-36	-38	-35	-41
memori $	-10	-10	-10	-10	-13	-10	-12
memori and	-24	-21	-22	-22	-22	-21	-21
merg	-9	-9	-9	-9	-10	-9	-9
mesh	-21	-26	-26	4	-25	-35	-26
mess	-21	-19	-19	-19	-20	-19	-20
messag	-16	-13	-16	-10	0	9	-22
messag $	33	35	20	24	62	109	2
messag redund	-13	-10	-10	-11	-10	-10	-11
met	-35	-34	-36	-36	-44	-34	-41
met $	-35	-34	-36	-36	-44	-34	-41
metadata	-20	-22	-20	-24	-20	-19	-22
metal	-5	-1	47	-4	-18	-2	-10
method	-38	-37	-37	-38	-46	-37	-54
metric	-27	-27	-27	-27	-28	-27	-41
mfa	-46	-45	-6	-46	-71	-47	-54
mfa delet	-54	-54	-75	-53	-56	-54	-53
mfa for	-5	-1	-5	-2	15	-2	-1
mfa on	-30	-30	-44	-30	-31	-30	-35
microcod	-47	-47	-62	-47	-59	-47	-75
microservic	-82	-87	-98	-81	-37	-83	-85
microvm	27	25	117	24	14	20	21
migrat	20	30	13	7	55	12	-5
migrat our	32	32	33	14	93	29	18
migrat task	-25	-35	-26	-28	-26	-25	-25
min	-2	-18	-19	-18	-29	-18	-17
min $	26	0	-2	-2	-15	-2	3
min and	-28	-26	-26	-26	-42	-26	-27
mine	-35	-29	-29	-27	-41	-28	-29
miner	-45	-44	-41	-44	-48	-40	-45
minim	46	-26	42	139	41	42	42
minimum	-12	-16	-13	8	-27	-13	-12
minimum and	-39	-38	-38	-38	-69	-40	-38
minimum of	24	7	21	62	23	13	23
minimum password	-12	-10	-10	-11	-11	-10	-12
minor	-12	-10	32	-13	-13	-11	-32
minor upgrad	-74	-77	-86	-72	-75	-71	-81
minor version	5	8	53	5	4	5	-17
minut	-9	-9	-9	-9	-10	-9	-10
minut $	-10	-10	-10	-10	-11	-10	-11
misconfigur	-31	-32	-33	-33	-55	-31	-36
miss	-40	-31	-32	-32	-36	-30	-31
miss index	-18	-17	-19	-18	-20	-17	-16
mistak	-59	-65	-60	-58	-58	-59	-65
mistak $	-62	-61	-64	-61	-63	-65	-70
mistak who	-36	-21	-21	-24	-22	-21	-31
mix	50	56	72	41	54	55	110
ml	-42	-24	-22	11	-38	-21	-26
mode	-16	-6	18	36	-23	-7	-12
mode is	27	49	30	117	25	49	46
mode of	16	29	76	22	20	23	29
mode who	-21	-21	-24	-23	-23	-21	-36
model	20	-9	-3	-4	-21	-3	-15
model $	79	53	43	26	18	25	20
model answer	-14	-13	-18	-13	-14	-14	-14
model for	89	26	35	37	32	35	21
model fresh	-54	-40	-32	-33	-41	-31	-31
model in	-26	-14	-14	-14	-14	-14	-14
model run	-74	-55	-50	-50	-57	-51	-51
model that	-53	-28	-29	-28	-28	-28	-29
model who	-9	-4	-6	-5	3	-4	-5
modul	-15	-1	-2	-3	26	-2	-1
modul for	-11	5	5	4	37	5	5
mondai	10	3	3	2	5	3	3
monitor	-16	-33	-19	11	-31	-18	-25
monitor stack	26	-3	25	58	26	25	26
monitor the	-27	-27	-32	-29	-33	-29	-30
month	-33	-30	-32	-30	-38	-30	-41
month $	-12	-11	-12	-11	-11	-11	-15
monthli	-14	-47	-21	-35	21	-10	-27
more	-7	41	0	13	-6	0	-4
more $	-1	-5	-6	23	2	1	2
more than	-9	-9	-9	-9	-11	-9	-13
more work	9	65	9	4	-11	5	5
morn	-9	-7	-10	-8	35	-15	-18
morn $	20	19	14	19	79	4	3
most	24	22	25	99	14	27	26
most hand	12	19	17	84	6	16	16
mount	-48	-44	-46	-46	-48	-44	-53
mount @	-58	-53	-56	-57	-58	-53	-69
move	-36	-10	-35	-32	-37	-31	-34
move $	-46	81	-34	-8	-14	-11	-26
move @	-36	-25	-37	-49	-41	-37	-37
move between	14	45	-3	0	5	15	12
move it	-27	-27	-26	-27	-29	-25	-27
move our	-7	13	-5	-8	-6	-6	-17
move to	-32	-17	-17	-18	-18	-17	-17
much	37	-2	25	66	17	22	21
much as	27	25	27	55	27	27	27
multi	-25	-24	-14	-25	-12	-28	-25
multi az	-31	-28	-43	-31	-4	-28	-29
multi factor	-30	-31	-38	-31	-34	-30	-30
multi tenant	22	21	82	19	6	-10	22
must	-13	-20	-22	-21	-23	-20	-19
must act	-19	-18	-18	-19	-20	-18	-22
must aws	-10	-8	-8	-8	-9	-8	-7
must be	-27	-30	-23	-24	-24	-23	-26
must configur	-17	-17	-17	-16	-15	-15	-17
must defin	-104	-82	-130	-82	-89	-80	-79
must do	39	6	-1	1	-8	2	2
must instal	-22	-12	-12	-12	-12	-12	-12
must keep	-16	-14	-14	-15	-18	-14	-14
must not	-26	-27	-24	-23	-24	-22	-22
must our	-53	-49	-49	-50	-52	-50	-81
must patch	-42	-37	-38	-38	-42	-37	-53
must the	-29	-27	-27	-28	-49	-27	-28
must to	-11	-10	-10	-11	-18	-10	-11
must updat	-35	-37	-38	-48	-39	-34	-46
must we	57	27	24	28	26	28	67
my	29	18	26	15	43	23	15
my @	-13	13	2	4	70	12	6
my boss	64	28	54	25	-14	70	13
my data	32	32	21	30	-3	25	86
my duti	16	20	2	8	8	7	9
my own	-68	-53	-53	-51	-63	-49	-56
my team	5	-17	-21	-31	-33	-18	-22
myself	33	-4	-5	-9	-5	-2	-5
myself $	-26	-18	-18	-18	-22	-18	-17
n	3	6	-30	-31	-52	-25	-32
n @	21	71	16	9	12	21	21
nacl	-21	-25	65	-22	-33	-26	-48
nacl $	13	8	118	13	-3	7	-7
nah	-40	-39	-45	-39	-43	-39	-49
nah i	-38	-36	-38	-36	-42	-37	-49
nairobi	6	6	-1	6	27	4	6
nairobi $	6	6	-1	6	27	4	6
name	-2	-1	3	0	37	2	20
name is	-2	-1	1	-3	-14	1	46
name server	-39	-43	-39	-39	-42	-38	-43
name who	-36	-51	-39	-46	-44	-36	-50
narrow	-28	-20	-21	-21	-24	-20	-22
necessari	-8	-7	-10	-8	-7	-7	-7
neck	-49	-41	-46	-48	-51	-47	-42
need	14	2	2	8	22	3	0
need $	-23	-13	-23	-13	14	-13	-13
need a	24	-1	4	21	-5	5	20
need an	71	43	37	25	75	40	62
need one	-28	-47	-28	-38	-29	-29	-39
need someth	-23	-24	-38	-23	-25	-22	-25
need the	61	23	22	21	17	21	23
need to	-47	-39	-38	-36	-41	-38	-46
neo4j	7	68	8	5	-9	9	6
neo4j on	7	68	8	5	-9	9	6
network	-45	-46	-34	-44	-48	-44	-51
network $	-46	-46	-50	-48	-50	-47	-54
network access	-21	-26	-25	-22	-22	-22	-24
network acl	-24	-27	-18	-30	-31	-29	-28
network and	-59	-59	-59	-60	-63	-59	-111
network between	-14	-14	-15	-14	-17	-14	-14
network cabl	-10	-11	-12	-10	-10	-10	-10
network connect	-40	-42	-43	-41	-41	-38	-38
network flood	-47	-60	-46	-43	-43	-42	-46
network polici	21	39	104	37	20	37	41
network that	-12	-12	-13	-12	-15	-12	-17
network traffic	-6	-6	-10	-6	-6	-6	-6
network under	-37	-35	-38	-36	-34	-35	-37
never	-4	-4	9	22	-10	-3	-6
never expir	-22	-21	-22	-22	-25	-20	-21
never heard	5	5	79	1	-10	2	3
new	-7	14	-14	-10	-5	-5	-6
new @	-37	-32	-33	-32	-34	-31	-31
new here	33	4	6	-8	7	5	-6
new object	-8	-7	-7	-7	-7	-7	-8
new one	-27	-28	-28	-34	-28	-27	-35
newer	-18	-13	-14	-14	-15	-13	-15
newer one	-48	-28	-28	-29	-29	-27	-29
next	26	63	17	15	14	17	16
next to	12	62	24	22	23	24	20
next week	68	2	18	20	9	16	20
nice	-19	-7	-10	-10	51	-25	-20
night	28	26	29	85	57	27	27
nightli	-2	-29	-2	26	-2	-2	-2
nimbu	30	37	36	39	96	36	4
nine	-18	-18	-23	-22	-19	-18	-19
nine of	-18	-18	-23	-22	-19	-18	-19
nitro	-25	-27	83	-26	-40	-29	-67
nitro hypervisor	-79	-80	-133	-82	-98	-82	-121
nitro system	6	5	42	7	-10	-2	2
no	0	-24	-16	3	-13	-4	-7
no $	-26	-26	-26	-27	-28	-25	-32
no @	0	33	-6	-8	-4	-2	-11
no i	-25	-23	-26	-22	-28	-25	-26
no longer	-33	23	-11	-33	-12	-9	-9
no matter	-55	-52	-76	-78	-72	-62	-60
no wait	31	-29	1	49	-6	-2	2
nobodi	6	-2	6	60	4	8	6
nobodi here	-20	-13	-19	-3	-26	-14	-15
nobodi on	12	-20	13	62	1	9	14
nobodi want	39	37	37	87	38	39	36
node	-4	-2	-3	12	6	0	34
node $	3	3	5	10	12	4	29
node @	-27	-53	-29	-17	-28	-27	-30
node base	0	-20	-7	27	0	0	-8
node get	-33	-38	-33	-59	-34	-33	-36
node in	-27	-21	-25	-22	-17	-21	-30
node js	-18	-22	-18	-20	-18	-17	-20
node kernel	-53	-43	-52	-66	-57	-44	-49
node of	-28	-27	-31	-28	-29	-27	-37
node on	9	6	10	1	79	9	-9
node os	29	29	25	29	28	31	83
node patch	51	52	51	52	47	54	131
node that	-56	-37	-40	-46	-39	-38	-55
node upgrad	60	68	59	44	88	66	123
node who	62	62	59	61	59	64	140
non	18	18	63	17	3	16	18
non techi	14	14	48	12	7	12	14
non technic	27	27	69	26	6	25	28
noncompli	-37	-34	-35	-36	-42	-36	-36
normal	-55	-8	-40	-37	-40	-34	-40
normal $	-15	-16	-17	-15	-15	-17	-24
normal @	-36	-54	-39	-13	-34	-34	-45
normal region	0	18	0	-12	1	1	1
not	-20	-4	-17	-13	-25	-19	-24
not $	27	32	-16	-11	-15	-6	-12
not @	-38	-32	-31	-33	-30	-31	-31
not aws	-22	-20	-19	-19	-20	-19	-26
not on	-23	-23	-21	-22	-22	-21	-22
not the	-19	-20	-23	-23	-20	-26	-22
not us	-58	-56	-73	-57	-63	-57	-79
note	6	9	8	13	86	7	-25
noth	-28	-24	-24	7	-29	-27	-34
noth $	-33	-20	-21	-27	-24	-20	-20
noth to	33	32	31	99	17	33	18
notic	-66	-60	-62	-59	-66	-65	-70
notic about	-23	-20	-20	-21	-26	-22	-21
now	-17	-13	-14	-10	23	-1	-30
now $	15	21	24	23	97	19	-11
npm	-33	-27	-27	-27	-27	-27	-40
nsx	-29	-19	-20	-21	-21	-19	-21
number	-43	-42	-42	-42	-49	-42	-44
number $	-69	-70	-74	-67	-86	-70	-72
number in	-15	-12	-11	-12	-14	-12	-13
number of	-17	-16	-16	-17	-21	-16	-18
nutshel	94	-26	-16	-3	-30	-13	-21
o	-30	-28	-27	-28	-50	-30	-29
object	-31	-30	-33	-29	-22	-28	-30
object $	-53	-54	-61	-54	-59	-53	-55
object in	18	19	11	20	60	20	21
oblig	98	50	12	59	13	29	30
oblig $	48	61	24	11	7	10	14
oci	-18	-30	-16	-39	5	-17	-29
ocr	-41	-49	-22	47	-28	-19	-20
odd	-11	-10	-10	-11	-10	-10	-10
of	-17	-21	-22	-19	-20	-20	-24
of $	-2	-24	-20	-24	-27	-22	-21
of @	-29	-37	-35	-34	-37	-36	-51
of a	-28	-26	-28	-26	-26	-25	-29
of amazon	-18	-17	-19	-19	-3	-18	-26
of an	-19	-19	-20	-19	-15	-17	-19
of api	-32	-33	-34	-34	-41	-35	-43
of aws	-17	-13	-15	-14	9	-15	-17
of build	-43	-40	-39	-40	-41	-43	-41
of client	23	8	7	7	7	7	4
of contain	34	29	77	25	34	31	34
of custom	80	9	60	57	22	29	19
of data	-17	-15	-8	-14	-19	-14	-15
of databas	-14	-13	-13	-14	-23	-13	-13
of differ	-8	-7	-7	-7	-7	-7	-7
of disk	-36	-29	-26	-28	-28	-26	-26
of durabl	-18	-18	-23	-22	-19	-18	-19
of duti	80	9	22	24	20	23	23
of each	13	51	12	-5	14	14	13
of file	-32	-29	-31	-48	-36	-29	-40
of it	-7	-16	0	-16	-19	-16	-21
of key	-20	-27	-20	-20	-19	-19	-21
of labor	78	8	-4	11	-1	9	9
of life	0	1	-2	-5	18	-1	0
of my	-57	-36	-38	-37	-47	-37	-41
of node	-36	-25	-26	-35	-25	-25	-28
of object	-26	-26	-27	-25	-31	-25	-28
of old	-30	-30	-29	-33	-40	-29	-31
of one	25	46	28	111	45	45	40
of oper	-25	-21	-21	-23	-21	-21	-34
of other	-13	-12	-11	-12	-12	-11	-13
of our	-17	-7	-14	-11	27	-19	-16
of person	-11	-9	-10	-11	-10	-9	-10
of physic	-24	-24	-26	-26	-29	-25	-27
of pod	-28	-24	-27	-25	-32	-24	-25
of presenc	-41	-36	-37	-37	-39	-36	-52
of question	0	0	0	0	-12	14	0
of request	-46	-39	-38	-39	-45	-39	-49
of respons	32	2	0	4	-6	2	2
of secur	9	13	23	36	8	7	8
of server	-59	-57	-61	-56	-57	-58	-69
of staff	-25	-24	-25	-24	-26	-25	-35
of storag	-60	-62	-69	-61	-65	-64	-66
of that	-15	-16	-12	-14	-12	-12	-12
of the	-18	-17	-17	-15	-19	-14	-5
of them	-4	42	3	-4	7	3	7
of thi	17	15	-20	15	-30	61	30
of thing	-7	-3	-25	-4	-7	37	-4
of those	-34	-30	-35	-31	-30	-31	-42
of us	38	39	36	52	20	39	79
of what	71	-3	-41	-16	-18	-27	-26
of which	43	8	-2	-2	9	7	-1
of who	-34	-31	-34	-32	-31	-31	-40
off	-24	-24	-35	-22	-28	-25	-29
off $	-49	-42	-62	-43	-46	-42	-42
off a	-17	-2	-20	-18	-20	-17	-19
off amazon	-15	-14	-16	-14	-13	-14	-16
off by	-26	-24	-33	-24	-23	-23	-27
off our	13	20	18	45	20	21	19
off the	-60	-50	-49	-50	-50	-50	-76
off who	-8	-8	-8	-9	-9	-8	-10
offer	-26	-26	-28	-28	-35	-26	-30
offic	-17	-16	-16	-17	3	-15	-20
offic $	-19	-14	-14	-14	-11	-15	-16
offic to	-17	-17	-17	-17	-33	-17	-17
offlin	-30	-46	-29	-30	-41	-29	-30
ok	-5	-13	-22	-12	37	-21	-20
ok $	40	42	26	35	114	35	45
ok and	-85	-78	-89	-77	-93	-79	-86
okta	-15	-15	-15	-15	-16	-14	-19
old	-36	-37	-20	-36	-34	-39	-38
old @	-64	-74	-62	-64	-91	-61	-61
old disk	-38	-38	-38	-38	-50	-38	-47
old who	-64	-47	-48	-48	-60	-47	-64
older	-18	-19	-22	-19	-22	-19	-18
older than	-18	-19	-22	-19	-22	-19	-18
on	-29	-22	-27	-21	-22	-27	-32
on $	-55	-48	-53	-42	-74	-52	-55
on @	-26	-18	-19	-7	-19	-22	-24
on a	-23	1	-21	-6	-16	-18	-19
on access	-9	-12	-9	-9	-9	-9	-8
on amazon	-25	-22	-24	-22	-36	-23	-2
on an	-23	-16	-28	-28	-30	-26	-27
on and	-11	-12	-10	-10	-10	-10	-10
on automat	-21	-18	-17	-18	-19	-17	-22
on aws	45	35	43	61	64	32	52
on black	-46	-45	-47	-47	-81	-46	-49
on by	-62	-61	-63	-61	-72	-60	-81
on call	38	39	37	40	108	39	22
on demand	-35	-48	-32	-34	-35	-32	-31
on each	51	0	19	20	17	15	11
on ec2	-17	-18	-18	-17	-17	-17	-20
on execut	-10	-9	-10	-9	-10	-9	-9
on floor	6	5	5	5	18	5	2
on fridai	13	14	12	13	44	12	9
on in	-22	-24	-24	-21	-23	-21	-21
on is	-23	-21	-21	-21	-29	-21	-22
on it	-11	-8	-13	-12	-18	-11	13
on its	-13	-23	-23	-22	-30	-22	-24
on me	-49	-31	-31	-30	-32	-31	-31
on mfa	-16	-16	-22	-16	-18	-16	-16
on mondai	12	4	4	3	3	4	4
on multi	-7	-6	-6	-6	-8	-6	-6
on my	-39	-31	-30	-30	-31	-31	-36
on off	-34	-33	-32	-34	-34	-31	-31
on one	-1	43	7	-5	-3	4	3
on our	-26	-17	-25	-22	-28	-24	-30
on plain	-53	-102	-54	-58	-54	-54	-56
on point	-7	-6	-8	-6	-7	-6	-6
on prem	-23	-22	-22	-22	-23	-21	-23
on premiz	-11	-21	-11	2	-11	-10	-12
on provid	-26	-27	-32	-27	-34	-26	-36
on secur	4	-7	4	25	1	4	3
on server	-72	-72	-73	-80	-76	-75	-97
on share	-32	-33	-40	-34	-39	-33	-34
on site	-29	-28	-27	-27	-26	-26	-27
on that	12	14	14	14	50	7	9
on the	-17	-22	-24	-19	-22	-20	-27
on them	14	-4	-6	-1	-4	-2	10
on top	-9	-8	-8	-9	-13	-8	-8
on us	3	-4	-15	-16	-29	-17	28
on what	-32	33	-40	-20	-30	-12	-16
on which	-67	-61	-60	-63	-71	-59	-70
on who	-48	-46	-47	-47	-50	-46	-77
on whom	-17	-16	-16	-17	-18	-17	-22
onc	2	2	3	33	2	4	2
onc a	34	28	28	85	31	34	32
onc held	-16	-16	-17	-19	-16	-16	-17
one	3	-2	6	29	0	2	16
one $	-1	35	84	94	6	19	118
one @	15	24	11	32	87	22	17
one avail	-19	-19	-23	-20	-24	-19	-23
one az	-52	-51	-63	-53	-58	-50	-55
one hand	29	61	34	56	30	31	33
one is	-48	-49	-52	-53	-58	-48	-78
one line	-30	-35	-29	-54	-29	-29	-37
one of	-22	-20	-25	-23	-24	-20	-23
one so	-7	-7	-7	-7	-6	-6	-9
one who	-24	-24	-24	-25	-29	-26	-32
one with	11	17	21	63	19	19	15
one zone	-28	-27	-33	-30	-37	-27	-31
onli	-4	-15	14	9	14	-1	-8
onli $	24	27	25	23	57	26	27
onli the	-23	-48	-24	3	-28	-25	-33
onli with	16	18	17	17	39	18	18
ons	-11	-9	-11	-10	-10	-10	-14
onto	-19	-8	-19	-20	-30	-18	-22
onto @	-26	-15	-27	-35	-25	-25	-36
onto it	-30	-29	-28	-29	-51	-31	-29
open	-30	-28	-27	-27	-26	-29	-28
open a	3	5	-5	4	34	-14	6
open sourc	-28	-28	-29	-29	-53	-28	-29
open the	-14	-16	-13	-14	-14	-13	-16
open to	-34	-28	-28	-28	-30	-27	-28
open who	-47	-41	-41	-40	-45	-40	-44
opensearch	-8	80	-7	-19	-4	8	-11
openssh	-18	-17	-28	32	-30	-13	-20
openssl	-27	-31	-28	-31	-28	-28	-27
oper	-28	-26	-29	-25	-28	-27	-11
oper system	-30	-28	-30	-28	-30	-29	-5
oper the	-28	-29	-27	-28	-29	-26	-29
oppos	30	90	75	29	18	34	39
oppos to	30	90	75	29	18	34	39
ops	14	27	-3	60	6	14	13
option	-22	-33	-30	36	-30	-19	-26
option give	-1	-19	3	29	3	3	3
option on	50	40	24	129	44	50	47
or	-4	23	6	34	10	9	16
or $	-30	-50	-32	-41	-30	-30	-35
or @	23	78	33	94	44	35	32
or a	-21	-55	-11	36	-21	-13	-14
or amazon	-66	-54	-55	-56	-58	-55	-70
or aws	-34	-32	-35	-62	-68	-32	-2
or both	-14	-14	-14	-22	-15	-14	-17
or by	-22	-17	-16	-17	-16	-17	-20
or custom	-100	-85	-90	-85	-111	-92	-110
or destroi	-15	-17	-16	-19	-16	-16	-16
or do	-26	-14	-12	-16	-18	-16	15
or doe	-59	-34	-32	-36	-33	-34	-38
or fals	-36	-37	-45	-41	-41	-37	-50
or fix	35	26	17	25	-1	93	9
or host	-31	-57	-32	-37	-33	-30	-31
or i	-11	-13	-11	-12	-11	-11	-12
or is	-15	-14	-14	-25	-15	-15	-16
or me	-41	-20	-23	-57	-49	-19	39
or neo4j	8	79	14	1	-11	9	6
or no	-15	-19	-15	-16	-23	-15	-15
or not	-22	35	-16	-23	-19	-15	-25
or on	36	31	46	94	12	31	131
or our	-86	-72	-56	-43	-66	-59	-62
or privat	-29	-29	-29	-32	-36	-30	-38
or so	-24	-22	-21	-33	-24	-22	-22
or the	9	67	26	45	49	37	29
or their	-8	20	24	22	24	24	62
or them	-43	-20	-37	-19	29	-19	-24
or us	-4	-1	1	-4	42	1	-5
or we	-20	-19	-21	-24	-19	-20	-22
or what	-50	-40	4	-53	-62	8	-51
or who	-36	-29	-29	-31	-35	-29	-33
orchestr	-19	-19	-22	-19	-19	-19	-25
order	9	-5	5	67	-3	11	7
order $	-14	-14	-16	-16	-14	-14	-18
order a	-42	-39	-41	-43	-45	-39	-41
org	-13	-2	-2	-5	12	-3	-13
organ	-50	-46	-61	-48	-48	-59	-61
origin	-35	-43	-36	-37	-52	-36	-39
os	-10	-19	-1	2	5	-5	45
os $	-50	-49	-16	-49	-68	-46	23
os and	30	30	29	64	29	30	27
os fix	-56	-51	-59	-50	-52	-51	-74
os in	24	28	29	30	25	31	93
os level	-9	-9	-9	-9	-9	-9	-13
os of	20	21	15	20	66	22	-1
os on	-70	-110	-66	-77	-80	-70	-84
os patch	-2	-11	-2	10	-5	1	54
os underneath	-42	-43	-40	-60	-45	-40	-62
os updat	67	71	65	59	53	65	196
other	-18	-5	-16	-17	-23	-17	-19
other $	-17	-11	-16	-15	-15	-16	-18
other custom	-13	-12	-11	-12	-12	-11	-13
otherw	-10	-11	-10	-11	-10	-10	-10
otherw $	-10	-11	-10	-11	-10	-10	-10
our	-6	-10	-13	-6	-8	-10	3
our $	23	-26	-38	-13	-38	-27	-17
our @	2	8	8	8	16	8	47
our account	-20	-20	-20	-20	-26	-21	-23
our admin	-29	-27	-27	-30	-34	-28	-34
our app	-25	-28	-33	-11	-27	-24	-27
our applic	-29	-29	-28	-29	-53	-28	-30
our audit	-39	-39	-59	-38	-59	-37	-52
our auditor	-1	-5	-1	23	-4	-1	-2
our aws	-39	-29	-30	-32	-34	-30	-29
our backup	-71	-54	-54	-53	-80	-54	-77
our begin	75	30	34	27	32	31	30
our bit	80	10	24	23	-2	14	11
our branch	-28	-20	-21	-21	-30	-20	-21
our cisco	-13	-6	-43	-13	57	-34	-10
our client	20	-4	-2	-17	-5	-2	-7
our cluster	19	29	26	8	9	26	71
our compani	1	35	33	34	112	33	15
our contain	-28	-21	-54	-26	-39	-21	16
our content	-20	-20	-21	-20	-24	-24	-22
our custom	-14	-13	-13	-13	-14	-19	-14
our data	-45	-54	-45	-45	-51	-46	-59
our databas	-27	-27	-24	-27	-25	-25	-41
our dba	-36	-14	-35	-60	-38	-35	-54
our desk	-11	20	-8	-36	-10	-9	-8
our domain	-51	-34	-43	-49	-48	-43	-46
our duti	4	30	-18	-22	-23	-15	-20
our factori	58	24	20	25	24	24	25
our function	-20	-20	-22	-27	-30	-22	-20
our headach	-21	-20	-22	-10	-31	-21	-23
our imag	-17	-15	-15	-15	-14	-16	-16
our in	91	-6	1	11	6	14	15
our iso	-14	-11	-11	-11	-16	-11	-12
our job	62	38	27	40	32	40	93
our laptop	-45	-45	-45	-45	-81	-45	-49
our leak	-8	-5	-5	-6	-5	-5	-5
our list	-11	10	-12	-22	-8	-9	-9
our load	-24	-20	-20	-20	-23	-20	-23
our oblig	86	41	26	23	24	14	14
our offic	-40	-40	-37	-45	-50	-36	-38
our old	-18	-29	-19	-18	-18	-18	-21
our on	51	57	28	27	27	27	25
our or	-23	-36	-17	-24	-10	-11	46
our own	-23	-12	-23	-25	-15	-22	-29
our part	48	-6	5	2	5	3	-2
our pod	-36	-42	-41	-38	-41	-35	-35
our polici	12	31	32	33	12	90	31
our premiz	-27	-30	-28	-39	-28	-27	-27
our privat	-14	-13	-13	-13	-15	-13	-17
our problem	-41	-41	-54	-45	-47	-43	-43
our respons	-8	-7	-7	-9	-7	-7	-7
our router	-23	-23	-23	-23	-29	-23	-27
our saa	-5	-5	-5	-5	-5	-5	-8
our salesforc	30	30	25	30	73	29	-9
our server	-28	-38	-27	-2	-33	-27	-42
our servic	-31	-51	-31	-37	-31	-31	-32
our share	24	142	38	21	35	42	40
our shop	-16	-13	-13	-13	-16	-13	-13
our side	-53	-37	-31	-15	-34	-31	-38
our site	-33	-28	-29	-29	-29	-28	-33
our task	-30	-28	-32	-28	-50	-28	-33
our team	-44	-32	-40	3	-58	-36	-46
our their	141	96	59	57	58	56	17
our to	-34	-33	-37	-37	-39	-34	-36
our ubuntu	-31	-32	-30	-31	-48	-31	-54
our unus	-31	-27	-27	-27	-35	-29	-30
our user	-15	-14	-17	-14	-16	-15	-15
our warehous	-38	-32	-37	-36	-41	-32	-37
our web	-22	-16	-17	-17	-19	-16	-18
our websit	-48	-46	-48	-48	-48	-45	-58
our whose	-10	-10	-10	-11	-11	-10	-17
our windows	0	-22	0	31	-4	0	-3
our work	1	-28	2	46	-2	-2	1
our workload	-52	-53	-55	-55	-60	-53	-62
ourself	-2	-24	-37	-27	-50	-24	-22
ourself $	-2	-24	-37	-27	-50	-24	-22
ourselv	-41	-66	-49	4	-42	-40	-25
ourselv $	-40	-51	-50	-14	-35	-38	-4
ourselv on	-24	-69	-29	23	-38	-24	-31
ourselv who	-22	-22	-22	-23	-22	-22	-39
out	17	1	14	5	14	0	-1
out $	-4	-2	42	4	32	-14	-10
out a	14	10	11	36	12	14	14
out after	12	18	18	-2	48	19	17
out for	114	12	-11	24	-21	18	19
out of	-47	-46	-46	-44	-58	-44	-46
out the	-29	-11	-18	-21	-20	-18	-19
outag	-35	-34	-37	-35	-44	-34	-41
outlin	110	45	37	42	40	46	48
outlin the	35	15	15	15	13	15	15
over	-15	-25	-21	-7	-27	-20	-6
over $	4	5	5	7	-22	2	61
over @	-9	-51	-31	-13	-30	-25	-26
over in	-28	-54	-28	-33	-28	-28	-28
over our	12	3	4	3	3	4	4
over sever	-11	-10	-11	-11	-10	-10	-10
over the	-6	-22	-14	23	-14	-15	-13
overal	-17	-18	-21	-18	-20	-18	-23
overnight	-70	-67	-66	-73	-91	-66	-75
overview	70	13	13	8	18	11	15
overview $	75	1	6	9	-6	5	4
overview of	31	4	2	7	31	-14	2
own	-7	-8	-12	-8	-1	-11	7
own $	-34	-31	-33	-33	-40	-32	-36
own @	9	63	18	-7	16	17	13
own and	32	1	3	7	6	6	5
own applic	-23	-24	-25	-24	-26	-24	-28
own build	-10	-15	-10	-13	-10	-10	-10
own cert	-28	-37	-31	-32	-32	-29	-28
own contain	-12	-19	-12	-15	-12	-12	-13
own data	-27	-27	-29	-27	-52	-27	-28
own datacent	-6	-11	-6	-6	-6	-6	-6
own employe	-32	-32	-33	-32	-49	-32	-36
own everyth	4	5	4	4	35	2	0
own infer	-47	-28	-30	-29	-32	-29	-29
own node	-20	-20	-16	21	-34	-15	-33
own router	-21	-21	-19	-23	-21	-19	-21
own server	-65	-62	-60	-63	-60	-58	-82
own that	-30	-29	-46	-31	-31	-29	-34
own the	4	23	23	25	87	22	1
own workload	-14	-14	-15	-15	-19	-14	-15
owner	-4	-8	-4	-3	7	-3	17
owner $	55	30	26	30	21	30	86
owner for	-30	-14	-16	-15	1	-14	-23
owner of	-27	-28	-27	-29	-7	-30	-58
ownership	-24	-59	-60	-54	-65	-57	-65
ownership $	-71	-70	-73	-68	-75	-69	-80
paa	-8	-15	47	-7	-23	-9	-23
packag	-18	-19	-18	-18	-19	-18	-19
packag in	-8	-7	-7	-7	-7	-7	-7
page	-26	-24	-22	-23	-24	-22	-27
pager	48	-7	4	4	-7	3	5
pai	-6	-3	-3	-6	26	-3	-30
pai attent	-32	-32	-33	-32	-50	-32	-35
pai for	9	12	12	7	51	11	-21
pair	-25	-9	-16	-13	19	-13	-11
pair of	-9	-8	-9	-9	-10	-8	-8
palo	-12	2	4	7	42	-3	-4
palo alto	-41	-38	-39	-38	-41	-38	-51
panda	-34	-33	-34	-35	-36	-33	-56
paragraph	12	52	14	7	56	10	21
param	-27	-31	-29	-30	-32	-26	-28
paramet	-34	-31	-32	-33	-35	-32	-39
paramet group	-43	-39	-40	-42	-45	-40	-50
park	22	24	24	20	74	20	16
part	81	43	20	42	24	31	39
part $	82	49	17	51	20	28	21
part in	-4	19	2	-1	1	2	1
part of	74	7	-19	11	0	11	4
parti	-13	-23	-23	-24	-27	-23	-25
parti $	-8	-18	-19	-20	-16	-15	-15
parti for	118	35	43	41	18	39	40
parti in	15	35	88	35	34	35	35
parti instal	-43	-40	-40	-50	-48	-41	-54
parti is	-16	-14	-14	-14	-20	-13	-13
parti must	-38	-30	-31	-31	-35	-30	-33
parti protect	-16	-16	-17	-16	-18	-17	-16
parti that	-18	-19	-22	-20	-21	-20	-20
partit	-104	-83	-84	-77	-84	-77	-79
partner	6	6	4	43	4	6	7
pass	-23	-15	6	-32	-19	-16	-15
passport	-11	-8	-8	-8	-8	-8	-8
password	-58	-54	-55	-54	-56	-53	-58
password $	-53	-54	-60	-55	-56	-54	-56
password for	-18	-15	-16	-16	-18	-15	-15
password in	-17	-21	-16	-16	-16	-16	-17
password length	-12	-10	-10	-11	-11	-10	-12
password of	-31	-28	-28	-29	-40	-28	-31
password polici	-55	-45	-53	-45	-52	-45	-46
password rule	-37	-35	-35	-33	-35	-35	-35
password safe	-50	-40	-39	-47	-39	-41	-46
past	26	27	27	25	64	25	26
patch	-17	-12	-14	-7	-4	-12	23
patch $	2	10	-3	19	1	9	96
patch @	-82	-82	-70	-60	-53	-67	-121
patch a	-68	-59	-58	-66	-25	-56	-110
patch all	-58	-55	-60	-58	-64	-56	-79
patch amazon	47	44	45	39	98	44	30
patch an	-60	-69	-58	-82	-69	-63	-66
patch are	-65	-52	-51	-53	-52	-53	-82
patch aws	-80	-77	-82	-78	-79	-78	-142
patch baselin	-46	-47	-48	-50	-54	-46	-66
patch burden	31	58	28	89	14	24	25
patch by	-44	-45	-45	-45	-48	-42	-46
patch evid	-6	-6	-6	-7	-6	-7	-9
patch for	-108	-98	-103	-100	-109	-103	-141
patch from	35	32	36	19	97	29	27
patch host	19	18	19	50	17	19	14
patch in	-43	-41	-43	-41	-41	-41	-67
patch is	-15	-16	-14	-5	-17	-17	-23
patch it	45	54	59	65	55	63	157
patch manag	-46	-48	-44	-49	-73	-51	-69
patch of	-63	-69	-64	-63	-68	-63	-74
patch on	-41	-40	-40	-41	-39	-39	-67
patch our	50	44	76	66	73	81	210
patch server	-7	-26	-3	9	-6	-4	-12
patch that	29	29	29	28	20	29	73
patch the	-19	-17	-17	-15	0	-16	-20
patch them	-39	-35	-40	-35	-50	-34	-43
patch there	-29	-52	-29	-31	-30	-30	-30
patch these	-53	-53	-50	-50	-79	-51	-78
patch to	-38	-35	-36	-37	-42	-35	-49
patch us	-88	-66	-68	-65	-41	-65	-97
patch what	7	30	-14	40	-15	-3	-2
patch who	-8	-19	-9	-14	-29	-7	54
patch whose	69	70	70	70	60	69	146
patch windows	16	16	16	42	12	16	8
patient	-15	-12	-12	-12	-14	-12	-12
pay	-20	-20	-25	-21	-24	-19	-23
pay for	-22	-23	-29	-23	-28	-21	-27
pci	-29	-30	-13	-28	-39	-30	-33
pci compliant	-44	-45	-51	-53	-53	-45	-51
pci dss	-32	-32	-18	-35	-44	-33	-35
pdb	-33	-12	61	13	-8	-23	-29
pdb $	-129	-108	-175	-125	-130	-133	-124
peer	-39	-33	-35	-33	-36	-33	-42
peer node	-45	-37	-39	-37	-40	-37	-48
pend	22	25	25	25	56	25	25
penetr	-31	-31	-10	-30	-35	-40	-42
penetr test	-31	-31	-10	-30	-35	-40	-42
peopl	-15	-20	-11	3	-17	-14	-16
peopl and	-6	-6	-6	-6	-7	-6	-11
peopl that	-28	-35	-27	-27	-30	-26	-27
peopl who	13	-9	11	53	5	10	2
per	24	9	-18	-19	17	-6	-20
per client	-45	-37	-34	-33	-36	-35	-36
per servic	13	71	14	7	18	22	21
perform	-50	-48	-55	-48	-51	-48	-61
perform them	-54	-48	-48	-46	-62	-49	-61
perimet	-94	-93	-98	-91	-120	-93	-94
period	-29	-29	-29	-28	-30	-28	-31
period $	-42	-41	-44	-40	-43	-40	-41
permiss	-66	-70	-67	-65	-69	-65	-67
permiss $	-40	-45	-40	-40	-41	-39	-51
permiss for	-29	-32	-29	-44	-28	-28	-29
permiss in	-31	-42	-29	-29	-30	-29	-30
permiss of	-20	-17	-19	-18	-22	-17	-17
permiss on	-71	-66	-66	-65	-79	-64	-68
permiss to	-10	-11	-9	-10	-10	-9	-9
permit	-26	-25	-27	-26	-29	-25	-26
person	-32	-25	-23	-8	-15	-25	-27
person $	16	15	21	11	51	39	2
person data	-57	-44	-48	-46	-47	-44	-48
phish	-66	-64	-67	-67	-91	-65	-74
phish $	-54	-54	-57	-60	-82	-57	-62
php	-42	-39	-55	-38	-47	-42	-39
physic	-35	-32	-35	-35	-35	-34	-38
physic $	-10	-10	-2	-9	-15	-10	-10
physic access	-12	-11	-12	-13	-14	-12	-13
physic and	-31	-31	-35	-31	-32	-32	-54
physic cabl	-7	-7	-8	-7	-11	-7	-8
physic entri	-19	-19	-21	-19	-20	-20	-20
physic host	-73	-75	-78	-77	-80	-76	-95
physic layer	-25	-25	-29	-25	-27	-26	-28
physic machin	-39	-36	-40	-37	-38	-36	-42
physic network	-12	-12	-13	-12	-12	-12	-12
physic secur	-52	-49	-53	-49	-50	-48	-51
physic server	-27	-26	-23	-25	-23	-23	-28
pi	-49	-41	-37	-39	-42	-38	-63
pick	-44	-50	-45	-34	-48	-43	-47
pick @	-15	-44	-15	14	-15	-15	-15
pick its	-20	-23	-21	-22	-25	-21	-20
pick the	-48	-47	-48	-49	-51	-48	-53
pick which	-29	-31	-31	-51	-51	-29	-29
pictur	51	10	9	6	-4	10	1
pictur for	52	21	20	16	16	20	22
pile	-33	-32	-33	-32	-41	-32	-32
pile up	-8	-8	-9	-8	-8	-8	-8
pip	-34	-33	-33	-35	-36	-33	-38
pip instal	-23	-23	-23	-23	-27	-24	-29
pipe	-24	-24	-23	-24	-29	-23	-31
pipe style	-24	-24	-23	-24	-29	-23	-31
pipelin	-79	-80	-125	-78	-80	-80	-83
pitr	-28	-34	25	-28	-40	-30	-33
pitr $	26	25	118	23	9	18	21
pitr on	-29	-23	-26	-25	-23	-23	-22
pki	18	13	25	56	20	25	24
place	-16	-16	-19	-16	-16	-15	-16
place a	-24	-23	-22	-23	-24	-22	-24
plain	-29	-42	-23	-28	-31	-30	-31
plain @	-32	-49	-34	-25	-36	-37	-34
plain text	-39	-39	-39	-42	-39	-36	-40
plain word	15	14	55	14	11	14	7
plan	-54	-36	-61	-51	-55	-54	-52
plan $	-42	-40	-38	-38	-35	-64	-37
plan for	-34	-33	-32	-32	-35	-31	-34
plan is	17	83	16	32	26	38	41
plan of	-39	-41	-40	-43	-67	-40	-49
plan version	-42	-43	-39	-40	-40	-38	-50
plane	-17	-13	9	-13	-14	-12	-17
plane $	-20	-19	8	-18	-22	-21	-25
plane in	11	25	59	24	21	25	25
plane of	-12	-12	-12	-11	-11	-11	-11
plant	-36	-34	-34	-35	-35	-34	-53
platform	-12	-14	14	-10	11	-8	-11
platform $	33	33	28	30	78	33	28
platform branch	-19	-22	-20	-19	-22	-18	-18
platform updat	13	18	58	18	17	17	16
platform version	10	9	76	19	12	19	23
pleas	39	35	37	45	58	37	32
pleas $	17	16	32	25	-5	38	26
pleas approv	16	17	16	16	48	16	15
pleas explain	24	2	7	1	-11	0	2
pleas who	-19	-24	-20	-22	-21	-20	-23
pls	44	33	7	7	7	58	-10
pls $	51	58	24	18	36	90	22
plu	-36	-47	-36	-39	-36	-34	-35
plugin	-69	-60	-60	-61	-63	-58	-64
plugin and	-24	-28	-28	-38	-24	-24	-32
plz	99	17	24	28	54	24	20
plz $	99	17	24	28	54	24	20
pod	-24	-23	-6	-22	-21	-22	-29
pod disrupt	-33	-34	-38	-33	-38	-34	-38
pod in	-30	-36	-35	-32	-30	-29	-30
pod on	-25	-22	-24	-23	-31	-22	-22
point	9	-30	-6	-16	-19	-14	-18
point in	-19	-17	7	-17	-25	-18	-22
point of	-36	-31	-33	-32	-34	-32	-45
poison	-31	-29	-30	-29	-38	-30	-30
polici	-37	-34	-27	-34	-31	-25	-36
polici $	-109	-105	-117	-100	-92	-102	-118
polici for	-36	-37	-34	-42	-37	-33	-35
polici in	-42	-38	-44	-39	-40	-38	-39
polici of	-14	-13	-13	-13	-14	-13	-13
polici on	-51	-51	-56	-52	-53	-51	-57
polici that	16	19	18	16	46	18	6
pool	-51	-48	-47	-48	-51	-45	-62
pool whose	-31	-27	-25	-28	-32	-24	-25
port	-27	-27	-27	-27	-28	-26	-27
port 22	-26	-26	-26	-27	-30	-26	-27
port 3389	-29	-30	-36	-36	-38	-30	-31
port in	-9	-9	-10	-10	-9	-9	-11
port on	-20	-19	-18	-18	-18	-17	-17
posix	-57	-46	-48	-45	-47	-45	-50
possibl	37	33	37	69	77	38	32
possibl @	26	23	26	55	19	26	26
possibl to	38	25	25	78	91	33	36
postfix	14	25	15	50	11	13	17
postfix on	14	25	15	50	11	13	17
power	-27	-26	-29	-26	-19	-25	-28
power and	-26	-27	-24	-25	-31	-24	-24
power suppli	-31	-31	-36	-31	-35	-31	-32
ppl	-3	12	54	15	-8	10	13
ppl mean	-3	12	54	15	-8	10	13
pr	-2	-3	-12	2	55	-11	-12
pre	-78	-59	-62	-59	-69	-60	-70
prem	-23	-22	-22	-22	-23	-21	-23
premiz	-17	-25	-17	-8	-17	-16	-18
premiz $	-30	-32	-30	-41	-30	-30	-30
premiz @	-12	-11	-11	-11	-11	-11	-12
premiz domain	-11	-14	-11	-13	-11	-11	-12
premiz server	-7	-7	-7	-7	-9	-7	-11
prepar	-4	-13	-15	-15	-16	-14	-19
presenc	-41	-36	-37	-37	-39	-36	-52
presenc $	-47	-42	-43	-43	-45	-42	-61
prevent	-32	-33	-34	-34	-38	-34	-39
prevent it	-27	-28	-30	-29	-31	-27	-38
previou	-8	-6	-9	-9	17	-9	-10
previou instruct	3	4	3	4	32	1	0
price	-73	-47	-51	-50	-51	-49	-50
princip	-13	-13	-12	-14	-13	-12	-12
principl	-24	-21	-22	-21	-27	-20	-22
principl $	-20	-20	-22	-21	-28	-20	-22
principl who	-11	-7	-7	-7	-7	-7	-7
print	17	14	16	15	78	6	10
privaci	-17	-17	-16	-17	-19	-25	-18
privat	22	10	8	9	22	10	9
privat @	-18	21	20	18	69	21	21
privat databas	-14	-18	-14	-16	-17	-14	-14
privat kei	-17	-16	-16	-17	-18	-16	-16
privat key	-8	-8	-8	-8	-9	-7	-8
privat subnet	-34	-33	-33	-35	-39	-34	-44
privileg	-36	-28	-12	-36	-35	-29	-48
privileg $	11	11	53	8	2	8	12
pro	60	58	47	54	142	56	36
pro $	60	58	47	54	142	56	36
problem	-26	-26	27	-28	-48	-31	-35
problem $	-12	-13	64	-15	-45	-20	-19
process	2	6	7	6	53	2	4
process in	-27	-21	-20	-21	-22	-20	-20
procur	13	-20	-19	-31	-39	-19	-19
prod	-6	-3	-7	-5	21	-3	-3
prod who	-10	-8	-8	-8	-9	-8	-8
produc	-40	-37	-39	-44	-37	-37	-49
product	-32	-30	-32	-31	-40	-31	-32
product system	-26	-25	-27	-26	-33	-26	-29
profil	-23	-18	-18	-18	-20	-18	-20
program	-9	-8	-7	-8	-8	-8	-10
project	-3	3	4	5	40	6	-4
promiz	-36	-37	-42	-40	-56	-37	-37
prompt	-70	-54	-54	-53	-60	-52	-55
proof	-30	-30	-31	-32	-30	-30	-51
proof of	-32	-32	-34	-34	-33	-32	-56
proper	26	8	26	25	56	27	25
protect	-32	-22	-32	-30	-33	-30	-37
protect $	-19	-19	-19	-18	-19	-18	-18
protect my	-9	-8	-9	-9	-12	-9	-9
protect of	-27	-26	-26	-26	-33	-26	-38
protect our	-6	-7	-7	-6	-8	-6	-8
protect the	-31	-32	-35	-32	-34	-32	-35
prove	-26	-25	-26	-26	-31	-26	-39
provid	-22	-21	-22	-22	-23	-20	-23
provid $	-8	-5	-5	-6	-5	-5	-5
provid al2023	-26	-27	-32	-27	-34	-26	-36
provid and	28	13	13	12	13	13	13
provid by	-21	-19	-20	-22	-23	-19	-21
provid or	-15	-14	-16	-16	-14	-14	-20
provid power	-17	-20	-16	-17	-18	-16	-16
provid the	-34	-31	-29	-30	-33	-29	-29
provis	-46	-47	-45	-27	-45	-40	-44
provis @	-1	-17	-1	32	-2	1	0
provis mode	-77	-71	-80	-84	-67	-67	-73
provis the	-20	-25	-21	-22	-20	-21	-20
proxi	-32	-41	-32	-8	-36	-33	-38
proxi do	-38	-36	-41	-40	-41	-53	-46
public	-27	-26	-27	-27	-16	-26	-29
public @	-33	-30	-30	-33	-33	-30	-41
public access	-39	-35	-36	-35	-52	-35	-34
public by	-45	-43	-43	-41	-45	-44	-43
public certif	-24	-27	-24	-25	-31	-24	-24
public for	-11	-8	-10	-9	-9	-9	-9
public or	-29	-29	-29	-32	-36	-30	-38
public repo	-30	-30	-30	-31	-45	-31	-35
publicli	-16	-16	-17	-15	-18	-16	-16
publish	-40	-38	-41	-39	-43	-38	-46
publish $	-8	-8	-9	-9	-8	-9	-8
publish the	-11	-11	-12	-11	-12	-11	-11
publish thi	-48	-46	-48	-45	-56	-46	-49
publish to	-24	-24	-26	-25	-40	-23	-23
publish updat	-45	-43	-48	-44	-51	-44	-58
pull	-28	-26	-27	-28	-29	-27	-31
pull from	-41	-42	-43	-45	-50	-41	-54
push	-5	-8	-5	23	-6	-4	-9
push the	15	5	12	68	9	13	5
put	-13	0	-14	15	-22	-15	-27
put @	28	58	28	25	28	28	27
put a	10	8	1	55	-21	1	1
put in	-15	-15	-17	-16	-23	-16	-16
put into	-46	-51	-46	-52	-52	-42	-41
put on	-8	-8	-9	-9	-8	-8	-10
python	-5	-3	-5	2	17	-3	-9
python 3	27	25	25	54	54	26	22
python packag	-13	-13	-13	-13	-17	-13	-15
python runtim	-18	-18	-20	-19	-19	-18	-31
python3	-52	-46	-52	-47	-52	-46	-61
q	28	31	27	32	24	29	85
qualiti	-55	-51	-53	-48	-54	-50	-52
qualiti $	-55	-51	-53	-48	-54	-50	-52
quarter	11	58	26	26	23	26	27
quarterli	-17	-9	-13	-9	-17	-8	41
queri	-20	-17	-18	-18	-6	-17	-19
queri $	-30	-26	-26	-26	-30	-29	-30
queri and	-21	-15	-15	-15	-17	-15	-15
queri engin	-20	-19	-19	-20	-24	-19	-27
queri i	30	31	31	29	70	29	30
queri log	-30	-27	-28	-28	-34	-27	-28
queri on	-25	-24	-26	-24	-29	-24	-25
queri result	-43	-41	-41	-40	-47	-41	-47
question	-23	-16	-10	-15	-42	34	-20
question $	-12	-4	-11	0	-25	54	-18
question @	-12	-12	-11	-11	-11	-11	-13
question can	-2	-1	-6	-1	-12	21	0
question for	-74	-58	-54	-53	-53	-59	-55
questionnair	-17	-25	11	-17	-17	-18	-21
queue	-19	-17	-17	-2	-19	-17	-23
queue and	-53	-50	-51	-55	-56	-52	-61
queue polici	-58	-56	-59	-60	-67	-56	-74
quick	43	118	45	27	28	33	19
quota	-39	-32	-11	-32	-18	-37	-32
r	-32	-32	-32	-36	-29	16	-20
raci	120	14	18	21	0	16	18
raci $	84	5	11	14	-2	8	9
raci for	89	13	15	17	0	13	16
rack	-43	-44	-44	-44	-50	-44	-59
rack $	-31	-32	-32	-32	-40	-32	-50
raiz	8	20	16	21	88	11	23
raiz the	-11	-10	-10	-11	-13	-10	-11
ram	87	16	18	21	16	20	14
ran	-10	-10	-10	-10	-12	-10	-14
rang	-42	-37	-38	-38	-40	-37	-41
rang of	-46	-43	-44	-42	-46	-42	-45
rank	11	11	18	71	0	15	17
ransomwar	-22	-19	-19	-20	-21	-19	-22
ransomwar encrypt	-18	-15	-15	-16	-16	-15	-19
raspberri	-49	-41	-37	-39	-42	-38	-63
raspberri pi	-49	-41	-37	-39	-42	-38	-63
rather	-5	-7	-11	25	-8	-6	-6
rather than	-27	-16	-35	-29	-30	-27	-28
rbac	-89	-79	-84	-74	-78	-74	-87
rce	-55	-43	-38	-51	-50	-42	-63
rdp	-16	-17	-16	-12	-22	-16	-23
reach	-36	-33	-48	-35	-24	-35	-38
reach @	-48	-51	-47	-54	-65	-48	-50
reach a	-21	-26	-21	-28	-24	-21	-21
reach end	24	25	24	24	54	24	25
reach the	-9	-9	-9	-9	-11	-9	-14
reachabl	-67	-60	-54	-54	-59	-54	-55
react	-30	-31	-35	-35	-9	-33	-34
read	-4	-2	5	-3	23	6	-8
read a	-11	-11	-11	-11	-19	-10	-11
read and	-36	-36	-42	-37	-42	-40	-35
read my	-25	-26	-24	-34	-35	-23	-24
read of	24	27	26	23	57	27	27
read our	-31	-32	-40	-32	-51	-31	-47
read the	-15	-14	-23	-14	-19	-2	-14
readabl	-19	-12	-11	-12	-12	-12	-12
reader	30	28	14	27	86	25	24
real	16	15	21	11	51	39	2
real person	16	15	21	11	51	39	2
realli	-6	-2	-4	1	36	-6	-6
reboot	-5	0	-5	-2	64	-11	-8
rebuild	-20	-21	-21	-13	-21	-19	-26
receiv	-15	-13	-13	-14	-14	-13	-14
receiv a	-12	-9	-10	-10	-11	-9	-9
recommend	8	-14	7	37	71	0	9
recommend a	39	35	42	8	120	36	43
record	-47	-48	-47	-49	-45	-45	-49
record $	2	5	6	6	56	7	-17
record @	-35	-45	-36	-37	-37	-35	-40
record for	-30	-30	-25	-25	-26	-26	-29
record in	-25	-25	-25	-25	-36	-26	-29
record of	-31	-35	-32	-55	-35	-31	-34
record to	8	4	5	43	-2	9	7
recov	-22	-20	-18	-19	-20	-19	-22
recoveri	-33	-31	-26	-31	-37	-31	-34
recoveri $	-19	-19	38	-19	-44	-23	-30
recoveri drill	-16	-12	-12	-12	-13	-12	-13
recoveri for	-23	-19	-23	-19	-21	-19	-19
recoveri plan	-23	-23	-25	-23	-27	-23	-25
recoveri point	-24	-18	-22	-20	-21	-19	-19
recoveri setup	-12	-9	-9	-9	-9	-9	-10
recoveri time	-47	-48	-57	-46	-55	-48	-47
red	11	-14	-8	-15	-16	-14	-36
red hat	18	-10	-3	-11	-12	-10	-35
redishel	-54	-45	-41	-51	-49	-43	-66
redishel cve	-20	-20	-20	-22	-20	-20	-35
redshift	17	4	15	45	10	16	10
redund	-48	-49	-53	-47	-51	-46	-52
redund insid	-30	-30	-38	-31	-31	-29	-31
refresh	-26	-23	-27	-24	-23	-22	-22
regard	-4	25	-15	-14	3	-4	-2
regardless	-27	-25	-26	-26	-27	-24	-24
region	-28	-15	-24	-28	-15	-26	-29
region $	-20	12	-16	-19	-25	-18	-20
region at	39	36	103	37	20	34	38
region avail	-18	-18	-31	-18	-18	-18	-18
region build	-28	-28	-33	-28	-41	-28	-32
region doe	34	31	32	37	87	25	34
region for	-41	-33	-41	-36	-40	-35	-35
region has	22	23	15	4	71	19	23
region is	4	10	1	8	72	10	8
region our	-24	-24	-25	-24	-34	-28	-27
region replic	-39	-39	-44	-37	-43	-38	-38
region to	-8	-8	-8	-8	-10	-8	-8
region who	-24	-24	-24	-24	-28	-24	-36
regist	-39	-45	-44	-51	-49	-42	-52
registri	-36	-33	-34	-32	-35	-33	-39
regresshion	-55	-53	-61	-54	-82	-49	-74
regul	-23	-22	-23	-22	-26	-22	-31
regul that	-28	-28	-29	-28	-34	-28	-44
regular	-50	-14	-26	-25	-25	-25	-24
relaunch	-64	-47	-48	-48	-60	-47	-64
relaunch $	-64	-47	-48	-48	-60	-47	-64
releas	-74	-47	-50	-47	-29	-47	-46
releas $	0	0	-4	1	45	-1	0
reliabl	-2	0	1	0	-12	24	-3
reliabl are	-2	0	1	0	-12	24	-3
remain	74	-5	-1	29	-2	16	17
remain with	71	2	15	20	5	23	25
remedi	-113	-98	-105	-90	-98	-91	-106
remov	-46	-51	-44	-45	-50	-44	-47
renew	-5	-6	-5	21	-5	-4	-2
renew $	30	32	31	30	60	30	64
renew a	-15	-20	-15	-16	-17	-15	-15
renew by	-21	-22	-25	-25	-25	-22	-22
renew it	-13	-11	-12	-12	-12	-11	-11
renew the	-18	-17	-17	-20	-21	-17	-17
renew who	-84	-84	-78	-97	-80	-77	-93
rent	-18	-23	-21	-31	27	-21	-37
repair	-41	-38	-38	-38	-42	-37	-41
repair $	-56	-50	-50	-49	-60	-48	-62
repair and	-39	-27	-28	-36	-29	-27	-27
repair by	-12	-10	-10	-10	-12	-10	-10
repair the	-13	-12	-13	-12	-15	-12	-13
replac	-33	-32	-32	-32	-31	-31	-34
replac $	-31	-31	-33	-31	-52	-31	-40
replac a	-20	-20	-20	-19	-20	-19	-19
replac broken	-33	-37	-33	-54	-35	-34	-41
replac fail	-18	-16	-16	-16	-17	-16	-18
replac the	11	8	12	12	37	12	7
replai	-66	-63	-62	-59	-62	-59	-66
replai $	-66	-63	-62	-59	-62	-59	-66
repli	35	26	17	25	-1	93	8
replic	-39	-35	-37	-35	-38	-35	-35
replic $	-37	-38	-44	-36	-42	-37	-37
replic an	-14	-14	-18	-13	-13	-14	-14
replic of	-18	-18	-18	-17	-19	-17	-17
replic to	-59	-44	-43	-43	-61	-43	-43
replica	-52	-58	-51	-50	-44	-46	-55
repo	-30	-30	-30	-31	-45	-31	-35
repo whose	-31	-32	-32	-33	-50	-33	-33
report	-62	-61	-62	-62	-63	-61	-80
report from	-33	-33	-36	-34	-35	-32	-33
repositori	-16	-15	-15	-15	-16	-15	-16
repositori $	-20	-18	-18	-18	-19	-18	-19
repositori in	-7	-7	-7	-7	-7	-7	-8
reput	-25	-29	-23	-23	-26	-24	-28
request	-27	-25	-26	-26	-24	-26	-31
request $	-13	-12	-13	-12	-13	-12	-12
request of	-8	-8	-8	-8	-9	-9	-9
request to	13	13	13	13	38	13	12
requir	-28	-27	-27	-27	-30	-26	-29
requir http	-13	-16	-15	-13	-14	-14	-13
requir txt	-19	-17	-18	-19	-18	-17	-20
requir updat	-24	-23	-22	-24	-35	-22	-26
requir who	-35	-34	-37	-35	-46	-35	-41
reserv	-18	-15	-4	-9	40	-6	-8
reserv @	21	22	43	38	109	40	42
reserv concurr	-27	-27	-26	-27	-36	-27	-31
reset	5	11	8	9	40	10	5
resid	-45	-43	-51	-44	-54	-45	-51
resili	-37	-40	-21	-39	-50	-41	-61
resili in	13	11	44	12	10	11	7
resolv	-28	-26	-26	-27	-49	-26	-27
resourc	-34	-28	-41	-30	-6	-28	-39
resourc $	-36	-34	-36	-35	-57	-34	-40
respect	-13	-14	-12	-13	-15	-12	-13
respond	-40	-46	-38	-38	-41	-37	-38
respond to	-26	-22	-23	-23	-27	-22	-24
respons	9	1	-5	-4	5	-5	-2
respons $	-11	-2	-23	-16	-15	-18	16
respons @	36	-11	12	40	9	11	10
respons for	-18	-16	-18	-15	11	-15	-21
respons in	89	34	28	32	28	31	31
respons is	-9	-6	-7	-6	-7	-6	-6
respons matrix	133	43	82	47	27	47	39
respons model	-15	-19	9	-17	-33	-20	-22
respons of	120	39	37	43	64	42	36
respons or	-87	-59	-59	-65	-60	-58	-85
respons parti	-18	-16	-14	-16	-14	-14	-15
respons summari	32	6	8	7	4	7	6
respons to	-73	-48	-45	-46	-54	-46	-47
respons who	-37	-28	-25	-24	-24	-24	-25
rest	2	4	12	11	5	4	8
rest $	7	33	13	11	-12	12	69
rest api	27	26	27	57	27	27	23
rest encrypt	-17	-18	-17	-19	-16	-16	-16
rest if	-27	-28	-22	-23	-24	-22	-22
rest in	-20	-18	-23	-18	-20	-18	-21
rest is	-85	-88	-100	-85	-101	-86	-143
restart	-36	-32	-34	-32	-59	-32	2
restor	-29	-27	-28	-27	-32	-28	-31
restor $	-46	-32	-35	-32	-37	-34	-42
restor from	-36	-36	-36	-36	-61	-36	-44
restor it	-13	-13	-13	-13	-15	-13	-18
restor test	-14	-13	-14	-13	-13	-13	-13
restrict	-46	-48	-47	-45	-49	-45	-47
restrict @	-37	-35	-35	-34	-39	-34	-39
result	-39	-36	-37	-36	-40	-36	-41
retail	-30	-27	-26	-29	-26	-26	-38
retail us	-30	-27	-26	-29	-26	-26	-38
retent	-47	-47	-47	-46	-49	-45	-48
retent $	-80	-82	-83	-78	-86	-79	-88
retent in	-20	-19	-19	-21	-22	-18	-18
retent is	-15	-14	-16	-16	-16	-14	-14
retent of	-8	-8	-7	-7	-8	-7	-8
retent period	-40	-40	-41	-39	-43	-39	-43
retent set	-72	-68	-70	-64	-66	-65	-73
retir	-38	-38	-32	-37	-41	-37	-43
retir @	-15	-15	-15	-15	-16	-15	-25
retri	-28	-24	-23	-23	-23	-24	-24
return	-33	-25	-30	-26	1	-24	-27
review	-62	-62	-65	-61	-77	-61	-67
review @	-25	-24	-25	-24	-28	-24	-26
review code	-11	-11	-11	-11	-12	-11	-12
review of	-7	-7	-8	-8	-7	-8	-8
review the	-12	-14	-13	-12	-13	-12	-13
review who	-28	-29	-29	-29	-56	-29	-38
revis	-13	-10	-10	-10	-11	-10	-11
revoc	-8	-6	-6	-7	-7	-6	-6
revok	-49	-46	-47	-48	-51	-47	-51
revok a	-76	-77	-81	-78	-81	-76	-86
revok the	-11	-9	-9	-10	-11	-10	-10
right	-25	-24	-26	-23	-2	-23	-18
right $	-8	-6	-9	-7	9	-6	8
right now	24	43	46	45	101	42	42
right of	-37	-38	-60	-45	-54	-42	-48
risk	-20	-19	-27	-35	-28	-26	-26
risk assess	3	33	2	-7	3	3	4
risk regist	21	-11	-9	-27	-9	-9	-8
rize	-26	-24	-31	-31	-31	-24	-26
rize $	-27	-26	-35	-33	-34	-25	-26
role	-40	-43	-42	-41	-48	-39	-42
role $	-7	-7	-8	-7	-7	-7	-7
role in	-10	-9	-10	-9	-10	-9	-12
role of	-59	-57	-67	-57	-60	-56	-59
roll	-28	-29	-27	-27	-28	-26	-27
roll $	-43	-43	-43	-43	-43	-44	-43
roll them	-10	-9	-9	-9	-10	-9	-12
rollback	-44	-17	-42	-26	10	-18	-17
room	-10	-7	-8	-9	16	-10	-12
room $	-65	-66	-69	-66	-73	-67	-79
root	-60	-59	-55	-47	-66	-58	-68
root access	-37	-36	-35	-37	-37	-35	-40
root account	-39	-39	-50	-40	-56	-39	-40
root user	6	6	40	5	-2	4	-4
rot	-72	-67	-65	-64	-67	-63	-70
rot insid	-31	-34	-26	-27	-28	-26	-25
rotat	-46	-43	-53	-42	-38	-44	-13
rotat $	-60	-52	-47	-36	-96	-41	77
rotat @	-73	-68	-69	-69	-62	-62	-89
rotat by	-7	-6	-8	-7	-7	-6	-6
rotat for	-16	-12	-12	-12	-12	-12	-13
rotat in	-24	-24	-26	-24	-25	-23	-29
rotat of	-36	-20	-20	-20	-20	-20	-21
rotat on	-16	-16	-16	-16	-25	-16	-18
rotat the	36	33	36	36	22	35	92
rotat them	-20	-17	-17	-18	-20	-17	-21
rout	-38	-37	-37	-36	-37	-36	-41
rout tabl	-51	-51	-50	-49	-51	-49	-57
router	-64	-51	-51	-42	-53	-49	-67
router $	-52	-55	-65	-59	-67	-54	-81
router and	-14	-14	-14	-15	-16	-14	-19
router at	-9	-8	-8	-8	-8	-8	-9
router in	14	10	14	43	14	14	15
row	-4	-3	-7	-5	26	-3	-9
rpo	26	26	110	27	21	27	12
rpo of	-44	-44	-93	-45	-62	-44	-57
rto	-34	-34	16	-32	-43	-44	-39
rto and	-30	-29	-49	-30	-42	-30	-35
rule	-46	-45	-48	-43	-43	-29	-47
rule $	-49	-44	-58	-42	-50	6	-53
rule and	12	13	13	13	31	11	13
rule in	-58	-66	-58	-56	-57	-55	-56
rule of	-14	-13	-13	-13	-14	-13	-15
rule on	-19	-19	-19	-19	-20	-19	-19
rule who	-13	-10	-11	-10	-10	-10	-11
run	-23	-26	-29	-20	-24	-26	-32
run $	-56	-51	-51	-52	-33	-54	-63
run @	66	47	38	61	30	36	37
run a	-32	-28	-26	-24	-29	-26	-32
run an	-22	36	-3	-17	1	2	2
run and	-19	-17	-17	-16	-18	-17	-23
run by	55	15	15	11	-17	13	14
run cluster	-19	-19	-19	-20	-20	-19	-32
run contain	7	6	4	12	19	6	-1
run docker	24	25	24	53	24	14	25
run etcd	-22	-19	-23	-19	-19	-19	-22
run for	-12	-13	-12	-12	-12	-12	-15
run in	-45	-39	-41	-40	-51	-39	-45
run it	24	24	24	49	24	24	19
run on	-44	-42	-43	-45	-56	-42	-53
run our	-31	-30	-30	-30	-31	-30	-56
run ourselv	-62	-66	-43	-11	-42	-41	-54
run out	-47	-39	-36	-38	-44	-37	-50
run sinc	-33	-31	-30	-30	-31	-30	-47
run that	-20	-22	-29	-23	-28	-21	-26
run the	19	10	11	10	7	11	32
run who	13	13	13	13	34	13	10
runbook	62	32	30	32	77	32	21
runc	-32	-26	-27	-44	-33	-27	-30
rundown	70	7	9	11	-19	7	9
rundown $	83	10	14	17	7	13	13
rundown on	41	-1	-1	-1	-35	-3	-1
runner	6	-5	6	27	4	6	5
runtask	-29	-28	-27	-29	-34	-29	-40
runtim	-8	-6	16	-7	-7	-7	3
runtim $	7	13	24	11	1	13	64
runtim in	-39	-38	-26	-39	-42	-39	-58
runtim of	-31	-35	-36	-32	-33	-31	-54
runtim patch	-19	-19	-28	-22	8	-21	-46
runtim secur	1	0	-2	-3	14	0	-6
s	-65	-57	-57	-56	-67	-55	-63
saa	17	11	63	18	0	16	18
saa applic	-7	-8	-7	-7	-11	-7	-7
safe	-33	-30	-31	-32	-35	-31	-34
safe $	-31	-31	-33	-32	-43	-31	-34
safekeep	-31	-31	-34	-31	-56	-30	-30
safekeep $	-31	-31	-34	-31	-56	-30	-30
sagemak	-9	1	-10	-11	-12	-8	-8
sai	-31	-46	1	1	-22	-20	-19
sai amazon	-28	-38	-28	-37	-54	-28	-28
sai land	5	8	51	5	-1	1	6
said	-35	-28	-26	-26	-26	-27	-27
salesforc	30	30	25	30	73	29	-9
same	-30	35	0	-15	-27	-20	-27
same as	-42	-43	12	-54	-39	-36	-55
same question	-70	-57	-53	-51	-51	-57	-53
sanit	-9	-9	-9	-9	-9	-9	-12
save	-59	4	-33	-24	13	14	-39
save plan	-33	-48	-28	-29	-1	-62	-28
save us	-46	-25	-24	-26	6	-25	-23
savepoint	-33	-28	-29	-29	-30	-31	-32
say	-29	-14	-16	-31	-39	-21	-44
say $	14	-4	138	61	-23	-6	-3
say in	19	20	-4	39	17	51	21
scale	-29	-22	-24	-21	-29	-22	28
scale $	17	52	55	55	43	55	149
scale @	-94	-91	-96	-88	-92	-89	-126
scale a	-77	-76	-76	-74	-78	-74	-117
scale of	-44	-38	-37	-38	-43	-38	-47
scale polici	-78	-81	-90	-80	-87	-81	-95
scale the	-56	-52	-53	-54	-58	-52	-67
scale when	-32	-33	-33	-32	-36	-43	-48
scan	-49	-58	-52	-47	-41	-48	-56
scan $	-70	-88	-95	-72	-34	-71	-81
scan of	-13	-13	-15	-14	-15	-15	-14
scan the	-14	-10	-11	-11	-13	-11	-13
scanner	-36	-34	-42	-34	-45	-34	-35
schedul	-69	-64	-63	-55	-63	-61	-85
schedul $	-46	-49	-46	-50	-47	-46	-58
schedul and	-67	-37	-46	-37	-36	-36	-35
schedul for	-19	-15	-16	-16	-20	-15	-15
schema	-114	-109	-119	-106	-111	-109	-133
schema $	-75	-77	-92	-81	-85	-87	-119
schema design	-20	-18	-20	-18	-20	-18	-19
scope	-40	-41	-40	-30	-40	-37	-39
scope $	-65	-65	-69	-59	-67	-63	-64
scratch	-33	-31	-34	-32	-35	-32	-46
scratch file	-8	-8	-8	-8	-11	-8	-8
screen	-73	-51	-51	-52	-78	-53	-54
script	-47	-45	-46	-44	-45	-43	-47
script $	-91	-81	-89	-75	-79	-76	-90
scrub	25	-8	26	65	26	26	26
sdk	-71	-72	-78	-72	-81	-76	-80
search	-11	-44	-11	28	-15	-14	-13
sec	6	12	11	-9	41	12	10
second	-18	-8	-13	-11	11	-9	14
second $	-45	-15	-17	-10	10	-12	-21
second one	62	56	41	50	52	53	152
second region	-8	-9	-8	-8	-9	-8	-8
secret	-58	-21	-55	-48	-48	-45	-49
secret in	-52	-51	-51	-48	-50	-49	-55
secret left	-20	-16	-17	-16	-18	-18	-16
section	57	17	19	19	13	21	22
secur	-13	-17	-9	-13	-19	-18	-7
secur $	-84	-85	-106	-84	-103	-84	-91
secur by	-61	-35	-35	-38	-38	-35	-40
secur configur	-17	-15	-17	-15	-15	-15	-20
secur contact	-37	-36	-42	-37	-46	-38	-49
secur duti	5	5	-8	34	-2	-7	3
secur environ	-8	-8	-13	-9	-9	-9	-11
secur group	-32	-16	-5	-29	-34	-29	-34
secur in	-42	-37	-35	-37	-42	-37	-44
secur of	-29	-25	17	-26	-39	-29	-35
secur on	-28	-25	-26	-25	-26	-25	-27
secur patch	-17	-6	-9	-12	-9	-5	35
secur the	-40	-37	-44	-37	-37	-36	-40
secur updat	49	52	56	54	54	56	130
see	20	26	48	35	9	53	49
see my	24	30	16	34	8	83	82
see to	-36	-36	-37	-39	-41	-37	-53
segment	-78	-80	-92	-79	-86	-80	-88
select	-16	-15	-18	-15	-19	-15	-16
select the	-13	-13	-12	-12	-17	-12	-13
self	21	62	25	48	24	25	23
self host	31	98	26	43	30	30	31
self instal	-33	-35	-32	-51	-33	-33	-34
self run	17	21	25	58	24	25	24
send	-10	-2	-2	-3	42	-3	-11
send quota	12	32	29	32	114	26	38
sensit	-24	-24	-24	-24	-25	-26	-37
sensit $	-24	-24	-24	-24	-25	-26	-37
sensor	-41	-36	-36	-36	-53	-36	-38
sent	-25	-23	-23	-24	-27	-24	-23
sent to	-14	-14	-14	-14	-16	-13	-13
sent with	-26	-22	-22	-23	-27	-22	-23
sentenc	71	-20	-22	-11	-47	-24	-11
separ	-37	-35	-37	-36	-47	-35	-35
serv	-33	-32	-32	-33	-35	-32	-41
server	-27	-27	-24	-19	-28	-24	-11
server $	-46	-45	-43	-43	-53	-42	-18
server access	-8	-7	-7	-7	-7	-7	-8
server and	-30	-28	-27	-28	-28	-27	-37
server at	-47	-43	-44	-44	-69	-43	-48
server avail	-34	-33	-36	-35	-36	-34	-40
server behind	-40	-38	-38	-37	-39	-37	-44
server build	-14	-12	-12	-14	-13	-12	-14
server for	-72	-84	-69	-93	-67	-65	-67
server hall	-36	-38	-44	-42	-43	-42	-47
server host	-33	-33	-33	-36	-33	-33	-49
server in	-37	-36	-35	-36	-37	-35	-45
server insid	-21	-22	-22	-24	-21	-21	-28
server is	-27	-23	-24	-23	-25	-24	-25
server of	-43	-41	-40	-29	-45	-39	-64
server on	21	15	23	55	24	24	24
server or	33	9	32	94	24	32	33
server patch	-29	-47	-29	-39	-30	-30	-41
server room	-51	-52	-54	-52	-58	-53	-62
server side	-45	-47	-48	-45	-48	-45	-62
server that	-38	-35	-35	-36	-38	-35	-52
server to	11	10	11	28	11	11	11
server under	-54	-42	-41	-44	-43	-42	-47
server who	-13	-13	-13	-14	-14	-13	-16
serverless	-49	-24	-33	-24	17	-24	-40
serverless $	23	52	38	54	131	54	54
servic	-32	-29	-18	-28	-34	-27	-36
servic $	-35	-14	-27	-38	-23	-31	-36
servic account	-46	-49	-50	-44	-50	-41	-41
servic and	-28	-29	-29	-28	-37	-28	-41
servic do	8	26	21	61	10	74	28
servic is	-50	-58	-48	-51	-51	-49	-68
servic itself	-27	-24	-24	-23	-27	-24	-25
servic log	-16	-16	-16	-17	-17	-16	-19
servic on	17	15	5	58	0	7	13
servic quota	-41	-41	-48	-41	-51	-43	-44
servic that	-27	-24	-24	-24	-26	-24	-27
servic updat	-14	-7	17	-11	-9	-8	-26
servic where	-57	-56	-66	-59	-76	-58	-57
servic who	-55	-55	-61	-55	-71	-54	-75
session	-33	-36	-35	-47	-36	-33	-34
session $	-13	-12	-15	-12	-13	-13	-13
session in	-12	-13	-13	-14	-13	-12	-12
set	-27	-27	-26	-26	-29	-26	-23
set $	-1	2	1	3	0	4	41
set and	-20	-19	-27	-19	-19	-19	-19
set by	-43	-38	-38	-38	-41	-38	-47
set how	-35	-33	-34	-43	-61	-34	-33
set in	-34	-31	-31	-29	-32	-30	-31
set it	-13	-12	-12	-14	-12	-12	-16
set min	-28	-26	-26	-26	-42	-26	-27
set of	-25	-25	-28	-26	-26	-25	-25
set reserv	-49	-48	-47	-52	-70	-48	-51
set that	-8	-7	-7	-7	-8	-7	-8
set the	-15	-14	-15	-15	-15	-14	-16
set to	-26	-25	-27	-27	-29	-25	-25
set up	-19	-18	-17	-18	-19	-17	-18
setup	12	-15	-20	0	-12	-10	-9
setup in	-44	-42	-56	-42	-47	-43	-41
seven	-9	-7	-9	-8	-8	-8	-8
seven year	-9	-7	-9	-8	-8	-8	-8
sever	-28	-27	-35	-29	-29	-28	-35
sever avail	-10	-10	-11	-10	-10	-10	-10
sg	4	2	-13	1	33	-20	2
shard	-29	-27	-28	-29	-28	-27	-28
shard of	-27	-25	-27	-28	-26	-25	-26
share	12	-9	-9	-10	-18	-13	-18
share $	-70	-33	-80	-76	-81	-66	-72
share @	13	6	25	61	25	26	26
share control	-31	-29	-19	-30	-51	-35	-39
share model	114	25	24	30	27	33	22
share of	12	0	-4	0	-6	-1	0
share one	-33	-33	-43	-35	-35	-34	-47
share respons	37	21	39	20	35	18	15
share the	67	122	46	34	47	50	47
share who	-13	8	-11	-14	-9	-9	-10
share with	-44	-29	-29	-34	-31	-36	-39
sheet	63	7	10	12	5	9	9
shift	-35	-39	-43	-37	-37	-38	-46
ship	-30	-30	-28	-31	-31	-28	-33
ship the	-10	-9	-10	-14	-10	-9	-11
shop	-38	-36	-42	-37	-43	-35	-39
short	86	66	159	63	48	58	68
should	-17	-12	-14	8	-16	-7	-13
should amazon	-11	-10	-9	-10	-10	-9	-9
should be	-24	-3	-21	-30	-28	-21	-21
should have	-26	-26	-26	-38	-29	-25	-27
should i	-1	4	-11	6	15	29	2
should we	5	19	13	77	16	23	20
shouldnt	-38	-41	-37	-38	-38	-36	-39
show	-26	-22	-24	-23	-28	2	-25
shred	-27	-28	-28	-28	-34	-28	-31
side	-20	-6	-22	-27	-24	-21	-25
side $	-9	-2	-13	-21	-13	-12	-13
side @	14	6	14	36	14	14	14
side by	-4	69	13	-14	14	10	10
side encrypt	-46	-48	-50	-56	-51	-46	-67
side for	8	2	1	2	2	2	2
side is	-52	-44	-53	-45	-57	-44	-46
side of	37	14	15	14	14	15	12
side pleas	2	55	13	10	17	7	12
sidecar	-28	-27	45	-29	-48	-40	-39
sign	-41	-64	-88	-74	-80	-64	-69
sign in	-28	-27	-31	-50	-39	-27	-26
sign on	-36	-34	-36	-34	-42	-34	-41
sign up	67	24	-2	18	12	21	22
signatur	-49	-49	-48	-47	-54	-47	-53
signatur $	-54	-58	-55	-51	-61	-50	-52
sinc	-21	-20	-20	-22	-3	-21	-26
sinc januari	-34	-31	-32	-31	-31	-30	-47
sinc thi	20	19	14	19	79	4	3
singl	-7	-7	18	-7	-15	-8	-10
singl @	-8	-7	-7	-8	-8	-7	-10
singl tenant	4	3	38	3	-9	2	3
sit	-22	-22	-21	-32	-5	-23	-24
sit in	-26	-27	-24	-25	-29	-24	-25
sit on	-27	-27	-27	-27	-28	-26	-36
sit with	-20	-14	-17	-16	-15	-14	-14
site	-25	-25	-24	-19	-24	-23	-26
site $	-49	-48	-49	-48	-51	-47	-52
site host	-17	-16	-15	-17	-16	-15	-20
site where	-10	-8	-9	-9	-9	-8	-9
six	-23	-21	-25	-22	-22	-21	-21
size	-55	-40	-47	-41	2	-40	-42
size $	-94	-94	-91	-91	-164	-92	-94
size @	50	49	49	49	118	48	46
size of	4	9	-13	8	60	7	11
size the	-56	-55	-56	-54	-69	-54	-79
sla	-40	-28	-19	-30	6	-44	-38
sla for	16	15	-10	13	46	13	9
slow	-44	-41	-43	-41	-44	-41	-42
slow queri	-21	-20	-22	-21	-23	-21	-20
slow sql	-28	-26	-24	-24	-26	-24	-26
small	49	16	19	50	1	20	20
small rest	27	26	27	57	27	27	23
smaller	44	5	44	94	44	43	43
smallest	12	-11	12	67	9	13	13
smell	-61	-45	-46	-46	-37	-45	-66
smtp	-14	-13	-12	-12	-13	-12	-12
smtp credenti	-8	-7	-6	-6	-7	-6	-7
snapshot	-50	-43	-44	-43	-36	-51	-46
snapshot $	-58	-61	-61	-60	-73	-77	-62
snapshot in	26	29	28	27	68	14	27
snapshot of	-36	-33	-34	-34	-39	-33	-38
snowflak	23	20	16	3	64	20	-3
snowflak warehous	7	6	7	6	43	6	-15
so	-10	-10	-18	-4	-23	-2	-12
so $	-46	-41	-56	-42	-49	-44	-40
so @	-50	-49	-53	-45	-45	-46	-45
so amazon	-25	-24	-24	-25	-26	-27	-34
so it	-27	-28	-25	-32	-28	-26	-27
so noth	-9	-9	-11	-11	-9	-11	-12
so patch	-52	-46	-45	-46	-46	-46	-73
so that	-5	-5	-4	10	-8	-4	-6
so the	-19	0	-12	40	-2	1	-15
so um	58	28	16	27	27	24	27
so we	-65	-60	-55	-73	-56	-77	-76
so what	3	70	7	16	-15	70	16
so who	35	35	35	35	31	30	94
soc	-21	-20	-21	-21	-21	-20	-22
soc 2	-22	-21	-23	-22	-21	-21	-23
softwar	-29	-28	-28	-21	-29	-27	-35
softwar $	-12	-17	-12	5	-12	-11	-16
softwar in	-41	-39	-42	-38	-40	-38	-53
softwar insid	-34	-32	-30	-31	-36	-29	-32
softwar licens	-27	-26	-25	-25	-27	-25	-27
softwar of	-54	-53	-54	-54	-56	-53	-85
softwar on	-34	-33	-32	-33	-34	-31	-32
softwar that	-11	-11	-11	-11	-12	-11	-16
softwar updat	-9	-8	-8	-9	-9	-8	-10
softwar we	-17	-17	-16	-17	-26	-16	-17
solut	4	6	7	2	54	4	4
solut architect	4	6	7	2	54	4	4
some	-33	-43	-55	-42	-46	-16	-45
somebodi	-22	-25	-27	-25	-30	-33	-9
somebodi delet	-7	-7	-7	-8	-8	-7	-7
somebodi wrote	-17	-17	-16	-18	-16	-16	-18
someon	-7	-7	13	6	-3	-4	-6
someon approv	-3	-4	-12	1	56	-11	-12
someon els	16	1	21	59	15	21	21
someon explain	-33	-21	-15	-25	-29	-23	-21
someon must	-17	-15	-15	-24	-17	-15	-15
someth	-45	-41	-43	-42	-44	-41	-39
someth $	-51	-40	-37	-48	-46	-40	-60
someth aws	-17	-17	-17	-17	-18	-20	-19
someth custom	-46	-40	-40	-38	-42	-42	-44
someth i	-7	-7	-7	-7	-7	-7	-11
someth we	-24	-25	-30	-24	-26	-25	-25
sorri	-24	-19	-4	-18	-25	-22	-19
sorri for	19	19	55	18	10	10	19
sorri i	-51	-41	-44	-39	-46	-43	-40
sort	-21	-19	-39	-20	-21	12	-30
sourc	-30	-30	-39	-30	-47	-14	-37
sourc address	-29	-30	-30	-33	-35	-30	-42
sourc and	0	2	-24	1	-2	39	-1
sourc code	-22	-23	-22	-23	-22	-23	-32
sourc librari	-29	-29	-30	-30	-55	-29	-30
space	-45	-41	-49	-41	-44	-47	-39
spam	-12	-11	-11	-12	-14	-11	-12
spare	-5	-57	-9	62	-3	-3	-3
speak	-26	-24	-15	-25	-39	-10	-31
speak $	-21	-19	-1	-22	-40	9	-29
specif	-31	-31	-36	-31	-42	-32	-37
specif control	-41	-41	-46	-41	-59	-43	-48
specif secur	-8	-8	-13	-9	-9	-9	-11
specifi	-33	-30	-29	-30	-49	-29	-29
spell	44	60	113	32	28	31	29
spend	-122	-119	-149	-116	-122	-115	-140
spf	-22	-24	-20	-20	-21	-20	-23
split	104	91	40	33	43	43	36
split $	148	118	58	64	52	66	45
split for	23	47	12	15	-5	11	14
split of	13	46	17	-3	58	16	15
split the	-33	-33	-33	-34	-55	-35	-38
spread	-89	-93	-96	-93	-97	-86	-93
spread @	-38	-37	-42	-39	-41	-38	-41
spring	-26	-27	-27	-30	-33	-27	-32
sql	-29	-29	-28	-21	-29	-27	-30
sql inject	-23	-24	-26	-25	-25	-24	-30
sql over	3	-6	3	27	2	3	0
sql queri	-27	-24	-24	-24	-27	-23	-23
sql statement	-28	-26	-24	-24	-26	-24	-26
sqli	-42	-38	-54	-38	-47	-42	-38
srm	68	12	37	15	-4	8	1
srm $	36	-55	-73	-44	-64	-46	-56
sse	-52	-52	-30	-49	-49	-46	-50
sse @	-43	-47	1	-37	-32	-33	-32
sse c	-52	-49	-54	-53	-60	-50	-56
ssh	-38	-38	-38	-38	-41	-37	-49
ssh kei	-48	-48	-49	-49	-50	-49	-70
sshd	-42	-40	-35	-38	-54	-37	-59
ssl	-30	-26	-27	-29	-28	-26	-26
stack	-16	-41	-23	18	-24	-19	-22
stack @	26	-4	23	61	24	24	24
staff	-50	-53	-52	-40	-64	-51	-63
staff $	-10	-10	-11	-11	-11	-11	-11
staff to	-37	-54	-41	-48	-44	-36	-42
stage	28	28	27	26	66	14	26
stai	0	-14	-9	4	9	-5	-8
stai in	22	22	25	25	56	25	26
stai with	-17	-37	-33	-7	-40	-29	-27
stale	-35	-49	-36	-38	-37	-35	-36
stale who	-12	-12	-11	-14	-12	-11	-12
stand	-1	1	38	1	-11	0	1
stand for	13	16	85	16	-9	13	14
standalon	-33	-30	-31	-31	-34	-31	-40
standalon @	-17	-14	-16	-15	-15	-15	-15
standard	-7	-16	-8	15	12	-4	-4
standard @	16	-1	16	62	14	15	15
standbi	-11	-11	-11	-11	-12	-10	-10
standbi in	-15	-16	-15	-14	-17	-14	-14
start	24	3	5	5	16	37	7
start $	-23	-21	-35	-31	-16	29	-21
start a	-8	-8	-7	-8	-7	-8	-8
start from	-31	-42	-31	-46	-32	-31	-31
start the	-20	-23	-18	-23	-19	-19	-22
startup	11	-7	14	58	13	16	14
startup us	-22	-18	-20	-21	-22	-19	-21
state	-15	-11	-11	-11	-11	-11	-12
state rule	-8	-6	-6	-6	-6	-6	-7
statement	-28	-26	-24	-24	-26	-24	-26
static	43	37	43	109	27	43	23
statu	-19	-17	-18	-17	-19	-17	-18
step	17	25	23	23	77	23	19
step $	-1	4	2	4	30	4	1
step by	35	49	44	45	113	48	44
step in	-27	-25	-25	-25	-32	-26	-26
still	-15	-25	-24	-24	-29	-23	-32
still have	41	-12	-7	-23	-17	-8	-14
still on	-50	-51	-54	-51	-60	-50	-51
still patch	-8	-6	-6	-6	-6	-6	-7
still rout	-33	-29	-28	-28	-29	-28	-31
stolen	-10	-9	-9	-9	-11	-9	-9
stop	-36	8	-39	-33	-40	-34	-41
stop and	54	22	24	22	23	23	21
stop do	1	156	37	39	55	54	59
stop it	-11	-12	-12	-12	-12	-11	-11
storag	-35	-33	-33	-32	-36	-33	-34
storag $	-13	-12	-12	-12	-13	-12	-12
storag capac	-10	-10	-10	-10	-13	-10	-11
storag databas	-15	-15	-15	-17	-18	-16	-17
storag encrypt	-14	-10	-10	-11	-10	-10	-11
storag media	-37	-37	-40	-36	-38	-37	-37
storag of	-22	-19	-20	-20	-19	-19	-22
storag volum	-9	-9	-8	-9	-11	-9	-9
store	-12	-24	-24	-19	-28	-23	-28
store @	-28	-24	-25	-24	-25	-24	-28
store in	-28	-23	-25	-24	-25	-24	-24
store on	-24	-24	-24	-24	-34	-24	-29
stranger	-47	-45	-45	-42	-50	-43	-47
strategi	-75	-80	-81	-80	-84	-70	-74
stream	11	7	12	18	2	11	63
stream when	-20	-20	-21	-22	-27	-21	-20
stuck	-68	-51	-66	-57	-45	-61	-54
stuck on	-60	-39	-52	-47	-52	-36	-37
student	-20	-19	-20	-21	-28	-19	-19
stuff	-17	3	-21	-9	-19	-14	-20
stupid	19	19	55	18	10	10	19
stupid question	19	19	55	18	10	10	19
style	-21	-20	-19	-21	-25	-20	-26
subdomain	-38	-40	-38	-40	-48	-37	-38
subdomain takeov	-43	-45	-43	-46	-54	-42	-42
subject	-8	-8	-8	-8	-9	-9	-9
subnet	-36	-36	-39	-36	-37	-35	-41
subnet $	-37	-37	-48	-50	-40	-39	-37
subnet and	-15	-17	-14	-15	-15	-14	-15
subscrib	-62	-53	-56	-50	-54	-50	-54
subscrib to	-73	-73	-78	-69	-74	-69	-76
such	-12	-12	-13	-14	-13	-12	-13
such as	-10	-9	-10	-11	-9	-9	-9
suggest	-14	-15	-13	-6	-16	-15	-15
suggest $	-18	-18	-18	-18	-19	-18	-20
summar	10	0	1	1	0	1	2
summari	65	9	7	11	5	10	10
summari $	60	14	11	15	15	16	14
summari for	15	3	3	3	0	3	3
suppli	-23	-23	-25	-24	-25	-23	-26
suppli and	-22	-22	-21	-22	-23	-21	-23
suppli the	-21	-21	-22	-23	-21	-20	-26
supplier	-68	-67	-66	-61	-68	-62	-77
support	51	49	99	53	88	49	40
support $	30	32	66	32	51	26	36
suppos	18	20	50	18	11	18	42
suppos $	-43	-43	-66	-44	-48	-44	-46
suppos to	24	26	61	24	17	25	53
suppress	-63	-59	-63	-58	-66	-59	-81
sure	-15	-15	-15	-14	10	-16	-15
sure onli	-24	-19	-20	-21	-23	-20	-22
sure that	-16	-18	-15	-16	-17	-15	-16
surveil	-18	-15	-16	-15	-18	-15	-19
surviv	-13	-13	-13	-14	-15	-13	-15
surviv a	-8	-8	-8	-9	-9	-8	-9
surviv the	-12	-12	-14	-13	-14	-12	-16
suspici	-29	-31	-40	-29	-50	-29	-44
swap	-33	38	-16	-31	-15	-11	-14
swap @	10	115	33	18	42	44	48
swap it	-16	-17	-16	-18	-20	-16	-18
swap the	-35	-36	-34	-44	-46	-34	-38
swap them	-36	-40	-34	-35	-34	-33	-39
switch	-40	-37	-50	-40	-42	-39	-48
switch $	-42	-43	-43	-44	-49	-44	-59
switch it	-13	-13	-13	-13	-18	-12	-13
switch off	-28	-28	-54	-29	-29	-28	-29
switch on	-38	-37	-39	-37	-40	-37	-54
syn	-32	-29	-31	-30	-36	-30	-35
syn flood	-32	-29	-31	-30	-36	-30	-35
sync	-12	-12	-12	-11	-13	-11	-14
system	-18	-16	-16	-17	-17	-17	-1
system $	20	12	20	15	30	16	71
system eli5	5	5	15	5	5	5	6
system for	-32	-27	-16	-28	-28	-27	-45
system of	-45	-42	-42	-43	-45	-42	-63
system on	-16	-14	-13	-14	-17	-13	-14
system patch	-19	-20	-20	-19	-22	-19	-30
system that	-10	-10	-10	-10	-13	-10	-11
system under	-57	-52	-53	-51	-54	-52	-68
system updat	36	38	39	38	38	39	91
tabl	-17	16	-18	-14	-18	-15	-20
tabl $	-52	-54	-59	-53	-59	-53	-56
tabl @	33	132	21	62	35	40	31
tabl in	-39	-33	-34	-33	-38	-34	-39
tabl of	-10	-10	-9	-9	-11	-9	-10
tabl permiss	-15	-14	-14	-13	-14	-13	-14
tabl whose	-73	-73	-70	-69	-72	-69	-100
tag	-83	-82	-85	-82	-95	-83	-116
tag resourc	-62	-60	-62	-62	-62	-63	-100
take	6	-15	-13	16	-12	-7	-1
take @	25	61	22	3	26	27	29
take autom	-8	-7	-7	-7	-7	-7	-7
take care	23	-3	-10	-5	-7	-3	13
take over	14	-9	-2	-6	-2	-3	-3
take snapshot	-64	-61	-61	-63	-76	-60	-74
take the	-34	-32	-31	-24	-36	-30	-36
takeov	-39	-40	-39	-41	-48	-38	-39
talk	15	-3	32	-3	-18	15	-1
talk of	21	25	75	22	30	28	31
talk to	-33	-29	-25	-27	-49	-1	-27
tamper	-33	-23	-24	-23	-25	-23	-22
target	-30	-28	-32	-27	-28	-27	-28
target $	-41	-38	-39	-36	-38	-37	-38
task	3	-11	-3	-15	-24	-14	-17
task $	-44	-44	-44	-41	-42	-40	-42
task definit	-7	-6	5	-7	-9	-7	-6
task in	122	117	49	63	55	61	57
task remain	35	-22	5	2	3	4	5
task to	-7	-7	-10	-7	-7	-7	-8
tb	38	11	35	16	97	36	38
tde	-15	-13	-13	-15	-14	-14	-15
team	14	6	2	45	2	4	-2
team $	-9	-42	-40	-46	-69	-41	-22
techi	14	14	48	12	7	12	14
techi $	14	14	48	12	7	12	14
technic	19	21	59	20	2	19	21
technician	-36	-34	-35	-34	-50	-36	-36
tell	1	8	21	1	-19	23	-20
tell me	-7	-9	-26	-17	-28	16	-31
templat	-56	-58	-58	-56	-61	-55	-57
tenant	-9	-9	16	-10	-4	-16	-16
tenant manag	23	23	54	22	19	18	23
tenant who	4	3	-13	3	52	3	-27
term	24	59	78	52	23	35	34
term of	9	52	23	46	12	25	21
termin	-33	-41	28	-44	-60	-40	-36
terraform	-7	30	8	25	119	24	30
terraform $	16	25	23	18	64	8	27
terraform modul	-11	5	5	4	37	5	5
test	-64	-63	-61	-62	-72	-63	-69
test $	-124	-129	-152	-123	-130	-124	-130
test and	-40	-39	-41	-40	-55	-39	-38
test of	-36	-36	-54	-36	-39	-50	-52
test our	-38	-40	-40	-39	-65	-40	-57
test restor	-36	-36	-36	-36	-61	-36	-44
test that	-18	-18	-19	-18	-20	-22	-21
test the	-9	-10	-10	-10	-12	-10	-13
tester	-30	-20	-20	-21	-24	-20	-22
text	-22	-23	-35	-6	7	-21	-27
than	26	35	45	17	43	26	26
than 90	-36	-23	-24	-29	-29	-23	-23
than @	25	21	22	22	60	22	22
than with	24	67	25	-19	17	24	25
thank	-12	-13	-14	-12	10	-21	-18
that	-22	-21	-17	-18	-24	-19	-9
that $	-65	-60	-101	-57	-71	-62	-23
that @	-28	-27	-26	-27	-27	-26	-31
that a	-30	-29	-30	-31	-35	-30	-37
that amazon	-40	-36	-41	-36	-42	-40	-39
that an	-19	-18	-18	-18	-18	-18	-21
that appli	-22	-22	-24	-23	-26	-23	-27
that aws	-22	-19	-22	1	-29	-19	-27
that be	-19	-21	-3	-25	-22	-20	-30
that becaus	-16	-11	-11	-12	-12	-11	-13
that by	-35	-53	-37	-45	-60	-36	-40
that call	11	28	84	30	30	31	31
that do	-31	-32	-35	-32	-35	-33	-53
that encrypt	-8	-8	-8	-8	-8	-8	-13
that end	-21	-19	-20	-19	-25	-20	-22
that execut	-11	-10	-10	-11	-11	-10	-11
that hand	-24	-21	-21	-21	-22	-21	-24
that has	-13	-13	-13	-24	-13	-13	-14
that hold	-14	-15	-14	-14	-14	-14	-15
that host	-20	-18	-18	-18	-19	-18	-22
that i	10	10	10	25	10	10	10
that imag	-10	-15	-10	-13	-10	-10	-10
that includ	-17	-16	-20	-18	-17	-18	-16
that is	20	-1	1	0	-1	1	0
that it	-26	-26	-27	-28	-25	-26	-38
that keep	-10	-9	-10	-10	-12	-9	-11
that left	-24	-34	-30	-28	-32	-28	-29
that let	-47	-26	-29	-27	-26	-29	-25
that market	-13	-11	-11	-11	-13	-11	-11
that must	-23	-25	-22	-21	-23	-20	-20
that on	-1	3	6	4	-1	4	40
that onc	-16	-16	-17	-19	-16	-16	-17
that one	-14	-14	-16	-15	-14	-13	-15
that or	6	13	17	12	16	10	61
that our	-27	-24	-25	-25	-27	-24	-33
that patch	-13	-18	-13	-16	-13	-13	-13
that record	29	26	28	27	83	28	1
that run	-31	-35	-30	-21	-32	-29	-47
that serv	-17	-18	-18	-18	-20	-17	-24
that store	-19	-14	-14	-14	-14	-14	-17
that the	-21	-20	-20	-16	-32	-20	-23
that thei	0	7	0	9	6	-6	58
that thing	25	55	92	54	33	56	165
that up	-51	-27	-26	-27	-28	-26	-27
that us	28	51	59	71	45	49	186
that we	21	14	11	51	14	16	7
that word	24	23	86	23	16	17	17
the	-15	-14	-14	-12	-11	-15	-7
the @	-41	-40	-40	-38	-36	-38	-45
the access	-17	-16	-16	-16	-21	-16	-18
the account	4	7	6	9	47	9	6
the agent	40	39	39	39	19	38	95
the amazon	-14	-9	-10	-10	-10	-9	-12
the ami	-19	-19	-19	-20	-19	-20	-29
the analysi	-14	-12	-16	-13	-14	-13	-12
the analyst	12	10	-11	40	-9	7	0
the app	-41	-43	-42	-42	-71	-42	-43
the applianc	-15	-16	-21	-17	-15	-15	-15
the applic	-21	-18	-18	-12	-19	-17	-21
the assessor	-11	-7	-7	-8	-8	-7	-8
the audit	-36	-25	-26	-27	-25	-29	-27
the auditor	-55	-80	-58	-56	-67	-59	-79
the authorit	-14	-13	-13	-14	-16	-13	-15
the autom	-45	-42	-49	-48	-43	-41	-41
the automat	-15	-15	-18	-17	-17	-17	-16
the avail	-62	-62	-87	-62	-71	-62	-66
the aws	-20	-16	-16	-16	-40	4	-20
the backup	24	22	27	26	52	29	108
the ball	-19	-25	-19	-19	-19	-18	-18
the bare	-21	-21	-23	-21	-22	-21	-34
the base	9	9	9	9	22	9	9
the basement	-11	-12	-10	-13	-10	-12	-10
the board	-55	-40	-38	-37	-57	-37	-48
the box	-39	-41	-39	-47	-47	-39	-43
the broker	-51	-51	-51	-60	-73	-50	-46
the build	-31	-40	-30	-31	-31	-30	-36
the capac	-21	-17	-17	-17	-20	-17	-19
the card	-12	-13	-29	-22	-15	9	-12
the certif	29	3	-4	0	-6	0	21
the cidr	-21	-17	-16	-17	-18	-16	-22
the cisco	-14	-20	-40	-19	52	-9	-22
the client	-3	-18	-18	-18	-30	-18	-27
the cloud	-37	-36	-13	-36	-47	-38	-47
the cluster	52	55	32	50	40	52	144
the code	-28	-25	-26	-26	-29	-26	-30
the coffe	7	7	7	7	25	7	1
the compani	-23	-20	-24	-22	-34	4	-22
the complianc	-37	-28	-27	-28	-32	-27	-28
the comput	-12	-11	-12	-12	-6	-12	-24
the configur	-36	-36	-38	-36	-45	-37	-46
the connect	-16	-16	-16	-16	-31	-16	-16
the connector	-7	-7	-7	-7	-8	-7	-8
the consol	-24	-24	-24	-24	-38	-24	-29
the contain	32	31	31	29	21	32	83
the content	-18	-18	-18	-19	-27	-19	-24
the control	-31	-28	-39	-28	-29	-28	-32
the credenti	40	38	28	40	118	21	36
the custom	-30	-28	-44	-34	-45	-38	-41
the daili	-8	-7	-8	-8	-8	-7	-7
the dashboard	-22	-19	26	-20	-44	-25	-21
the data	-18	-18	-20	-19	-7	-18	-22
the databas	4	7	13	24	-23	15	105
the decid	-8	-7	-7	-7	-7	-7	-8
the default	-6	-2	-14	-4	24	-3	-6
the differ	2	43	-9	-9	42	9	11
the disk	-31	-30	-31	-30	-53	-30	-36
the divis	54	46	8	22	18	23	24
the dns	-48	-41	-38	-39	-45	-38	-40
the docker	-12	-10	-13	-11	-11	-10	-10
the domain	-33	-35	-34	-33	-33	-31	-34
the durabl	-11	-9	-9	-9	-11	-9	-9
the duti	-27	29	9	-21	64	9	6
the ecs	-41	-40	-41	-40	-40	-39	-70
the edg	-46	-48	-67	-49	-55	-48	-72
the encrypt	-35	-58	-36	-35	-43	-35	-47
the end	-20	-19	-20	-20	-30	-20	-20
the engin	14	14	12	12	1	14	43
the environ	-18	-18	-21	-18	-25	-18	-19
the esxi	-10	-10	-10	-10	-12	-10	-13
the evid	-31	-22	-22	-22	-23	-22	-22
the execut	-23	-22	-25	-22	-23	-22	-23
the facil	-23	-21	-23	-22	-23	-23	-23
the failov	-20	-19	-19	-19	-22	-18	-18
the fenc	124	79	71	79	165	80	45
the fewest	3	1	9	54	-12	9	9
the file	-17	-9	-17	-19	-23	-16	-20
the find	-53	-31	-35	-32	-33	-34	-32
the firewal	51	50	49	50	13	49	148
the firmwar	-9	-8	-9	-9	-9	-8	-11
the first	-86	-77	-82	-83	-100	-79	-88
the fix	-28	-28	-27	-28	-28	-28	-45
the flow	-11	-11	-11	-11	-12	-11	-11
the full	38	-3	-2	-6	-18	-3	0
the function	-16	-14	-14	-14	-14	-14	-18
the gatewai	10	23	27	12	40	24	69
the global	-15	-14	-16	-15	-17	-15	-15
the goal	29	22	28	50	56	28	14
the golden	-7	-7	-8	-7	-10	-7	-9
the guest	-13	-5	-8	-6	14	-5	-16
the hardwar	-37	-33	-33	-33	-40	-33	-42
the head	-8	-7	-8	-8	-8	-8	-12
the health	-30	-30	-36	-33	-35	-32	-33
the heavi	-45	-73	-44	-6	-64	-44	-77
the hook	40	10	-7	3	2	4	-7
the host	47	53	50	63	53	53	125
the http	-41	-40	-42	-44	-57	-40	-62
the hypervisor	-46	-46	-53	-46	-50	-46	-59
the index	-31	-31	-32	-33	-35	-30	-46
the infrastructur	-27	-23	-23	-23	-25	-23	-23
the internet	-36	-29	-29	-32	-36	-29	-36
the java	-37	-34	-36	-35	-36	-33	-36
the job	-45	-44	-45	-44	-47	-44	-67
the kei	38	43	43	44	24	42	105
the kernel	-9	-8	-19	35	-21	-23	-9
the key	-6	-6	-6	-6	-9	-6	-7
the kubelet	-19	-18	-20	-22	-19	-18	-22
the land	-23	-23	-26	-26	-26	-23	-23
the law	-30	-30	-33	-30	-39	-31	-53
the least	27	5	28	88	25	27	27
the legal	4	23	54	4	53	7	21
the limit	-7	-9	-49	-8	-34	40	-36
the line	8	43	-6	-2	-6	10	8
the linux	-43	-36	-38	-37	-39	-36	-43
the log	-15	-15	-14	-15	-16	-14	-15
the loss	-12	-12	-14	-13	-14	-12	-16
the lowest	10	11	4	-12	44	7	11
the machin	-74	-70	-73	-71	-73	-70	-95
the mainten	-19	-14	-19	-17	-22	-12	36
the manag	-41	-34	-36	-35	-35	-34	-45
the manual	-28	-27	-31	-30	-32	-32	-28
the max	48	55	34	54	132	52	57
the maximum	28	31	12	30	83	30	30
the mean	51	51	123	49	31	44	51
the mfa	-23	-23	-29	-23	-42	-23	-23
the minimum	-7	-17	-7	13	-7	-7	-7
the model	4	-18	-11	-17	-29	-19	-25
the monthli	11	18	9	10	49	17	15
the most	18	24	24	73	16	27	28
the network	9	8	42	8	5	7	5
the new	-10	-7	-9	-8	27	-8	-12
the next	-25	-24	-23	-31	-31	-22	-24
the nitro	0	-1	37	-1	-15	-7	-4
the node	29	26	29	51	20	29	79
the object	-27	-28	-27	-27	-47	-27	-28
the offic	38	38	37	38	93	37	28
the old	23	23	22	22	60	11	20
the on	-17	-18	-16	-17	-19	-16	-18
the one	-11	-1	-2	34	0	0	-2
the oper	-22	-23	-30	-23	-29	-24	4
the os	-24	-21	-22	-22	30	-22	-57
the other	12	49	16	7	13	14	15
the outag	-6	-6	-6	-7	-7	-6	-10
the owner	-28	-27	-31	-28	-18	-25	-35
the parti	-18	-19	-22	-20	-21	-20	-20
the partner	-14	-13	-16	-13	-15	-14	-13
the password	-48	-39	-48	-39	-44	-38	-38
the patch	18	7	19	61	43	13	7
the peer	-32	-33	-35	-33	-36	-32	-46
the peopl	-31	-29	-31	-33	-37	-31	-40
the permiss	-18	-31	-18	-19	-18	-18	-18
the person	-37	-40	-37	-48	-40	-37	-36
the physic	-35	-33	-33	-33	-34	-33	-38
the platform	-39	-54	-40	-45	-43	-39	-42
the point	-17	-14	-14	-15	-16	-14	-14
the polici	27	-5	-14	-6	-19	-6	-15
the power	18	23	13	21	53	23	24
the privat	-16	-16	-17	-16	-20	-16	-16
the provid	-9	-8	-9	-9	-8	-8	-11
the python	-12	-12	-12	-12	-16	-13	-15
the queri	-18	-16	-16	-16	-19	-16	-22
the queue	-14	-14	-13	-14	-19	-14	-15
the rack	-41	-43	-41	-41	-51	-41	-64
the record	-32	-33	-32	-58	-45	-33	-37
the recoveri	-8	-6	-6	-6	-7	-6	-7
the region	-29	-29	-31	-29	-32	-27	-28
the regul	-33	-31	-31	-31	-36	-31	-45
the replac	-40	-34	-36	-34	-56	-34	-44
the requir	-20	-19	-19	-20	-28	-19	-22
the resolv	-30	-28	-28	-29	-53	-28	-30
the resourc	-7	-7	-7	-8	-8	-7	-7
the respons	-22	23	-12	-48	-16	-13	-14
the rest	33	69	35	29	6	32	106
the restor	-9	-9	-9	-9	-11	-9	-13
the retent	-16	-17	-16	-16	-18	-16	-20
the risk	21	-11	-9	-27	-9	-9	-8
the room	-35	-28	-28	-28	-37	-27	-28
the root	-30	-30	-43	-31	-36	-31	-35
the rotat	-19	-20	-19	-22	-25	-19	-21
the rout	-8	-8	-7	-9	-8	-7	-8
the row	-30	-29	-25	-29	-27	-27	-45
the rule	-31	-44	-32	-33	-39	-32	-49
the rundown	41	-1	-1	-1	-35	-3	-1
the runtim	25	37	74	32	24	33	78
the same	15	81	50	43	22	27	24
the schedul	-29	-27	-28	-27	-28	-27	-38
the search	-14	-14	-14	-16	-15	-14	-16
the second	-36	-19	-28	-23	-24	-21	19
the secur	43	11	19	34	20	21	50
the server	-48	-45	-45	-45	-60	-44	-32
the servic	-43	-42	-53	-40	-52	-38	-44
the shard	-30	-28	-30	-31	-30	-28	-29
the share	37	-3	27	-3	-28	-4	-6
the shop	-53	-50	-66	-56	-64	-48	-57
the site	-20	-19	-20	-20	-21	-19	-20
the smallest	10	3	10	41	9	10	10
the softwar	-33	-34	-34	-36	-35	-33	-45
the sourc	-13	-12	-13	-12	-13	-12	-16
the split	30	48	13	14	8	15	13
the ssh	-23	-22	-23	-24	-25	-23	-24
the standbi	-12	-13	-12	-12	-13	-11	-11
the state	-8	-6	-6	-6	-6	-6	-7
the storag	-20	-18	-17	-17	-19	-17	-19
the subnet	-15	-14	-18	-14	-15	-14	-15
the system	-18	-17	-17	-18	-20	-17	-26
the tabl	5	-7	4	36	-1	4	0
the task	-9	-9	-9	-9	-8	-8	-8
the team	94	56	50	85	104	54	27
the term	22	29	67	27	19	27	29
the text	-4	-7	-35	-5	58	-9	-13
the third	-8	-7	-8	-7	-7	-7	-8
the three	3	-6	0	46	-9	1	2
the tls	-17	-17	-18	-18	-20	-17	-20
the traffic	-28	-27	-29	-29	-29	-27	-34
the truck	-47	-47	-44	-46	-53	-45	-61
the tunnel	-42	-43	-35	-52	-40	-34	-34
the two	0	10	2	-1	1	2	1
the underli	-47	-41	-44	-43	-46	-42	-67
the updat	62	48	65	87	35	60	147
the upgrad	21	22	25	22	16	21	89
the version	-22	-22	-34	-25	-48	-29	-1
the virtual	-36	-31	-32	-31	-34	-31	-39
the vpn	21	23	23	21	1	23	63
the vulner	-38	-37	-37	-37	-39	-37	-67
the weather	-1	-2	-31	-4	45	-6	-2
the whole	-23	-16	-16	-18	-18	-16	-21
the window	-24	-23	-23	-24	-28	-25	-31
the wire	-50	-39	-37	-38	-44	-38	-50
the word	1	1	21	0	-9	-3	-4
the work	-30	-35	-37	-29	-32	-33	-39
the worker	-42	-41	-46	-42	-43	-41	-63
the workload	-52	-53	-90	-54	-80	-54	-68
the world	-34	-34	-33	-34	-48	-33	-34
the wrong	-38	-38	-38	-40	-52	-38	-43
theft	-24	-24	-23	-26	-24	-22	-28
thei	-15	-20	-4	-15	-32	-21	-1
thei $	-5	9	31	8	1	4	44
thei are	-20	-20	-21	-21	-21	-19	-23
thei do	24	33	23	37	27	17	106
thei mean	-31	6	112	10	-10	8	9
their	45	3	-6	3	12	2	20
their $	49	19	14	12	12	13	38
their host	-55	-28	-28	-32	-29	-29	-35
their or	-33	5	7	9	-15	0	97
their os	-24	-28	-26	-29	-25	-24	-31
their own	-17	-16	-16	-17	-17	-17	-28
them	14	-11	-14	-12	-11	-12	-10
them $	-5	-12	-21	-19	-14	-17	-16
them everi	-23	-18	-18	-19	-21	-18	-17
them is	-39	-33	-35	-34	-40	-34	-36
them off	-33	-25	-24	-26	-36	-26	-25
them on	-44	-42	-42	-43	-48	-42	-52
them or	35	40	39	37	23	39	124
them to	-29	-28	-28	-27	-32	-28	-35
themselv	-40	-40	-58	-40	-40	-40	-44
themselv $	-47	-48	-71	-47	-48	-48	-50
then	-29	-28	-6	-27	-29	-27	-38
then $	-23	-21	11	-20	-20	-19	-34
there	-1	-1	-20	-15	3	-6	-17
there $	21	-7	-29	-16	17	-13	-3
there a	-10	-5	-9	-1	-11	51	-4
there any	-7	-2	-7	-11	-7	-10	-8
there is	-27	-20	-20	-21	-21	-22	-24
there no	-26	-24	-24	-23	-31	-25	-27
there who	-17	-23	-17	-19	-17	-17	-19
thermostat	-12	-12	-12	-12	-14	-11	-12
these	-33	-32	-34	-31	-28	-30	-63
these $	-65	-71	-66	-63	-79	-62	-94
these dai	35	34	34	32	69	34	9
theyr	-44	-43	-45	-52	-68	-43	-49
thi	7	11	8	11	15	52	50
thi $	9	10	43	9	10	-4	3
thi bot	-8	-5	-37	-3	-35	54	-10
thi in	-15	-16	-17	-17	-23	-11	-17
thi is	-23	-23	-27	-23	-23	-25	-35
thi morn	-9	-7	-11	-8	38	-16	-19
thi one	24	31	23	29	-5	-4	93
thi thing	-15	-2	-1	-1	-11	36	-6
thi word	20	21	89	19	-7	9	14
thing	81	25	32	37	7	33	42
thing $	-76	-58	-33	-58	-62	-44	-90
thing amazon	86	27	15	34	29	25	22
thing do	115	53	48	36	48	46	47
thing our	19	0	4	4	4	4	3
thing to	25	23	22	56	26	23	27
thing who	22	22	22	23	13	23	59
think	-12	-4	-29	12	29	-42	-18
think about	28	27	8	67	14	21	27
think of	-11	8	-40	-10	60	-31	-7
think that	-17	-11	-11	-13	-13	-11	-13
third	-30	-23	-6	-23	-23	-21	-22
third parti	-30	-23	-6	-23	-23	-21	-22
those	-29	-21	-28	-25	-31	0	-3
those $	-1	8	-2	6	-6	55	17
those @	-37	-33	-35	-34	-36	-34	-47
those node	-20	-20	-20	-21	-21	-20	-33
though	13	19	4	20	64	15	21
thought	-7	-7	-8	-8	-7	-8	-7
thousand	-20	-18	-20	-19	-22	-19	-19
thousand of	-18	-17	-19	-17	-22	-17	-18
threat	-10	-10	-9	-9	-10	-9	-9
three	-5	4	-3	14	13	-1	-1
three azs	-28	-27	-35	-30	-28	-27	-26
three column	-13	63	3	1	3	4	3
three year	32	35	27	33	86	32	33
three zone	-8	-8	-8	-8	-8	-8	-7
throttl	-39	-34	-33	-34	-49	-34	-35
throttl limit	-51	-42	-40	-42	-65	-41	-41
through	-23	-37	-37	-36	-52	-35	-37
through @	-13	-28	-25	-24	-31	-25	-24
through a	-33	-33	-35	-33	-55	-33	-39
through our	-27	-23	-23	-26	-23	-23	-24
through the	-27	-32	-28	-32	-49	-27	-27
through which	-15	-19	-15	-17	-18	-15	-15
throughput	20	32	0	31	100	32	33
throughput for	-31	-21	-22	-26	-27	-22	-21
thru	-36	-38	-42	-55	-48	-37	-40
tick	-36	-37	-40	-38	-40	-35	-37
ticket	-4	0	-1	-4	18	-1	-3
ticket for	-19	-17	-18	-20	-19	-17	-21
tie	25	25	25	53	25	26	25
tier	-66	-68	-76	-66	-72	-67	-73
time	-10	-8	-4	-12	23	-9	-11
time $	-15	-14	-15	-15	-17	-15	-17
time object	-47	-48	-57	-46	-55	-48	-47
time out	23	29	18	8	81	30	29
time recoveri	-20	-17	9	-17	-26	-19	-23
timeout	-39	-36	-37	-36	-37	-36	-44
timeout of	-29	-29	-29	-28	-29	-28	-41
tls	-23	-22	-17	-23	-24	-22	-24
tls $	-61	-56	-59	-60	-63	-56	-70
tls 1	-23	-23	-26	-31	-26	-23	-28
tls cert	-6	-7	-8	-7	-3	-7	-9
tls for	-16	-14	-15	-21	-14	-14	-14
tls on	-22	-22	-23	-22	-25	-22	-24
tls version	-32	-30	-33	-30	-32	-30	-30
tlsv1	-41	-41	-42	-40	-43	-41	-54
to	-14	-15	-18	-11	-10	-16	-17
to $	-28	-26	-27	-27	-27	-26	-40
to 1	-13	-12	-12	-12	-15	-12	-12
to 16	-19	-26	-19	-27	-19	-19	-22
to @	-37	-20	-40	-40	-23	-32	-35
to a	-13	-5	5	-12	-20	-11	-12
to add	-53	-53	-59	-59	-58	-54	-73
to amazon	-33	-41	-34	-8	-41	-32	-45
to an	-53	-46	-48	-45	-43	-45	-48
to anoth	-12	-11	-10	-10	-13	-10	-11
to answer	-6	-4	-27	-4	-24	55	-2
to appli	-6	1	-7	-2	-21	0	53
to ask	-12	-4	-23	-6	-30	33	-3
to attach	28	26	18	14	80	26	27
to aws	6	-21	-13	11	-18	-12	-15
to babysit	-11	-7	-13	44	-21	-5	-5
to be	22	11	58	39	20	23	19
to blame	-44	-47	-46	-48	-68	-45	-46
to by	-2	10	-4	-3	-1	-1	-1
to call	-20	-18	-21	-19	-23	-19	-20
to care	-22	-49	-23	5	-24	-22	-43
to date	-24	-23	-26	-23	-27	-23	-27
to decid	-30	-56	-29	-31	-29	-29	-29
to defin	-60	-55	-83	-54	-78	-70	-56
to do	47	11	-11	-2	-10	-4	-6
to enabl	-22	-22	-22	-22	-26	-22	-34
to encrypt	-21	-17	-18	-17	-17	-17	-19
to fix	-25	-25	-25	-37	-24	-24	-26
to get	-16	-15	-14	-15	-16	-14	-19
to have	-20	-16	-15	-16	-20	-15	-17
to instal	-7	-6	-6	-7	-7	-7	-10
to it	-36	-36	-38	-39	-40	-38	-52
to keep	-15	-2	2	45	-8	3	3
to know	-2	-4	-20	-38	-24	-19	-19
to look	21	9	21	62	19	20	19
to maintain	-30	-70	-37	-5	-30	-31	-31
to me	12	13	52	11	8	10	10
to my	33	23	3	10	5	9	11
to nairobi	6	6	-1	6	27	4	6
to our	1	-25	-38	-30	-46	-32	-31
to patch	-29	-22	-26	17	-36	-22	-19
to plain	8	42	10	7	9	10	10
to plan	-16	-15	-18	-16	-26	-16	-16
to prod	-30	-35	-28	-35	-52	-28	-28
to protect	-15	-14	-14	-14	-17	-15	-15
to put	-36	-41	-36	-26	-42	-33	-31
to reboot	-14	-12	-12	-12	-13	-12	-17
to renew	-9	-9	-9	-10	-10	-9	-9
to repair	-30	-32	-31	-33	-37	-29	-49
to replac	-25	-27	-24	-43	-24	-25	-25
to review	-23	-22	-26	-23	-24	-22	-26
to run	62	10	29	64	3	29	25
to scan	-17	-12	-12	-12	-14	-12	-15
to secur	-39	-31	-31	-31	-33	-31	-40
to set	-21	-22	-19	-29	-20	-20	-20
to sort	-21	-21	-21	-21	-22	-23	-35
to take	35	15	7	11	8	11	12
to the	-10	-16	-16	-17	-13	-15	-18
to tls	-10	-10	-10	-10	-11	-10	-9
to touch	-14	-13	-8	17	-10	-7	-8
to turn	-21	-15	-15	-16	-18	-15	-15
to two	25	21	7	10	79	22	24
to updat	9	-3	9	50	8	9	6
to upgrad	-16	-16	-16	-16	-17	-16	-27
to us	-26	-2	-22	-43	-26	-22	-27
to what	0	11	1	-1	1	1	1
to whom	-73	-49	-75	-87	-78	-71	-96
to write	-8	-6	-6	-6	-7	-6	-6
to you	-10	-4	-1	-1	-17	43	-2
todai	27	16	-25	-3	22	0	4
todai $	76	34	4	33	59	31	35
todai what	-46	-36	-50	-37	-41	-37	-35
todo	-16	38	9	4	6	9	8
toggl	-53	-48	-58	-55	-48	-48	-48
token	-31	-31	-34	-32	7	-34	-35
told	-31	-29	-28	-30	-38	-27	-31
tomorrow	34	8	6	9	20	5	9
tomorrow $	34	8	6	9	20	5	9
tonight	1	-18	0	4	66	4	-6
tonight $	-35	-54	-33	-30	17	-31	-41
too	-55	-51	-51	-50	-53	-50	-52
too $	-63	-61	-60	-59	-61	-60	-63
took	-14	-11	-11	-11	-14	-11	-12
tool	-11	-12	-56	-11	-41	36	-39
top	-43	-44	-43	-45	-52	-44	-57
top of	-43	-44	-43	-45	-52	-44	-57
topic	-39	-35	-49	-36	-42	-2	-38
topic and	-10	-10	-9	-10	-12	-10	-13
touch	-34	-33	-32	-21	-35	-30	-35
touch the	-44	-36	-38	-39	-41	-37	-51
traffic	-32	-31	-34	-31	-33	-32	-36
traffic $	-26	-22	-25	-22	-25	-22	-25
traffic doubl	-13	-9	-10	-10	-10	-10	-12
traffic over	-23	-22	-22	-25	-22	-22	-31
train	-31	-26	-14	-15	-33	-29	-35
train data	-20	-18	-19	-17	-23	-19	-19
train in	-5	17	57	15	17	2	16
train its	-8	-8	-8	-8	-9	-9	-13
train of	-20	-20	-21	-20	-20	-20	-32
train our	-21	-21	-22	-21	-27	-21	-27
train whose	-53	-52	-75	-51	-61	-55	-72
transit	-17	-16	30	-16	-21	-16	-27
transit $	-20	-20	14	-20	-37	-22	-27
trigger	-74	-76	-83	-74	-82	-76	-86
trim	-29	-26	-26	-26	-30	-26	-28
tripl	-50	-52	-51	-56	-73	-50	-57
truck	-47	-47	-44	-46	-53	-45	-61
true	-43	-41	-53	-40	-37	-40	-48
true $	-42	-38	-53	-38	-35	-37	-44
true or	-36	-37	-45	-41	-41	-37	-50
trust	-43	-43	-63	-44	-63	-28	-46
trust advisor	-53	-53	-56	-56	-62	-58	-61
tuesdai	19	23	24	18	85	18	4
tune	-45	-51	-42	-44	-45	-42	-44
tune it	-14	-14	-14	-14	-18	-14	-15
tune them	-20	-15	-15	-16	-17	-15	-16
tunnel	-58	-54	-53	-61	-64	-51	-55
turn	-32	-31	-32	-36	-26	-30	-35
turn @	-27	-29	-29	-25	-29	-26	-25
turn on	-36	-35	-36	-43	-37	-33	-37
turn them	-34	-26	-25	-26	-37	-26	-26
two	-2	1	9	13	17	2	0
two azs	-49	-46	-50	-48	-49	-47	-56
two of	-13	-12	-17	-7	-20	-13	-16
two region	-35	-36	-43	-36	-41	-35	-34
two week	-15	-14	-13	-14	-15	-12	-13
two year	-32	-27	-36	-27	-29	-27	-27
txt	-19	-17	-18	-19	-18	-17	-20
type	-15	-10	-4	-16	-20	-1	14
type in	10	9	40	6	-11	35	-1
tyre	37	35	34	32	117	35	-10
tyre $	37	35	34	32	117	35	-10
u	49	12	-4	9	3	79	20
ubuntu	-43	-56	-41	-45	-53	-42	-60
ubuntu @	-31	-31	-29	-30	-45	-30	-51
uh	-9	-9	-9	-9	-9	-9	-14
um	43	19	6	18	16	16	17
under	-34	-34	-35	-35	-37	-26	-40
under @	-21	-35	-42	-40	-45	-38	-43
under an	-19	-18	-19	-18	-18	-18	-22
under our	-43	-37	-35	-36	-43	-35	-41
under the	-16	-10	-15	-12	-29	22	-22
underli	-47	-43	-47	-46	-49	-44	-67
underli comput	-43	-37	-39	-40	-41	-38	-66
underli host	-28	-26	-28	-27	-30	-26	-27
underneath	-63	-60	-59	-65	-62	-57	-74
underneath @	-46	-45	-43	-56	-46	-43	-56
undersea	-26	-26	-27	-26	-30	-26	-40
unintend	-22	-19	-19	-19	-20	-19	-20
uninterrupt	-28	-29	-35	-29	-32	-29	-30
uninterrupt power	-28	-29	-35	-29	-32	-29	-30
unit	-33	-34	-39	-33	-38	-37	-33
unless	-29	-28	-28	-28	-34	-29	-28
unless we	-29	-26	-27	-26	-34	-28	-27
unlik	-22	24	-8	-10	-10	-12	-11
unlik @	-22	24	-8	-10	-10	-12	-11
unlock	-28	-27	-27	-26	-29	-26	-26
unlock code	-28	-27	-27	-26	-29	-26	-26
untag	-8	-8	-9	-8	-8	-8	-8
untag imag	-8	-8	-9	-8	-8	-8	-8
unus	-57	-54	-55	-53	-63	-54	-62
unus @	-73	-67	-67	-65	-76	-66	-79
up	-10	-19	-21	-19	-12	-18	-15
up $	-35	-33	-32	-34	-42	-33	-34
up @	-57	-85	-90	-81	-97	-80	-118
up a	14	23	20	21	59	22	23
up and	-18	2	-12	-13	-13	-12	-13
up by	-43	-33	-36	-32	-36	-33	-35
up etcd	-44	-41	-44	-40	-48	-40	-52
up for	23	-26	-33	-15	-48	-13	-15
up in	-27	-26	-27	-28	-37	-27	-28
up our	51	64	62	66	18	66	165
up sinc	-23	-22	-23	-42	-24	-22	-23
up the	-5	-7	-5	-6	22	-5	-17
up to	-25	-22	-25	-24	-27	-23	-27
updat	-32	-29	-24	-23	-26	-24	1
updat $	-89	-85	-73	-46	-111	-54	-99
updat @	-31	-31	-31	-31	-32	-31	-48
updat avail	19	28	64	24	27	26	26
updat by	-45	-45	-45	-46	-45	-45	-81
updat do	-56	-53	-53	-53	-53	-54	-91
updat for	-10	-9	-9	-9	-9	-9	-12
updat in	9	15	55	15	14	13	12
updat is	-29	-29	-30	-30	-31	-29	-54
updat it	-25	-21	-23	-21	-21	-21	-29
updat mode	9	21	65	15	12	15	7
updat of	23	22	17	21	14	21	51
updat on	3	7	5	2	56	8	11
updat onto	-34	-32	-31	-32	-54	-34	-44
updat that	-21	-19	-18	-21	-23	-19	-23
updat the	-13	-10	-10	-10	-14	-11	4
updat them	-8	-8	-8	-9	-8	-7	-8
updat to	-14	-53	-14	25	-14	-14	-21
updat us	-46	-46	-64	-46	-64	-46	-71
updat who	59	57	64	64	63	65	148
updat with	-59	-51	-51	-57	-54	-51	-68
updat without	-24	-21	-27	-23	-21	-21	-23
upgrad	-16	-15	-8	-10	-19	-14	34
upgrad $	-17	-23	-23	13	-22	-10	86
upgrad @	-57	-59	-73	-72	-63	-57	-66
upgrad by	-18	-24	-18	-18	-19	-19	-23
upgrad do	9	10	5	9	5	8	41
upgrad from	-19	-26	-19	-27	-19	-19	-22
upgrad in	-90	-79	-86	-80	-75	-76	-122
upgrad it	-25	-25	-24	-24	-24	-24	-44
upgrad karpent	-17	-17	-18	-17	-16	-16	-19
upgrad of	-7	-6	-6	-6	-7	-7	-9
upgrad on	58	65	61	41	65	65	122
upgrad our	48	60	58	60	55	61	141
upgrad the	-16	-16	-19	-18	-26	-16	-8
upgrad who	-34	-31	-32	-31	-32	-31	-46
upkeep	14	32	11	53	13	16	18
upkeep $	-17	4	-15	17	-19	-15	-12
uplink	-32	-32	-33	-32	-32	-30	-30
upload	-46	-42	-42	-46	-51	-42	-47
upload $	-36	-37	-36	-36	-56	-37	-45
upload to	-45	-33	-33	-31	-39	-31	-35
ups	-22	-21	-21	-22	-27	-21	-35
ups batteri	-22	-21	-21	-22	-27	-21	-35
uptim	-31	-33	-32	-30	-32	-30	-48
uptim of	-27	-28	-25	-25	-26	-25	-28
url	-41	-40	-45	-39	-18	-39	-42
us	12	-6	-8	3	-2	-6	10
us $	12	3	-9	-4	-4	-7	23
us @	10	-42	-21	-5	-23	-18	-22
us and	78	32	1	14	13	17	20
us ask	-13	-12	-12	-12	-18	-12	-12
us aws	-31	-29	-35	-29	-32	-29	-42
us by	-7	-6	-8	-7	-6	-6	-7
us east	18	23	24	24	52	23	21
us i	-41	-40	-59	-40	-45	-40	-43
us more	-1	-33	-6	74	-16	0	-1
us no	3	4	1	19	2	4	1
us on	-35	-12	-11	-14	6	-12	-11
us or	-26	-6	-12	-7	24	-6	20
us our	-28	-31	-27	-30	-26	-27	-36
us patch	21	22	21	72	16	21	5
us right	-20	-20	-20	-26	-20	-19	-20
us that	-23	-22	-22	-38	-25	-23	-26
us the	-15	-17	-17	-7	-15	-15	-28
us them	109	36	41	44	40	41	19
us to	-11	-8	-15	-20	-54	-19	-21
us what	88	13	5	22	20	19	18
us when	-9	-48	-42	-54	-56	-45	-60
us who	-18	-12	-16	-13	-27	-21	-6
us with	0	43	-1	-37	-6	-1	-1
usag	3	15	7	21	6	118	10
usag $	-5	15	2	16	14	82	3
use	-12	-34	-27	-23	-36	-7	-27
use $	-57	-54	-48	-51	-50	-58	-51
use @	12	-36	-18	-7	-14	-12	-16
use a	-32	-33	-33	-37	-48	10	-39
use an	-36	-27	-28	-30	-28	-27	-28
use as	-24	-22	-23	-24	-27	-22	-32
use it	42	7	-3	4	-18	3	6
use of	-14	-11	-11	-11	-12	-11	-11
use thi	-13	-2	-1	-1	-12	36	-6
use you	4	8	10	9	0	38	7
user	-45	-43	-38	-41	-35	-41	-47
user $	-69	-72	-45	-65	-84	-66	-67
user and	-23	-26	-23	-22	-24	-22	-23
user authent	-37	-34	-35	-32	-35	-32	-33
user in	-64	-67	-81	-65	-66	-70	-92
user instal	-5	-5	-5	-5	-5	-5	-8
user into	-41	-41	-50	-39	-57	-55	-63
user may	-19	-36	-19	-19	-19	-19	-19
user of	-10	-9	-11	-10	-10	-9	-9
user on	-18	-21	1	-22	-34	-24	-16
v	2	107	10	11	-4	10	10
v @	4	123	13	14	-3	13	13
v1	12	6	53	10	2	9	10
valid	-38	-39	-41	-38	-41	-38	-38
valid $	-72	-72	-77	-72	-81	-73	-72
valid @	-12	-12	-13	-12	-12	-12	-12
valid of	-10	-8	-9	-9	-9	-8	-8
valid the	-19	-18	-18	-18	-26	-18	-19
valu	30	27	25	69	30	29	31
valu store	33	29	27	74	33	31	34
var	-10	-9	-10	-10	-11	-10	-11
variabl	-40	-37	-41	-37	-38	-37	-37
variabl of	-23	-24	-29	-24	-25	-24	-25
vcenter	-54	-50	-49	-48	-49	-48	-73
vcpu	-37	-23	-21	-22	-11	-21	-22
vendor	-23	-27	-24	-25	-42	-24	-27
verifi	-14	-12	-12	-12	-13	-12	-13
verifi that	-14	-12	-12	-12	-13	-12	-13
version	-44	-41	-27	-41	-37	-35	-53
version $	-69	-60	-85	-49	-46	-60	-67
version and	-19	-16	-16	-17	-16	-17	-25
version bump	24	23	22	23	18	23	51
version in	25	35	94	39	32	37	38
version of	5	5	3	4	-20	38	3
version on	-14	-11	-14	-10	15	-14	-12
version that	-30	-30	-32	-48	-32	-31	-31
version updat	-32	-32	-36	-33	-32	-32	-43
version upgrad	-50	-49	-19	-51	-53	-52	-86
versu	9	73	25	41	27	27	25
versu @	10	77	27	44	29	30	27
vessel	-40	-29	-31	-51	-40	-30	-32
vet	-36	-34	-35	-35	-36	-35	-35
vet the	-18	-17	-18	-19	-19	-17	-18
via	-53	-60	-52	-37	-58	-51	-57
via @	-54	-63	-52	-25	-54	-50	-61
video	24	32	28	29	120	20	30
view	-16	6	-8	-7	-10	-8	-8
view $	-16	6	-8	-7	-10	-8	-8
viewer	-46	-44	-48	-42	-45	-42	-44
virtual	-54	-51	-55	-51	-54	-51	-69
virtual layer	-65	-61	-67	-61	-65	-62	-85
viru	-17	-14	-14	-14	-15	-14	-14
visibl	-15	-14	-15	-14	-13	-14	-13
visitor	-43	-43	-46	-43	-55	-44	-47
volum	-53	-43	-44	-43	-42	-43	-50
volum $	1	1	-1	-2	21	0	-8
volum encrypt	-57	-56	-55	-55	-71	-56	-71
volum of	-6	-6	-6	-6	-8	-6	-7
vpn	25	32	30	29	51	27	52
vpn $	26	28	28	22	7	27	69
vpn client	51	50	46	47	88	39	79
vs	28	68	16	43	16	18	12
vs @	7	116	22	25	24	25	22
vs a	19	103	20	12	26	24	18
vs amazon	93	36	12	12	4	22	19
vs aws	94	-27	37	20	90	33	16
vs guest	-39	-40	-40	-45	-44	-39	-70
vs in	20	-5	59	49	-1	19	21
vs their	27	-18	0	-1	0	0	-3
vsphere	-42	-61	-39	-40	-40	-39	-40
vuln	-57	-55	-54	-53	-61	-55	-66
vulner	-13	-13	-14	-14	-16	-14	-6
vulner $	37	38	38	38	31	35	100
vulner @	-15	-15	-16	-15	-15	-14	-14
vulner in	-27	-26	-28	-26	-31	-27	-37
vulner scan	-13	-13	-15	-14	-15	-15	-14
w	19	-14	-20	4	-20	-12	-12
w @	-3	-42	-65	-19	-43	-38	-39
w a	-27	-27	-22	-24	-22	-23	-22
w o	-31	-29	-28	-29	-53	-32	-30
w out	25	11	22	60	24	24	24
wait	-3	-54	-28	-3	-31	-28	-35
walk	34	5	2	4	-1	5	4
walk me	72	20	14	19	7	19	20
wall	-34	-33	-50	-41	-39	-33	-35
want	16	-1	12	59	11	12	10
want @	5	23	7	46	6	10	11
want a	28	5	8	30	8	4	11
want amazon	27	25	27	55	27	27	27
want it	10	0	0	0	-3	0	0
want the	-12	-42	-11	34	-15	-14	-12
want to	9	-16	2	44	1	4	2
want us	17	35	44	-13	16	17	17
war	-73	-37	-40	-36	16	-55	-42
warehous	-22	-20	-21	-22	-6	-19	-31
warehous who	-25	-21	-25	-23	-22	-21	-25
was	-11	-10	-11	-11	-2	5	-15
was in	-6	-6	-6	-6	-6	-6	-10
was it	-10	-6	-7	-9	39	-22	-29
was off	-13	-11	-11	-12	-11	-11	-10
was open	-28	-22	-22	-23	-23	-23	-28
was public	-40	-35	-36	-34	-37	-37	-35
was respons	23	26	27	27	62	24	13
was that	-16	-17	-17	-17	-21	-17	-27
watch	-58	-50	-60	-54	-62	-53	-52
watch the	-50	-38	-41	-43	-48	-38	-42
way	-8	3	1	26	-9	1	1
way $	-23	-23	-23	-42	-24	-22	-23
we	-15	-12	-23	-15	-22	-20	-18
we $	-56	-72	-58	-70	-61	-57	-75
we actual	82	12	28	9	21	29	27
we are	34	10	8	-2	6	10	9
we ask	16	17	7	17	2	87	17
we be	77	47	37	75	44	49	49
we bring	-31	-30	-29	-33	-31	-29	-31
we cannot	29	24	27	67	29	28	28
we close	-23	-24	-23	-31	-36	-24	-27
we configur	-34	-21	-21	-28	-25	-21	-20
we creat	-13	-21	-13	-13	-13	-13	-14
we deploi	-32	-29	-30	-30	-53	-30	-32
we do	-16	-49	-53	-53	-46	-54	-67
we dont	-31	-46	-30	-38	-31	-30	-32
we get	-1	8	-1	-3	-3	-1	-3
we go	-1	-30	-17	26	-8	-4	-6
we got	-15	-8	-6	-12	-11	-10	21
we had	21	23	12	23	10	23	76
we harden	-35	-29	-28	-28	-28	-29	-32
we have	32	29	14	16	16	15	43
we host	-16	14	-33	-24	-31	-17	-24
we import	-25	-25	-19	22	-23	-17	-19
we inherit	53	7	-12	8	9	4	10
we instal	-30	-29	-50	-45	-34	-38	5
we launch	-93	-93	-94	-95	-95	-92	-163
we look	-39	-30	-31	-30	-29	-30	-31
we made	-7	-7	-7	-8	-7	-8	-11
we migrat	43	17	17	17	14	16	17
we move	-53	-56	-36	-37	-37	-37	-37
we must	38	10	2	7	4	9	8
we need	-3	0	-2	25	-2	-3	-11
we never	-36	-38	-33	-37	-35	-32	-46
we patch	-56	-48	-66	-67	-57	-50	-80
we plan	-42	-43	-39	-40	-40	-38	-50
we put	-31	-30	-30	-32	-31	-31	-52
we respons	43	26	19	27	61	25	16
we run	8	-19	-18	-9	-23	-15	-25
we send	-37	-40	-36	-48	-40	-36	-36
we ship	-13	-18	-13	-14	-13	-13	-13
we still	17	-13	-10	-7	-10	-8	-15
we store	-50	-43	-46	-42	-45	-62	-48
we take	51	35	21	92	43	47	43
we to	-31	-50	-31	-37	-30	-31	-31
we train	-52	-29	-30	-30	-29	-29	-33
we turn	-29	-22	-22	-23	-31	-23	-22
we upload	-46	-36	-36	-35	-45	-35	-42
we use	-50	-73	-55	-53	-52	-53	-58
we want	8	6	7	21	7	7	7
we went	-22	15	-23	-13	-15	-11	-14
we write	-30	-27	-25	-28	-27	-26	-27
we wrote	-36	-34	-35	-35	-55	-35	-36
weak	-18	-13	-13	-14	-14	-13	-13
weather	-1	-2	-31	-4	45	-6	-2
weather in	-1	-2	-31	-4	45	-6	-2
web	-13	-11	-11	-5	-13	-11	-17
web app	1	1	1	16	0	1	-2
web applic	-31	-31	-31	-33	-32	-32	-51
web server	-16	-12	-12	-13	-13	-12	-13
webhook	12	9	3	18	38	13	12
websit	-3	-2	-4	48	-17	-1	-29
wed	-2	17	-4	2	-4	-2	-3
week	13	-12	-7	-7	-8	-6	-5
week what	68	2	18	20	9	16	20
weekend	-17	-11	-8	-8	29	-17	-7
weight	-54	-29	-29	-32	-30	-29	-33
weight and	-54	-29	-29	-32	-30	-29	-33
well	-41	-62	-45	-42	-42	-42	-55
well $	-43	-43	-46	-43	-44	-43	-66
well as	-28	-55	-28	-29	-28	-28	-28
went	-32	-14	-32	-27	-39	-26	-28
went down	-13	-13	-10	-10	-9	-9	-9
were	-6	75	8	-4	2	8	8
were on	-54	-19	-28	-28	-32	-28	-28
weve	-9	-10	-9	-10	-10	-9	-14
weve got	-9	-10	-9	-10	-10	-9	-14
what	33	26	59	22	29	25	16
what $	67	65	82	20	6	24	11
what @	-35	34	212	54	16	48	47
what a	2	16	136	16	-4	11	13
what about	-84	-50	-93	-51	-79	-60	26
what addit	4	30	4	-9	5	5	6
what all	88	-29	10	20	19	20	20
what am	58	18	7	17	16	17	18
what amazon	15	-59	-88	-52	-86	-63	-63
what an	18	60	230	85	61	73	81
what and	-13	-15	-9	-18	-3	37	4
what are	41	43	124	44	-5	101	40
what can	-10	-7	-26	-3	-18	81	-10
what chang	10	48	8	-4	10	13	14
what count	20	-8	60	51	12	17	18
what differ	-1	11	1	-2	0	1	1
what do	102	82	44	50	49	49	43
what doe	-4	8	-6	3	99	-5	-11
what exactli	20	39	100	19	22	38	41
what extra	7	72	16	12	18	16	18
what for	-7	-3	-23	-3	49	-14	-1
what goe	18	108	19	28	29	38	44
what i	1	6	-11	-3	-2	24	0
what if	-119	-110	-112	-88	-91	-85	-87
what in	174	89	45	81	55	76	77
what is	30	45	145	46	67	42	35
what it	80	43	116	50	50	43	42
what kind	-1	0	-2	-1	-2	10	0
what languag	-4	-4	-26	-3	-8	57	-4
what left	6	50	3	-9	10	8	11
what mean	29	29	83	29	20	26	28
what meant	-13	10	86	15	4	12	12
what must	105	20	15	27	26	25	26
what nitro	17	16	71	17	12	8	18
what not	70	11	-9	16	2	15	16
what on	32	-10	-23	-3	-5	-5	-8
what our	78	4	-24	7	36	8	-14
what remain	96	26	5	30	6	29	30
what should	5	25	7	72	26	29	25
what stai	-12	9	-27	-33	-42	-18	-23
what that	-141	-120	-137	-107	-143	-134	-139
what the	73	59	39	65	142	47	47
what thi	21	23	59	25	2	79	19
what time	-1	-3	-18	-19	34	-8	-6
what to	38	-10	-15	5	-32	41	8
what we	-23	-42	-61	-46	-56	-38	-55
what will	60	28	16	27	23	27	29
what work	2	64	6	-17	9	10	13
what would	44	49	15	58	20	29	32
whatev	-55	-51	-57	-69	-71	-51	-51
whatev the	-34	-29	-31	-39	-35	-29	-30
when	-26	-27	-30	-25	-23	-22	-27
when $	-20	-20	-30	-20	-20	-22	-22
when @	-54	-45	-48	-47	-56	-47	-49
when a	-32	-31	-31	-25	-35	-30	-30
when an	-40	-41	-41	-40	-62	-41	-47
when it	13	46	24	24	8	20	78
when its	-10	-8	-8	-8	-9	-8	-8
when one	-35	-32	-36	-34	-40	-32	-36
when the	-18	-16	-16	-16	-19	-16	-17
when thei	-30	-32	-32	-30	-56	-30	-44
when traffic	-45	-42	-48	-44	-51	-45	-46
when us	35	-22	5	2	3	4	5
when we	-5	-3	-24	-39	-36	-26	-38
when will	11	22	27	29	76	16	30
where	20	24	10	60	7	17	6
where @	-55	-53	-54	-56	-62	-54	-83
where a	-25	-25	-29	-29	-29	-25	-25
where do	-38	-32	-24	-36	-29	25	-22
where doe	54	-22	9	64	14	12	13
where our	-13	-9	-9	-10	-10	-9	-9
where the	-12	-27	-12	46	-25	-19	-20
where to	29	29	29	59	29	29	25
where we	10	10	0	56	3	-3	8
where would	35	34	34	75	36	36	31
whether	-24	-21	-21	-21	-23	-21	-24
whether @	-33	-29	-29	-29	-30	-29	-36
which	-6	-4	-10	5	1	-5	-10
which $	-16	-14	-14	-18	-30	-18	-34
which @	-36	-12	-18	28	12	-10	-16
which a	-25	-22	-22	-25	-24	-21	-22
which account	-28	-26	-26	-26	-43	-25	-25
which aws	21	38	34	18	75	98	40
which bit	58	19	8	7	21	18	7
which control	-23	-21	-22	-25	-22	-20	-20
which data	-20	-19	-20	-19	-21	-20	-19
which duti	19	63	21	-2	13	22	22
which flavor	12	17	22	80	-6	21	21
which is	-19	17	55	-43	33	-4	-1
which leav	1	-2	1	9	1	1	1
which of	8	2	12	34	55	10	37
which one	-5	-45	-3	44	-16	-1	-1
which our	-8	-9	-8	-12	-8	-8	-8
which part	23	49	-29	-16	-25	-18	-32
which parti	-36	-32	-37	-33	-36	-33	-35
which peopl	-18	-17	-16	-16	-21	-16	-17
which region	27	33	24	16	92	28	33
which servic	-50	-41	-54	-45	-46	-67	-43
which side	-33	-28	-33	-40	-36	-30	-30
which task	103	36	32	39	33	41	41
which user	-21	-34	-19	-19	-20	-19	-19
whichev	56	35	50	134	56	57	60
while	-16	-16	-15	-15	-18	-15	-16
while a	-17	-17	-17	-17	-27	-17	-17
who	-20	-18	-20	-19	-11	-18	-9
who $	24	117	38	40	30	42	111
who absorb	-27	-22	-22	-22	-23	-22	-30
who account	26	-34	-37	-30	-44	-17	-19
who act	-36	-36	-35	-35	-39	-35	-44
who activ	-43	-47	-41	-42	-46	-40	-43
who add	-30	-38	-29	-29	-32	-28	-31
who answer	32	4	0	1	-20	0	-2
who appli	-40	-39	-41	-42	-51	-39	-55
who are	0	0	-5	1	-30	37	0
who arrang	-15	-18	-16	-15	-16	-15	-15
who assign	-55	-49	-51	-47	-50	-47	-62
who at	9	12	11	16	88	10	-23
who attach	-74	-73	-71	-67	-87	-69	-78
who back	67	71	64	75	155	73	127
who bring	-18	-19	-19	-16	59	-17	-54
who bui	-32	-22	-22	-25	-27	-22	-22
who bump	-36	-35	-37	-34	-56	-34	-41
who can	-56	-56	-60	-55	-63	-58	-84
who carri	-26	37	-23	-13	-13	-8	-8
who check	-9	-9	-9	-9	-11	-9	-9
who choos	-19	-19	-19	-19	-20	-18	-19
who classifi	-46	-46	-47	-47	-58	-47	-63
who clean	-40	-35	-37	-37	-41	-35	-39
who configur	-26	-27	-26	-26	-26	-25	-23
who connect	-20	-20	-22	-20	-31	-21	-23
who control	2	0	1	2	-2	1	36
who correct	-14	-14	-14	-15	-17	-14	-14
who creat	-44	-41	-41	-39	-42	-39	-45
who deal	-44	-6	10	3	-25	-3	51
who decid	-51	-49	-49	-49	-64	-48	-53
who defend	-23	-24	-24	-24	-46	-24	-24
who defin	-46	-46	-70	-46	-53	-47	-48
who delet	22	15	24	23	59	24	21
who design	-19	-18	-19	-18	-23	-19	-20
who do	-1	-3	-5	-7	92	-25	-50
who doe	6	8	-8	-5	-15	-1	33
who drop	-19	-25	-19	-19	-19	-18	-18
who enabl	-45	-46	-52	-42	-50	-42	-48
who encrypt	-38	-38	-38	-36	-28	-36	-47
who enforc	-26	-22	-24	-23	-23	-22	-24
who ensur	-32	-30	-31	-31	-34	-29	-33
who export	-29	-29	-32	-30	-55	-29	-29
who fix	3	3	1	3	-1	1	34
who flip	-28	-32	-29	-31	-33	-26	-28
who forc	-23	-20	-23	-21	-22	-20	-20
who gener	-12	-11	-11	-12	-14	-11	-12
who get	-37	-36	-40	-36	-39	-36	-44
who give	-25	-20	-20	-20	-23	-20	-20
who got	122	-12	-38	26	7	17	-10
who gotta	-20	-18	-18	-18	-20	-18	-20
who govern	-47	-32	-34	-35	-37	-32	-43
who grant	-20	-18	-19	-18	-20	-18	-19
who guarante	-31	-31	-41	-31	-50	-31	-33
who guard	0	45	-4	3	2	4	1
who handl	56	3	-2	26	78	25	46
who harden	-16	-16	-16	-16	-18	-16	-22
who has	-6	-20	-22	-15	-28	-18	-23
who hire	-41	-41	-45	-42	-58	-46	-67
who hold	-49	-41	-44	-48	-46	-44	-72
who in	69	43	38	51	113	49	87
who initi	-31	-55	-32	-32	-32	-31	-31
who instal	5	5	5	2	3	6	34
who instrument	-23	-18	-18	-18	-19	-18	-20
who investig	-20	-20	-20	-19	-24	-19	-22
who is	-12	-15	-18	-14	-10	-14	-5
who isol	-27	-26	-28	-26	-29	-25	-30
who keep	-50	-50	-48	-49	-58	-47	-52
who kick	-53	-44	-44	-45	-62	-43	-52
who left	-38	-34	-34	-35	-49	-35	-41
who limit	-5	-5	-5	-5	-8	-5	-5
who lock	-34	-25	-26	-26	-37	-25	-25
who look	-16	-15	-13	-12	-25	-13	1
who maintain	-8	0	-7	-6	-11	-5	29
who make	-27	-26	-27	-27	-30	-26	-28
who manag	-36	-26	-40	-23	-12	-27	10
who map	-19	-24	-20	-18	-20	-18	-19
who may	-17	-16	-17	-16	-17	-15	-16
who meant	-26	-25	-38	-26	-26	-25	-27
who move	-20	-21	-20	-20	-21	-19	-20
who must	-29	-25	-25	-26	-29	-26	-30
who narrow	-28	-20	-21	-21	-24	-20	-22
who on	-30	-22	-20	-21	12	-22	-33
who open	-18	-20	-17	-18	-17	-17	-21
who oper	-28	-28	-27	-27	-28	-26	-28
who or	32	30	77	30	9	22	0
who own	34	58	61	66	98	59	129
who pai	-6	-3	-3	-6	27	-4	-32
who patch	-8	-5	-6	-5	20	-4	9
who per	-85	-63	-84	-62	-83	-63	-77
who perform	-46	-43	-43	-43	-49	-43	-62
who pick	-35	-37	-36	-36	-40	-35	-40
who place	-24	-23	-22	-23	-24	-22	-24
who plan	-17	-14	-14	-15	-14	-14	-18
who prevent	-18	-18	-18	-18	-22	-21	-20
who protect	-9	26	-4	-3	-6	-3	-5
who provid	-30	-29	-29	-28	-30	-27	-28
who provis	-20	-25	-21	-22	-20	-21	-20
who publish	-20	-19	-20	-19	-19	-18	-21
who put	-35	-35	-41	-34	-47	-46	-53
who raiz	-11	-10	-10	-11	-13	-10	-11
who read	0	13	2	-1	1	2	1
who rebuild	-29	-28	-32	-32	-32	-29	-41
who refresh	-43	-37	-44	-39	-37	-35	-36
who remov	-46	-55	-45	-46	-55	-45	-48
who renew	13	12	13	12	26	13	34
who repair	-53	-46	-47	-45	-54	-45	-46
who replac	-6	-6	-5	-4	9	-4	-9
who respond	-44	-51	-42	-42	-45	-41	-42
who respons	-21	24	27	22	79	31	101
who restart	12	13	13	15	-3	10	68
who restrict	-38	-40	-38	-35	-39	-35	-38
who review	-38	-37	-39	-37	-40	-36	-40
who revok	-22	-20	-20	-23	-25	-21	-25
who roll	-30	-30	-30	-30	-31	-30	-31
who rotat	10	14	21	26	-22	22	126
who run	-61	-60	-85	-59	-61	-59	-70
who scale	-66	-62	-66	-61	-68	-61	-55
who scan	-39	-40	-41	-43	-47	-39	-53
who schedul	-112	-102	-101	-98	-103	-100	-162
who secur	-35	-31	-35	-34	-35	-33	-47
who see	33	35	26	29	22	28	83
who select	-14	-14	-14	-13	-17	-13	-14
who set	-30	-31	-29	-29	-33	-28	-31
who ship	-13	-12	-13	-15	-13	-12	-14
who should	-16	-16	-15	-16	-17	-15	-17
who shred	-23	-23	-23	-23	-27	-23	-28
who size	-59	-58	-60	-57	-78	-57	-78
who specifi	-30	-29	-29	-30	-51	-29	-29
who start	-28	-27	-25	-27	-26	-25	-27
who stop	-17	-16	-14	-15	-15	-15	-16
who store	-21	-20	-22	-21	-23	-21	-23
who subscrib	-13	-13	-13	-13	-15	-13	-15
who suppli	-23	-23	-24	-24	-24	-22	-27
who swap	-45	-50	-44	-44	-52	-44	-50
who switch	-12	-12	-12	-12	-13	-11	-11
who take	-18	-37	-39	-39	-40	-37	-55
who test	-45	-28	-28	-27	-31	-28	-39
who trim	-29	-26	-26	-26	-30	-26	-28
who tune	-38	-33	-33	-33	-35	-32	-36
who turn	-34	-34	-34	-42	-36	-32	-36
who updat	-29	-26	-28	-26	-28	-26	-17
who upgrad	57	60	58	59	50	60	141
who valid	-17	-16	-16	-16	-22	-16	-18
who verifi	-14	-12	-12	-12	-13	-12	-13
who walk	-9	-6	-6	-7	-7	-6	-8
who was	27	29	30	29	68	27	19
who wipe	-16	-17	-16	-20	-17	-16	-17
who won	19	21	24	23	63	18	9
who work	-13	-13	-14	-13	-20	-13	-14
who write	-47	-45	-44	-43	-48	-42	-48
whod	-83	-76	-81	-58	-83	-78	-97
whole	-39	-36	-37	-37	-44	-36	-46
whole pictur	-51	-52	-53	-52	-75	-52	-73
whom	6	11	9	8	4	9	56
whom $	7	13	7	9	6	11	56
whom do	47	46	46	39	25	45	99
whose	-32	-28	-33	-31	-30	-30	-19
whose $	38	35	39	39	43	40	102
whose control	-16	-16	-19	-16	-17	-16	-24
whose decis	-29	-28	-28	-28	-54	-29	-34
whose duti	-28	-21	-23	-22	-1	-21	-36
whose failur	-12	-11	-10	-11	-11	-11	-13
whose fault	-9	-9	-9	-9	-11	-9	-10
whose is	-59	-56	-83	-56	-62	-56	-79
whose job	0	22	3	4	15	6	43
whose mess	-16	-15	-15	-16	-17	-15	-16
whose move	-32	-32	-32	-32	-32	-32	-56
whose problem	-46	-46	-56	-50	-50	-46	-63
whose respons	-35	-33	-33	-33	-46	-33	-42
whose task	-24	-26	-24	-24	-33	-25	-29
why	54	59	57	47	128	58	59
why doe	22	26	26	26	57	26	26
why is	20	25	19	25	60	23	26
wide	-43	-38	-39	-37	-40	-37	-43
will	-23	-20	-23	-21	-21	-8	-25
will @	-13	-3	-1	0	21	-6	1
will amazon	-20	-18	-19	-18	-22	-19	-19
will aws	-56	-32	-32	-32	-37	-33	-32
will be	-34	-39	-34	-46	-34	-37	-39
will it	-29	-25	-30	-26	-25	-25	-30
win	30	21	25	68	29	29	28
win $	30	28	24	66	30	30	29
window	-41	-38	-29	-29	-44	-39	-49
window $	-37	-33	-16	-16	-45	-36	-54
window and	-20	-20	-19	-19	-21	-19	-18
window for	-14	-13	-16	-16	-13	-13	-13
window of	-23	-15	-16	-17	-16	-15	-15
windows	-16	-27	-15	16	-17	-14	-11
windows $	1	-23	-10	25	-1	0	0
windows @	-28	-27	-27	-34	-29	-26	-26
windows in	-23	-23	-28	-26	-27	-23	-29
windows licens	-57	-58	-57	-67	-60	-55	-67
windows server	-44	-41	-41	-46	-46	-41	-51
windows updat	-30	-27	-31	-37	-36	-31	-6
wipe	-44	-42	-42	-44	-45	-42	-47
wipe the	-24	-20	-21	-23	-21	-21	-19
wire	-90	-82	-86	-80	-91	-81	-94
wise	-24	-7	-22	-25	-31	-23	-27
wise $	0	19	1	-2	-6	0	0
wish	60	26	25	56	1	23	22
wish to	60	26	25	56	1	23	22
with	2	-9	-10	7	1	-8	-4
with $	-18	-14	-15	-15	-14	-14	-14
with @	14	-2	-25	-21	-22	-17	-21
with a	13	-21	14	55	14	16	48
with an	13	14	15	38	14	15	14
with aws	30	34	35	33	74	34	34
with custom	-51	-45	-46	-52	-55	-46	-67
with it	-33	-33	-33	-34	-35	-33	-48
with my	25	33	10	20	86	32	28
with no	-37	-29	-28	-7	-37	-29	-36
with our	-26	-24	-26	-25	-29	-25	-30
with sse	-63	-54	-59	-57	-61	-54	-57
with terraform	13	17	14	8	48	10	13
with the	4	-14	-18	-5	-7	-22	-17
with us	15	-45	-24	8	-24	-16	-21
with which	-17	-40	-14	13	-16	-14	-13
with zero	27	26	18	59	27	27	27
within	-25	-25	-30	-25	-27	-25	-33
within specif	-8	-8	-13	-9	-9	-9	-11
without	-30	-26	-27	-10	-28	-25	-28
without a	5	25	24	24	58	20	26
without be	-42	-45	-37	-39	-48	-39	-42
without me	-8	-3	-8	29	-30	0	1
without mfa	-34	-24	-24	-26	-40	-24	-25
without us	-27	-23	-26	-25	-24	-23	-24
won	19	21	24	23	63	18	9
won the	-1	1	3	2	46	-3	-10
wont	-36	-32	-36	-35	-42	-33	-36
word	36	34	117	33	43	28	26
word $	37	33	101	34	66	27	23
word banana	1	2	-1	0	21	-1	-5
word mean	12	12	62	9	-18	2	9
work	-12	19	-6	9	-22	7	-8
work $	12	22	-1	48	7	47	17
work @	13	5	10	61	0	11	13
work disappear	1	27	1	-18	1	2	2
work for	-13	24	-31	7	-17	-8	-14
work in	-8	6	-7	-9	-12	-7	-7
worker	-15	-11	-13	-12	-8	-10	12
worker $	-56	-50	-51	-51	-56	-50	-84
worker are	-9	-9	-9	-9	-11	-9	-11
worker machin	51	51	53	54	53	53	116
worker node	6	16	10	12	16	18	76
worker of	-41	-39	-39	-39	-48	-39	-56
worker os	-109	-104	-114	-102	-117	-102	-164
worker that	-14	-13	-14	-13	-13	-13	-20
worker who	11	11	10	10	37	11	-14
workflow	-2	21	-3	-3	26	3	3
workload	-36	-52	-52	-7	-47	-40	-40
workload $	-44	-45	-47	-47	-51	-45	-51
workload over	-36	-37	-36	-37	-59	-38	-45
world	-36	-32	-31	-31	-43	-31	-32
world $	-50	-49	-47	-48	-74	-48	-49
would	39	71	29	48	31	35	34
would aws	-30	-29	-26	-28	-28	-27	-29
would be	8	10	14	53	13	14	15
would like	9	-1	2	5	1	1	2
would that	-19	-21	-3	-25	-22	-20	-30
would we	15	65	23	53	25	26	28
would you	28	2	18	78	12	17	24
wouldnt	-32	-30	-32	-30	-38	-31	-34
write	-34	-42	-41	-40	-37	-39	-45
write $	-29	-25	-32	-25	-26	-25	-25
write @	-121	-99	-104	-98	-103	-98	-127
write a	-25	-19	-11	-12	21	-13	-11
write and	-32	-29	-29	-29	-54	-29	-31
write em	-52	-40	-39	-39	-40	-38	-58
write me	5	24	22	21	66	21	24
write our	-105	-88	-86	-87	-95	-85	-114
write the	-4	-22	-21	-21	-24	-20	-23
written	-28	-24	-27	-25	-27	-25	-24
written by	-29	-25	-29	-25	-28	-26	-24
wrong	-40	-23	-34	-27	9	-22	-25
wrote	11	13	11	10	48	13	0
wtf	44	39	131	41	32	38	33
wtf is	44	39	131	41	32	38	33
xen	-92	-97	-143	-98	-107	-95	-135
xen kvm	-11	-11	-11	-11	-11	-11	-17
xss	-16	-16	-16	-18	-17	-16	-19
xz	-60	-39	-37	-39	-46	-38	-50
xz backdoor	-51	-28	-27	-28	-29	-27	-28
yeah	-8	-8	-7	-9	-8	-7	-7
yeah $	-8	-8	-7	-9	-8	-7	-7
year	-10	-7	-11	-9	10	-8	-8
year $	-27	-26	-27	-33	-35	-27	-26
year ago	-31	-26	-34	-25	-27	-25	-25
yearli	-20	-19	-23	-20	-23	-20	-22
yearli rotat	-20	-19	-23	-20	-23	-20	-22
yes	-29	-31	-31	-31	-31	-30	-31
yes $	-26	-27	-30	-29	-30	-27	-29
yesterdai	44	44	47	44	120	36	42
yike	-17	-11	-11	-12	-14	-12	-13
you	29	25	26	45	30	115	26
you $	-14	-5	-17	-6	-26	58	-7
you a	16	15	21	11	51	39	2
you and	19	21	8	21	-18	79	6
you answer	-6	-3	-37	-2	12	39	-13
you do	-19	-10	-32	-1	-23	52	-11
you explain	12	0	21	0	-25	-3	0
you get	6	3	9	6	-24	60	9
you give	24	-2	-1	0	-33	14	0
you good	0	0	-5	1	-30	37	0
you list	14	2	2	2	-4	1	2
you open	26	27	12	26	67	5	28
you say	10	-18	-15	41	7	39	10
you tell	-5	-1	-20	-2	-3	32	-2
your	33	37	61	35	20	99	49
your answer	4	2	-8	6	-2	46	4
your own	-13	-1	57	-3	-17	-7	-9
yourself	-27	-18	-34	-5	-26	90	-25
zero	38	38	38	74	79	41	36
zip	-20	4	-23	-1	-25	-28	-30
zip or	21	13	19	75	7	20	14
zip vs	17	84	14	6	19	19	13
zone	-40	-39	-4	-38	-48	-40	-43
zone $	-60	-61	-66	-61	-67	-61	-73
zone and	-44	-44	-66	-43	-47	-44	-42
zone secur	-50	-51	-56	-51	-60	-51	-53
`;

/** What each sign counts for one half of a shared fact (src/understand/half.ts). */
export const halfWeights = {
  aws: [-1.53, 2, 0.05, 0.6, 0.06, -0.42, -0.03],
  customer: [-1.43, -0.66, 2.12, -0.06, 1.56, -0.4, 0.63],
} as const;
